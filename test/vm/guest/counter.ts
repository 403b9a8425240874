/** A generic family of our own, from its specification: the client on one side, the module on the other. */

import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { connect, type FamilyClient, NetlinkError } from 'nlkit'
import { compileFamily, type Family } from 'nlkit/schema'
import { loadSpecFile } from 'nlkit/ynl'
import { actor, type Case, type Guest, load } from './guest.js'

/** Compiled, this lies in build/test/vm/guest. */
export const COUNTER_SPEC: string = fileURLToPath(new URL('../../../../kmod/specs/nlkit_counter.yaml', import.meta.url))

export async function openCounter(guest: Guest): Promise<FamilyClient<Family>> {
  const client = await connect(compileFamily((await loadSpecFile(COUNTER_SPEC)).spec))
  guest.cleanup.push(() => client.close())
  return client
}

export const counter: readonly Case[] = [
  {
    name: 'counter: a generic family is found by its name, with its group; the number is set and read',
    async run(guest) {
      load(guest, 'nlkit_counter')
      const client = await openCounter(guest)
      const read = async () => ((await client.do('get', {})) as { value: number }).value
      assert.ok(client.generic!.groups.get('changes')! > 0)
      assert.equal(await read(), 0)
      await client.do('set', { value: 42 })
      assert.equal(await read(), 42)
      client.close()
    },
  },
  {
    name: 'counter: what changes is heard by the group',
    async run(guest) {
      load(guest, 'nlkit_counter')
      const client = await openCounter(guest)
      const events = client.subscribe('changes')
      for (const value of [1, 2, 3]) await client.do('set', { value })
      const heard: unknown[] = []
      for await (const event of events) {
        assert.equal(event.type, 'changed')
        if (heard.push((event as { value?: { value: number } }).value?.value) === 3) break
      }
      assert.deepEqual(heard, [1, 2, 3])
      client.close()
    },
  },
  {
    name: "counter: refusals come with the kernel's text, and an ordinary user may not set",
    async run(guest) {
      load(guest, 'nlkit_counter')
      const client = await openCounter(guest)
      const refused = async (request: object) => {
        const error = await client.do('set', request).then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        assert.ok(NetlinkError.is(error))
        return [error.code, error.kernelMessage]
      }
      assert.deepEqual(await refused({}), ['EINVAL', 'SET needs VALUE'])
      assert.deepEqual(await refused({ value: 1_000_001 }), ['ERANGE', 'VALUE is at most 1000000'])
      client.close()
      process.env.NLKIT_USER = '65534'
      const user = actor(guest, 'count', COUNTER_SPEC, '5')
      delete process.env.NLKIT_USER
      await user.endsWell()
      assert.deepEqual(user.lines, ['get: 0', 'set: EPERM'])
    },
  },
]

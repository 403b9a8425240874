/** Modules made by the generator: the examples as a new project has them, and the policies of kernel families beside those of our counterparts. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect, NLM_F_ACK, NLM_F_REQUEST, openProtocol } from 'nlkit'
import { policies } from 'nlkit/generic'
import { EVERY_KIND, EVERY_KIND_TOGETHER, everyKind, everyPayload } from '../../module/definitions.js'
import { type Counterpart, counterpartsOf } from '../../module/kernel-families.js'
import { policyLines } from '../../module/policy-lines.js'
import { acknowledgement, type Case, type Guest, load, text, unload } from './guest.js'

/** Where the generator's modules are built. */
const inGenerated = (guest: Guest): Guest => ({ ...guest, modules: join(guest.modules, '../generated') })

/** Compiled, this lies in build/test/vm/guest, and the loader in dist. */
const LOADER = new URL('../../../../dist/module/project/typescript.js', import.meta.url).href

/** What each command of module-commands.ts says, in order, and its status. */
const EXPECTED: readonly (readonly [verb: string, status: number, says: RegExp])[] = [
  ['load', 1, /^nlkit: modules are loaded and unloaded by root;/],
  ['load', 1, /^nlkit: loading nlkit_raw: .*its protocol number is taken/s],
  ['load', 0, /^loaded nlkit_raw$/],
  ['load', 1, /^nlkit: nlkit_raw is loaded already; nlkit module unload takes it out$/],
  ['unload', 1, /^nlkit: unloading nlkit_raw: .*each open socket of its protocol holds it: close them first/s],
  ['unload', 0, /^unloaded nlkit_raw$/],
  ['unload', 1, /^nlkit: the running kernel has no module nlkit_raw$/],
]

const loadAndUnload: Case = {
  name: "generated: nlkit module load and unload around a new project's test, in a kernel that takes modules, and what they say where they cannot",
  run(guest) {
    guest.cleanup.push(() => ['nlkit_raw', 'nlkit_echo'].map(unload))
    const project = join(inGenerated(guest).modules, 'projects/nlkit-raw')
    const script = fileURLToPath(new URL('module-commands.js', import.meta.url))
    const words = [process.execPath, script, project, guest.modules, LOADER]
    const { status, stdout } = spawnSync('sh', ['-c', 'exec "$@" 2>&1', 'sh', ...words], { encoding: 'utf8' })
    assert.equal(status, 0, stdout)
    const heard = [...stdout.matchAll(/^\$ (\w+)\n(.*?)\nstatus (\d+)$/gms)]
    assert.equal(heard.length, EXPECTED.length, stdout)
    for (const [index, [verb, code, says]] of EXPECTED.entries()) {
      const [, ran, text = '', ended] = heard[index]!
      assert.deepEqual([ran, Number(ended)], [verb, code], stdout)
      assert.match(text, says)
    }
    return Promise.resolve()
  },
}

/** Runs the test that a new project has. */
function projectTest(name: string): Case {
  return {
    name: `generated: the test of a new project passes, as it is (${name})`,
    async run(guest) {
      const generated = inGenerated(guest)
      load(generated, name.replaceAll('-', '_'))
      const file = join(generated.modules, 'projects', name, `${name}.test.ts`)
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', LOADER, file], { encoding: 'utf8' })
      assert.equal(status, 0, stdout + stderr)
    },
  }
}

/** What the kernel's own family allows, where this kernel has it. */
async function kernelPolicies(name: string): Promise<readonly string[] | undefined> {
  spawnSync('modprobe', [name])
  return policies(name).then(policyLines, (error: { code?: string }) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Whether the guest's kernel is at least of a release. */
function atLeast(major: number, minor: number): boolean {
  const [first = 0, second = 0] = (process.env.NLKIT_VM_KERNEL ?? '').split('.').map(Number)
  return first > major || (first === major && second >= minor)
}

/**
 * Before 6.2 a command has one policy for its do and its dump, and before 6.7 a policy knows no integer of two widths. From 6.13 on a longest length alone is
 * not told: NLA_POLICY_MAX_LEN() is the kernel's own there, a maximum, and GETPOLICY tells lengths of ranges (net/netlink/policy.c).
 * @param together that one policy, by command, where it is not the do's
 */
function asTold(lines: readonly string[], together: Readonly<Record<string, string>> = {}): readonly string[] {
  const asks = new Map(lines.map(line => line.split(' do: ')).map(([command = '', policy]) => [command, policy]))
  const one = (line: string) => {
    const [command = '', mode = ''] = line.split(/[ :]/)
    const policy = together[command] ?? asks.get(command)
    return policy === undefined ? line : `${command} ${mode}: ${policy}`
  }
  const merged = atLeast(6, 2) ? lines : lines.map(one)
  if (atLeast(6, 13)) return merged.map(line => line.replaceAll(/( binary) at most \d+/g, '$1'))
  return atLeast(6, 7) ? merged : merged.map(line => line.replaceAll(/ [us]int -?\d+\.\.-?\d+/g, ' binary at most 8'))
}

/** Lines without some attributes. */
function without(lines: readonly string[], attributes: readonly number[]): readonly string[] {
  const told = (part: string) => !attributes.includes(Number.parseInt(part, 10))
  return lines.map(line => {
    const [operation, policy = ''] = line.split(': ')
    return `${operation}: ${policy.split(', ').filter(told).join(', ')}`
  })
}

const comparison = ({ kernel, spec, policies: expected, untold = [] }: Counterpart): Case => ({
  name: `generated: the policies of ${spec.name}, read back, are those of ${expected ? 'its specification' : `the kernel's ${kernel}`}`,
  async run(guest) {
    load(inGenerated(guest), spec.name.replaceAll('-', '_'))
    const ours = policyLines(await policies(spec.name))
    assert.ok(ours.length > 0)
    if (expected !== undefined) assert.deepEqual(ours, asTold(expected))
    const theirs = await kernelPolicies(kernel)
    if (theirs !== undefined) assert.deepEqual(without(ours, untold), theirs)
  },
})

export const generatedOn = (series: string): readonly Case[] => [
  projectTest('nlkit-generic'),
  loadAndUnload,
  ...counterpartsOf(series).map(comparison),
  {
    name: 'generated: a family with every kind of attribute answers, and its policies are those of its definition',
    async run(guest) {
      load(inGenerated(guest), 'nlkit_every')
      const client = await connect(everyKind)
      guest.cleanup.push(() => client.close())
      const answer = await client.do('get', { small: 3, place: { x: 5, y: -6 } })
      assert.deepEqual([answer.small, answer.place?.x, answer.place?.y], [3, 5, -6])
      await client.do('set', { colour: 'blue', options: ['a', 'c'], any: 9n, text: 'x'.repeat(15) })
      await client.do('ping', {})
      assert.deepEqual(await client.dump('get', { number: 100_000 }).collect(), [])
      await assert.rejects(client.do('get', { small: 8 }), { code: 'ERANGE' })
      await assert.rejects(client.do('get', { small: 1, place: { x: 101 } }), { code: 'ERANGE' })
      await assert.rejects(client.do('set', { number: 100_001 }), { code: 'ERANGE' })
      await assert.rejects(client.do('set', { below: 0n }), { code: 'ERANGE' })
      await assert.rejects(client.do('set', { port: 0 }), { code: 'ERANGE' })
      await assert.rejects(client.do('set', { text: 'x'.repeat(16) }), { code: 'EINVAL' })
      await assert.rejects(client.do('set', { options: [9] }), { code: 'EINVAL' })
      assert.deepEqual(policyLines(await policies('nlkit-every')), asTold(EVERY_KIND, EVERY_KIND_TOGETHER))
    },
  },
  {
    name: 'generated: a protocol with every kind of payload sends back what it gets, and refuses what is cut short',
    async run(guest) {
      load(inGenerated(guest), 'nlkit_payload')
      const socket = await openProtocol(everyPayload, { peer: 0, extack: true })
      guest.cleanup.push(() => socket.close())
      const options = { flags: NLM_F_REQUEST }
      const heard = async () => {
        const { name, value } = await socket.receive({ timeout: 10_000 })
        return [name, value]
      }
      await socket.send('nothing', undefined, options)
      assert.deepEqual(await heard(), ['nothing', undefined])
      await socket.send('text', 'text', options)
      assert.deepEqual(await heard(), ['text', 'text'])
      await socket.send('line', 'line', options)
      assert.deepEqual(await heard(), ['line', 'line'])
      await socket.send('bytes', Uint8Array.of(1, 2, 3), options)
      assert.deepEqual(await heard(), ['bytes', Uint8Array.of(1, 2, 3)])
      await socket.send('point', { x: 1, y: -2, name: 'three' }, options)
      assert.deepEqual(await heard(), ['point', { x: 1, y: -2, name: 'three', trailingBytes: undefined }])
      await socket.send('crooked', { one: 1, two: 2 }, options)
      assert.deepEqual(await heard(), ['crooked', { one: 1, two: 2, trailingBytes: undefined }])
      const answer = async (type: number, payload: Uint8Array) => {
        await socket.socket.send({ type, flags: NLM_F_REQUEST | NLM_F_ACK, payload }, { portId: 0 })
        return acknowledgement(socket.socket)
      }
      const { point, line, place } = everyPayload.types
      assert.deepEqual(await answer(point, new Uint8Array(15)), { errno: 22, text: 'the message is cut short' })
      assert.deepEqual(await answer(line, text('no end')), { errno: 22, text: 'a text without its NUL' })
      assert.deepEqual(await answer(99, text('')), { errno: 95, text: 'unknown message type' })
      const { payload } = everyPayload.encode('place', { name: 'here', at: { x: 100 } })
      assert.deepEqual(await answer(place, payload), { errno: 0, text: undefined })
      const { payload: beyond } = everyPayload.encode('place', { name: 'here', at: { x: 101 } })
      assert.equal((await answer(place, beyond)).errno, 34)
      socket.close()
    },
  },
]

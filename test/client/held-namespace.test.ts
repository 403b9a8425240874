import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { connect } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { route } from 'nlkit/route'
import { createNetworkNamespace, linux, type NetworkNamespace, type Transport } from 'nlkit/transport'
import { observe } from 'nlkit/transport/middleware'
import { noTun } from '../tun.js'
import { addAddress } from './addresses.js'
import { closing, namespace, onKernel } from './support.js'

const GROUP = 'rtnlgrp-ipv4-ifaddr'

/** A way to name namespace A that means namespace B once `move` was called. */
interface Moving {
  readonly netns: NetworkNamespace
  move(): void
}

function byDescriptor(t: test.TestContext, from: string, to: string): Moving {
  const netns = openSync(from, 'r')
  const move = () => {
    closeSync(netns)
    const others = [openSync(to, 'r')]
    while (others.at(-1)! < netns) others.push(openSync(to, 'r'))
    t.after(() => others.forEach(fd => void closeSync(fd)))
    assert.ok(others.includes(netns), 'the number is used again')
  }
  return { netns, move }
}

function byPath(t: test.TestContext, from: string, to: string): Moving {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-netns-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const netns = join(folder, 'blue')
  symlinkSync(from, netns)
  const move = () => {
    unlinkSync(netns)
    symlinkSync(to, netns)
  }
  return { netns, move }
}

const transports: readonly Transport[] = [linux, observe('watched', linux, {})]

for (const transport of transports) {
  for (const moving of [byDescriptor, byPath]) {
    test(`a client stays where it opened: ${moving.name}, ${transport.name}`, onKernel, async t => {
      const [a, b] = [closing(t, createNetworkNamespace()), closing(t, createNetworkNamespace())]
      const inA = closing(t, await connect(rtAddr, { netns: a.fd }))
      await addAddress(inA, 1)
      await addAddress(closing(t, await connect(rtAddr, { netns: b.fd })), 2)
      const { netns, move } = moving(t, a.path, b.path)
      const client = closing(t, await connect(rtAddr, { netns, transport }))
      move()
      assert.deepEqual(
        (await client.dump('getaddr').collect()).map(item => item.local),
        ['10.0.0.1'],
      )
      const events = client.subscribe(GROUP)
      await addAddress(inA, 3)
      const event = await events.next({ timeout: 1000 })
      assert.ok(event?.type === 'newaddr' && event.value.local === '10.0.0.3')
    })
  }
}

test('what a client holds of a namespace is closed with it, and when it cannot open', onKernel, async t => {
  const netns = namespace(t)
  const descriptors = () => readdirSync('/proc/self/fd').length
  await connect(rtAddr, { netns }).then(client => client.close())
  const before = descriptors()
  for (let round = 0; round < 3; round++) {
    const client = await connect(rtAddr, { netns })
    assert.equal(descriptors(), before + 2)
    const { portId } = client.connection
    await assert.rejects(connect(rtAddr, { netns, portId }), { code: 'EADDRINUSE' })
    client.close()
    client.close()
    await assert.rejects(connect(rtAddr, { netns, maxDatagram: 0 }), RangeError)
  }
  assert.equal(descriptors(), before)
})

test('a namespace that is none is an error when the client opens', onKernel, async () => {
  await assert.rejects(connect(rtAddr, { netns: 'nlkit-no-such-name' }), { code: 'ENOENT', syscall: 'socket' })
  await assert.rejects(connect(rtAddr, { netns: 1_000_000 }), { code: 'EBADF', syscall: 'socket' })
  await assert.rejects(connect(rtAddr, { netns: { pid: 0 } }), { code: 'EINVAL', syscall: 'socket' })
})

test('a tun device is made where the client is', { ...onKernel, skip: onKernel.skip || noTun }, async t => {
  const [a, b] = [closing(t, createNetworkNamespace()), closing(t, createNetworkNamespace())]
  const { netns, move } = byPath(t, a.path, b.path)
  const rt = closing(t, await route({ netns }))
  move()
  try {
    await rt.links.add({ name: 'tun0', kind: 'tun' })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT' || code === 'ENODEV') return t.skip('the kernel has no tun driver')
    throw error
  }
  assert.deepEqual((await rt.links.list()).map(link => link.ifname).sort(), ['lo', 'tun0'])
})

const flags = process.allowedNodeEnvironmentFlags
const noPermission = flags.has('--allow-addons') ? false : 'this Node loads no addons under its permission model'

test('under --permission, without leave to read /proc, a descriptor is taken as it is', {
  ...onKernel,
  skip: onKernel.skip || noPermission,
}, () => {
  const program = `
    import { connect } from 'nlkit'
    import { rtAddr } from 'nlkit/families/rt-addr'
    import { createNetworkNamespace } from 'nlkit/transport'
    const client = await connect(rtAddr, { netns: createNetworkNamespace().fd })
    console.log((await client.dump('getaddr').collect()).length)
    client.close()`
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const model = flags.has('--permission') ? '--permission' : '--experimental-permission'
  const permission = [model, '--allow-addons', `--allow-fs-read=${root}`]
  const ran = spawnSync(process.execPath, [...permission, '--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  })
  assert.deepEqual([ran.stdout, ran.status], ['0\n', 0], ran.stderr)
})

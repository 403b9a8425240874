import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { connect } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import type { EmbeddedKernel } from 'nlkit/kernel'
import { route } from 'nlkit/route'
import type { NetworkNamespace } from 'nlkit/transport'
import { observe } from 'nlkit/transport/middleware'
import { noTun } from '../tun.js'
import { addAddress } from './addresses.js'
import { closing, namespace, onKernel, onKernels } from './support.js'

const GROUP = 'rtnlgrp-ipv4-ifaddr'

/** A way to name namespace A that means namespace B once `move` was called. */
interface Moving {
  readonly netns: NetworkNamespace
  move(): void
}

function byDescriptor(t: TestContext, from: number, to: number): Moving {
  const netns = openSync(pathOf(from), 'r')
  const move = () => {
    closeSync(netns)
    const others = [openSync(pathOf(to), 'r')]
    while (others.at(-1)! < netns) others.push(openSync(pathOf(to), 'r'))
    t.after(() => others.forEach(fd => void closeSync(fd)))
    assert.ok(others.includes(netns), 'the number is used again')
  }
  return { netns, move }
}

function byPath(t: TestContext, from: number, to: number): Moving {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-netns-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const netns = join(folder, 'blue')
  symlinkSync(pathOf(from), netns)
  const move = () => {
    unlinkSync(netns)
    symlinkSync(pathOf(to), netns)
  }
  return { netns, move }
}

function pathOf(fd: number): string {
  return `/proc/${process.pid}/fd/${fd}`
}

/** A process in namespace A that goes over to B; its id names whichever it is in. */
function byProcess(_t: TestContext, from: number, to: number, kernel: EmbeddedKernel): Moving {
  const { process: moving } = kernel.as({ pid: 77, netns: kernel.findNetworkNamespace(from)! })
  return { netns: { pid: 77 }, move: () => void (moving.netns = kernel.findNetworkNamespace(to)!) }
}

const ways = [
  { name: 'linux', moving: byDescriptor, why: 'numbers of descriptors are used again by the operating system' },
  { name: 'linux', moving: byPath, why: 'symbolic links are the file system’s' },
  { name: 'embedded', moving: byProcess, why: 'a thread of the running kernel would take its process along' },
] as const

for (const watched of [false, true]) {
  for (const { name, moving, why } of ways) {
    onKernels(
      `a client stays where it opened: ${moving.name}${watched ? ', watched' : ''}`,
      async (t, kernel) => {
        const [a, b] = [kernel.place(t), kernel.place(t)]
        const inA = closing(t, await connect(rtAddr, a))
        await addAddress(inA, 1)
        await addAddress(closing(t, await connect(rtAddr, b)), 2)
        const { netns, move } = moving(t, a.netns, b.netns, kernel.embedded!)
        const transport = watched ? observe('watched', kernel.transport, {}) : kernel.transport
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
      },
      { only: [name, why] },
    )
  }
}

onKernels(
  'a namespace that lost its name lives as long as a client holds it',
  async (t, { embedded: kernel }) => {
    const netns = kernel!.createNetworkNamespace({ name: 'blue' })
    const client = await connect(rtAddr, { kernel: kernel!, netns: 'blue' })
    kernel!.destroyNetworkNamespace(netns)
    const other = kernel!.createNetworkNamespace({ name: 'blue' })
    const later = closing(t, await connect(rtAddr, { kernel: kernel!, netns: 'blue' }))
    await addAddress(later, 2)
    await addAddress(client, 1)
    const events = client.subscribe(GROUP)
    assert.deepEqual(
      (await client.dump('getaddr').collect()).map(item => item.local),
      ['10.0.0.1'],
    )
    assert.equal(events.closed, false)
    client.close()
    client.close()
    assert.deepEqual(kernel!.namespaces.includes(netns), false)
    assert.deepEqual(kernel!.namespaces.includes(other), true)
  },
  { only: ['embedded', 'names below /run/netns belong to the whole machine'] },
)

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

onKernels('a namespace that is none is an error when the client opens', async (_t, { transport }) => {
  for (const [netns, code] of [
    ['nlkit-no-such-name', 'ENOENT'],
    [1_000_000, 'EBADF'],
    [{ pid: 0x7fff_fff0 }, 'ENOENT'],
    [{ pid: 0 }, 'EINVAL'],
  ] as const)
    await assert.rejects(connect(rtAddr, { transport, netns }), { code, syscall: 'socket' })
})

test('a tun device is made where the client is', { ...onKernel, skip: onKernel.skip || noTun }, async t => {
  const { netns, move } = byPath(t, namespace(t), namespace(t))
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

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, readlinkSync } from 'node:fs'
import { describe, it, type TestContext } from 'node:test'
import { AREA_HEADER, ReceiveArea } from '../receive-area.js'
import type { NetworkNamespace } from '../transport.js'
import { createNetworkNamespace, linux, networkNamespacePath } from './index.js'
import {
  freshNamespace,
  getLink,
  NETLINK_ROUTE,
  NETLINK_USERSOCK,
  open,
  withoutAddon,
  withoutNamespaces,
} from './linux.test.support.js'

const own = () => readlinkSync('/proc/thread-self/ns/net')

/** ifi_flags & IFF_UP of `lo`, as a socket in `netns` sees it. */
function loopbackIsUp(t: TestContext, netns: NetworkNamespace): boolean {
  const area = new ReceiveArea()
  assert.equal(open(t, NETLINK_ROUTE, { netns }).sendReceive(getLink(), 0, 0, area), 32)
  const { offset } = area.datagram(AREA_HEADER)
  return (area.u32[(offset + 16 + 8) >> 2]! & 1) === 1
}

describe('names of network namespaces', () => {
  it('stand for files', () => {
    assert.equal(networkNamespacePath('blue'), '/run/netns/blue')
    assert.equal(networkNamespacePath('./blue'), './blue')
    assert.equal(networkNamespacePath('/some/where'), '/some/where')
    assert.equal(networkNamespacePath({ pid: 42 }), '/proc/42/ns/net')
    assert.equal(networkNamespacePath(7), `/proc/${process.pid}/fd/7`)
  })
})

describe('namespaces that cannot be entered', { skip: withoutAddon }, () => {
  it('give errno as data, and leave the thread where it is', () => {
    const before = own()
    const open = (netns: NetworkNamespace) => linux.socket(NETLINK_ROUTE, { netns })
    assert.equal(open('nlkit-no-such-name'), -2, 'ENOENT')
    assert.equal(open('/nlkit/no/such/path'), -2)
    assert.equal(open({ pid: 0x7fff_ffff }), -2)
    assert.equal(open(''), -22, 'EINVAL')
    assert.equal(open('..'), -22)
    assert.equal(open({ pid: 0 }), -22)
    assert.equal(open(-1), -9, 'EBADF, not the own namespace')
    assert.equal(open(999_999), withoutNamespaces ? -1 : -9)
    assert.equal(own(), before)
  })

  it('refuses descriptors that are no network namespaces', { skip: withoutNamespaces }, () => {
    const file = openSync('/proc/self/ns/mnt', 'r')
    assert.equal(linux.socket(NETLINK_ROUTE, { netns: file }), -22, 'EINVAL')
    assert.equal(linux.socket(NETLINK_ROUTE, { netns: '/dev/null' }), -22)
    closeSync(file)
  })
})

describe('a fresh network namespace', { skip: withoutNamespaces }, () => {
  it('is another one, and making it moves nobody', t => {
    const before = own()
    const namespace = freshNamespace(t)
    assert.notEqual(readlinkSync(namespace.path), before)
    assert.match(readlinkSync(namespace.path), /^net:\[\d+]$/)
    assert.equal(own(), before)
  })

  it('is where a socket opened in it stays (S9), by descriptor and by path', t => {
    const before = own()
    const namespace = freshNamespace(t)
    assert.equal(loopbackIsUp(t, namespace.fd), false)
    assert.equal(loopbackIsUp(t, namespace.path), false)
    assert.equal(own(), before)
  })

  it('has port ids of its own (N1)', t => {
    const namespace = freshNamespace(t)
    const portId = 0xf100_0000 + process.pid
    assert.equal(open(t, NETLINK_USERSOCK).bind(portId, 0), 0)
    assert.equal(open(t, NETLINK_USERSOCK, { netns: namespace.fd }).bind(portId, 0), 0)
    assert.equal(open(t, NETLINK_USERSOCK, { netns: namespace.fd }).bind(portId, 0), -98, 'EADDRINUSE')
  })

  it('can be given to other programs by its path, and to us by their process id', async t => {
    const namespace = freshNamespace(t)
    if (spawnSync('nsenter', ['--version']).error) return t.skip('no nsenter')
    const child = spawn('nsenter', [`--net=${namespace.path}`, 'cat'], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.write('x')
    await once(child.stdout, 'data') // it runs, so it is inside
    const inside = readlinkSync(`/proc/${child.pid}/ns/net`)
    assert.equal(inside, readlinkSync(namespace.path))
    assert.equal(loopbackIsUp(t, { pid: child.pid! }), false)
    child.stdin.end()
    await once(child, 'exit')
  })

  it('closes with its object; closing twice is harmless; a socket inside keeps working (N6)', t => {
    let descriptor: number
    let socket: ReturnType<typeof open>
    {
      using namespace = createNetworkNamespace()
      descriptor = namespace.fd
      assert.ok(readFileSync('/proc/self/net/netlink').length > 0)
      socket = open(t, NETLINK_ROUTE, { netns: namespace.fd })
      namespace.close()
      assert.equal(namespace.fd, -9)
    }
    assert.throws(() => readlinkSync(`/proc/self/fd/${descriptor}`), { code: 'ENOENT' })
    const area = new ReceiveArea()
    assert.equal(socket.sendReceive(getLink(), 0, 0, area), 32)
    assert.equal(area.count, 1)
  })
})

describe('without the privilege', { skip: withoutAddon }, () => {
  const unprivileged = (code: string) =>
    spawnSync(
      'setpriv',
      ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, '--input-type=module', '-e', code],
      {
        encoding: 'utf8',
      },
    )

  it('says EPERM and what to do', t => {
    if (!process.env.NLKIT_TEST_REAL_ROOT) return t.skip('needs real root, to drop it')
    const url = JSON.stringify(new URL('./index.js', import.meta.url).href)
    const { stdout, stderr, error } = unprivileged(`
      import { createNetworkNamespace, linux } from ${url}
      try { createNetworkNamespace() } catch (error) { console.log(error.code, error.errno, error.syscall, error.message) }
      console.log(linux.socket(0, { netns: '/proc/self/ns/net' }))
    `)
    if (error) return t.skip('no setpriv')
    if (/EACCES|Cannot find module|setre?[ug]id failed/.test(stderr))
      return t.skip('another user cannot read the project, or there is none')
    assert.match(stdout, /^EPERM 1 unshare .*run as root/, stderr)
    assert.match(stdout, /\n-1\n$/)
  })

  it('refuses to leave a namespace it could not come back to', t => {
    // Root of a user namespace, but still in the network namespace outside: unshare would work, the way back would not.
    const url = JSON.stringify(new URL('./index.js', import.meta.url).href)
    const code = `
      import { createNetworkNamespace, linux } from ${url}
      try { createNetworkNamespace() } catch (error) { console.log(error.code) }
      console.log(typeof linux.socket(0))
    `
    const child = spawnSync('unshare', ['-Ur', process.execPath, '--input-type=module', '-e', code], {
      encoding: 'utf8',
    })
    if (child.error || /unshare failed|Operation not permitted/.test(child.stderr))
      return t.skip('no user namespaces for this user')
    assert.deepEqual([child.stdout, child.status], ['EPERM\nobject\n', 0], child.stderr)
  })
})

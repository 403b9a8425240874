import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it, type TestContext } from 'node:test'
import { AREA_HEADER, ReceiveArea } from '../receive-area.js'
import type { NetworkNamespace } from '../transport.js'
import { createTun, type TunDevice, type TunOptions } from './index.js'
import { freshNamespace, NETLINK_ROUTE, open, withoutNamespaces } from './linux.test.support.js'

/** ifi_type of the device with that name, or the negative errno of RTM_GETLINK. */
function linkType(t: TestContext, netns: NetworkNamespace, name: string): number {
  const area = new ReceiveArea()
  const request = Buffer.alloc(52)
  const halves = new Uint16Array(request.buffer, request.byteOffset, 26)
  halves.set([52, 0, 18, 1])
  halves.set([20, 3], 16) // IFLA_IFNAME
  request.write(name, 36, 'latin1')
  const bytes = new Uint8Array(52)
  bytes.set(request)
  assert.equal(open(t, NETLINK_ROUTE, { netns }).sendReceive(bytes, 0, 0, area), 52)
  const { offset } = area.datagram(AREA_HEADER)
  if (area.u16[(offset + 4) >> 1] === 2)
    return area.data.getInt32(offset + 16, new Uint8Array(new Uint16Array([1]).buffer)[0] === 1)
  return area.u16[(offset + 18) >> 1]!
}

function create(t: TestContext, options: TunOptions): TunDevice | undefined {
  try {
    const device = createTun(options)
    t.after(() => device.close())
    return device
  } catch (error) {
    const { code } = error as { code?: string }
    if (code !== 'ENOENT' && code !== 'ENODEV' && code !== 'EACCES') throw error
    t.skip(`no tun driver for this user: ${code}`)
    return undefined
  }
}

describe('tun and tap devices', { skip: withoutNamespaces }, () => {
  it('are born in the namespace asked for, named by the kernel, and go with close', t => {
    const netns = freshNamespace(t).fd
    const tun = create(t, { netns })
    if (!tun) return
    assert.equal(tun.name, 'tun0')
    assert.equal(linkType(t, netns, 'tun0'), 0xfffe, 'ARPHRD_NONE')
    assert.equal(createTun({ netns, name: 'vpn%d' }).name, 'vpn0')
    tun.close()
    tun.close()
    assert.equal(tun.fd, -9)
    assert.equal(linkType(t, netns, 'tun0'), -19, 'ENODEV')
    assert.ok(!readFileSync('/proc/self/net/dev', 'latin1').includes('vpn0'), 'the own namespace has none')
  })

  it('carry Ethernet as tap', t => {
    const netns = freshNamespace(t).fd
    const tap = create(t, { netns, kind: 'tap', name: 'port1' })
    if (!tap) return
    assert.equal(tap.name, 'port1')
    assert.equal(linkType(t, netns, 'port1'), 1, 'ARPHRD_ETHER')
  })

  it('stay when persistent, can then be attached to, and refuse a second owner', t => {
    const netns = freshNamespace(t).fd
    const first = create(t, { netns, name: 'kept', persist: true })
    if (!first) return
    assert.throws(() => createTun({ netns, name: 'kept' }), { code: 'EBUSY', errno: 16 })
    first.close()
    assert.equal(linkType(t, netns, 'kept'), 0xfffe)
    assert.throws(() => createTun({ netns, name: 'kept' }), { code: 'EBUSY' })
    const again = createTun({ netns, name: 'kept', exclusive: false })
    assert.equal(again.name, 'kept')
    again.close()
  })

  it('refuse names that do not fit, and namespaces that are not there', () => {
    assert.throws(() => createTun({ name: 'sixteen-letters-' }), { code: 'ENAMETOOLONG' })
    assert.throws(() => createTun({ netns: 'nlkit-no-such-name' }), { code: 'ENOENT' })
  })
})

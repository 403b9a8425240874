/** Generic families of modules: a conversation with each, and where they carry packets, a packet. */

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { fou } from 'nlkit/families/fou'
import { ovsDatapath } from 'nlkit/families/ovs_datapath'
import { ovsVport } from 'nlkit/families/ovs_vport'
import { team } from 'nlkit/families/team'
import { wireguard } from 'nlkit/families/wireguard'
import { createNetworkNamespace } from 'nlkit/transport'
import type { Case } from './guest.js'
import { clientOf, command, firstEvent, makeLink, modprobe, ownClient, routeClient, until } from './subsystem.js'

const text = (bytes: unknown) => new TextDecoder().decode(bytes as Uint8Array)

/** Raw X25519 keys, as WireGuard takes them: the last 32 bytes of the DER forms. */
function keyPair(): { privateKey: Uint8Array; publicKey: Uint8Array } {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  return {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32),
  }
}

/** struct sockaddr_in of 127.0.0.1. */
function loopback(port: number): Uint8Array {
  return Uint8Array.of(2, 0, port >> 8, port & 255, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)
}

async function sendTo(address: string, payload: string): Promise<void> {
  const socket = createSocket('udp4')
  await new Promise<void>((resolve, reject) =>
    socket.send(payload, 9, address, error => (error === null ? resolve() : reject(error))),
  )
  socket.close()
}

export const families: readonly Case[] = [
  {
    name: 'wireguard: a tunnel of two interfaces, and a packet through it',
    async run(guest) {
      modprobe('wireguard')
      const rt = await routeClient(guest)
      const other = createNetworkNamespace()
      guest.cleanup.push(() => other.close())
      const [near, far] = [keyPair(), keyPair()]
      await makeLink(guest, rt, 'wg-near', { kind: 'wireguard', up: false })
      await makeLink(guest, rt, 'wg-far', { kind: 'wireguard', up: false })
      const wg = await clientOf(guest, wireguard)
      const peer = (publicKey: Uint8Array, port: number, ip: number) => ({
        publicKey,
        endpoint: loopback(port),
        allowedips: [{ family: 2, ipaddr: `10.9.0.${ip}`, cidrMask: 32 }],
      })
      const configure = (ifname: string, privateKey: Uint8Array, listenPort: number, one: object) =>
        wg.do('setDevice', { ifname, privateKey, listenPort, peers: [one] })
      await configure('wg-near', near.privateKey, 51820, peer(far.publicKey, 51821, 2))
      await configure('wg-far', far.privateKey, 51821, peer(near.publicKey, 51820, 1))
      await rt.links.change('wg-far', { netns: other.fd })
      const there = await routeClient(guest, { netns: other.fd })
      for (const [client, link, ip] of [
        [rt, 'wg-near', 1],
        [there, 'wg-far', 2],
      ] as const) {
        await client.addresses.add({ link, address: `10.9.0.${ip}/24` })
        await client.links.change(link, { up: true })
      }
      command(process.env.BB ?? 'busybox', 'ping', '-c', '1', '-W', '10', '10.9.0.2')
      const [device] = await wg.dump('getDevice', { ifname: 'wg-near' }).collect()
      assert.deepEqual(device!.publicKey, new Uint8Array(near.publicKey))
      const [seen] = device!.peers as Record<string, unknown>[]
      assert.deepEqual(seen!.publicKey, new Uint8Array(far.publicKey))
      assert.ok((seen!.rxBytes as bigint) > 0n && (seen!.txBytes as bigint) > 0n)
      assert.ok((seen!.lastHandshakeTime as { sec: bigint }).sec > 0n)
    },
  },
  {
    name: 'team: the options of a team and its ports',
    async run(guest) {
      modprobe('team', 'dummy')
      const rt = await routeClient(guest)
      const teamIfindex = await makeLink(guest, rt, 'team-one', { kind: 'team', up: false })
      const port = await makeLink(guest, rt, 'team-port', { kind: 'dummy', up: false })
      await rt.links.change('team-port', { master: 'team-one' })
      const client = await clientOf(guest, team)
      const options = await client.do('optionsGet', { teamIfindex })
      assert.equal(options.teamIfindex, teamIfindex)
      assert.ok(options.listOption !== undefined)
      const ports = await client.do('portListGet', { teamIfindex })
      assert.equal((ports.listPort as { port: { ifindex: number } }).port.ifindex, port)
      await assert.rejects(client.do('optionsGet', { teamIfindex: 99_999 }), { code: 'EINVAL' })
    },
  },
  {
    name: 'openvswitch: a datapath with a port, listed and removed',
    async run(guest) {
      modprobe('openvswitch')
      const datapaths = await clientOf(guest, ovsDatapath)
      const ports = await clientOf(guest, ovsVport)
      await datapaths.do('new', { name: 'ovs-one', upcallPid: 0, dpIfindex: 0 })
      guest.cleanup.push(() => datapaths.do('del', { name: 'ovs-one', dpIfindex: 0 }).catch(() => {}))
      const [datapath] = await datapaths.dump('get', { dpIfindex: 0 }).collect()
      assert.equal(datapath!.name, 'ovs-one')
      const { dpIfindex } = datapath!
      await ports.do('new', { dpIfindex, name: 'ovs-port', type: 'internal', upcallPid: [0] })
      const all = await ports.dump('get', { dpIfindex }).collect()
      assert.deepEqual(
        all.map(({ portNo, name, type }) => [portNo, name, type]),
        [
          [0, 'ovs-one', 'internal'],
          [1, 'ovs-port', 'internal'],
        ],
      )
      await assert.rejects(datapaths.do('new', { name: 'ovs-one', upcallPid: 0, dpIfindex: 0 }), { code: 'EEXIST' })
    },
  },
  {
    name: 'l2tp: a tunnel and an ethernet session in it',
    async run(guest) {
      modprobe('l2tp_netlink', 'l2tp_eth', 'l2tp_ip')
      const l2tp = await ownClient(guest, 'l2tp')
      const tunnel = { connId: 1, peerConnId: 2, protoVersion: 3, encapType: 'ip' }
      await l2tp.do('tunnelCreate', { ...tunnel, ipSaddr: '127.0.0.1', ipDaddr: '127.0.0.2' })
      guest.cleanup.push(() => l2tp.do('tunnelDelete', { connId: 1 }).catch(() => {}))
      const [one] = await l2tp.dump('tunnelGet').collect()
      assert.deepEqual([one!.connId, one!.peerConnId, one!.encapType, one!.ipDaddr], [1, 2, 'ip', '127.0.0.2'])
      await l2tp.do('sessionCreate', { connId: 1, sessionId: 3, peerSessionId: 4, pwType: 'eth', ifname: 'l2tp-one' })
      const session = await l2tp.do('sessionGet', { connId: 1, sessionId: 3 })
      assert.deepEqual([session.pwType, session.ifname, session.peerSessionId], ['eth', 'l2tp-one', 4])
      await l2tp.do('tunnelDelete', { connId: 1 })
      await until(async () => (await l2tp.dump('tunnelGet').collect()).length === 0) // it goes on a work queue
    },
  },
  {
    name: 'fou: a port for encapsulated packets',
    async run(guest) {
      modprobe('fou')
      const client = await clientOf(guest, fou)
      await client.do('add', { port: 5555, af: 2, ipproto: 4, type: 1 })
      const ports = await client.dump('get').collect()
      assert.deepEqual(
        ports.map(({ port, ipproto }) => [port, ipproto]),
        [[5555, 4]],
      )
      await client.do('del', { port: 5555, af: 2 })
      assert.deepEqual(await client.dump('get').collect(), [])
    },
  },
  {
    name: 'macsec: an association is given to a secure channel and read back',
    async run(guest) {
      modprobe('macsec', 'dummy')
      const rt = await routeClient(guest)
      await makeLink(guest, rt, 'ms-below', { kind: 'dummy' })
      const ifindex = await makeLink(guest, rt, 'ms-one', { kind: 'macsec', link: 'ms-below' })
      const client = await ownClient(guest, 'macsec')
      const keyid = Uint8Array.from({ length: 16 }, (_, i) => i)
      const association = { an: 0, active: 1, pn: 100, key: new Uint8Array(16).fill(7), keyid }
      await client.do('addTxsa', { ifindex, saConfig: association })
      const [channel] = await client.dump('getTxsc').collect()
      const [sa] = channel!.txsaList as Record<string, unknown>[]
      assert.deepEqual([channel!.ifindex, sa!.an, sa!.active, sa!.keyid], [ifindex, 0, 1, keyid])
      assert.ok((sa!.pn as number) >= 100) // packets of IPv6 count on
      assert.equal((channel!.secy as { encodingSa: number }).encodingSa, 0)
      await assert.rejects(client.do('addTxsa', { ifindex, saConfig: association }), { code: 'EBUSY' })
    },
  },
  {
    name: 'nl80211: one radio begins a network, the other finds it in a scan',
    async run(guest) {
      modprobe('mac80211_hwsim')
      guest.cleanup.push(() => command('rmmod', 'mac80211_hwsim'))
      const rt = await routeClient(guest)
      const client = await ownClient(guest, 'nl80211_scan')
      const [host, seeker] = (await client.dump('getInterface').collect()).toSorted(
        (a, b) => (a.ifindex as number) - (b.ifindex as number),
      )
      const [hostIndex, seekerIndex] = [host!.ifindex as number, seeker!.ifindex as number]
      assert.equal(seeker!.iftype, 'station')
      await client.do('setInterface', { ifindex: hostIndex, iftype: 'adhoc' })
      for (const index of [hostIndex, seekerIndex]) await rt.links.change(index, { up: true })
      const ssid = new TextEncoder().encode('nlkit network')
      await client.do('joinIbss', {
        ifindex: hostIndex,
        mac: '02:11:22:33:44:55',
        ssid,
        wiphyFreq: 2412,
        freqFixed: true,
      })
      const events = client.subscribe(['scan'])[Symbol.asyncIterator]()
      for (let attempt = 0; ; attempt++) {
        await client.do('triggerScan', { ifindex: seekerIndex, scanSsids: [ssid], scanFrequencies: [2412] })
        await firstEvent(events, ({ type, value }) => type === 'newScanResults' && value.ifindex === seekerIndex)
        const found = await client.dump('getScan', { ifindex: seekerIndex }).collect()
        const bss = found.map(one => one.bss as Record<string, unknown>)
        if (bss.length === 0 && attempt < 5) continue
        assert.equal(bss.length, 1)
        assert.deepEqual([bss[0]!.bssid, bss[0]!.frequency], ['02:11:22:33:44:55', 2412])
        assert.match(text(bss[0]!.informationElements), /nlkit network/)
        return
      }
    },
  },
  {
    name: 'drop monitor: a packet to nobody is told, with where it was dropped',
    async run(guest) {
      modprobe('drop_monitor')
      const client = await ownClient(guest, 'drop_monitor')
      const events = client.subscribe(['events'])[Symbol.asyncIterator]()
      await client.do('config', { alertMode: 'packet', truncLen: 64 })
      assert.equal((await client.do('configGet', {})).alertMode, 'packet')
      await client.do('start', { swDrops: true })
      guest.cleanup.push(() => client.do('stop', { swDrops: true }).catch(() => {}))
      await sendTo('127.0.0.1', 'dropped here')
      const event = await firstEvent(events, ({ value }) => text(value.payload).includes('dropped here'))
      assert.deepEqual([event.origin, event.proto], ['sw', 0x800])
      assert.match(event.symbol as string, /^__udp4_lib_rcv\+|^udp|^kfree_skb|^sk_skb_reason_drop/)
      assert.equal((event.inPort as { ifindex: number }).ifindex, 1)
      await client.do('stop', { swDrops: true })
    },
  },
  {
    name: 'psample: a packet that traffic control samples, and the group it goes to',
    async run(guest) {
      modprobe('psample', 'act_sample', 'cls_matchall', 'sch_ingress', 'dummy')
      const rt = await routeClient(guest)
      const index = await makeLink(guest, rt, 'sampled', { kind: 'dummy' })
      await rt.addresses.add({ link: 'sampled', address: '10.8.0.1/24' })
      await rt.neighbours.add({ link: 'sampled', dst: '10.8.0.2', lladdr: '02:00:00:00:00:02' })
      const client = await ownClient(guest, 'psample')
      const events = client.subscribe(['config', 'packets'])[Symbol.asyncIterator]()
      command('tc', 'qdisc', 'add', 'dev', 'sampled', 'clsact')
      const filter = [
        'filter',
        'add',
        'dev',
        'sampled',
        'egress',
        'matchall',
        'action',
        'sample',
        'rate',
        '1',
        'group',
        '5',
      ]
      command('tc', ...filter)
      const group = await firstEvent(events, ({ type }) => type === 'newGroup')
      assert.equal(group.sampleGroup, 5)
      await sendTo('10.8.0.2', 'sampled here')
      const sample = await firstEvent(
        events,
        ({ type, value }) => type === 'sample' && text(value.data).includes('sampled here'),
      )
      assert.deepEqual([sample.sampleGroup, sample.sampleRate, sample.oifindex], [5, 1, index])
      const groups = await client.dump('getGroup').collect()
      assert.deepEqual(
        groups.map(({ sampleGroup, groupRefcount }) => [sampleGroup, groupRefcount]),
        [[5, 1]],
      )
    },
  },
  {
    name: 'nbd: which devices there are, and none is connected',
    async run(guest) {
      modprobe('nbd')
      guest.cleanup.push(() => command('rmmod', 'nbd'))
      const client = await ownClient(guest, 'nbd')
      const { deviceList } = await client.do('status', {})
      const devices = (deviceList as { item: { index: number; connected: number }[] }).item
      assert.deepEqual([devices.length, new Set(devices.map(({ connected }) => connected))], [16, new Set([0])])
      await assert.rejects(client.do('disconnect', {}), { code: 'EINVAL' })
    },
  },
]

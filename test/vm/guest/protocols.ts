/** Protocols that few kernels open at once: a typed exchange or an event on each. Specifications: specs/. */

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { NetlinkSocket, openProtocol } from 'nlkit'
import { protocolOf } from 'nlkit/define'
import { type Case, closing } from './guest.js'
import { command, MAIN, makeLink, modprobe, ownClient, ownSpec, routeClient } from './subsystem.js'

const KEVENT_IF_ERROR = 103
const KEVENT_CREATE_SESSION = 106
const SCSI_NL_MAGIC = 0xa1b2

export const protocols: readonly Case[] = [
  {
    name: 'NETLINK_CRYPTO: the algorithms of the kernel, one and all',
    async run(guest) {
      const crypto = await ownClient(guest, 'crypto')
      const all = await crypto.dump('getalg').collect()
      const sha = all.find(({ name }) => name === 'sha256')!
      assert.ok(all.length > 10)
      const { type, blocksize, digestsize } = sha.reportHash as Record<string, unknown>
      assert.deepEqual([type, blocksize, digestsize], ['shash', 64, 32])
      const one = await crypto.do('getalg', { driverName: sha.driverName })
      assert.deepEqual([one.name, one.priorityVal], ['sha256', sha.priorityVal])
      await assert.rejects(crypto.do('getalg', { name: 'no such' }), { code: 'ENOENT' })
    },
  },
  {
    name: 'NETLINK_RDMA: a software device is made on a link, found with its port, and removed',
    async run(guest) {
      modprobe('rdma_rxe', 'dummy')
      const rt = await routeClient(guest)
      await makeLink(guest, rt, 'rdma-below', { kind: 'dummy' })
      const rdma = await ownClient(guest, 'rdma')
      assert.deepEqual(await rdma.dump('get').collect(), [])
      await rdma.do('newlink', { devName: 'rxe0', ndevName: 'rdma-below', linkType: 'rxe' })
      const [device] = await rdma.dump('get').collect()
      assert.deepEqual([device!.devName, device!.portIndex, device!.devProtocol], ['rxe0', 1, 'roce'])
      const port = await rdma.do('portGet', { devIndex: device!.devIndex, portIndex: 1 })
      assert.equal(port.ndevName, 'rdma-below')
      const { sysNetnsMode } = await rdma.do('sysGet', {})
      assert.equal(sysNetnsMode, 1)
      const { resSummary } = await rdma.do('resGet', { devIndex: device!.devIndex })
      const kinds = (resSummary as { entry: { name: string }[] }).entry.map(({ name }) => name)
      assert.ok(kinds.includes('qp') && kinds.includes('pd'), kinds.join())
      await rdma.do('dellink', { devIndex: device!.devIndex })
      assert.deepEqual(await rdma.dump('get').collect(), [])
    },
  },
  {
    name: 'NETLINK_ISCSI: a session is created and destroyed, and the daemon’s group hears of it',
    async run(guest) {
      modprobe('iscsi_tcp')
      const transportHandle = BigInt(readFileSync('/sys/class/iscsi_transport/tcp/handle', 'utf8').trim())
      const socket = await openProtocol(protocolOf(await ownSpec('iscsi')), { groups: ['iscsid'] })
      guest.cleanup.push(() => socket.close())
      const receive = async (name: string) => {
        for (;;) {
          const received = await socket.receive({ timeout: 10_000 })
          if (received.name === name) return received.value as Record<string, number>
        }
      }
      await socket.send('createSession', { type: 11, transportHandle: 1n, cmdsMax: 128, queueDepth: 32 })
      const refused = await receive('createSession')
      assert.deepEqual([refused.type, refused.iferror], [KEVENT_IF_ERROR, -22])
      await socket.send('createSession', { type: 11, transportHandle, cmdsMax: 128, queueDepth: 32 })
      const event = await receive('sessionEvent')
      const { sid, hostNo, iferror } = await receive('createSession')
      assert.equal(iferror, 0)
      assert.deepEqual([event.type, event.sid, event.hostNo], [KEVENT_CREATE_SESSION, sid, hostNo])
      assert.ok(readdirSync('/sys/class/iscsi_session').includes(`session${sid}`))
      await socket.send('destroySession', { type: 12, transportHandle, sid })
      assert.equal((await receive('destroySession')).iferror, 0)
      assert.deepEqual(readdirSync('/sys/class/iscsi_session'), [])
    },
  },
  {
    name: 'NETLINK_SCSITRANSPORT: requests are answered by the rules, and a Fibre Channel host tells of its reset',
    async run(guest) {
      modprobe('fcoe', 'dummy')
      const protocol = protocolOf(await ownSpec('scsi_transport'))
      const asking = closing(guest, await NetlinkSocket.open(18))
      const errnoFor = async (value: object) => {
        const message = protocol.encode('message', { msglen: 8, ...value })
        await asking.send({ ...message, flags: 5 }, { portId: 0 })
        const { message: answer } = await asking.receive({ timeout: 10_000 })
        return -new Int32Array(answer.payload.slice(0, 4).buffer)[0]!
      }
      const vendor = { version: 1, magic: SCSI_NL_MAGIC, transport: 0, msgtype: 1 }
      const errnos = [
        await errnoFor({ ...vendor, magic: 1 }),
        await errnoFor(vendor),
        await errnoFor({ ...vendor, transport: 1 }),
      ]
      assert.deepEqual(errnos, [91, 3, 2]) // EPROTOTYPE, ESRCH, ENOENT

      const socket = await openProtocol(protocol, { groups: ['fc-events'] })
      guest.cleanup.push(() => socket.close())
      const rt = await routeClient(guest)
      // Both stay until the machine ends: where a controller goes, Linux 6.1 warns of its own sysfs (fcoe_destroy_work).
      await rt.links.add({ ifname: 'fc-below', kind: 'dummy', up: true })
      writeFileSync('/sys/bus/fcoe/ctlr_create', 'fc-below')
      const [controller] = readdirSync('/sys/bus/fcoe/devices').filter(name => name.startsWith('ctlr'))
      writeFileSync(`/sys/bus/fcoe/devices/${controller}/enabled`, '1')
      const [host] = readdirSync('/sys/class/fc_host')
      writeFileSync(`/sys/class/fc_host/${host}/issue_lip`, '1')
      const { name, value } = await socket.receive({ timeout: 10_000 })
      const event = value as Record<string, unknown>
      assert.deepEqual(
        [name, event.magic, event.transport, event.eventCode, `host${event.hostNo}`],
        ['message', SCSI_NL_MAGIC, 1, 'lipreset', host],
      )
    },
  },
  {
    name: 'nlmon: what `ip link` says to the kernel is captured, with names, by `nlkit capture`',
    async run(guest) {
      modprobe('nlmon')
      const child = spawn(process.execPath, [MAIN, 'capture', '--protocol', 'ROUTE'], { stdio: 'pipe' })
      guest.cleanup.push(() => child.kill('SIGKILL'))
      let [output, notes] = ['', '']
      child.stdout.on('data', chunk => (output += chunk))
      const ready = new Promise<void>(resolve => {
        child.stderr.on('data', chunk => (notes += chunk).includes('capturing') && resolve())
      })
      await Promise.race([ready, once(child, 'close')])
      command('ip', 'link', 'show', 'lo')
      assert.notEqual(spawnSync('ip', ['link', 'delete', 'no-such']).status, 0)
      const deadline = performance.now() + 15_000
      while (!output.includes('ENODEV') && performance.now() < deadline) await new Promise(r => setTimeout(r, 50))
      child.kill('SIGINT')
      const [status] = await once(child, 'close')
      assert.equal(status, 0, notes)
      assert.match(output, /> NETLINK_ROUTE RTM_GETLINK NLM_F_REQUEST seq \d+ \d+ bytes \{.*"ifname":"lo"/)
      assert.match(output, /< NETLINK_ROUTE RTM_NEWLINK 0 seq \d+ \d+ bytes \{.*"loopback"/)
      assert.match(output, /< NETLINK_ROUTE NLMSG_ERROR 0 seq \d+ \d+ bytes ENODEV/)
      assert.doesNotMatch(command('ip', '-o', 'link'), /nlmon/)
    },
  },
]

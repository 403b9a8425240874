#!/usr/bin/env node
// The workloads through npm's netlink, by its classes for rtnetlink and generic netlink.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { latency, now, number, print, repeatDump, text, workload } from './common.js'

const netlink = createRequire(join(process.env.NLKIT_BENCH_NPM, 'x.js'))('netlink')
const open = () => netlink.createRtNetlink({ ref: true, recvBufferSize: 8 << 20 })

function word(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

async function mutate() {
  const socket = open()
  const count = number('n', 1000)
  const side = text('mode', 'ack') === 'batch' ? 64 : 1 // requests that wait at once: it does not join messages
  const header = { family: 2, dstLen: 24, table: 254, protocol: 12, scope: 0, type: 1 }
  const ns = []
  for (const call of [
    attributes => socket.newRoute(header, attributes, { flags: 0x600 }),
    attributes => socket.delRoute(header, attributes),
  ]) {
    const start = now()
    for (let first = 0; first < count; first += side) {
      const waiting = []
      for (let index = first; index < Math.min(first + side, count); index++) {
        const [dst, gateway] = [word(0x1000_0000 + index * 256), word(0x0a00_0002 + (index % 100))]
        waiting.push(call({ dst, gateway, oif: number('oif', 0), priority: 100 }))
      }
      await Promise.all(waiting)
    }
    ns.push(now() - start)
  }
  print(ns)
}

function events() {
  const socket = netlink.createRtNetlink({ ref: true })
  const bytes = number('rcvbuf', 0)
  if (bytes > 0) socket.socket.setRecvBufferSize(bytes)
  let [count, enobufs, first, last] = [0, 0, 0, 0]
  socket.socket.on('error', () => enobufs++)
  socket.on('message', messages => {
    first ||= now()
    for (const message of messages) {
      if (message.attrs?.dst?.readUInt32BE(0) === 0xcb007100) {
        print([last - first], { count, enobufs })
        process.exit(0)
      }
      count++
    }
    last = now()
  })
  socket.addMembership(7)
  process.stdout.write('READY\n')
}

async function pingpong() {
  const socket = new netlink.RawNetlinkSocket(2)
  const ping = Buffer.alloc(number('size', 64))
  const port = number('port', 0)
  let wake
  socket.on('message', () => wake())
  ping.writeUInt32LE(ping.length, 0)
  ping.writeUInt16LE(16, 4)
  await latency(
    () =>
      new Promise(resolve => {
        wake = resolve
        socket.send(ping, { port })
      }),
  )
  ping.writeUInt16LE(3, 4)
  await new Promise(resolve => socket.send(ping, { port }, resolve))
}

const WORKLOADS = {
  routes: () =>
    repeatDump(
      () => open().getRoutes({ family: 2 }),
      ({ data, attrs }) => (data.dstLen ?? 0) + (attrs.oif ?? 0) + (attrs.priority ?? 0),
    ),
  links: () =>
    repeatDump(
      () => open().getLinks(),
      ({ data, attrs }) => data.index + attrs.mtu,
    ),
  getlink() {
    const socket = open()
    return latency(() => socket.getLink({ index: number('index', 1) }))
  },
  genl() {
    const socket = netlink.createGenericNetlink({ ref: true })
    return latency(() => socket.ctrlRequest(netlink.genl.Commands.GET_FAMILY, { familyName: 'nlctrl' }))
  },
  ...{ mutate, events, pingpong },
}

if (!Object.hasOwn(WORKLOADS, workload)) process.exit(2)
await WORKLOADS[workload]()
if (workload !== 'events') process.exit(0)

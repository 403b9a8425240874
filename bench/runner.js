#!/usr/bin/env node
// One workload, once, in the network namespace this process is in: `node bench/runner.js WORKLOAD key=value …`. Prints one line of JSON,
// `{"ns": […], …}`: the time of each repetition, and what was counted. Status 2 without output: a workload it does not have.
// nlkit's public API only, as a program would use it; the clock runs around the operation, not around the start of the process.

import { connect, NETLINK_USERSOCK, NetlinkSocket, NLM_F_CREATE, NLM_F_EXCL } from 'nlkit'
import { route } from 'nlkit/route'

const [workload = '', ...pairs] = process.argv.slice(2)
const given = new Map(pairs.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
const text = (name, byDefault) => given.get(name) ?? byDefault
const number = (name, byDefault) => Number(given.get(name) ?? byDefault)
const now = () => Number(process.hrtime.bigint())
const print = (ns, more) => process.stdout.write(`${JSON.stringify({ ns, ...more })}\n`)

const AF_INET = 2
const EVERYTHING_HAS_COME = '203.0.113.0'
const WARM_UP = 2000
const END_OF_PINGS = 3

const routeKey = route => (route.rtmDstLen ?? 0) + (route.oif ?? 0) + (route.priority ?? 0)

/** How a dump is read; each gives the number of items and the sum of `key` over them. */
const READERS = {
  /** Everything kept; the sum is worked out behind the clock. */
  async collect(dump, key, clock) {
    const items = await dump().collect()
    clock.stop()
    return { count: items.length, sum: items.reduce((sum, item) => sum + key(item), 0) }
  },
  /** An array for each datagram, forgotten when the next comes. */
  async stream(dump, key, clock) {
    let count = 0
    let sum = 0
    for await (const batch of dump().batches()) {
      count += batch.length
      for (const item of batch) sum += key(item)
    }
    clock.stop()
    return { count, sum }
  },
  /** The same, one item at a time. */
  async items(dump, key, clock) {
    let count = 0
    let sum = 0
    for await (const item of dump()) {
      count++
      sum += key(item)
    }
    clock.stop()
    return { count, sum }
  },
}

async function repeatDump(dump, key) {
  const read = READERS[text('api', 'collect')]
  if (read === undefined) process.exit(2)
  const ns = []
  let counted
  for (let repetition = 0; repetition < number('reps', 3); repetition++) {
    const start = now()
    counted = await read(dump, key, { stop: () => ns.push(now() - start) })
  }
  print(ns, counted)
}

/** Latency of one request after the other: half and 99 of a hundred were answered within p50 and p99 ns. */
async function latency(request) {
  const count = number('n', 20_000)
  const times = new Float64Array(count)
  for (let index = 0; index < Math.min(count, WARM_UP); index++) await request()
  const start = now()
  let before = start
  for (let index = 0; index < count; index++) {
    await request()
    const after = now()
    times[index] = after - before
    before = after
  }
  times.sort()
  print([before - start], { count, p50: times[count >> 1], p99: times[Math.floor(count * 0.99)] })
}

/** The `index`-th route: prefixes from 16.0.0.0/24 on, by a hundred gateways. */
const routeOf = (index, oif) => ({
  ...{ rtmFamily: AF_INET, rtmDstLen: 24, rtmTable: 254, rtmProtocol: 12, rtmScope: 0, rtmType: 'unicast' },
  ...{ dst: addressText(0x1000_0000 + index * 256), gateway: `10.0.0.${2 + (index % 100)}`, oif, priority: 100 },
})
const addressText = word => `${word >>> 24}.${(word >> 16) & 255}.${(word >> 8) & 255}.${word & 255}`

/** Ways of adding and deleting routes, by mode. */
const MUTATIONS = {
  /** Each waits for its acknowledgement. */
  async ack(rt, name, flags, count, oif) {
    for (let index = 0; index < count; index++) await rt.client.do(name, routeOf(index, oif), { flags })
  },
  /** Through the verbs, which take a name where they can and check more. */
  async verbs(rt, name, _flags, count, oif) {
    const verb = name === 'newroute' ? 'add' : 'delete'
    for (let index = 0; index < count; index++) {
      const { dst, gateway } = routeOf(index, oif)
      await rt.routes[verb]({ dst: `${dst}/24`, gateway, oif, protocol: 12, metric: 100 })
    }
  },
  async batch(rt, name, flags, count, oif) {
    const size = number('batch', 4096)
    for (let first = 0; first < count; first += size) {
      const length = Math.min(size, count - first)
      const items = Array.from({ length }, (_, index) => ({ name, request: routeOf(first + index, oif), flags }))
      for (const result of await rt.client.batch(items, { ack: 'last' })) {
        if (result.status === 'rejected') throw result.reason
      }
    }
  },
}

const WORKLOADS = {
  async routes() {
    const rt = await route()
    await repeatDump(() => rt.client.dump('getroute', { rtmFamily: AF_INET }), routeKey)
    rt.close()
  },
  async links() {
    const rt = await route()
    await repeatDump(
      () => rt.client.dump('getlink', {}),
      link => link.ifiIndex + link.mtu,
    )
    rt.close()
  },
  async getlink() {
    const rt = await route()
    const request = { ifiIndex: number('index', 1) }
    const options = { ack: text('ack', 'no') === 'yes' }
    await latency(() => rt.client.do('getlink', request, options))
    rt.close()
  },
  async genl() {
    const { nlctrl } = await import('nlkit/families/nlctrl')
    const client = await connect(nlctrl)
    const options = { ack: text('ack', 'no') === 'yes' }
    await latency(() => client.do('getfamily', { familyName: 'nlctrl' }, options))
    client.close()
  },
  async mutate() {
    const rt = await route()
    const mutate = MUTATIONS[text('mode', 'ack')]
    const ns = []
    for (const [name, flags] of [
      ['newroute', NLM_F_CREATE | NLM_F_EXCL],
      ['delroute', 0],
    ]) {
      const start = now()
      await mutate(rt, name, flags, number('n', 100_000), number('oif', 0))
      ns.push(now() - start)
    }
    print(ns)
    rt.close()
  },
  async events() {
    const rt = await route()
    const receiveBuffer = number('rcvbuf', 0) || undefined
    const events = await rt.events({ groups: ['RTNLGRP_IPV4_ROUTE'], receiveBuffer })
    process.stdout.write('READY\n')
    let count = 0
    let enobufs = 0
    let first = 0
    let last = 0
    for await (const event of events) {
      first ||= now()
      if (event.type === 'overrun') enobufs++
      if (event.type !== 'route') continue
      if (event.value.dst === EVERYTHING_HAS_COME) break
      count++
      last = now()
    }
    print([last - first], { count, enobufs })
    rt.close()
  },
  async pingpong() {
    const portId = number('port', 0)
    const socket = await NetlinkSocket.open(NETLINK_USERSOCK)
    const ping = { type: 16, payload: new Uint8Array(number('size', 64) - 16) }
    await latency(async () => {
      await socket.send(ping, { portId })
      await socket.receive()
    })
    await socket.send({ type: END_OF_PINGS, payload: new Uint8Array(4) }, { portId })
    socket.close()
  },
  async ct() {
    const { conntrack } = await import('nlkit/families/conntrack')
    const client = await connect(conntrack)
    await repeatDump(
      () => client.dump('get', { nfgenFamily: AF_INET }),
      entry => entry.tupleOrig.tupleProto.protoDstPort,
    )
    client.close()
  },
}

if (!Object.hasOwn(WORKLOADS, workload)) process.exit(2)
await WORKLOADS[workload]()

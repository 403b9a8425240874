#!/usr/bin/env node
// One workload, once, in the network namespace this process is in: `node bench/runner.js WORKLOAD key=value …`. Prints one line of JSON,
// `{"ns": […], …}`: the time of each repetition, and what was counted. Status 2 without output: a workload it does not have.
// nlkit's public API only, as a program would use it; the clock runs around the operation, not around the start of the process.

import {
  connect,
  DumpWorkers,
  NETLINK_USERSOCK,
  NetlinkSocket,
  NLM_F_CREATE,
  NLM_F_EXCL,
  RTNLGRP_IPV4_ROUTE,
} from 'nlkit'
import { rtRoute } from 'nlkit/families/rt-route'
import { route } from 'nlkit/route'
import { clock } from './clock.js'
import { latest } from './lateness.js'
import { benchRoute, check } from './state.js'

const [workload = '', ...pairs] = process.argv.slice(2)
const given = new Map(pairs.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
const text = (name, byDefault) => given.get(name) ?? byDefault
const number = (name, byDefault) => Number(given.get(name) ?? byDefault)
const now = clock(text('clock'))
const say = figures => process.stdout.write(`${JSON.stringify(figures)}\n`)
const print = (ns, more) => say({ ns, rss: process.resourceUsage().maxRSS, ...more })

const AF_INET = 2
/** Where the routes are; and the kernel's own. */
const TABLES = [254, 100]
const LOCAL = 255
const IPPROTO_TCP = 6
const EVERY_STATE = [0xffff_ffff]
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

/** What a route's object has, as columns. */
const ROUTE_COLUMNS = [
  'rtmDstLen',
  'rtmTable',
  'rtmProtocol',
  'rtmScope',
  'rtmType',
  'dst',
  'gateway',
  'oif',
  'priority',
]

const SOCKET_COLUMNS = ['state', 'sport', 'dport', 'if', 'cookie', 'rqueue', 'wqueue', 'uid', 'inode', 'cgroupId']

/** Of columns: rows, and the sum of the keys that are numbers. */
function readColumns(dumpColumns) {
  return async (_, _key, clock) => {
    const columns = await dumpColumns()
    clock.stop()
    const arrays = ['rtmDstLen', 'oif', 'priority'].map(key => columns.array(key))
    return { count: columns.length, sum: arrays.reduce((sum, array) => array.reduce((all, one) => all + one, sum), 0) }
  }
}

/** Events of IPv4 routes, an array for each receive: the client's with its names, or with `api=verbs` those of `nlkit/route`, one by one. */
async function routeEvents(rt, receiveBuffer) {
  if (text('api') === 'verbs') return single(await rt.events({ groups: ['RTNLGRP_IPV4_ROUTE'], receiveBuffer }))
  return rt.client.subscribe(RTNLGRP_IPV4_ROUTE, { receiveBuffer }).batches()
}

async function* single(events) {
  for await (const event of events) yield [event]
}

async function repeatDump(dump, key, readers = READERS) {
  const read = readers[text('api', 'collect')]
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

/** Ways of adding and deleting routes, by mode. */
const MUTATIONS = {
  /** Each waits for its acknowledgement. */
  async ack(rt, name, flags, count, oif, first = 0) {
    for (let index = first; index < first + count; index++) await rt.client.do(name, benchRoute(index, oif), { flags })
  },
  /** Through the verbs, which take a name where they can and check more. */
  async verbs(rt, name, _flags, count, oif) {
    const verb = name === 'newroute' ? 'add' : 'delete'
    for (let index = 0; index < count; index++) {
      const { dst, gateway } = benchRoute(index, oif)
      await rt.routes[verb]({ dst: `${dst}/24`, gateway, oif, protocol: 12, metric: 100 })
    }
  },
  async batch(rt, name, flags, count, oif) {
    const size = number('batch', 4096)
    for (let first = 0; first < count; first += size) {
      const length = Math.min(size, count - first)
      const items = Array.from({ length }, (_, index) => ({ name, request: benchRoute(first + index, oif), flags }))
      check(await rt.client.batch(items, { ack: 'last' }))
    }
  },
}

const ADD = ['newroute', NLM_F_CREATE | NLM_F_EXCL]
const DELETE = ['delroute', 0]

const WORKLOADS = {
  async routes() {
    const rt = await route()
    const request = { rtmFamily: AF_INET }
    const columns = readColumns(() => rt.client.dump('getroute', request, { as: 'columns', pick: ROUTE_COLUMNS }))
    const workers = new DumpWorkers(2)
    const parts = [...TABLES, LOCAL].map(rtmTable => ({ ...request, rtmTable }))
    const parallel = readColumns(() => workers.columns(rtRoute, 'getroute', parts, { pick: ROUTE_COLUMNS }))
    await repeatDump(() => rt.client.dump('getroute', request), routeKey, { ...READERS, columns, workers: parallel })
    await workers.close()
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
    for (const [name, flags] of [ADD, DELETE]) {
      const start = now()
      await mutate(rt, name, flags, number('n', 100_000), number('oif', 0))
      ns.push(now() - start)
    }
    print(ns)
    rt.close()
  },
  async events() {
    const rt = await route()
    const batches = await routeEvents(rt, number('rcvbuf', 0) || undefined)
    process.stdout.write('READY\n')
    let count = 0
    let enobufs = 0
    let first = 0
    let last = 0
    reading: for await (const batch of batches) {
      first ||= now()
      for (const event of batch) {
        if (event.type === 'overrun') enobufs++
        if (event.value === undefined) continue
        if (event.value.dst === EVERYTHING_HAS_COME) break reading
        count++
      }
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
  /** Makes the events of others: adds and deletes `n` routes, `rounds` times. */
  async churn() {
    const rt = await route()
    for (let round = 0; round < number('rounds', 1); round++) {
      for (const [name, flags] of [ADD, DELETE])
        await MUTATIONS.batch(rt, name, flags, number('n', 1000), number('oif', 0))
    }
    rt.close()
  },
  /** Makes the event that ends `events`. */
  async last() {
    const rt = await route()
    const end = { ...benchRoute(0, number('oif', 0)), dst: EVERYTHING_HAS_COME }
    await rt.client.do(...['newroute', end, { flags: NLM_F_CREATE | NLM_F_EXCL }])
    await rt.client.do('delroute', end)
    rt.close()
  },
  /**
   * How late a timer of 10 ms fires at most, in ms: while nothing happens, while a dump is read as it comes, while routes are added one by one (which
   * is what single system calls of the kernel take: it rebuilds its table inside of some of them), while a batch is sent.
   */
  async delay() {
    const rt = await route()
    const request = { rtmFamily: AF_INET }
    const count = number('n', 100_000)
    const oif = number('oif', 0)
    const figures = { 'nothing else, for a second': await latest(() => new Promise(done => setTimeout(done, 1000))) }
    figures['a dump of every route, streamed'] = await latest(async () => {
      for await (const _ of rt.client.dump('getroute', request).batches());
    })
    for (const [title, [name, flags]] of [
      [`${count} routes added one by one`, ADD],
      [`${count} routes deleted one by one`, DELETE],
    ]) {
      figures[title] = await latest(() => MUTATIONS.ack(rt, name, flags, count, oif, 0x20_0000))
    }
    for (const [title, [name, flags]] of [
      [`a batch that adds ${count} routes`, ADD],
      [`a batch that deletes ${count} routes`, DELETE],
    ]) {
      // Beside the routes that are dumped: prefixes that are not among them.
      const items = Array.from({ length: count }, (_, at) => ({
        name,
        request: benchRoute(0x20_0000 + at, oif),
        flags,
      }))
      figures[title] = await latest(async () => check(await rt.client.batch(items, { ack: 'last' })))
    }
    say(figures)
    rt.close()
  },
  /** Bytes of heap in use (after a collection) and of the whole process: behind the first events, and behind all of them. */
  async memory() {
    const { setFlagsFromString } = await import('node:v8')
    const { runInNewContext } = await import('node:vm')
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc')
    const rt = await route()
    const batches = await routeEvents(rt)
    process.stdout.write('READY\n')
    const figures = {}
    const note = async (title, count) => {
      collect()
      // What a collection leaves is given back to the system by another thread.
      await new Promise(done => setTimeout(done, 100))
      const { heapUsed, rss } = process.memoryUsage()
      figures[`${title}: events`] = count
      figures[`${title}: MiB of heap`] = heapUsed / 2 ** 20
      figures[`${title}: MiB of the process`] = rss / 2 ** 20
    }
    let count = 0
    let overruns = 0
    reading: for await (const batch of batches) {
      for (const event of batch) {
        if (event.type === 'overrun') overruns++
        if (event.value === undefined) continue
        if (event.value.dst === EVERYTHING_HAS_COME) break reading
        if (++count === number('first', 100_000)) await note('at first', count)
      }
    }
    await note('at the end', count)
    say({ ...figures, overruns })
    rt.close()
  },
  async tcpdiag() {
    const { inetDiag } = await import('nlkit/families/inet_diag')
    const client = await connect(inetDiag)
    const request = { sdiagFamily: AF_INET, sdiagProtocol: IPPROTO_TCP, states: EVERY_STATE }
    const columns = async (_, _key, clock) => {
      const table = await client.dump('get', request, { as: 'columns', pick: SOCKET_COLUMNS })
      clock.stop()
      return { count: table.length, sum: table.array('sport').reduce((sum, port) => sum + port, 0) }
    }
    await repeatDump(
      () => client.dump('get', request),
      socket => socket.sport,
      { ...READERS, columns },
    )
    client.close()
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

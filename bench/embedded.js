#!/usr/bin/env node
// What the embedded kernel does: requests a second at the socket and through the client, and how long and in how much memory it takes to add and
// to dump many routes, addresses and neighbours. `node bench/embedded.js [--quick] [--json] [PART…]` after a build; parts: requests, routes,
// routes6, addresses, neighbours. It needs no privilege and touches nothing outside its own process.

import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { connect, NLM_F_CREATE, NLM_F_EXCL } from 'nlkit'
import { defineFamily, u32 } from 'nlkit/define'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { rtNeigh } from 'nlkit/families/rt-neigh'
import { rtRoute } from 'nlkit/families/rt-route'
import { createKernel, ManualClock } from 'nlkit/kernel'
import { route } from 'nlkit/route'
import { AREA_HEADER, DATAGRAM_HEADER, NO_ADDRESS, ReceiveArea } from 'nlkit/transport'
import { encodeMessage, NLM_F_ACK, NLM_F_DUMP, NLM_F_REQUEST, Writer } from 'nlkit/wire'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
})
const PARTS = ['requests', 'routes', 'routes6', 'addresses', 'neighbours']
const unknown = positionals.find(part => !PARTS.includes(part))
if (options.help || unknown !== undefined) {
  const out = options.help ? process.stdout : process.stderr
  if (unknown !== undefined) out.write(`unknown part '${unknown}'\n`)
  out.write(`usage: node bench/embedded.js [--quick] [--json] [${PARTS.join(' | ')}]...\n`)
  process.exit(options.help ? 0 : 2)
}
const parts = positionals.length > 0 ? positionals : PARTS

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc')

const AF_INET = 2
const AF_INET6 = 10
const RTM_NEWADDR = 20
const RTM_NEWROUTE = 24
const RTM_NEWNEIGH = 28
const RTM_GETLINK = 18
const NLMSG_DONE = 3
const DUMMY = 2
const MIB = 2 ** 20
const ECHO = 30
const CREATE = NLM_F_REQUEST | NLM_F_CREATE | NLM_F_EXCL

const results = []

function report(name, figures) {
  results.push({ name, ...figures })
  if (options.json) return
  const shown = Object.entries(figures).map(([key, value]) => `${key} ${value.toLocaleString('en-US')}`)
  process.stdout.write(`${name.padEnd(34)} ${shown.join('  ')}\n`)
}

const round = (value, digits = 0) => Number(value.toFixed(digits))

/** Milliseconds: short enough that some slices pass undisturbed on a machine that does other things too. */
const SLICE = 5

/**
 * Runs `work` in slices, warm, and tells the median and the best of them, and the processor's time of each request, the collector's and the
 * compiler's threads included. Only a machine that does nothing else gives requests a second that mean something.
 */
async function rate(name, work) {
  const warm = performance.now() + (options.quick ? 100 : 700)
  let rounds = 64
  for (let took = 0; took < SLICE || performance.now() < warm; ) {
    const start = performance.now()
    await work(rounds)
    took = performance.now() - start
    if (took < SLICE) rounds *= 2
  }
  const slices = []
  const before = process.cpuUsage()
  for (let done = 0; done < (options.quick ? 51 : 301); done++) {
    const start = performance.now()
    await work(rounds)
    slices.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  const median = slices.sort((a, b) => a - b)[slices.length >> 1] / rounds
  report(name, {
    'requests/s': round(1000 / median),
    us: round(median * 1000, 2),
    'best us': round((slices[0] * 1000) / rounds, 2),
    'processor us': round((user + system) / rounds / slices.length, 2),
  })
}

// One socket of the embedded kernel, at the transport

function open(kernel, protocol) {
  const socket = kernel.transport.socket(protocol)
  if (typeof socket === 'number') throw new Error(`socket: errno ${-socket}`)
  return socket
}

/** The number of answers; each request must have exactly one. */
function exchanges(socket, bytes, area) {
  return rounds => {
    for (let done = 0; done < rounds; done++) {
      const sent = socket.sendReceive(bytes, 0, 0, area)
      if (sent < 0 || area.count !== 1) throw new Error(`sent ${sent}, received ${area.count}`)
    }
  }
}

function request(type, flags, sequence, encode, value) {
  const writer = new Writer(256)
  const start = writer.startMessage(type, flags, sequence, 0)
  encode(writer, value)
  writer.endMessage(start)
  writer.pad()
  return writer.copy()
}

const counter = defineFamily({
  name: 'counter',
  attributes: { value: u32() },
  operations: { get: { do: { request: ['value'], reply: ['value'] } } },
})

async function requests() {
  const kernel = createKernel()
  const area = new ReceiveArea()

  const side = kernel.netlink(ECHO, {
    input: (message, { portId }) => void side.unicast({ ...message, payload: message.payload }, portId),
  })
  const echo = encodeMessage({ type: 16, sequence: 1, payload: new Uint8Array(64) })
  await rate('echo, socket', exchanges(open(kernel, ECHO), echo, area))

  const getlink = rtLink.operations.getlink.do.encodeRequest
  const ask = request(RTM_GETLINK, NLM_F_REQUEST, 1, getlink, {
    ifiFamily: 0,
    ifiType: 0,
    ifiIndex: 1,
    ifiFlags: [],
    ifiChange: 0,
  })
  await rate('getlink, socket', exchanges(open(kernel, 0), ask, area))

  const family = kernel.generic.register(counter, { get: { do: ({ value }) => ({ value: value + 1 }) } })
  const genl = new Writer(64)
  const start = genl.startMessage(family.id, NLM_F_REQUEST, 1, 0)
  genl.view.u8[genl.zeros(4)] = counter.operations.get.do.request
  counter.operations.get.do.encodeRequest(genl, { value: 41 })
  genl.endMessage(start)
  await rate('generic do, socket', exchanges(open(kernel, 16), genl.copy(), area))

  const acknowledged = encodeMessage({ type: 16, flags: NLM_F_REQUEST | NLM_F_ACK, sequence: 1 })
  kernel.netlink(ECHO + 1, { request: () => 0 })
  await rate('acknowledgement, socket', exchanges(open(kernel, ECHO + 1), acknowledged, area))

  const links = await connect(rtLink, { kernel })
  await rate('getlink, client, one by one', async rounds => {
    for (let done = 0; done < rounds; done++) await links.do('getlink', { ifiIndex: 1 })
  })
  await rate('getlink, client, 64 in flight', async rounds => {
    for (let done = 0; done < rounds; done += 64)
      await Promise.all(Array.from({ length: 64 }, () => links.do('getlink', { ifiIndex: 1 })))
  })
  links.close()

  const client = await connect(counter, { kernel })
  await rate('generic do, client, one by one', async rounds => {
    for (let done = 0; done < rounds; done++) await client.do('get', { value: 41 })
  })
  await rate('generic do, client, 64 in flight', async rounds => {
    for (let done = 0; done < rounds; done += 64)
      await Promise.all(Array.from({ length: 64 }, () => client.do('get', { value: 41 })))
  })
  client.close()
}

// Many objects

const octets = (first, i) => `${first}.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`

/** What is added, by part: the message type, the codecs, and the value of the object with a number. The order is scattered, as of real tables. */
const OBJECTS = {
  routes: {
    type: RTM_NEWROUTE,
    encode: rtRoute.operations.newroute.do.encodeRequest,
    value: i => ({ ...routeHeader(AF_INET, 32), dst: octets(11, i), gateway: '10.0.0.2' }),
    family: rtRoute,
    dump: ['getroute', { rtmFamily: AF_INET }],
    header: header(AF_INET, 12),
  },
  routes6: {
    type: RTM_NEWROUTE,
    encode: rtRoute.operations.newroute.do.encodeRequest,
    value: i => ({
      ...routeHeader(AF_INET6, 64),
      dst: `fd00:0:${(i >> 12).toString(16)}:${(i & 4095).toString(16)}::`,
      oif: DUMMY,
    }),
    family: rtRoute,
    dump: ['getroute', { rtmFamily: AF_INET6 }],
    header: header(AF_INET6, 12),
  },
  addresses: {
    type: RTM_NEWADDR,
    encode: rtAddr.operations.newaddr.do.encodeRequest,
    value: i => ({ ...addressHeader(32), local: octets(11, i), address: octets(11, i) }),
    family: rtAddr,
    dump: ['getaddr', { ifaFamily: AF_INET }],
    header: header(AF_INET, 8),
  },
  neighbours: {
    type: RTM_NEWNEIGH,
    encode: rtNeigh.operations.newneigh.do.encodeRequest,
    value: i => ({
      ...{ ndmFamily: AF_INET, ndmIfindex: DUMMY, ndmState: ['permanent'], ndmFlags: [], ndmType: 0 },
      ...{ dst: octets(10, i), lladdr: `02:00:00:${octets(0, i).split('.').slice(1).map(hex).join(':')}` },
    }),
    family: rtNeigh,
    dump: ['getneigh', { ndmFamily: AF_INET }],
    header: header(AF_INET, 12),
  },
}

function header(family, length) {
  const bytes = new Uint8Array(length)
  bytes[0] = family
  return bytes
}

function hex(octet) {
  return Number(octet).toString(16).padStart(2, '0')
}

function routeHeader(family, length) {
  return {
    ...{ rtmFamily: family, rtmDstLen: length, rtmSrcLen: 0, rtmTos: 0, rtmTable: 254, rtmProtocol: 4 },
    ...{ rtmScope: 0, rtmType: 'unicast', rtmFlags: 0 },
  }
}

function addressHeader(length) {
  return { ifaFamily: AF_INET, ifaPrefixlen: length, ifaFlags: [], ifaScope: 0, ifaIndex: DUMMY }
}

/** A permutation of the numbers below `count`, always the same. */
function* scattered(count) {
  let step = Math.floor(count * 0.618) | 1
  while (greatestDivisor(step, count) !== 1) step += 2
  for (let i = 0, at = 0; i < count; i++, at = (at + step) % count) yield at
}

function greatestDivisor(a, b) {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

const PER_SEND = 100

/** Time on the wall, and that of the processor, which other programs on the machine disturb less. */
class Stopwatch {
  #wall = 0
  #processor = 0
  #started
  #usage

  start() {
    this.#usage = process.cpuUsage()
    this.#started = performance.now()
  }

  stop() {
    this.#wall += performance.now() - this.#started
    const { user, system } = process.cpuUsage(this.#usage)
    this.#processor += user + system
  }

  /** Microseconds each. */
  per(count) {
    return { us: round((this.#wall * 1000) / count, 2), 'processor us': round(this.#processor / count, 2) }
  }
}

/** Adds by messages without acknowledgement; the time is that of the kernel alone, encoding left out. */
function add(socket, area, { type, encode, value }, count) {
  const took = new Stopwatch()
  let batch = new Writer(65536)
  let inside = 0
  const flush = () => {
    const bytes = batch.copy()
    took.start()
    socket.send(bytes, NO_ADDRESS, 0)
    took.stop()
    socket.receive(area)
    if (area.count !== 0)
      throw new Error(
        `an addition was refused: errno ${-new Int32Array(area.u8.buffer, AREA_HEADER + DATAGRAM_HEADER + 16, 1)[0]}`,
      )
    batch = new Writer(65536)
    inside = 0
  }
  for (const i of scattered(count)) {
    const start = batch.startMessage(type, CREATE, i + 1, 0)
    encode(batch, value(i))
    batch.endMessage(start)
    if (++inside === PER_SEND) flush()
  }
  if (inside > 0) flush()
  return took
}

function heap() {
  gc()
  return process.memoryUsage().heapUsed
}

/** At the socket: the kernel's part of a dump. Returns messages and the most that was queued at once. */
function dumpAtSocket(socket, area, type, header) {
  const bytes = encodeMessage({ type: type + 2, flags: NLM_F_REQUEST | NLM_F_DUMP, sequence: 1, payload: header })
  socket.send(bytes, NO_ADDRESS, 0)
  let messages = 0
  for (;;) {
    if (socket.receive(area) < 1) throw new Error('the dump stopped')
    for (let i = 0, position = AREA_HEADER; i < area.count; i++, position = area.next(position)) {
      const { offset, length } = area.datagram(position)
      for (let at = offset; at < offset + length; at += (area.u32[at >> 2] + 3) & ~3) {
        if (area.u16[(at >> 1) + 2] === NLMSG_DONE) return messages
        messages++
      }
    }
  }
}

async function objects(part, count) {
  const described = OBJECTS[part]
  const clock = new ManualClock()
  const kernel = createKernel({ clock })
  const socket = open(kernel, 0)
  const area = new ReceiveArea()
  const rt = await route({ kernel })
  await rt.links.add({ ifname: 'dummy0', kind: 'dummy' })
  await rt.links.change('dummy0', { up: true })
  await rt.addresses.add({ link: 'dummy0', address: '10.0.0.1/8' })
  clock.advance(5000) // duplicate address detection is over
  const before = heap()
  const adding = add(socket, area, described, count)
  const state = heap() - before
  report(`${part}, add ${count}`, { ...adding.per(count), 'bytes each': round(state / count) })

  const dumping = new Stopwatch()
  dumping.start()
  const messages = dumpAtSocket(socket, area, described.type, described.header)
  dumping.stop()
  if (messages < count) throw new Error(`${messages} of ${count} dumped`)
  report(`${part}, dump ${count}, socket`, dumping.per(messages))

  const resting = heap()
  const rss = process.memoryUsage().rss
  let [peak, peakRss, batches, items] = [0, 0, 0, 0]
  const samples = Math.max(1, Math.floor(count / 300 / 4))
  const streaming = new Stopwatch()
  const client = await connect(described.family, { kernel })
  streaming.start()
  for await (const batch of client.dump(...described.dump).batches()) {
    items += batch.length
    peakRss = Math.max(peakRss, process.memoryUsage.rss())
    if (++batches % samples !== 0) continue
    streaming.stop()
    peak = Math.max(peak, heap() - resting)
    streaming.start()
  }
  streaming.stop()
  report(`${part}, dump ${count}, client`, {
    ...streaming.per(items),
    'MiB beyond the state': round(Math.max(0, peak) / MIB, 2),
    'MiB of RSS beyond': round(Math.max(0, peakRss - rss) / MIB, 1),
  })
  client.close()
  await rt[Symbol.asyncDispose]()
  socket.close()
}

for (const part of parts) {
  if (part === 'requests') await requests()
  else for (const count of options.quick ? [10_000] : [10_000, 100_000, 1_000_000]) await objects(part, count)
}
if (options.json) process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`)

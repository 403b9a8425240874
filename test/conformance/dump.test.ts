/** Section 17 of the rules: dumps of many chunks, on both kernels. */

import type { SystemSocket } from './backend.js'
import { type LongDump, longDump, MESSAGE_LENGTH } from './long-dump.js'
import { type Answer, answers, answersIn } from './requests.js'
import {
  type Bench,
  deepEqual,
  drain,
  equal,
  expectDatagram,
  expectNothing,
  memoryOf,
  rule,
  SOL_SOCKET,
} from './rule.js'

const DUMP_INTR = 0x10
const MULTI = 2
const ERROR = 2
const DONE = 3
const NEWADDR = 20

/** 49 messages of 76 bytes. */
const FIRST_CHUNK = 3724

function start(bench: Bench, count: number): { dump: LongDump; socket: SystemSocket } {
  const dump = longDump(bench, count)
  return { dump, socket: bench.open(dump.protocol) }
}

const dumped = (all: readonly Answer[]): number => all.filter(({ type }) => type === NEWADDR).length

rule('D2, D4, D5, D11', 'chunk by chunk, every message MULTI, DONE alone with its errno', bench => {
  const { dump, socket } = start(bench, 300)
  equal(dump.ask(socket), 24)
  const chunks = drain(socket)
  equal(chunks[0]?.fullLength, FIRST_CHUNK)
  const all = chunks.flatMap(answersIn)
  equal(dumped(all), 300)
  equal(
    all.every(({ flags }) => flags === MULTI),
    true,
  )
  equal(
    all.every(({ type, length }) => length === (type === DONE ? 20 : MESSAGE_LENGTH)),
    true,
  )
  deepEqual([all.at(-1)?.type, all.at(-1)?.errno], [DONE, 0])
  equal(answersIn(chunks.at(-1)!).length, 1)
})

rule('D2', 'one chunk waits, and the next is built by the receive that takes it', bench => {
  const { dump, socket } = start(bench, 300)
  dump.ask(socket)
  const { used } = memoryOf(socket)
  equal(used, 4352)
  expectDatagram(socket, 4096)
  equal(memoryOf(socket).used > 0, true)
})

rule('D1', 'a second dump on the socket is EBUSY while the first runs; others go on', bench => {
  const { dump, socket } = start(bench, 300)
  const other = bench.open(dump.protocol)
  dump.ask(socket, 1)
  dump.ask(other, 1)
  dump.ask(socket, 2)
  dump.acknowledge(socket, 3)
  const all = answers(socket)
  deepEqual(
    all.filter(({ type }) => type === ERROR).map(({ sequence, errno }) => [sequence, errno]),
    [
      [2, 16],
      [3, 0],
    ],
  )
  equal(dumped(all), 300)
  equal(dumped(answers(other)), 300)
  dump.ask(socket, 4)
  equal(dumped(answers(socket)), 300)
})

rule('V10', 'what is asked during a dump is answered between its chunks', bench => {
  const { dump, socket } = start(bench, 300)
  dump.ask(socket, 1)
  dump.acknowledge(socket, 2)
  const kinds = drain(socket).map(datagram => answersIn(datagram)[0]?.type)
  deepEqual(kinds, [NEWADDR, ERROR, NEWADDR, DONE])
})

rule('D6, V8', 'later chunks are as large as the largest buffer offered, up to 32448', bench => {
  const { dump, socket } = start(bench, 3000)
  const chunks = (room: number): number[] => {
    dump.ask(socket)
    const sizes: number[] = []
    for (;;) {
      const datagram = expectDatagram(socket, room)
      sizes.push(datagram.fullLength)
      if (answersIn(datagram).at(-1)?.type === DONE) return sizes
    }
  }
  const small = chunks(20_000)
  deepEqual(small.slice(0, 3), [FIRST_CHUNK, 19_988, 19_988])
  deepEqual(chunks(65_536).slice(0, 3), [19_988, 32_376, 32_376])
  equal(chunks(40_000)[0], 32_376)
})

rule('D7, A6', 'a chunk costs what was allocated for it; the first goes over any receive buffer', bench => {
  const { dump, socket } = start(bench, 10)
  equal(socket.setsockopt(SOL_SOCKET, 8, 0), 0)
  dump.ask(socket)
  equal(memoryOf(socket).used, 4352)
  equal(dumped(answers(socket)), 10)
})

rule('D8', 'no room for the first chunk: ENOBUFS, and the dump stays and goes on when the queue was read', bench => {
  const { dump, socket } = start(bench, 60)
  equal(socket.setsockopt(SOL_SOCKET, 8, 2000), 0)
  for (let i = 0; i < 3; i++) dump.acknowledge(socket, 10 + i)
  dump.ask(socket, 1)
  dump.ask(socket, 2)
  const all = answers(socket)
  const errors = all.filter(({ type, sequence }) => type === ERROR && sequence < 10)
  equal(errors[0]?.errno, 105)
  equal(dumped(all), 60)
  equal(all.at(-1)?.type, DONE)
})

rule('D12', 'a change between chunks marks one message, the next', bench => {
  const { dump, socket } = start(bench, 1000)
  dump.ask(socket)
  const first = answersIn(expectDatagram(socket, 8000))
  dump.change()
  const all = [...first, ...drain(socket).flatMap(answersIn)]
  equal(all.filter(({ flags }) => flags & DUMP_INTR).length, 1)
})

rule('D14, B13', 'closing in the middle of a dump ends it', bench => {
  const { dump, socket } = start(bench, 300)
  dump.ask(socket)
  expectDatagram(socket)
  socket.close()
  const next = bench.open(dump.protocol)
  dump.ask(next)
  equal(dumped(answers(next)), 300)
})

rule('D16, V2', 'a chunk that is cut loses its rest, the dump goes on', bench => {
  const { dump, socket } = start(bench, 300)
  dump.ask(socket)
  const cut = expectDatagram(socket, 100)
  equal(cut.fullLength, FIRST_CHUNK)
  const all = answers(socket)
  equal(dumped(all), 300 - FIRST_CHUNK / MESSAGE_LENGTH)
  equal(all.at(-1)?.type, DONE)
  expectNothing(socket)
})

rule('D15', 'a socket’s filter is asked about chunks too', bench => {
  const { dump, socket } = start(bench, 300)
  // Nothing longer than 2000 bytes: DONE passes, the chunks do not.
  const program = new Uint8Array(32)
  new Uint16Array(program.buffer).set([0x80, 0, 0, 0, 0x25, 0x0001, 2000, 0, 0x06, 0, 0xffff, 0, 0x06, 0, 0, 0])
  equal(socket.setsockopt(SOL_SOCKET, 26, program), 0)
  dump.ask(socket)
  expectNothing(socket)
  equal(socket.setsockopt(SOL_SOCKET, 27, 0), 0)
  dump.acknowledge(socket, 9)
  const all = answers(socket)
  equal(all[0]?.sequence, 9)
  equal(dumped(all), 300 - FIRST_CHUNK / MESSAGE_LENGTH)
})

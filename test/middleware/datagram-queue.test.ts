import assert from 'node:assert/strict'
import test from 'node:test'
import { AREA_HEADER, DATAGRAM_HEADER, ReceiveArea } from 'nlkit/transport'
import { DatagramQueue, type QueuedDatagram, readDatagrams } from 'nlkit/transport/middleware'

const EAGAIN = 11

function datagram(length: number, rest: Partial<QueuedDatagram> = {}): QueuedDatagram {
  return { bytes: Uint8Array.from({ length }, (_, index) => index & 255), portId: 0, groups: 0, ...rest }
}

function filled(...items: QueuedDatagram[]): { area: ReceiveArea; queue: DatagramQueue; count: number } {
  const area = new ReceiveArea(4096, 256)
  const queue = new DatagramQueue()
  queue.push(...items)
  return { area, queue, count: queue.fill(area) }
}

test('an area that was filled holds what was put in, of any length, aligned to 8', () => {
  const items = [
    datagram(0),
    datagram(1, { portId: 0xffffffff, groups: 0x80000000, group: 32 }),
    datagram(7, { nsid: 3, credentials: { pid: 1, uid: 2, gid: 3 } }),
    datagram(20, { group: 0 }),
  ]
  const { area, count } = filled(...items)
  assert.deepEqual([count, area.count, area.errno, area.overruns], [4, 4, EAGAIN, 0])
  const read = readDatagrams(area)
  assert.deepEqual(
    read.map(({ bytes, portId, groups, group, nsid, credentials }) => ({
      bytes,
      portId,
      groups,
      group,
      nsid,
      credentials,
    })),
    items.map(({ bytes, portId, groups, group, nsid, credentials }) => ({
      bytes,
      portId,
      groups,
      group,
      nsid,
      credentials,
    })),
  )
  let position = AREA_HEADER
  for (let index = 0; index < 4; index++) {
    assert.equal(position % 8, 0)
    position = area.next(position)
  }
  assert.equal(area.u32[1], position)
})

test('headers hold nothing of what lay there before', () => {
  const area = new ReceiveArea(4096, 256)
  area.u32.fill(0xffffffff)
  const queue = new DatagramQueue()
  queue.push(datagram(4))
  queue.fill(area)
  const { offset: _, ...rest } = area.datagram(AREA_HEADER)
  assert.deepEqual(rest, {
    length: 4,
    fullLength: 4,
    portId: 0,
    groups: 0,
    group: undefined,
    nsid: undefined,
    credentials: undefined,
    overrun: false,
  })
})

test('a datagram longer than the room is cut and says so; one that was cut before keeps its full length', () => {
  const { area } = filled(datagram(300), datagram(10, { fullLength: 900 }))
  const first = area.datagram(AREA_HEADER)
  assert.deepEqual([first.length, first.fullLength], [256, 300])
  const second = area.datagram(area.next(AREA_HEADER))
  assert.deepEqual([second.length, second.fullLength], [10, 900])
})

test('an area takes datagrams while a full room is left, and the rest comes with the next', () => {
  const area = new ReceiveArea(AREA_HEADER + 3 * (DATAGRAM_HEADER + 256), 256)
  const queue = new DatagramQueue()
  queue.push(...Array.from({ length: 5 }, (_, index) => datagram(256, { portId: index })))
  assert.equal(queue.fill(area), 3)
  assert.deepEqual([area.errno, area.u32[1]], [0, area.u8.length])
  assert.equal(queue.length, 2)
  assert.equal(queue.fill(area), 2)
  assert.deepEqual(
    readDatagrams(area).map(({ portId }) => portId),
    [3, 4],
  )
  assert.equal(area.errno, EAGAIN)
})

test('an overrun is told before the first datagram, or alone', () => {
  const area = new ReceiveArea(4096, 256)
  const queue = new DatagramQueue()
  queue.push(datagram(4), datagram(4))
  queue.overrun()
  queue.fill(area)
  const first = area.datagram(AREA_HEADER)
  assert.deepEqual([area.overruns, first.overrun, area.datagram(area.next(AREA_HEADER)).overrun], [1, true, false])
  queue.overrun()
  assert.equal(queue.readable, true)
  assert.deepEqual([queue.fill(area), area.overruns, area.errno, queue.readable], [0, 1, EAGAIN, false])
})

test('what is taken out of an area and put into another is the same', () => {
  const { area } = filled(datagram(5, { group: 7, groups: 64 }), datagram(9))
  const before = readDatagrams(area)
  const queue = new DatagramQueue()
  queue.takeFrom(area)
  assert.deepEqual([area.count, area.errno], [0, EAGAIN])
  queue.fill(area)
  assert.deepEqual(readDatagrams(area), before)
})

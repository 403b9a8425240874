import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  AREA_HEADER,
  DATAGRAM_HEADER,
  ReceiveArea,
  WORD_FULL_LENGTH,
  WORD_GROUPS,
  WORD_LENGTH,
  WORD_PORT_ID,
  WORD_PRESENT,
} from '../transport/receive-area.js'
import { NLM_F_ACK_TLVS, NLMSG_DONE, NLMSG_ERROR } from '../wire/constants.js'
import { WireError } from '../wire/index.js'
import { NOT_PLAIN, plainAnswer, plainDatagrams } from './plain-answer.js'
import type { Request } from './request.js'

const SEQUENCE = 7
const TYPE = 16

interface Written {
  readonly type?: number
  readonly flags?: number
  readonly sequence?: number
  /** Of the payload. */
  readonly words?: readonly number[]
  /** nlmsg_len, where it is not the truth. */
  readonly claims?: number
  readonly header?: Readonly<Record<number, number>>
  /** Bytes behind the message. */
  readonly behind?: number
}

/** An area that holds these datagrams of one message each, in host order. */
function areaOf(...datagrams: readonly Written[]): ReceiveArea {
  const area = new ReceiveArea(4096, 1024)
  let position = AREA_HEADER
  for (const { type = TYPE, flags = 0, sequence = SEQUENCE, words = [5], claims, header, behind = 0 } of datagrams) {
    const size = 16 + words.length * 4
    area.u32[(position >> 2) + WORD_LENGTH] = size + behind
    area.u32[(position >> 2) + WORD_FULL_LENGTH] = size + behind
    for (const [word, value] of Object.entries(header ?? {})) area.u32[(position >> 2) + Number(word)] = value
    const message = position + DATAGRAM_HEADER
    area.u32.set([claims ?? size, type | (flags << 16), sequence, 1, ...words], message >> 2)
    position = area.next(position)
  }
  area.u32.set([datagrams.length, position, 0, 0])
  return area
}

const setter: Request = { operation: 'set', type: () => TYPE, flags: 0, write() {} }
const getter: Request = { ...setter, read: (view, position, end) => [view.u32[(position >> 2) + 4], end - position] }
const answer = (request: Request, ack: boolean, ...datagrams: readonly Written[]) =>
  plainAnswer(areaOf(...datagrams), 0, SEQUENCE, request, ack)

const success: Written = { type: NLMSG_ERROR, words: [0, 36, TYPE, SEQUENCE, 1] }

describe('a plain answer', () => {
  it('is a message, a success, or one behind the other', () => {
    assert.deepEqual(answer(getter, false, { words: [9] }), [9, 20])
    assert.equal(answer(setter, true, success), undefined)
    assert.deepEqual(answer(getter, true, { words: [9] }, success), [9, 20])
    assert.deepEqual(
      [
        plainDatagrams(setter, true),
        plainDatagrams(getter, false),
        plainDatagrams(getter, true),
        plainDatagrams(setter, false),
      ],
      [1, 1, 2, 0],
    )
  })

  it('may be padded to four bytes, and no further', () => {
    assert.deepEqual(answer(getter, false, { claims: 18 }), [5, 18])
    assert.equal(answer(getter, false, { claims: 16 }), NOT_PLAIN)
    assert.equal(answer(getter, false, { behind: 4 }), NOT_PLAIN)
  })

  for (const [what, request, ack, datagrams] of [
    ['nothing', getter, false, []],
    ['a success alone', getter, true, [success]],
    ['one more', getter, false, [{}, {}]],
    ['a refusal', setter, true, [{ ...success, words: [0xffff_ffea, 36, TYPE, SEQUENCE, 1] }]],
    ['a refusal for an answer', getter, false, [{ ...success, words: [0xffff_ffea, 36, TYPE, SEQUENCE, 1] }]],
    ['a warning', setter, true, [{ ...success, flags: NLM_F_ACK_TLVS }]],
    ['an error cut short', setter, true, [{ type: NLMSG_ERROR, words: [] }]],
    ['the end of a dump', getter, false, [{ type: NLMSG_DONE, words: [0] }]],
    ['that to another request', getter, false, [{ sequence: 8 }]],
    ['a stranger’s', getter, false, [{ header: { [WORD_PORT_ID]: 3 } }]],
    ['one to a group', getter, false, [{ header: { [WORD_GROUPS]: 1 } }]],
    ['one with control messages', getter, false, [{ header: { [WORD_PRESENT]: 1 } }]],
    ['one that was cut', getter, false, [{ header: { [WORD_FULL_LENGTH]: 100 } }]],
    ['one that claims more than there is', getter, false, [{ claims: 100 }]],
    ['one that claims less than a header', getter, false, [{ claims: 8 }]],
  ] as const satisfies readonly (readonly [string, Request, boolean, readonly Written[]])[]) {
    it(`is not ${what}`, () => {
      assert.equal(answer(request, ack, ...datagrams), NOT_PLAIN)
    })
  }

  it('is not one behind a loss, or one that cannot be read', () => {
    const lost = areaOf({})
    lost.u32[3] = 1
    assert.equal(plainAnswer(lost, 0, SEQUENCE, getter, false), NOT_PLAIN)
    const read = () => {
      throw new WireError('malformed', { offset: 0 })
    }
    assert.equal(answer({ ...getter, read }, false, {}), NOT_PLAIN)
  })
})

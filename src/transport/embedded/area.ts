/** Packs what the embedded kernel hands out into a {@link ReceiveArea}, as native/receive.c does with what recvmsg returns. */

import { ENOBUFS } from '../../kernel/errno.js'
import type { Datagram } from '../../kernel/index.js'
import { groupMask } from '../../wire/group-mask.js'
import {
  AREA_HEADER,
  DATAGRAM_HEADER,
  HAS_CREDENTIALS,
  HAS_GROUP,
  HAS_NSID,
  type ReceiveArea,
  WORD_FULL_LENGTH,
  WORD_GID,
  WORD_GROUP,
  WORD_GROUPS,
  WORD_LENGTH,
  WORD_MESSAGE_FLAGS,
  WORD_NSID,
  WORD_OVERRUN,
  WORD_PID,
  WORD_PORT_ID,
  WORD_PRESENT,
  WORD_UID,
} from '../receive-area.js'

const MSG_TRUNC = 0x20
/** Errors taken in one call before giving up, as in the addon. */
const MOST_ERRORS = 64

/** What recvmsg would add as control messages. */
export interface ControlFlags {
  readonly packetInfo: boolean
  readonly listenAllNsid: boolean
  readonly passCredentials: boolean
}

function pack(area: ReceiveArea, position: number, datagram: Datagram, flags: ControlFlags, overrun: boolean): number {
  const { bytes, credentials, nsid } = datagram
  const length = Math.min(bytes.length, area.room)
  const words = area.u32
  const word = position >> 2
  words[word + WORD_LENGTH] = length
  words[word + WORD_FULL_LENGTH] = bytes.length
  words[word + WORD_PORT_ID] = datagram.portId
  words[word + WORD_GROUPS] = groupMask(datagram.group)
  words[word + WORD_MESSAGE_FLAGS] = length < bytes.length ? MSG_TRUNC : 0
  words[word + WORD_GROUP] = flags.packetInfo ? datagram.group : 0
  words[word + WORD_OVERRUN] = overrun ? 1 : 0
  let present = flags.packetInfo ? HAS_GROUP : 0
  if (flags.listenAllNsid && nsid !== undefined) {
    present |= HAS_NSID
    words[word + WORD_NSID] = nsid
  }
  if (flags.passCredentials) {
    present |= HAS_CREDENTIALS
    words[word + WORD_PID] = credentials.pid
    words[word + WORD_UID] = credentials.uid
    words[word + WORD_GID] = credentials.gid
  }
  words[word + WORD_PRESENT] = present
  area.u8.set(length === bytes.length ? bytes : bytes.subarray(0, length), position + DATAGRAM_HEADER)
  return position + DATAGRAM_HEADER + ((length + 7) & ~7)
}

/** Calls `receive` until the area is full or an error ends it; an overrun is noted at the datagram that follows it. Returns the number of datagrams. */
export function receiveInto(area: ReceiveArea, flags: ControlFlags, receive: () => Datagram | number): number {
  let position = AREA_HEADER
  let count = 0
  let overruns = 0
  let overrun = false
  let last = 0
  while (position + DATAGRAM_HEADER + area.room <= area.u8.length) {
    const result = receive()
    if (typeof result === 'number') {
      last = -result
      if (last !== ENOBUFS) break
      overruns++
      overrun = true
      if (overruns < MOST_ERRORS) continue
      break
    }
    last = 0
    position = pack(area, position, result, flags, overrun)
    overrun = false
    count++
  }
  area.u32[0] = count
  area.u32[1] = position
  area.u32[2] = last
  area.u32[3] = overruns
  return count
}

/** An area with nothing in it. */
export function emptyArea(area: ReceiveArea): void {
  area.u32.fill(0, 0, AREA_HEADER >> 2)
  area.u32[1] = AREA_HEADER
}

/**
 * The memory that one receive call fills: many datagrams packed behind each other, each with what recvmsg told of it. One area serves one
 * reader at a time and is used again and again; everything in it is overwritten by the next receive.
 *
 * Layout, 32-bit words in host order. Words 0 to 3: number of datagrams, end of the last one in bytes, errno that ended the loop (0: area full, or as many datagrams as were wanted),
 * number of ENOBUFS met. Then, 8-aligned, per datagram the {@link DATAGRAM_HEADER} bytes below and its bytes, padded to 8.
 */

import { ByteView } from '../wire/byte-view.js'

/** Bytes in front of the first datagram. */
export const AREA_HEADER = 16
/** Bytes in front of each datagram's own. */
export const DATAGRAM_HEADER = 48

/** Words of a datagram's header. */
export const WORD_LENGTH = 0
export const WORD_FULL_LENGTH = 1
export const WORD_PORT_ID = 2
export const WORD_GROUPS = 3
export const WORD_MESSAGE_FLAGS = 4
/** Bit set of HAS_*: which of the control messages below came. */
export const WORD_PRESENT = 5
export const WORD_GROUP = 6
export const WORD_NSID = 7
export const WORD_PID = 8
export const WORD_UID = 9
export const WORD_GID = 10
/** 1 when the kernel reported an overrun (ENOBUFS) right before this datagram: what was lost would have come later than what is queued (O3). */
export const WORD_OVERRUN = 11

export const HAS_GROUP = 1
export const HAS_NSID = 2
export const HAS_CREDENTIALS = 4

/** {@link ReceiveArea.most} where nothing is known. */
export const ANY_NUMBER = 0xffff_ffff

/** What recvmsg told of one datagram. `offset` and `length` are bytes in the area. */
export interface Datagram {
  readonly offset: number
  readonly length: number
  /** Length before it was cut to fit; larger than `length` when MSG_TRUNC was set (V2). */
  readonly fullLength: number
  /** Port id of the sender, 0 for the kernel (V4). */
  readonly portId: number
  /** Mask of the group it was sent to, 0 for unicast and for groups above 32 (V4). */
  readonly groups: number
  /** Group from NETLINK_PKTINFO, 0 for unicast; undefined where the option is off (V5). */
  readonly group: number | undefined
  /** Namespace id from NETLINK_LISTEN_ALL_NSID; undefined for the socket's own namespace (N4). */
  readonly nsid: number | undefined
  /** Sender's process from SO_PASSCRED; undefined where the option is off (V6). */
  readonly credentials: { readonly pid: number; readonly uid: number; readonly gid: number } | undefined
  /** The kernel dropped something: reported right before this datagram. */
  readonly overrun: boolean
}

/**
 * @param size bytes, rounded up to 8. A datagram is only asked for while at least `room` bytes are left, so `size` must exceed `room`.
 * @param room bytes offered to each datagram; a longer one is cut and says so. At least 32 KiB, or the kernel makes its dump chunks smaller (D6, V8).
 */
export class ReceiveArea extends ByteView {
  readonly room: number
  /**
   * Datagrams after which a receive may stop, with `errno` 0 as where the area is full: who knows how many will come saves the system call that
   * says that there are no more. A transport may bring more.
   */
  most: number = ANY_NUMBER

  constructor(size: number = 256 * 1024, room: number = 64 * 1024) {
    super(new ArrayBuffer((Math.max(size, room + AREA_HEADER + DATAGRAM_HEADER) + 7) & ~7))
    this.room = room
  }

  get count(): number {
    return this.u32[0]!
  }

  /** Why receiving stopped: 11 (EAGAIN) when the queue is empty, 0 when the area is full or `most` came, else what recvmsg failed with. */
  get errno(): number {
    return this.u32[2]!
  }

  /** How often recvmsg returned ENOBUFS during the last call. */
  get overruns(): number {
    return this.u32[3]!
  }

  /** Reads the header of the datagram that starts at `position` ({@link AREA_HEADER} for the first). Copies; nothing points into the area. */
  datagram(position: number): Datagram {
    const word = position >> 2
    const present = this.u32[word + WORD_PRESENT]!
    return {
      offset: position + DATAGRAM_HEADER,
      length: this.u32[word + WORD_LENGTH]!,
      fullLength: this.u32[word + WORD_FULL_LENGTH]!,
      portId: this.u32[word + WORD_PORT_ID]!,
      groups: this.u32[word + WORD_GROUPS]!,
      group: present & HAS_GROUP ? this.u32[word + WORD_GROUP]! : undefined,
      nsid: present & HAS_NSID ? this.u32[word + WORD_NSID]! | 0 : undefined,
      credentials:
        present & HAS_CREDENTIALS
          ? { pid: this.u32[word + WORD_PID]!, uid: this.u32[word + WORD_UID]!, gid: this.u32[word + WORD_GID]! }
          : undefined,
      overrun: this.u32[word + WORD_OVERRUN] === 1,
    }
  }

  /** Position of the datagram behind the one at `position`. */
  next(position: number): number {
    return position + DATAGRAM_HEADER + ((this.u32[(position >> 2) + WORD_LENGTH]! + 7) & ~7)
  }
}

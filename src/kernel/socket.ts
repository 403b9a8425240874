/** struct netlink_sock: everything one socket remembers. What happens to it is in the files named after the system calls. */

import type { Datagram } from './datagram.js'
import type { RunningDump } from './dump.js'
import type { NetworkNamespace } from './network-namespace.js'
import type { Credentials } from './process.js'
import type { ProtocolTable } from './protocol-table.js'
import type { FilterInstruction } from './socket-filter.js'

/** Flags of SOL_NETLINK and SOL_SOCKET that are on or off (P1). */
export interface SocketFlags {
  packetInfo: boolean
  broadcastError: boolean
  noEnobufs: boolean
  listenAllNsid: boolean
  capAck: boolean
  extAck: boolean
  strictCheck: boolean
  passCredentials: boolean
}

export class Socket {
  readonly table: ProtocolTable
  readonly type: number
  readonly netns: NetworkNamespace
  /** Credentials of the process that called socket(2); of a kernel socket nobody's. */
  readonly opener: Credentials | undefined
  /** Unique in its kernel. */
  readonly cookie: number
  /** Called for each message sent to a kernel socket; undefined for a process's. */
  readonly input: ((datagram: Datagram) => void) | undefined
  readonly isKernel: boolean

  portId = 0
  /** In the table of port ids. A refused port id shows in getsockname all the same (B5). */
  bound = false
  connected = false
  /** It was connected once: Linux then says another state of it than of one that never was. */
  disconnected = false
  peerPortId = 0
  peerGroup = 0

  /** Group g is bit (g - 1) & 31 of word (g - 1) >> 5. */
  groups: Uint32Array = new Uint32Array(0)
  /** How many groups there is room for; 0 until one is asked for (G7). */
  groupCount = 0
  /** How many groups it is a member of. */
  subscriptions = 0

  /** SO_RCVBUF as getsockopt shows it: doubled. */
  receiveBuffer: number
  sendBuffer: number
  readonly queue: Datagram[] = []
  /** sk_rmem_alloc: truesize of all that is queued. */
  memory = 0
  drops = 0
  /** sk_err, positive; told once by the next receive (O3). */
  error = 0
  congested = false
  /** Largest buffer a receive offered, at most the largest chunk (V8). */
  maxReceiveLength = 0
  filter: readonly FilterInstruction[] | undefined
  filterLocked = false
  dump: RunningDump | undefined
  closed = false
  readonly flags: SocketFlags = {
    packetInfo: false,
    broadcastError: false,
    noEnobufs: false,
    listenAllNsid: false,
    capAck: false,
    extAck: false,
    strictCheck: false,
    passCredentials: false,
  }
  /** sk_data_ready and sk_error_report: something to receive has come. */
  onReadable: (() => void) | undefined

  constructor(
    table: ProtocolTable,
    netns: NetworkNamespace,
    options: {
      readonly type: number
      readonly cookie: number
      readonly receiveBuffer: number
      readonly sendBuffer: number
      readonly opener?: Credentials
      readonly isKernel?: boolean
      readonly input?: (datagram: Datagram) => void
    },
  ) {
    this.table = table
    this.netns = netns
    this.type = options.type
    this.cookie = options.cookie
    this.opener = options.opener
    this.isKernel = options.isKernel ?? false
    this.input = options.input
    this.receiveBuffer = options.receiveBuffer
    this.sendBuffer = options.sendBuffer
  }

  /** POLLIN or POLLERR (V9). */
  get readable(): boolean {
    return this.queue.length > 0 || this.error !== 0
  }

  isMember(group: number): boolean {
    return group >= 1 && group <= this.groupCount && (this.groups[(group - 1) >> 5]! & (1 << ((group - 1) & 31))) !== 0
  }

  /** sk_error_report. @param errno positive. */
  report(errno: number): void {
    this.error = errno
    this.onReadable?.()
  }
}

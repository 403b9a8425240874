/**
 * The calls of a process on its socket as C makes them: addresses and control messages as bytes, with flags. What the transport's calls leave out because
 * no client needs it. Rules S4, S5, B1, C1, X1, X2, X13, V1 to V6, D3. Byte order and layout: x86-64.
 */

import { groupMask } from '../wire/group-mask.js'
import { EINVAL, ENODEV, EOPNOTSUPP, EPERM, ESRCH } from './errno.js'
import type { Kernel } from './kernel.js'
import { CAP_SYS_ADMIN, type Process, type SenderCredentials } from './process.js'
import type { Address } from './send.js'
import type { Socket } from './socket.js'

const AF_UNSPEC = 0
const AF_NETLINK = 16
const SOCKADDR_NL_SIZE = 12
/** struct cmsghdr on 64 bits: length, level, type. */
const CMSG_HEADER = 16
const SOL_SOCKET = 1
const SOL_NETLINK = 270
const SCM_CREDENTIALS = 2
const NETLINK_PKTINFO = 3
const NETLINK_LISTEN_ALL_NSID = 8
const MSG_OOB = 1
const MSG_PEEK = 2
const MSG_CTRUNC = 8
const MSG_TRUNC = 0x20
const CAP_SETGID = 6
const CAP_SETUID = 7
const ENOTTY = 25
const SIOCGIFINDEX = 0x8933
const IFNAMSIZ = 16

/** struct msghdr on its way in. */
export interface OutgoingHeader {
  /** struct sockaddr_nl; undefined for none. */
  readonly name?: Uint8Array
  readonly data: Uint8Array
  readonly control?: Uint8Array
  /** MSG_*. */
  readonly flags?: number
}

/** What recvmsg left. */
export interface IncomingHeader {
  /** Bytes, or -errno. */
  readonly result: number
  readonly name: Uint8Array
  /** As many bytes as there was room for. A copy. */
  readonly data: Uint8Array
  readonly control: Uint8Array
  /** MSG_TRUNC, MSG_CTRUNC. */
  readonly flags: number
}

const NOTHING = new Uint8Array(0)

function failed(result: number): IncomingHeader {
  return { result, name: NOTHING, data: NOTHING, control: NOTHING, flags: 0 }
}

/** -EINVAL for what is no struct sockaddr_nl (B1, X2). nl_pad is not looked at. */
function addressOf(bytes: Uint8Array): Address | number {
  if (bytes.length < SOCKADDR_NL_SIZE) return -EINVAL
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (view.getUint16(0, true) !== AF_NETLINK) return -EINVAL
  return { portId: view.getUint32(4, true), groups: view.getUint32(8, true) }
}

function sockaddr(portId: number, groups: number): Uint8Array {
  const bytes = new Uint8Array(SOCKADDR_NL_SIZE)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, AF_NETLINK, true)
  view.setUint32(4, portId, true)
  view.setUint32(8, groups, true)
  return bytes
}

/** put_cmsg: one control message, padded. */
function controlMessage(level: number, type: number, words: readonly number[]): Uint8Array {
  const length = CMSG_HEADER + words.length * 4
  const bytes = new Uint8Array((length + 7) & ~7)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, length, true)
  view.setUint32(8, level, true)
  view.setUint32(12, type, true)
  for (const [index, word] of words.entries()) view.setUint32(CMSG_HEADER + index * 4, word, true)
  return bytes
}

export class SocketCalls {
  readonly #kernel: Kernel
  readonly #socket: Socket
  readonly #caller: () => Process

  constructor(kernel: Kernel, socket: Socket, caller: () => Process) {
    this.#kernel = kernel
    this.#socket = socket
    this.#caller = caller
  }

  bind(address: Uint8Array): number {
    const found = addressOf(address)
    if (typeof found === 'number') return found
    return this.#kernel.bind(this.#socket, this.#caller(), found.portId, found.groups)
  }

  /** AF_UNSPEC, of which two bytes are enough, takes the peer away (C1). */
  connect(address: Uint8Array): number {
    if (address.length < 2) return -EINVAL
    if ((address[0]! | (address[1]! << 8)) === AF_UNSPEC) {
      this.#kernel.disconnect(this.#socket)
      return 0
    }
    const found = addressOf(address)
    if (typeof found === 'number') return found
    return this.#kernel.connect(this.#socket, this.#caller(), found.portId, found.groups)
  }

  /** The order of the checks is rule X1. */
  sendmsg({ name, data, control = NOTHING, flags = 0 }: OutgoingHeader): number {
    if (flags & MSG_OOB) return -EOPNOTSUPP
    const caller = this.#caller()
    if (data.length === 0) return this.#kernel.send(this.#socket, caller, data, undefined)
    const credentials = this.#credentialsIn(control, caller)
    if (typeof credentials === 'number') return credentials
    const address = name === undefined ? undefined : addressOf(name)
    if (typeof address === 'number') return address
    return this.#kernel.send(this.#socket, caller, data, address, credentials)
  }

  /** __scm_send: of SOL_SOCKET only SCM_CREDENTIALS, of a process that is there and that the caller may speak for (X13). */
  #credentialsIn(control: Uint8Array, caller: Process): SenderCredentials | undefined | number {
    const view = new DataView(control.buffer, control.byteOffset, control.length)
    let found: SenderCredentials | undefined
    for (let at = 0; control.length - at >= CMSG_HEADER; ) {
      const length = view.getUint32(at, true)
      if (length < CMSG_HEADER || length > control.length - at) return -EINVAL
      const [level, type] = [view.getUint32(at + 8, true), view.getUint32(at + 12, true)]
      if (level === SOL_SOCKET) {
        if (type !== SCM_CREDENTIALS || length !== CMSG_HEADER + 12) return -EINVAL
        const [pid, uid, gid] = [0, 4, 8].map(offset => view.getUint32(at + CMSG_HEADER + offset, true))
        found = { pid: pid!, uid: uid!, gid: gid! }
        const refused = this.#mayBe(found, caller)
        if (refused !== 0) return refused
      }
      at += (length + 7) & ~7
    }
    return found
  }

  #mayBe({ pid, uid, gid }: SenderCredentials, caller: Process): number {
    const { credentials } = caller
    const may =
      (pid === caller.pid || caller.capable(this.#kernel.userns, CAP_SYS_ADMIN)) &&
      (uid === credentials.uid || caller.capable(credentials.userns, CAP_SETUID)) &&
      (gid === credentials.gid || caller.capable(credentials.userns, CAP_SETGID))
    if (!may) return -EPERM
    return pid === caller.pid || this.#kernel.hasProcess(pid) ? 0 : -ESRCH
  }

  /** @param length of the buffer for the data; @param controlLength of that for control messages. Never blocks. */
  recvmsg(length: number, controlLength: number = 0, flags: number = 0): IncomingHeader {
    if (flags & MSG_OOB) return failed(-EOPNOTSUPP)
    const datagram = this.#kernel.receive(this.#socket, length, (flags & MSG_PEEK) !== 0)
    if (typeof datagram === 'number') return failed(datagram)
    const { bytes, group, nsid, credentials } = datagram
    const { packetInfo, listenAllNsid, passCredentials } = this.#socket.flags
    const told = [
      ...(packetInfo ? [controlMessage(SOL_NETLINK, NETLINK_PKTINFO, [group])] : []),
      ...(listenAllNsid && nsid !== undefined ? [controlMessage(SOL_NETLINK, NETLINK_LISTEN_ALL_NSID, [nsid])] : []),
      ...(passCredentials
        ? [controlMessage(SOL_SOCKET, SCM_CREDENTIALS, [credentials.pid, credentials.uid, credentials.gid])]
        : []),
    ]
    const control = Buffer.concat(told)
    const data = bytes.slice(0, length)
    return {
      result: flags & MSG_TRUNC ? bytes.length : data.length,
      name: sockaddr(datagram.portId, groupMask(group)),
      data,
      control: new Uint8Array(control.subarray(0, controlLength)),
      flags: (data.length < bytes.length ? MSG_TRUNC : 0) | (control.length > controlLength ? MSG_CTRUNC : 0),
    }
  }

  /** Those of network devices, of which SIOCGIFINDEX is here: a struct ifreq, whose index is written into it (S5). Others -ENOTTY. */
  ioctl(request: number, argument: Uint8Array): number {
    if (request !== SIOCGIFINDEX) return -ENOTTY
    const name = Buffer.from(argument.subarray(0, IFNAMSIZ)).toString('latin1').split('\0')[0]!
    const index = this.#kernel.deviceIndex(this.#socket.netns, name)
    if (index === undefined) return -ENODEV
    new DataView(argument.buffer, argument.byteOffset).setUint32(IFNAMSIZ, index, true)
    return 0
  }

  // What netlink has not (S4).

  listen(): number {
    return -EOPNOTSUPP
  }

  accept(): number {
    return -EOPNOTSUPP
  }

  shutdown(): number {
    return -EOPNOTSUPP
  }

  mmap(): number {
    return -ENODEV
  }
}

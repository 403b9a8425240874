/** What to do about an error number, by where it appeared. One sentence each. */

import { NETLINK_GENERIC, protocolName, removedProtocol } from '../wire/constants.js'

/** Modules that bring a protocol, where it is not built in. */
const MODULES: Readonly<Record<number, string>> = {
  4: 'inet_diag, unix_diag or netlink_diag',
  6: 'xfrm_user',
  8: 'scsi_transport_iscsi',
  12: 'nfnetlink',
  18: 'scsi_transport_fc',
  20: 'ib_core',
  21: 'crypto_user',
}

/** The sentence for socket() failing with EPROTONOSUPPORT (S2). */
export function protocolHint(protocol: number): string {
  if (!(protocol >= 0 && protocol < 32)) return 'Netlink has protocols 0 to 31.'
  const removed = removedProtocol(protocol)
  if (removed !== undefined) {
    return `${protocolName(protocol)} is gone from Linux, last in ${removed.lastKernel}; successor: ${removed.successor}.`
  }
  const module = MODULES[protocol]
  if (module !== undefined) return `The running kernel lacks it; it comes with the module ${module} (modprobe).`
  return `Nothing in the running kernel registers protocol ${protocol}: load the module that does.`
}

/** The sentence for a failing system call; undefined where the error says it all. */
export function systemCallHint(syscall: string, errno: number, protocol: number): string | undefined {
  return SYSTEM_CALL[`${syscall} ${errno}`]?.(protocol)
}

const SYSTEM_CALL: Readonly<Record<string, (protocol: number) => string>> = {
  'socket 93': protocolHint,
  'socket 24': () => 'The process has too many open files: raise ulimit -n, or close sockets that are no longer used.',
  'socket 1': () => 'Entering another network namespace needs CAP_SYS_ADMIN.',
  'socket 2': () => 'There is no such network namespace; `ip netns list` shows those with a name.',
  'bind 98': () =>
    'Another socket of this protocol and namespace has that port id: choose another, or leave the choice to the kernel (portId 0).',
  'bind 1': groupPermission,
  'setsockopt 1': groupPermission,
  'connect 1': () => 'A peer other than the kernel needs CAP_NET_ADMIN on this protocol.',
  'sendmsg 1': () => 'Sending to a port other than 0, or to a group, needs CAP_NET_ADMIN on this protocol.',
  'sendmsg 11': () => 'The receiver does not read its socket: its queue is full.',
  'sendmsg 90': () => 'The message does not fit the send buffer less 32 bytes: raise sendBuffer.',
  'sendmsg 111': protocol =>
    protocol === 2
      ? 'No socket has that port id.'
      : 'No socket has that port id; port 0 is the kernel side, which this namespace may lack.',
}

function groupPermission(): string {
  return "Joining this group needs CAP_NET_ADMIN in the user namespace that owns the socket's network namespace."
}

/** The sentence for an error that the kernel answered with. */
export function answerHint(errno: number, protocol: number, dump: boolean): string | undefined {
  if (errno === 16 && dump) return 'Another dump is running on the same socket, or the object is in use.'
  if (errno === 2 && protocol === NETLINK_GENERIC) return undefined
  return ANSWER[errno]
}

const ANSWER: Readonly<Record<number, string>> = {
  1: "It needs CAP_NET_ADMIN in the user namespace that owns the socket's network namespace.",
  93: 'The running kernel lacks this protocol, or the module that brings it is not loaded.',
  95: 'The running kernel does not know this operation, or was built without it.',
  105: 'The answers overflowed the receive buffer: raise receiveBuffer, or send fewer requests at once.',
}

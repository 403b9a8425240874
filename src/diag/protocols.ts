/** Which protocols sock_diag tells of, by the words and numbers of include/uapi/linux/in.h. */

import { ValueError } from '../schema/index.js'

/** IPPROTO_* by name: whose sockets struct inet_diag_req_v2 asks for. */
export const INET_PROTOCOLS = {
  tcp: 6,
  udp: 17,
  dccp: 33,
  sctp: 132,
  udplite: 136,
  raw: 255,
  mptcp: 262,
} as const

export type InetProtocol = keyof typeof INET_PROTOCOLS

/** The number of a protocol given by name. @throws ValueError. */
export function inetProtocolNumber(protocol: InetProtocol): number {
  if (Object.hasOwn(INET_PROTOCOLS, protocol)) return INET_PROTOCOLS[protocol]
  throw new ValueError('protocol', `expected one of ${Object.keys(INET_PROTOCOLS).join(', ')}, got '${protocol}'`)
}

/** Highest number that sdiag_protocol holds; a higher one stands in INET_DIAG_REQ_PROTOCOL. */
export const MOST_IN_HEADER = 255

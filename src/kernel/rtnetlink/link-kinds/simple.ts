/** Kinds without data of their own: lo, dummy, ifb. drivers/net/{loopback,dummy,ifb}.c. */

import { IFF_BROADCAST, IFF_LOOPBACK, IFF_NOARP } from '../netlink-names.js'
import { ETHERNET, type LinkKind } from './kind.js'

export const loopbackKind: LinkKind = {
  name: undefined,
  loopback: true,
  type: 772,
  flags: IFF_LOOPBACK,
  mtu: 65536,
  minMtu: 0,
  maxMtu: 0,
  txqlen: 1000,
  queues: 1,
  qdisc: 'noqueue',
  netnsImmutable: true,
  addressFixed: true,
}

export const dummyKind: LinkKind = {
  ...ETHERNET,
  name: 'dummy',
  flags: IFF_BROADCAST | IFF_NOARP,
  minMtu: 0,
  maxMtu: 0,
}

export const ifbKind: LinkKind = {
  ...ETHERNET,
  name: 'ifb',
  flags: IFF_BROADCAST | IFF_NOARP,
  minMtu: 0,
  maxMtu: 0,
  txqlen: 32,
  addressFixed: true,
  qdisc: 'pfifo_fast',
}

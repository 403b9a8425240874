/** Values into messages, through the codecs of the families, and who is told of them. */

import { rtAddr } from '../../families/rt-addr.js'
import { rtLink } from '../../families/rt-link.js'
import { rtNeigh } from '../../families/rt-neigh.js'
import { rtRoute } from '../../families/rt-route.js'
import { rtRule } from '../../families/rt-rule.js'
import type { Encoder } from '../../schema/family.js'
import { RTNLGRP_IPV4_NETCONF, RTNLGRP_IPV6_NETCONF } from '../../wire/groups.js'
import { written } from '../memory.js'
import { encodeNamespaceId } from './namespace-ids.js'
import { AF_INET, AF_INET6, RTM_NEWNETCONF } from './netlink-names.js'
import { encodeNexthop } from './nexthop-message.js'

const CODECS: Readonly<Record<number, Encoder<never>>> = {
  16: rtLink.operations.newlink.do!.encodeReply,
  20: rtAddr.operations.newaddr.do!.encodeReply,
  24: rtRoute.operations.newroute.do!.encodeReply,
  28: rtNeigh.operations.newneigh.do!.encodeReply,
  88: encodeNamespaceId,
  104: encodeNexthop,
  32: rtRule.operations.newrule.do!.encodeReply,
}

/** Payload of a message of `type`: NEW, DEL and GET of an object look the same. A copy. */
export function encodePayload(type: number, value: object): Uint8Array {
  return written(writer => CODECS[type & ~3]!(writer, value as never))
}

const NETCONFA_IFINDEX = 1
/** Attributes behind the index, in the order of inet_netconf_fill_devconf and inet6_netconf_fill_devconf; all 0 unless sysctls say otherwise. */
const NETCONF_ATTRIBUTES: Readonly<Record<number, readonly number[]>> = {
  [AF_INET]: [2, 3, 4, 8, 5, 6],
  [AF_INET6]: [2, 4, 5, 6],
}
export const NETCONF_GROUPS: Readonly<Record<number, number>> = {
  [AF_INET]: RTNLGRP_IPV4_NETCONF,
  [AF_INET6]: RTNLGRP_IPV6_NETCONF,
}

/** struct netconfmsg with what is configured for a link; RTM_DELNETCONF names the link only. */
export function netconfPayload(type: number, family: number, index: number): Uint8Array {
  return written(writer => {
    const at = writer.zeros(4)
    writer.view.u8[at] = family
    writer.u32(NETCONFA_IFINDEX, index)
    if (type === RTM_NEWNETCONF) for (const attribute of NETCONF_ATTRIBUTES[family]!) writer.u32(attribute, 0)
  })
}

/** veth: two links, each the other's end. drivers/net/veth.c: veth_newlink, veth_open, veth_close. */

import type { IfinfomsgLinkAttrs } from '../../../families/rt-link.js'
import { EINVAL, refuse } from '../answer.js'
import type { Link } from '../link.js'
import { ETHERNET, type KindRequest, type LinkKind } from './kind.js'

const ETH_MIN_MTU = 68
const ETH_MAX_MTU = 65535

function peerOf(request: KindRequest): Partial<IfinfomsgLinkAttrs> {
  return (request.data?.['peer'] ?? {}) as Partial<IfinfomsgLinkAttrs>
}

function validate({ value }: KindRequest): void {
  if (value.mtu !== undefined && (value.mtu < ETH_MIN_MTU || value.mtu > ETH_MAX_MTU)) refuse(EINVAL)
}

/** The peer is registered first, in its own namespace, with a name of its own or the next vethN. */
function create(link: Link, request: KindRequest, insert: (link: Link) => void): void {
  const peerValue = peerOf(request)
  if (peerValue.mtu !== undefined && (peerValue.mtu < ETH_MIN_MTU || peerValue.mtu > ETH_MAX_MTU)) refuse(EINVAL)
  const state = request.source.namespaceFor(peerValue) ?? request.source
  const peer = state.links.makeLink(vethKind, peerValue, 'veth%d')
  state.links.insert(peer, peer.name)
  state.carrier.off(peer)
  try {
    state.links.configure(peer)
    insert(link)
  } catch (error) {
    state.links.unregister([peer])
    throw error
  }
  link.state.carrier.off(link)
  link.lower = peer
  peer.lower = link
}

export const vethKind: LinkKind = {
  ...ETHERNET,
  name: 'veth',
  queues: 2,
  tellsLower: true,
  follows: 'peer',
  validate,
  create,
  companions: link => (link.lower === undefined ? [] : [link.lower]),
}

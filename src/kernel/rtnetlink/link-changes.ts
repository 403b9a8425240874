/** Changes of a link that exists. net/core/rtnetlink.c: do_setlink, in its order; what was done before a refusal stays done. */

import type { IfinfomsgLinkAttrs } from '../../families/rt-link.js'
import { EEXIST, EINVAL, ENOENT, EOPNOTSUPP, refuse } from './answer.js'
import type { Link } from './link.js'
import { bridgeKind } from './link-kinds/bridge.js'
import { checkMtu, requestedFlags } from './links.js'
import type { RouteState } from './state.js'

type Change = (link: Link, value: IfinfomsgLinkAttrs) => boolean | void

/** Members in the order in which they take effect; what returns true is told at the end, to a link that is up. */
const CHANGES: readonly (readonly [keyof IfinfomsgLinkAttrs, Change])[] = [
  ['address', changeAddress],
  ['mtu', changeMtu],
  [
    'group',
    (link, value) => {
      link.group = value.group!
      return true
    },
  ],
  ['ifname', changeName],
  [
    'ifalias',
    (link, value) => {
      link.alias = value.ifalias === '' ? undefined : value.ifalias
      return true
    },
  ],
  [
    'broadcast',
    (link, value) => {
      link.broadcast = value.broadcast!
      link.state.links.tell(link, 0)
    },
  ],
  ['ifiFlags', changeFlags],
  ['master', changeMaster],
  ['carrier', changeCarrier],
  ['txqlen', changeQueueLength],
  [
    'linkmode',
    (link, value) => {
      const changed = link.linkmode !== value.linkmode
      link.linkmode = value.linkmode!
      return changed
    },
  ],
  ['afSpec', changeAddressFamilies],
]

/** @param notify something was changed already that is told at the end. */
export function changeLink(link: Link, value: IfinfomsgLinkAttrs, source: RouteState, notify = false): void {
  const target = source.namespaceFor(value)
  if (target !== undefined) link.state.links.move(link, target, value.ifname)
  let told = notify
  try {
    for (const [member, change] of CHANGES) {
      if (value[member] !== undefined) told = change(link, value) === true || told
    }
  } finally {
    if (told && link.up) {
      link.state.events.change(link)
      link.state.links.tell(link, 0)
    }
  }
}

/** dev_set_mac_address; the bridge of a port may take over the address. */
function changeAddress(link: Link, { address }: IfinfomsgLinkAttrs): void {
  if (link.kind.addressFixed) refuse(EOPNOTSUPP)
  if (parseInt(address!.slice(0, 2), 16) & 1 || /^(00:?)+$/.test(address!)) refuse(99)
  if (link.kind === bridgeKind) {
    link.addressSet = true
    link.bridgeId = address!
    link.state.bridges.changeBridgeAddress(link, address!)
  } else link.address = address!
  link.state.links.tell(link, 0)
  link.state.bridges.portAddressChanged(link)
}

/** dev_set_mtu_ext. */
function changeMtu(link: Link, { mtu }: IfinfomsgLinkAttrs): void {
  if (mtu === link.mtu) return
  checkMtu(link, mtu!)
  if (link.kind.follows === 'lower' && link.lower !== undefined && mtu! > link.lower.mtu)
    refuse(link.kind.name === 'vlan' ? 34 : EINVAL)
  link.mtuSet = true
  link.state.links.setMtu(link, mtu!)
}

/** dev_change_name: only where the link was named by its index. */
function changeName(link: Link, { ifiIndex, ifname }: IfinfomsgLinkAttrs): void {
  if (ifiIndex <= 0 || ifname === '' || ifname === link.name) return
  link.state.links.rename(link, link.state.links.validName(ifname!))
  link.state.links.tell(link, 0)
  link.state.ipv4.linkRenamed(link)
  link.state.links.renamed(link)
}

function changeFlags(link: Link, value: IfinfomsgLinkAttrs): void {
  const requested = requestedFlags(value)
  if (requested === undefined) return
  const { set, mask } = requested
  link.state.links.changeFlags(link, (link.flags & ~mask) | (set & mask))
}

/** do_set_master: leaves the old one first. */
function changeMaster(link: Link, { master }: IfinfomsgLinkAttrs): void {
  const { state } = link
  if (link.master !== undefined) {
    if (link.master.index === master) return
    state.bridges.removePort(link)
  }
  if (master === 0) return
  const bridge = state.links.byIndex(master!) ?? refuse(EINVAL)
  state.bridges.addPort(link, bridge)
}

/** dev_change_carrier. */
function changeCarrier(link: Link, { carrier }: IfinfomsgLinkAttrs): void {
  if (link.kind.name !== 'dummy' && link.kind.name !== 'macvlan') refuse(EOPNOTSUPP)
  if (carrier) link.state.carrier.on(link)
  else link.state.carrier.off(link)
}

/** dev_change_tx_queue_len. */
function changeQueueLength(link: Link, { txqlen }: IfinfomsgLinkAttrs): void {
  if (txqlen === link.txqlen) return
  link.txqlen = txqlen!
  link.state.links.tell(link, 0)
}

/** inet6_set_link_af: the way addresses are made. */
function changeAddressFamilies(link: Link, { afSpec }: IfinfomsgLinkAttrs): boolean {
  if (afSpec === undefined || !('inet6' in afSpec) || afSpec.inet6 === undefined) return false
  const { addrGenMode } = afSpec.inet6
  if (addrGenMode !== undefined) {
    if (addrGenMode > 3) refuse(EINVAL)
    link.addrGenMode = addrGenMode
  }
  return true
}

/** rtnl_linkprop: alternative names come and go. @param add RTM_NEWLINKPROP, else RTM_DELLINKPROP. */
export function changeProperties(link: Link, value: IfinfomsgLinkAttrs, add: boolean): void {
  if (value.propList === undefined) return
  const names = ([] as string[]).concat((value.propList.altIfname ?? []) as unknown as string[])
  let changed = false
  try {
    for (const name of names) {
      if (add) addAltName(link, name)
      else if (link.altNames.includes(name)) link.state.links.removeAltName(link, name)
      else refuse(link.state.links.byName(name) === undefined ? ENOENT : EINVAL)
      changed = true
    }
  } finally {
    if (changed && link.up) {
      link.state.events.change(link)
      link.state.links.tell(link, 0)
    }
  }
}

function addAltName(link: Link, name: string): void {
  if (link.state.links.byName(name) !== undefined) refuse(EEXIST)
  link.state.links.addAltName(link, name)
}

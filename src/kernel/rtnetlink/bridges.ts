/** Ports of bridges and the addresses that are the bridge's own. net/bridge: br_if.c, br_stp_if.c, br_fdb.c. */

import { RTNLGRP_LINK, RTNLGRP_NEIGH } from '../../wire/groups.js'
import { EBUSY, EINVAL, ELOOP, refuse } from './answer.js'
import type { Link } from './link.js'
import {
  BR_STATE_DISABLED,
  BR_STATE_FORWARDING,
  becomeDesignated,
  bridgeKind,
  newPortData,
  portsOf,
} from './link-kinds/bridge.js'
import { macvlansOn } from './link-kinds/stacked.js'
import { bridgePortValue } from './link-message.js'
import { AF_BRIDGE, IFF_PROMISC, RTM_DELLINK, RTM_DELNEIGH, RTM_NEWLINK, RTM_NEWNEIGH } from './netlink-names.js'
import type { RouteState } from './state.js'

const ZERO_ADDRESS = '00:00:00:00:00:00'
const NUD_PERMANENT = 0x80
/** States a port without STP passes on its way to forwarding; each is told. */
const STEPS_TO_FORWARDING = 3

/** A local entry of the forwarding database; `owner` is a port, or the bridge itself. */
interface LocalEntry {
  readonly address: string
  readonly bridge: Link
  owner: Link
}

export class Bridges {
  readonly #state: RouteState
  readonly #local: LocalEntry[] = []

  constructor(state: RouteState) {
    this.#state = state
  }

  /** Local entries, as RTM_GETNEIGH of AF_BRIDGE tells them. */
  localValues(): object[] {
    return this.#local.map(entryValue)
  }

  /** fdb_add_local: nothing to do where the address is there already. */
  addLocalEntry(bridge: Link, owner: Link): void {
    if (this.#local.some(entry => entry.bridge === bridge && entry.address === owner.address)) return
    const entry = { address: owner.address, bridge, owner }
    this.#local.push(entry)
    this.#tellEntry(RTM_NEWNEIGH, entry)
  }

  /** br_stp_change_bridge_id of a bridge that is born with an address: the entry is made anew, and the ports, none yet, are looked at. */
  giveId(bridge: Link): void {
    bridge.bridgeId = bridge.address
    this.#dropEntries(bridge)
    this.addLocalEntry(bridge, bridge)
    this.#select(bridge)
  }

  /** br_add_if by IFLA_MASTER. */
  addPort(port: Link, bridge: Link): void {
    if (bridge.kind !== bridgeKind) refuse(95)
    if (port.loopback || port.kind.type !== 1) refuse(EINVAL)
    if (port.kind === bridgeKind) refuse(ELOOP, 'Can not enslave a bridge to a bridge')
    if (port.master !== undefined || macvlansOn(port).length > 0) refuse(EBUSY)
    const data = newPortData(bridge, port)
    port.master = bridge
    port.portData = data
    becomeDesignated(port)
    port.allmulti++
    this.#state.links.tell(port, 0)
    port.promiscuity++
    this.#state.links.tell(port, IFF_PROMISC)
    this.addLocalEntry(bridge, port)
    const changed = this.#recalculate(bridge)
    if (port.up && port.operational && bridge.up) this.#enable(port)
    this.#tellPort(RTM_NEWLINK, port)
    if (changed) this.#addressChanged(bridge)
    this.adjustMtu(bridge)
    bridge.tsoMaxSize = Math.min(...portsOf(bridge).map(({ tsoMaxSize }) => tsoMaxSize))
  }

  /** br_mtu_auto_adjust: the smallest of the ports, unless one was set by hand. */
  adjustMtu(bridge: Link): void {
    if (bridge.mtuSet) return
    const mtu = Math.min(...portsOf(bridge).map(port => port.mtu))
    const wanted = Number.isFinite(mtu) ? mtu : bridgeKind.mtu
    if (wanted !== bridge.mtu) this.#state.links.setMtu(bridge, wanted)
  }

  /** br_del_if. */
  removePort(port: Link): void {
    const bridge = port.master!
    this.#detach(port)
    this.adjustMtu(bridge)
    if (this.#recalculate(bridge)) this.#addressChanged(bridge)
  }

  /** del_nbp. */
  #detach(port: Link): void {
    const bridge = port.master!
    port.allmulti--
    port.promiscuity--
    this.#state.links.tell(port, IFF_PROMISC)
    port.portData!['state'] = BR_STATE_DISABLED
    this.#tellPort(RTM_NEWLINK, port)
    this.#tellPort(RTM_DELLINK, port)
    this.#dropEntries(port)
    port.master = undefined
    port.portData = undefined
    this.#state.links.tell(port, 0)
    this.#select(bridge)
  }

  /** br_device_event: a port that is neither enabled nor disabled is told of once. */
  portUp(link: Link): void {
    if (link.master === undefined) return
    if (link.master.up && link.operational) this.#enable(link)
    else this.#tellPort(RTM_NEWLINK, link)
  }

  portDown(link: Link): void {
    if (link.master === undefined) return
    if (link.master.up) this.#disable(link)
    else this.#tellPort(RTM_NEWLINK, link)
  }

  /** br_stp_enable_bridge, from br_dev_open: before the link is told to be up. */
  bridgeUp(link: Link): void {
    if (link.kind !== bridgeKind) return
    for (const port of latestFirst(portsOf(link))) if (port.up && port.operational) this.#enable(port)
  }

  /** br_stp_disable_bridge, from br_dev_stop: before the link is told to be down. */
  bridgeDown(link: Link): void {
    if (link.kind !== bridgeKind) return
    for (const port of latestFirst(portsOf(link)))
      if (port.portData!['state'] !== BR_STATE_DISABLED) this.#disable(port)
  }

  /** br_port_carrier_check. */
  portChange(link: Link): void {
    if (link.master === undefined) return
    const wanted = link.up && link.operational ? BR_STATE_FORWARDING : BR_STATE_DISABLED
    if (!link.master.up || link.portData!['state'] === wanted) this.#tellPort(RTM_NEWLINK, link)
    else if (wanted === BR_STATE_FORWARDING) this.#enable(link)
    else this.#disable(link)
  }

  /** A port goes away. */
  unregister(link: Link): void {
    if (link.master !== undefined) this.removePort(link)
  }

  /** br_dev_delete: before the bridge itself goes down. */
  dissolve(bridge: Link): void {
    if (bridge.kind !== bridgeKind) return
    for (const port of latestFirst(portsOf(bridge))) this.#detach(port)
    this.#dropEntries(bridge)
  }

  /** Its address changed: br_fdb_changeaddr. */
  portAddressChanged(port: Link): void {
    const bridge = port.master
    if (bridge === undefined) return
    this.#dropEntries(port)
    this.addLocalEntry(bridge, port)
    if (this.#recalculate(bridge)) this.#addressChanged(bridge)
    this.#tellPort(RTM_NEWLINK, port)
  }

  #enable(port: Link): void {
    if (port.portData!['state'] === BR_STATE_FORWARDING) return
    port.portData!['state'] = BR_STATE_FORWARDING
    becomeDesignated(port)
    for (let step = 1; step < STEPS_TO_FORWARDING; step++) this.#tellPort(RTM_NEWLINK, port)
    this.#select(port.master!)
  }

  #disable(port: Link): void {
    port.portData!['state'] = BR_STATE_DISABLED
    this.#tellPort(RTM_NEWLINK, port)
    this.#select(port.master!)
  }

  /** br_port_state_selection: the bridge has carrier while a port forwards. */
  #select(bridge: Link): void {
    const live = portsOf(bridge).some(port => port.portData!['state'] === BR_STATE_FORWARDING)
    if (live) this.#state.carrier.on(bridge)
    else this.#state.carrier.off(bridge)
  }

  /** br_stp_recalculate_bridge_id: the lowest address of a port, unless one was set by hand. */
  #recalculate(bridge: Link): boolean {
    if (bridge.addressSet) return false
    const lowest = portsOf(bridge)
      .map(({ address }) => address)
      .sort()[0]
    const address = lowest ?? ZERO_ADDRESS
    if (address === bridge.bridgeId) return false
    bridge.bridgeId = address
    this.changeBridgeAddress(bridge, address)
    this.#select(bridge)
    return true
  }

  /** br_fdb_change_mac_address. */
  changeBridgeAddress(bridge: Link, address: string): void {
    if (address === bridge.address) return
    this.#dropEntries(bridge)
    bridge.address = address
    if (address !== ZERO_ADDRESS) this.addLocalEntry(bridge, bridge)
  }

  #addressChanged(bridge: Link): void {
    this.#state.links.tell(bridge, 0)
  }

  /** fdb_delete_local: an entry whose address somebody else of the bridge has too changes hands in silence. */
  #dropEntries(owner: Link): void {
    for (const entry of this.#local.filter(entry => entry.owner === owner)) {
      const heirs = [...portsOf(entry.bridge), entry.bridge].filter(link => link !== owner)
      const heir = heirs.find(({ address }) => address === entry.address)
      if (heir !== undefined) entry.owner = heir
      else {
        this.#local.splice(this.#local.indexOf(entry), 1)
        this.#tellEntry(RTM_DELNEIGH, entry)
      }
    }
  }

  #tellEntry(type: number, entry: LocalEntry): void {
    this.#state.tellValue(RTNLGRP_NEIGH, type, entryValue(entry))
  }

  #tellPort(type: number, port: Link): void {
    this.#state.tellValue(RTNLGRP_LINK, type, bridgePortValue(port))
  }
}

/** A bridge has its ports in a list, the latest at the head; their numbers tell their age as long as none was given out twice. */
function latestFirst(ports: readonly Link[]): Link[] {
  return [...ports].sort((a, b) => Number(b.portData!['no']) - Number(a.portData!['no']))
}

function entryValue({ address, owner, bridge }: LocalEntry): object {
  return {
    ndmFamily: AF_BRIDGE,
    ndmIfindex: owner.index,
    ndmState: [NUD_PERMANENT],
    ndmFlags: [],
    ndmType: 'unspec',
    lladdr: address,
    master: bridge.index,
    flagsExt: [],
    cacheinfo: { confirmed: 0, used: 0, updated: 0, refcnt: 0 },
  }
}

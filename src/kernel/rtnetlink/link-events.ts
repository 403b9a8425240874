/**
 * What follows when a link goes up, down, away, or gets carrier: the netdevice notifiers in the order in which Linux calls them -
 * IPv4 addresses, IPv4 routes, IPv6, bridge.
 */

import type { Link } from './link.js'
import { macvlanKind, macvlansOn } from './link-kinds/stacked.js'
import { AF_INET } from './netlink-names.js'
import type { RouteState } from './state.js'

export class LinkEvents {
  readonly #state: RouteState

  constructor(state: RouteState) {
    this.#state = state
  }

  /** NETDEV_UP. */
  up(link: Link): void {
    this.#state.ipv4.linkUp(link)
    this.#state.ipv6.linkUp(link)
    this.#state.bridges.portUp(link)
    this.#followers(link)
  }

  /** NETDEV_DOWN. */
  down(link: Link): void {
    this.#state.nexthops.linkGone(link, false)
    this.#state.fib4.linkDown(link, false)
    this.#state.neighbours.linkDown(link, AF_INET)
    this.#state.ipv6.linkDown(link, false)
    this.#state.bridges.portDown(link)
    this.#followers(link)
  }

  /** NETDEV_CHANGE: flags or carrier. */
  change(link: Link): void {
    if (!link.operational && !link.carrier) this.#state.nexthops.linkGone(link, false)
    this.#state.ipv6.linkChange(link)
    this.#state.bridges.portChange(link)
    this.#followers(link)
  }

  /** NETDEV_CHANGEMTU. */
  mtuChanged(link: Link): void {
    this.#state.ipv4.mtuChanged(link)
    this.#state.ipv6.mtuChanged(link)
    if (link.master !== undefined) this.#state.bridges.adjustMtu(link.master)
    for (const other of macvlansOn(link)) if (other.mtu > link.mtu) other.state.links.setMtu(other, link.mtu)
  }

  /** NETDEV_UNREGISTER. */
  unregister(link: Link): void {
    this.#state.nexthops.linkGone(link, true)
    this.#state.ipv4.linkGone(link)
    this.#state.fib4.linkDown(link, true)
    this.#endUppers(link, upper => upper.kind === macvlanKind)
    this.#state.ipv6.linkDown(link, true)
    this.#state.bridges.unregister(link)
    this.#endUppers(link, upper => upper.kind !== macvlanKind)
    this.#state.neighbours.linkGone(link)
  }

  /** What lies on a link that goes: vlan_device_event, macvlan_device_event, vxlan_netdevice_event. */
  #endUppers(link: Link, isMeant: (upper: Link) => boolean): void {
    const uppers = this.#state.world.states
      .flatMap(state => state.links.all())
      .filter(isMeant)
      .filter(({ lower, kind }) => lower === link && kind.follows !== 'peer' && (link.dying || kind.endsWhenLowerMoves))
    if (uppers.length > 0) this.#state.links.unregister(uppers)
  }

  /** Links on this one: carrier follows, and a vlan or macvlan goes down with it (vlan_device_event, macvlan_device_event). */
  #followers(link: Link): void {
    for (const state of this.#state.world.states) {
      for (const other of state.links.all()) {
        if (other.kind.follows !== 'lower' || other.lower !== link) continue
        if (!link.up && other.up && other.kind.name === 'vlan') state.links.changeFlags(other, other.flags & ~1)
        state.links.followLower(other)
      }
    }
  }
}

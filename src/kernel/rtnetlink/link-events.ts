/**
 * What follows when a link goes up, down, away, or gets carrier: the netdevice notifiers in the order in which Linux calls them -
 * IPv4 addresses, IPv4 routes, IPv6, bridge.
 */

import type { Link } from './link.js'
import { AF_INET, AF_INET6, RTM_DELNETCONF } from './netlink-names.js'
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
    this.#state.fib4.linkDown(link, false)
    this.#state.neighbours.linkDown(link, AF_INET)
    this.#state.ipv6.linkDown(link)
    this.#state.bridges.portDown(link)
    this.#followers(link)
  }

  /** NETDEV_CHANGE: flags or carrier. */
  change(link: Link): void {
    this.#state.ipv6.linkChange(link)
    this.#state.bridges.portChange(link)
    this.#followers(link)
  }

  /** NETDEV_UNREGISTER. */
  unregister(link: Link): void {
    this.#state.bridges.unregister(link)
    this.#state.ipv4.linkGone(link)
    this.#state.links.netconf(link, RTM_DELNETCONF, AF_INET)
    this.#state.fib4.linkDown(link, true)
    this.#state.neighbours.linkDown(link, AF_INET)
    this.#state.ipv6.linkGone(link)
    this.#state.links.netconf(link, RTM_DELNETCONF, AF_INET6)
    this.#state.neighbours.linkGone(link)
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

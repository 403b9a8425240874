/** Carrier and operational state. net/core/link_watch.c: linkwatch_fire_event, linkwatch_do_dev, rfc2863_policy; the list is that of all namespaces. */

import type { Link } from './link.js'
import { IF_OPER_DOWN, IF_OPER_LOWERLAYERDOWN, IF_OPER_UP } from './netlink-names.js'
import type { RouteWorld } from './world.js'

/** Milliseconds between two runs, unless something is urgent. */
const LINKWATCH_INTERVAL = 1000

interface Watch {
  links: Link[]
  nextRun: number
  /** Time for which a run is set. */
  scheduled: number | undefined
}

const watches = new WeakMap<RouteWorld, Watch>()

function watchOf(world: RouteWorld): Watch {
  let watch = watches.get(world)
  if (watch === undefined) watches.set(world, (watch = { links: [], nextRun: 0, scheduled: undefined }))
  return watch
}

/** linkwatch_urgent_event: a link that is up and lies on another, or whose queues wait for the carrier it now has. */
function isUrgent(link: Link): boolean {
  return link.up && (link.kind.tellsLower === true || (link.carrier && !link.active))
}

export class Carrier {
  readonly #world: RouteWorld

  constructor(world: RouteWorld) {
    this.#world = world
  }

  /** netif_carrier_on. */
  on(link: Link): void {
    if (link.carrier) return
    link.carrier = true
    link.carrierUpCount++
    this.#fire(link)
  }

  /** netif_carrier_off. */
  off(link: Link): void {
    if (!link.carrier) return
    link.carrier = false
    link.carrierDownCount++
    this.#fire(link)
  }

  #fire(link: Link): void {
    const watch = watchOf(this.#world)
    if (!link.linkwatchPending) {
      link.linkwatchPending = true
      watch.links.push(link)
    }
    this.#schedule(isUrgent(link))
  }

  /** For a link that was put into the list before it was registered and up. */
  fire(link: Link): void {
    this.#fire(link)
  }

  /** linkwatch_sync_dev: what waits for this link is done now. */
  sync(link: Link): void {
    if (!link.linkwatchPending) return
    const watch = watchOf(this.#world)
    watch.links = watch.links.filter(other => other !== link)
    this.#world.changes++
    this.#act(link)
  }

  #schedule(urgent: boolean): void {
    const watch = watchOf(this.#world)
    const now = this.#world.clock.now()
    const at = urgent ? now : Math.max(now, watch.nextRun)
    if (watch.scheduled !== undefined && watch.scheduled <= at) return
    watch.scheduled = at
    this.#world.clock.after(at - now, () => {
      if (watch.scheduled !== at) return
      watch.scheduled = undefined
      this.#run(this.#world.clock.now() < watch.nextRun)
    })
  }

  /** __linkwatch_run_queue. */
  #run(urgentOnly: boolean): void {
    const watch = watchOf(this.#world)
    if (!urgentOnly) watch.nextRun = this.#world.clock.now() + LINKWATCH_INTERVAL
    const waiting = watch.links
    watch.links = []
    for (const link of waiting) {
      if (urgentOnly && !isUrgent(link)) watch.links.push(link)
      else this.#act(link)
    }
    if (watch.links.length > 0) this.#schedule(false)
  }

  #act(link: Link): void {
    link.linkwatchPending = false
    if (link.dying) return
    link.operstate = operstateOf(link)
    if (!link.up) return
    link.active = link.carrier
    link.state.events.change(link)
    link.state.links.tell(link, 0)
  }
}

/** default_operstate: without carrier, LOWERLAYERDOWN where another link is to blame. */
function operstateOf(link: Link): number {
  if (link.carrier) return IF_OPER_UP
  if (link.kind.tellsLower !== true || link.lower === undefined) return IF_OPER_DOWN
  // By the number alone, in the own namespace: of a pair across two it is another link that has it.
  const named = link.lower.index === link.index ? undefined : link.state.links.byIndex(link.lower.index)
  return named === undefined || named.carrier ? IF_OPER_DOWN : IF_OPER_LOWERLAYERDOWN
}

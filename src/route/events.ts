/** Changes of links, addresses, routes, neighbours and rules as one stream. */

import type {
  EventOrigin,
  FilteredSubscribeOptions,
  Subscription,
  SubscriptionEvent,
  SubscriptionNotice,
} from '../client/index.js'
import { ValueError } from '../schema/index.js'
import {
  RTNLGRP_IPV4_IFADDR,
  RTNLGRP_IPV4_ROUTE,
  RTNLGRP_IPV4_RULE,
  RTNLGRP_IPV6_IFADDR,
  RTNLGRP_IPV6_ROUTE,
  RTNLGRP_IPV6_RULE,
  RTNLGRP_LINK,
  RTNLGRP_NEIGH,
  rtnetlinkGroupNumber,
} from '../wire/groups.js'
import { own } from '../wire/own.js'
import type { Address } from './address-request.js'
import type { rtnetlink } from './family.js'
import type { RtnetlinkClient } from './link-names.js'
import type { Link } from './link-request.js'
import type { Neighbour } from './neighbour-request.js'
import type { Route } from './route-request.js'
import type { Rule } from './rule-request.js'

interface Objects {
  readonly link: Link
  readonly address: Address
  readonly route: Route
  readonly neighbour: Neighbour
  readonly rule: Rule
}

export type RouteObject = keyof Objects

/** `new` is also said of what was there already and has changed. */
export type RouteChange = {
  [K in RouteObject]: { readonly type: K; readonly action: 'new' | 'del'; readonly value: Objects[K] } & EventOrigin
}[RouteObject]

/** A change, or what says that changes are missing or could not be read; see the client's SubscriptionNotice. */
export type RouteEvent = RouteChange | SubscriptionNotice

export interface RouteEventOptions extends FilteredSubscribeOptions<typeof rtnetlink> {
  /** Objects (`link`), groups by the kernel's name (`RTNLGRP_IPV4_ROUTE`) or number. Default: all five objects, IPv4 and IPv6. */
  readonly groups?: readonly (RouteObject | (string & {}) | number)[] | undefined
}

const GROUPS: Readonly<Record<RouteObject, readonly number[]>> = {
  link: [RTNLGRP_LINK],
  address: [RTNLGRP_IPV4_IFADDR, RTNLGRP_IPV6_IFADDR],
  route: [RTNLGRP_IPV4_ROUTE, RTNLGRP_IPV6_ROUTE],
  neighbour: [RTNLGRP_NEIGH],
  rule: [RTNLGRP_IPV4_RULE, RTNLGRP_IPV6_RULE],
}

/** By the name of the event in the families. */
const KINDS: Readonly<Record<string, readonly [RouteObject, 'new' | 'del']>> = {
  newlinkNtf: ['link', 'new'],
  dellinkNtf: ['link', 'del'],
  newaddr: ['address', 'new'],
  deladdr: ['address', 'del'],
  newrouteNtf: ['route', 'new'],
  delrouteNtf: ['route', 'del'],
  newneighNtf: ['neighbour', 'new'],
  delneighNtf: ['neighbour', 'del'],
  newruleNtf: ['rule', 'new'],
  delruleNtf: ['rule', 'del'],
}

/** Group numbers of objects, names and numbers; each once. @throws ValueError for a name that is neither. */
export function groupNumbers(groups: readonly (string | number)[] = Object.keys(GROUPS)): number[] {
  return [...new Set(groups.flatMap(numbersOf))]
}

function numbersOf(group: string | number): readonly number[] {
  if (typeof group === 'number') return [group]
  const known = own(GROUPS, group)
  if (known !== undefined) return known
  const number = rtnetlinkGroupNumber(group)
  if (number !== undefined) return [number]
  throw new ValueError('groups', `expected ${Object.keys(GROUPS).join(', ')}, RTNLGRP_* or a number; got '${group}'`)
}

/** Read it with `for await`; leaving the loop closes it. Its groups are joined. */
export class RouteEvents implements AsyncIterable<RouteEvent> {
  /** The client's subscription below, for its counters. */
  readonly subscription: Subscription<typeof rtnetlink>

  /** @throws NetlinkError for a group that the kernel refuses, ValueError for a name that is none. */
  constructor(client: RtnetlinkClient, { groups, ...options }: RouteEventOptions = {}) {
    this.subscription = client.subscribe(groupNumbers(groups), options)
  }

  /** The next event; undefined once closed. @throws the signal's reason. */
  async next(options: Parameters<Subscription['next']>[0] = {}): Promise<RouteEvent | undefined> {
    const event = await this.subscription.next(options)
    return event === undefined ? undefined : routeEvent(event)
  }

  [Symbol.asyncIterator](): AsyncIterator<RouteEvent, void, undefined> {
    return {
      next: async (): Promise<IteratorResult<RouteEvent, void>> => {
        const value = await this.next()
        return value === undefined ? { done: true, value } : { done: false, value }
      },
      return: async (): Promise<IteratorResult<RouteEvent, void>> => {
        this.close()
        return { done: true, value: undefined }
      },
    }
  }

  close(): void {
    this.subscription.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close()
    return Promise.resolve()
  }
}

function routeEvent(event: SubscriptionEvent<typeof rtnetlink>): RouteEvent {
  const kind = KINDS[event.type]
  if (kind === undefined) return event as SubscriptionNotice
  const [type, action] = kind
  return { ...event, type, action } as unknown as RouteChange
}

/** Links, addresses, routes, neighbours and rules as one family: they share NETLINK_ROUTE, so one socket serves and one subscription hears them all. */

import { type RtAddrEvents, type RtAddrOperations, rtAddr } from '../families/rt-addr.js'
import { type RtLinkEvents, type RtLinkOperations, rtLink } from '../families/rt-link.js'
import { type RtNeighEvents, type RtNeighOperations, rtNeigh } from '../families/rt-neigh.js'
import { type RtRouteEvents, type RtRouteOperations, rtRoute } from '../families/rt-route.js'
import { type RtRuleEvents, type RtRuleOperations, rtRule } from '../families/rt-rule.js'
import type { Family, Spec } from '../schema/index.js'

export type RtnetlinkOperations = RtLinkOperations &
  RtAddrOperations &
  RtRouteOperations &
  RtNeighOperations &
  RtRuleOperations
export type RtnetlinkEvents = RtLinkEvents & RtAddrEvents & RtRouteEvents & RtNeighEvents & RtRuleEvents

const PARTS = [rtLink, rtAddr, rtRoute, rtNeigh, rtRule] as const

/** The five families of this folder in one; operations, message types and groups do not overlap. */
export const rtnetlink: Family<RtnetlinkOperations, RtnetlinkEvents> = {
  name: 'rtnetlink',
  protocol: 0,
  generic: false,
  version: 1,
  groups: Object.assign({}, ...PARTS.map(part => part.groups)),
  operations: Object.assign({}, ...PARTS.map(part => part.operations)),
  events: Object.assign({}, ...PARTS.map(part => part.events)),
  spec: model,
}

let made: Spec | undefined

/** Parts of the same name are the same in all five, but for words of their documentation: the first is kept. */
function model(): Spec {
  if (made !== undefined) return made
  const specs = PARTS.map(part => part.spec())
  made = {
    name: 'rtnetlink',
    protocol: 'netlink-raw',
    protonum: 0,
    version: 1,
    definitions: firstOfName(specs.flatMap(spec => spec.definitions)),
    attributeSets: firstOfName(specs.flatMap(spec => spec.attributeSets)),
    subMessages: firstOfName(specs.flatMap(spec => spec.subMessages)),
    operations: { enumModel: 'directional', list: firstOfName(specs.flatMap(spec => spec.operations.list)) },
    mcastGroups: firstOfName(specs.flatMap(spec => spec.mcastGroups)),
  }
  return made
}

function firstOfName<T extends { readonly name: string }>(list: readonly T[]): T[] {
  const seen = new Map<string, T>()
  for (const item of list) if (!seen.has(item.name)) seen.set(item.name, item)
  return [...seen.values()]
}

/** Floor 6, rtnetlink as verbs: knows links, addresses, routes, neighbours and rules as people speak of them; keeps no state of its own. */

export type { Address, AddressFilter, Lifetime, NewAddress } from './address-request.js'
export { Addresses } from './addresses.js'
export {
  groupNumbers,
  type RouteChange,
  type RouteEvent,
  type RouteEventOptions,
  RouteEvents,
  type RouteObject,
} from './events.js'
export { type RtnetlinkEvents, type RtnetlinkOperations, rtnetlink } from './family.js'
export { LinkNames, type LinkReference, type RtnetlinkClient } from './link-names.js'
export type {
  Link,
  LinkChange,
  LinkFilter,
  LinkKind,
  LinkKindData,
  LinkPeer,
  LinkSettings,
  NewLink,
} from './link-request.js'
export { Links } from './links.js'
export type { ListOptions } from './listing.js'
export * from './names.js'
export type { Neighbour, NeighbourFilter, NewNeighbour } from './neighbour-request.js'
export { Neighbours } from './neighbours.js'
export { RouteClient, type RouteOptions, route } from './route.js'
export {
  type NewNextHop,
  type NewRoute,
  type Route,
  type RouteFilter,
  type RouteLookup,
  type RouteMetrics,
  tableOfRoute,
} from './route-request.js'
export { Routes } from './routes.js'
export { FIB_RULE_INVERT, type NewRule, type Rule, type RuleFilter, tableOfRule } from './rule-request.js'
export { Rules } from './rules.js'

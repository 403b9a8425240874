/** Floor 3, the state behind NETLINK_ROUTE: knows links, addresses, routes, neighbours and rules as Linux keeps them; knows nothing of sockets. */

export type { RouteExtack, RouteMessage, RouteNotification } from './answer.js'
export { Rtnetlink, type RtnetlinkOptions } from './rtnetlink.js'
export { type RouteAnswer, type RouteContext, type RouteDump, type RouteRequest, RouteState } from './state.js'
export { type Clock, ManualClock, RouteWorld, type RouteWorldOptions, systemClock } from './world.js'

/** Dumps of addresses, routes, neighbours and rules, with the checks of strict requests. */

import { type IfaddrmsgAddrAttrs, rtAddr } from '../../families/rt-addr.js'
import { type NdmsgNeighbourAttrs, rtNeigh } from '../../families/rt-neigh.js'
import { type RtmsgRouteAttrs, rtRoute } from '../../families/rt-route.js'
import { NLM_F_DUMP_FILTERED } from '../../wire/flags.js'
import { EAFNOSUPPORT, EINVAL, ENODEV, ENOENT, refuse } from './answer.js'
import { decodeHeader, messages } from './dispatch.js'
import { decodeNamespaceId } from './namespace-ids.js'
import {
  AF_INET,
  AF_INET6,
  AF_UNSPEC,
  RTM_NEWADDR,
  RTM_NEWNEIGH,
  RTM_NEWNEXTHOP,
  RTM_NEWNSID,
  RTM_NEWROUTE,
  RTM_NEWRULE,
} from './netlink-names.js'
import { decodeNexthop, type NexthopRequest } from './nexthop-message.js'
import { checkDump, checkNexthopRequest } from './policies.js'
import { RTM_F_CLONED, typeNumber } from './route-fields.js'
import type { RouteContext, RouteDump, RouteRequest, RouteState } from './state.js'

/** inet_dump_ifaddr, inet6_dump_addr; all families one behind the other for AF_UNSPEC (rtnl_dump_all). */
export function addressDump(
  state: RouteState,
  request: RouteRequest,
  context: RouteContext,
  family: number,
): RouteDump {
  if (context.strict) checkDump(request, family === AF_INET6 ? 'address6' : 'address')
  const value = decodeHeader(rtAddr.operations.getaddr.dump!.decodeRequest, request) as IfaddrmsgAddrAttrs
  const index = context.strict && value.ifaIndex !== 0 ? value.ifaIndex : undefined
  if (index !== undefined && state.links.byIndex(index) === undefined) refuse(ENODEV)
  function* values(): Generator<object, void, undefined> {
    if (family !== AF_INET6) yield* state.ipv4.values(index)
    if (family !== AF_INET) yield* state.ipv6.values(index)
  }
  return {
    ...messages(RTM_NEWADDR, values()),
    flags: index === undefined ? 0 : NLM_F_DUMP_FILTERED,
    generation: () => state.generation,
  }
}

/** inet_dump_fib, inet6_dump_fib. */
export function routeDump(state: RouteState, request: RouteRequest, context: RouteContext, family: number): RouteDump {
  if (context.strict) checkDump(request, 'route')
  const value = decodeHeader(rtRoute.operations.getroute.dump!.decodeRequest, request) as RtmsgRouteAttrs
  const { strict } = context
  const table = strict ? (value.table ?? value.rtmTable) || undefined : undefined
  if (strict && value.oif && state.links.byIndex(value.oif) === undefined) refuse(ENODEV)
  const filter = strict
    ? { table, oif: value.oif, protocol: value.rtmProtocol, type: typeNumber(value.rtmType) }
    : { table: undefined }
  const cloned = (value.rtmFlags ?? 0) & RTM_F_CLONED
  if (table !== undefined) checkTable(state, family, table)
  function* values(): Generator<object, void, undefined> {
    if (cloned) return
    if (family !== AF_INET6) for (const route of state.fib4.routes(filter)) yield state.fib4.value(route)
    if (family !== AF_INET) for (const route of state.fib6.routes(filter)) yield state.fib6.value(route)
  }
  return {
    ...messages(RTM_NEWROUTE, values()),
    flags: strict ? NLM_F_DUMP_FILTERED : 0,
    generation: () => state.fib4.generation + state.fib6.generation,
  }
}

/** A table that is asked for must be there, unless all families are. */
function checkTable(state: RouteState, family: number, table: number): void {
  if (family === AF_INET && !state.fib4.hasTable(table)) refuse(ENOENT, 'ipv4: FIB table does not exist')
  if (family === AF_INET6 && !state.fib6.hasTable(table)) refuse(ENOENT, 'FIB table does not exist')
}

/** neigh_dump_info. */
export function neighbourDump(state: RouteState, request: RouteRequest, context: RouteContext): RouteDump {
  if (context.strict) checkDump(request, 'neighbour')
  const value = decodeHeader(rtNeigh.operations.getneigh.dump!.decodeRequest, request) as NdmsgNeighbourAttrs
  const filtered = context.strict && (value.ifindex || value.master)
  return {
    ...messages(RTM_NEWNEIGH, state.neighbours.values(value, context.strict)),
    flags: filtered ? NLM_F_DUMP_FILTERED : 0,
    generation: () => 0,
  }
}

/** fib_nl_dumprule. */
export function ruleDump(state: RouteState, request: RouteRequest, context: RouteContext, family: number): RouteDump {
  if (context.strict) checkDump(request, 'rule')
  if (family !== AF_UNSPEC && !state.rules.hasFamily(family)) refuse(EAFNOSUPPORT)
  return {
    ...messages(RTM_NEWRULE, state.rules.values(family)),
    flags: 0,
    generation: () => state.rules.generation,
  }
}

/** rtnl_net_dumpid. */
export function namespaceIdDump(state: RouteState, request: RouteRequest, context: RouteContext): RouteDump {
  if (context.strict) checkDump(request, 'namespaceId')
  const { view, position, end } = request
  const { targetNsid } = context.strict ? decodeNamespaceId(view, position, end) : { targetNsid: undefined }
  return {
    ...messages(RTM_NEWNSID, state.namespaceIds.values(targetNsid)),
    flags: 0,
    generation: () => 0,
  }
}

/** rtm_dump_nexthop. */
export function nexthopDump(state: RouteState, request: RouteRequest): RouteDump {
  checkNexthopRequest(request, 'dump')
  const value = decodeHeader(decodeNexthop, request) as NexthopRequest
  if (value.protocol !== 0 || value.reserved !== 0 || value.scope !== 0 || value.flags !== 0)
    refuse(EINVAL, 'Invalid values in header for nexthop dump request')
  return {
    ...messages(RTM_NEWNEXTHOP, state.nexthops.values(value)),
    flags: 0,
    generation: () => state.nexthops.generation,
  }
}

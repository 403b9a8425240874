/** From a message type to what answers it. net/core/rtnetlink.c: rtnetlink_rcv_msg; rules T1 to T7. */

import { type IfaddrmsgAddrAttrs, rtAddr } from '../../families/rt-addr.js'
import { type IfinfomsgLinkAttrs, rtLink } from '../../families/rt-link.js'
import { type NdmsgNeighbourAttrs, rtNeigh } from '../../families/rt-neigh.js'
import { type RtmsgRouteAttrs, rtRoute } from '../../families/rt-route.js'
import { type FibRuleHdrFibRuleAttrs, rtRule } from '../../families/rt-rule.js'
import type { Decoder } from '../../schema/family.js'
import { WireError } from '../../wire/index.js'
import { EINVAL, EOPNOTSUPP, EPERM, type RouteExtack, type RouteMessage, refuse } from './answer.js'
import { addressDump, namespaceIdDump, neighbourDump, nexthopDump, routeDump, ruleDump } from './dumps.js'
import { changeProperties } from './link-changes.js'
import { deleteLink, getLink, linkOf, linkValues, newLink, setLink, targetOf } from './link-requests.js'
import { decodeNamespaceId, type NamespaceIdRequest } from './namespace-ids.js'
import * as names from './netlink-names.js'
import { AF_INET, AF_INET6, RTM_MAX } from './netlink-names.js'
import { decodeNexthop, type NexthopRequest } from './nexthop-message.js'
import { encodePayload } from './notifications.js'
import {
  checkDump,
  checkLinkDump,
  checkLinkGet,
  checkNexthopRequest,
  HEADER_SIZES,
  validateAttributes,
} from './policies.js'
import { routeFor } from './route-lookup.js'
import type { Cause, RouteContext, RouteDump, RouteRequest, RouteState } from './state.js'

interface Call<T> {
  readonly state: RouteState
  readonly value: T
  readonly flags: number
  readonly cause: Cause
  readonly request: RouteRequest
  readonly context: RouteContext
}

/** Returns what the requester is answered: a value, or a payload that is written already. */
type Handler<T> = (call: Call<T>) => object | void

const NLM_F_BULK = 0x200

const LINKS: Readonly<Record<number, Handler<IfinfomsgLinkAttrs>>> = {
  [names.RTM_NEWLINK]: ({ state, value, flags, request }) => newLink(state, value, flags, request),
  [names.RTM_SETLINK]: ({ state, value }) => setLink(state, value),
  [names.RTM_DELLINK]: ({ state, value }) => deleteLink(state, value),
  [names.RTM_GETLINK]: ({ state, value, request, context }) => {
    checkLinkGet(request, context)
    return getLink(state, value, context)
  },
  [names.RTM_NEWLINKPROP]: ({ state, value }) => changeProperties(linkOf(state, value), value, true),
  [names.RTM_DELLINKPROP]: ({ state, value }) => changeProperties(linkOf(state, value), value, false),
}

const ADDRESSES: Readonly<Record<number, Handler<IfaddrmsgAddrAttrs>>> = {
  [names.RTM_NEWADDR]: ({ state, value, flags, cause }) =>
    value.ifaFamily === AF_INET ? state.ipv4.add(value, flags, cause) : state.ipv6.add(value, flags),
  [names.RTM_DELADDR]: ({ state, value, cause }) =>
    value.ifaFamily === AF_INET ? state.ipv4.remove(value, cause) : state.ipv6.remove(value),
  [names.RTM_GETADDR]: ({ state, value, request, context }) => {
    if (value.ifaFamily === AF_INET) refuse(EOPNOTSUPP)
    if (context.strict) checkDump(request, 'address6One')
    return state.ipv6.get(value)
  },
}

const ROUTES: Readonly<Record<number, Handler<RtmsgRouteAttrs>>> = {
  [names.RTM_NEWROUTE]: ({ state, value, flags, cause }) =>
    (value.rtmFamily === AF_INET ? state.fib4 : state.fib6).add(value, flags, cause),
  [names.RTM_DELROUTE]: ({ state, value, cause }) =>
    (value.rtmFamily === AF_INET ? state.fib4 : state.fib6).remove(value, cause),
  [names.RTM_GETROUTE]: ({ state, value }) => routeFor(state, value),
}

const NEIGHBOURS: Readonly<Record<number, Handler<NdmsgNeighbourAttrs>>> = {
  [names.RTM_NEWNEIGH]: ({ state, value, flags, cause }) => state.neighbours.add(value, flags, cause),
  [names.RTM_DELNEIGH]: ({ state, value, cause }) => state.neighbours.remove(value, cause),
  [names.RTM_GETNEIGH]: ({ state, value }) => state.neighbours.get(value),
}

const RULES: Readonly<Record<number, Handler<FibRuleHdrFibRuleAttrs>>> = {
  [names.RTM_NEWRULE]: ({ state, value, flags, cause }) => state.rules.add(value, flags, cause),
  [names.RTM_DELRULE]: ({ state, value, cause }) => state.rules.remove(value, cause),
}

const NAMESPACE_IDS: Readonly<Record<number, Handler<NamespaceIdRequest>>> = {
  [names.RTM_NEWNSID]: ({ state, value, request, cause }) => state.namespaceIds.add(value, request, cause),
  [names.RTM_GETNSID]: ({ state, value, request }) => state.namespaceIds.get(value, request),
}

const NEXTHOPS: Readonly<Record<number, Handler<NexthopRequest>>> = {
  [names.RTM_NEWNEXTHOP]: ({ state, value, request, flags, cause }) => {
    checkNexthopRequest(request, 'new')
    state.nexthops.add(value, flags, cause)
  },
  [names.RTM_DELNEXTHOP]: ({ state, value, request, flags, cause }) => {
    checkNexthopRequest(request, 'del')
    state.nexthops.remove(value, flags, cause)
  },
  [names.RTM_GETNEXTHOP]: ({ state, value, request }) => {
    checkNexthopRequest(request, 'get')
    return state.nexthops.get(value)
  },
}

interface Kind {
  readonly decode: Decoder<unknown>
  readonly handlers: Readonly<Record<number, Handler<never>>>
  /** Families that have the messages; undefined: every family, as PF_UNSPEC has them (T4). */
  readonly families?: readonly number[]
}

const IP = [AF_INET, AF_INET6]
const KINDS: readonly Kind[] = [
  { decode: rtLink.operations.newlink.do!.decodeRequest, handlers: LINKS },
  { decode: rtAddr.operations.newaddr.do!.decodeRequest, handlers: ADDRESSES, families: IP },
  { decode: rtRoute.operations.newroute.do!.decodeRequest, handlers: ROUTES, families: IP },
  { decode: rtNeigh.operations.newneigh.do!.decodeRequest, handlers: NEIGHBOURS },
  { decode: rtRule.operations.newrule.do!.decodeRequest, handlers: RULES },
  { decode: decodeNexthop, handlers: NEXTHOPS },
  { decode: decodeNamespaceId, handlers: NAMESPACE_IDS },
]

/** By message type. */
const KIND_OF: readonly (Kind | undefined)[] = Array.from({ length: RTM_MAX + 1 }, (_, type) =>
  KINDS.find(({ handlers }) => handlers[type] !== undefined),
)

export function dispatchDo(
  state: RouteState,
  request: RouteRequest,
  context: RouteContext,
  extack: RouteExtack,
  reply: (message: RouteMessage) => void,
): void {
  const { type, flags, view, position, end } = request
  if (type > RTM_MAX) refuse(EOPNOTSUPP)
  if (end - position < 1) return
  if ((type & 3) !== 2 && !context.capable) refuse(EPERM)
  const kind = KIND_OF[type]
  const family = view.u8[position]!
  if (kind === undefined || (kind.families !== undefined && !kind.families.includes(family))) refuse(EOPNOTSUPP)
  if ((type & 3) === 1 && flags & NLM_F_BULK) refuse(EOPNOTSUPP, 'Bulk delete is not supported')
  const value = decoded(request, kind, extack)
  const cause = { portId: request.portId, sequence: request.sequence }
  const handler = kind.handlers[type] as Handler<unknown>
  const answer = handler({ state, value, flags, cause, request, context })
  if (answer === undefined) return
  reply({ type: type & ~3, flags: 0, payload: answer instanceof Uint8Array ? answer : encodePayload(type, answer) })
}

function shortHeader(type: number): string {
  if (type === names.RTM_GETLINK) return 'Invalid header for get link'
  return type === names.RTM_NEWRULE || type === names.RTM_DELRULE ? 'Invalid msg length' : 'Invalid header length'
}

/** The request as a value, once its header is whole and its attributes are what the policy wants. */
function decoded(request: RouteRequest, kind: Kind, extack: RouteExtack): unknown {
  const { type, view, position, end } = request
  const size = HEADER_SIZES[type & ~3 & 0xff]!
  if (end - position < size) refuse(EINVAL, shortHeader(type))
  const left = validateAttributes(request, size)
  if (left > 0) extack.message = 'bytes leftover after parsing attributes'
  return kind.decode(view, position, end - left)
}

type Dumper = (state: RouteState, request: RouteRequest, context: RouteContext, family: number) => RouteDump

const DUMPS: Readonly<Record<number, Dumper>> = {
  [names.RTM_GETLINK]: (state, request, context) => {
    checkLinkDump(request, context)
    const value = decodeHeader(rtLink.operations.getlink.dump!.decodeRequest, request) as IfinfomsgLinkAttrs
    const filtered = context.strict && (value.master !== undefined || value.linkinfo?.kind !== undefined)
    const target = targetOf(state, value, context, 'Invalid target network namespace id')
    return {
      ...messages(names.RTM_NEWLINK, linkValues(target, value, context.strict)),
      flags: filtered ? 0x20 : 0,
      generation: () => target.links.generation,
    }
  },
  [names.RTM_GETADDR]: addressDump,
  [names.RTM_GETROUTE]: routeDump,
  [names.RTM_GETNEIGH]: neighbourDump,
  [names.RTM_GETRULE]: ruleDump,
  [names.RTM_GETNSID]: namespaceIdDump,
  [names.RTM_GETNEXTHOP]: nexthopDump,
}

export function dispatchDump(state: RouteState, request: RouteRequest, context: RouteContext): RouteDump {
  const { type, view, position, end } = request
  const dumper = DUMPS[type]
  if (dumper === undefined || type > RTM_MAX) refuse(EOPNOTSUPP)
  return dumper(state, request, context, end > position ? view.u8[position]! : 0)
}

/** Where nobody is strict, a header that is cut short counts as zeros, and attributes that cannot be walked as none (T6). */
export function decodeHeader(decode: Decoder<unknown>, request: RouteRequest): unknown {
  const { view, position, end } = request
  const size = HEADER_SIZES[request.type & ~3 & 0xff]!
  if (end - position >= size) {
    try {
      return decode(view, position, end)
    } catch (error) {
      if (!WireError.is(error)) throw error
      return decode(view, position, position + size)
    }
  }
  const whole = new Uint8Array(size)
  whole.set(view.u8.subarray(position, end))
  const copy = new (view.constructor as new (buffer: ArrayBuffer) => typeof view)(whole.buffer)
  return decode(copy, 0, size)
}

export function messages(type: number, values: Iterable<object>): Pick<RouteDump, 'errno' | 'extack' | 'messages'> {
  return { errno: 0, extack: {}, messages: encoded(type, values) }
}

function* encoded(type: number, values: Iterable<object>): Generator<RouteMessage, void, undefined> {
  for (const value of values) yield { type, flags: 0, payload: encodePayload(type, value) }
}

/**
 * Floor 3, the state behind NETLINK_ROUTE of one network namespace: links, addresses, routes, neighbours and rules as Linux keeps them. It
 * takes requests and gives answers; it knows nothing of sockets, queues and acknowledgements, which are those of whoever calls it.
 */

import { NLM_F_ECHO } from '../../wire/flags.js'
import { type ByteView, WireError } from '../../wire/index.js'
import { Ipv4Addresses } from './addresses-ipv4.js'
import { Ipv6Addresses } from './addresses-ipv6.js'
import { EBADF, EINVAL, ESRCH, Refusal, type RouteExtack, type RouteMessage, type RouteNotification } from './answer.js'
import { Bridges } from './bridges.js'
import { Carrier } from './carrier.js'
import { dispatchDo, dispatchDump } from './dispatch.js'
import { Fib4 } from './fib-ipv4.js'
import { Fib6 } from './fib-ipv6.js'
import { LinkEvents } from './link-events.js'
import { loopbackKind } from './link-kinds/simple.js'
import { Links } from './links.js'
import { NamespaceIds } from './namespace-ids.js'
import { Neighbours } from './neighbours.js'
import { Nexthops } from './nexthops.js'
import { encodePayload } from './notifications.js'
import { Rules } from './rules.js'
import type { RouteWorld } from './world.js'

/** One request; `view` from `position` to `end` holds what follows the nlmsghdr, which lies in the 16 bytes before it. */
export interface RouteRequest {
  /** nlmsg_type. */
  readonly type: number
  /** nlmsg_flags. */
  readonly flags: number
  readonly sequence: number
  /** Port id of the sender. */
  readonly portId: number
  readonly view: ByteView
  /** A multiple of 4. */
  readonly position: number
  readonly end: number
}

export interface RouteContext {
  /** NETLINK_GET_STRICT_CHK of the sender's socket. */
  readonly strict: boolean
  /** CAP_NET_ADMIN over the namespace. */
  readonly capable: boolean
}

export interface RouteAnswer {
  /** 0, or a positive errno. */
  readonly errno: number
  /** Offsets count from the nlmsghdr. Also on success: a warning. */
  readonly extack: RouteExtack
  /** For the requester, before the acknowledgement. */
  readonly replies: readonly RouteMessage[]
  /** For this namespace, in order, before the acknowledgement. What other namespaces hear went to `notify` of the world. */
  readonly notifications: readonly RouteNotification[]
}

export interface RouteDump {
  /** Errno of what refuses the dump; it belongs into NLMSG_DONE (D10). 0: there are messages. */
  readonly errno: number
  readonly extack: RouteExtack
  /** NLM_F_DUMP_FILTERED, or 0: for each message and for NLMSG_DONE (D13). */
  readonly flags: number
  /** Made one by one, as they are taken. */
  readonly messages: Iterator<RouteMessage, void, undefined>
  /** Changes whenever what is dumped does: another number between two chunks is NLM_F_DUMP_INTR (D12). */
  generation(): number
}

/** The request that something is told because of; undefined where Linux names nobody. */
export type Cause = { readonly portId: number; readonly sequence: number } | undefined

export class RouteState {
  readonly world: RouteWorld
  readonly links: Links
  readonly carrier: Carrier
  readonly events: LinkEvents
  readonly bridges: Bridges
  readonly ipv4: Ipv4Addresses
  readonly ipv6: Ipv6Addresses
  readonly fib4: Fib4
  readonly fib6: Fib6
  readonly neighbours: Neighbours
  readonly rules: Rules
  /** Counts changes of addresses. */
  generation = 0
  readonly namespaceIds: NamespaceIds
  readonly nexthops: Nexthops
  #collected: RouteNotification[] | undefined
  /** The request at hand wants to hear of its changes itself. */
  #echo = false

  /** Made by {@link RouteWorld.createNamespace}. */
  constructor(world: RouteWorld) {
    this.world = world
    this.links = new Links(this)
    this.carrier = new Carrier(world)
    this.events = new LinkEvents(this)
    this.bridges = new Bridges(this)
    this.ipv4 = new Ipv4Addresses(this)
    this.ipv6 = new Ipv6Addresses(this)
    this.fib4 = new Fib4(this)
    this.fib6 = new Fib6(this)
    this.neighbours = new Neighbours(this)
    this.rules = new Rules(this)
    this.nexthops = new Nexthops(this)
    this.namespaceIds = new NamespaceIds(this)
    const lo = this.links.makeLink(loopbackKind, { address: '00:00:00:00:00:00' }, 'lo')
    this.#collected = []
    this.links.insert(lo, 'lo')
    this.links.configure(lo)
    this.#collected = undefined
  }

  /** Whether a request is a dump rather than a single question: GET with either bit of NLM_F_DUMP (T3). */
  static isDump({ type, flags }: Pick<RouteRequest, 'type' | 'flags'>): boolean {
    return (type & 3) === 2 && (flags & 0x300) !== 0
  }

  /** Carries out one request that is no dump. Never throws for what a request holds. */
  handle(request: RouteRequest, context: RouteContext): RouteAnswer {
    const extack: RouteExtack = {}
    const replies: RouteMessage[] = []
    const notifications: RouteNotification[] = []
    this.#collected = notifications
    this.#echo = (request.flags & NLM_F_ECHO) !== 0
    if ((request.type & 3) !== 2) this.world.changes++
    try {
      dispatchDo(this, request, context, extack, message => replies.push(message))
      return { errno: 0, extack, replies, notifications }
    } catch (error) {
      return { ...refusalOf(error), replies, notifications }
    } finally {
      this.#collected = undefined
      this.#echo = false
    }
  }

  /** Starts a dump. */
  dump(request: RouteRequest, context: RouteContext): RouteDump {
    try {
      return dispatchDump(this, request, context)
    } catch (error) {
      return { ...refusalOf(error), flags: 0, messages: [][Symbol.iterator](), generation: () => 0 }
    }
  }

  /** Tells a group of this namespace, with a payload that is ready. */
  tell(group: number, type: number, payload: Uint8Array, flags = 0, cause?: Cause): void {
    const { portId = 0, sequence = 0 } = cause ?? {}
    const notification = { group, type, flags, payload, portId, sequence }
    if (this.#collected !== undefined) this.#collected.push(notification)
    else this.world.notify(this, notification)
  }

  /** The same with a value for the family's codec. */
  tellValue(
    group: number,
    type: number,
    value: object,
    { flags = 0, cause }: { flags?: number; cause?: Cause } = {},
  ): void {
    if (this.isHeard(group)) this.tell(group, type, encodePayload(type, value), flags, cause)
  }

  /** Whether it is worth the work to make a message for a group. */
  isHeard(group: number): boolean {
    return this.#echo || this.world.hasListeners(this, group)
  }

  /** The namespace that IFLA_NET_NS_FD, IFLA_NET_NS_PID or IFLA_TARGET_NETNSID name; undefined where none is given. @throws Refusal EINVAL, ESRCH. */
  namespaceFor(value: {
    readonly netNsFd?: number | undefined
    readonly netNsPid?: number | undefined
    readonly targetNetnsid?: number | undefined
  }): RouteState | undefined {
    const { netNsFd, netNsPid, targetNetnsid } = value
    if ([netNsFd, netNsPid, targetNetnsid].filter(given => given !== undefined).length > 1)
      refuseNamespace(EINVAL, 'multiple netns identifying attributes specified')
    if (targetNetnsid !== undefined) {
      return this.namespaceIds.namespaceOf(targetNetnsid) ?? refuseNamespace(EINVAL)
    }
    if (netNsFd !== undefined) return this.world.namespaceOf({ fd: netNsFd }) ?? refuseNamespace(EBADF)
    if (netNsPid !== undefined) return this.world.namespaceOf({ pid: netNsPid }) ?? refuseNamespace(ESRCH)
    return undefined
  }
}

function refuseNamespace(errno: number, message?: string): never {
  throw new Refusal(errno, message === undefined ? {} : { message })
}

/** What cannot be walked is EINVAL. */
function refusalOf(error: unknown): { errno: number; extack: RouteExtack } {
  if (error instanceof Refusal) return { errno: error.errno, extack: error.extack }
  if (WireError.is(error)) return { errno: EINVAL, extack: {} }
  throw error
}

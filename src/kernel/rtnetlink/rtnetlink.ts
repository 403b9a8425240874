/** NETLINK_ROUTE of the embedded kernel: one socket and one {@link RouteState} for each network namespace. net/core/rtnetlink.c. */

import { NLM_F_ECHO } from '../../wire/constants.js'
import { NLMSG_HDRLEN, type OutgoingMessage } from '../../wire/index.js'
import { type DumpChunk, dumpFrom } from '../dump.js'
import { EPERM } from '../errno.js'
import { type Extack, RequestError } from '../extack.js'
import type { Kernel } from '../kernel.js'
import type { KernelSocket } from '../kernel-socket.js'
import type { NetworkNamespace } from '../network-namespace.js'
import type { AttributePolicy } from '../policy/policy.js'
import { CAP_NET_ADMIN } from '../process.js'
import type { Request } from '../request.js'
import type { RouteExtack, RouteMessage, RouteNotification } from './answer.js'
import { type RouteRequest, RouteState } from './state.js'
import { type Clock, RouteWorld } from './world.js'

const NETLINK_ROUTE = 0
/** RTNLGRP_MAX of Linux 6.18 (G1). */
const GROUPS = 39
/** RTNLGRP_IPV4_MROUTE_R and RTNLGRP_IPV6_MROUTE_R (G5). */
const ADMIN_GROUPS: ReadonlySet<number> = new Set([30, 31])
/** Types whose dumps end in a datagram of their own (D5): GETLINK, GETADDR, GETROUTE. */
const DONE_ALONE: ReadonlySet<number> = new Set([18, 22, 26])

/** NL_ATTR_TYPE_* as the names of policies. */
const POLICY_TYPES: Readonly<Record<number, AttributePolicy['type']>> = {
  1: 'flag',
  2: 'u8',
  3: 'u16',
  4: 'u32',
  5: 'u64',
  6: 's8',
  7: 's16',
  8: 's32',
  9: 's64',
  10: 'binary',
  11: 'string',
  12: 'nul-string',
  13: 'nested',
}

export interface RtnetlinkOptions {
  /** Time of lifetimes and of duplicate address detection. Default: the system's. */
  readonly clock?: Clock
  /** At least 0, below 1: hardware addresses. */
  readonly random: () => number
  /** Groups of the protocol. Default: those of 6.18. */
  readonly groups?: number | undefined
}

export class Rtnetlink {
  readonly world: RouteWorld
  readonly #kernel: Kernel
  readonly #groups: number
  readonly #byNamespace = new Map<NetworkNamespace, RouteState>()
  readonly #sockets = new Map<RouteState, KernelSocket>()

  constructor(kernel: Kernel, { clock, random, groups = GROUPS }: RtnetlinkOptions) {
    this.#kernel = kernel
    this.#groups = groups
    this.world = new RouteWorld({
      random,
      notify: (state, notification) => this.#notify(state, notification, undefined),
      hasListeners: (state, group) => this.#sockets.get(state)?.hasListeners(group) ?? false,
      namespaceNumbered: (state, other, id) => this.#numbered(state, other, id),
      namespaceOf: reference => ('fd' in reference ? this.#byDescriptor(reference.fd) : undefined),
      ...(clock === undefined ? {} : { clock }),
    })
    kernel.devices = (netns, name) => this.#byNamespace.get(netns)?.links.byName(name)?.index
    kernel.forEachNetworkNamespace({
      init: netns => this.#init(netns),
      exit: netns => this.#exit(netns),
    })
  }

  /** What rtnetlink keeps for a namespace; undefined once that is gone. */
  stateOf(netns: NetworkNamespace): RouteState | undefined {
    return this.#byNamespace.get(netns)
  }

  #init(netns: NetworkNamespace): void {
    const state = this.world.createNamespace()
    const socket = this.#kernel.netlink(NETLINK_ROUTE, {
      netns,
      groups: this.#groups,
      nonrootReceive: true,
      bind: (where, group, caller) =>
        ADMIN_GROUPS.has(group) && !caller.capable(where.userns, CAP_NET_ADMIN) ? -EPERM : 0,
      request: request => this.#request(state, socket, request),
    })
    this.#byNamespace.set(netns, state)
    this.#sockets.set(state, socket)
  }

  #exit(netns: NetworkNamespace): void {
    const state = this.#byNamespace.get(netns)
    if (state === undefined) return
    this.world.removeNamespace(state)
    this.#byNamespace.delete(netns)
    this.#sockets.get(state)?.release()
    this.#sockets.delete(state)
  }

  /** Sockets that listen to all namespaces name them by the same number (N3). */
  #numbered(state: RouteState, other: RouteState, id: number): void {
    const [here, there] = [state, other].map(of => [...this.#byNamespace].find(([, own]) => own === of)?.[0])
    if (here !== undefined && there !== undefined) here.assignNsid(there, id)
  }

  #byDescriptor(fd: number): RouteState | undefined {
    const netns = this.#kernel.findNetworkNamespace(fd)
    return netns && this.#byNamespace.get(netns)
  }

  #request(state: RouteState, socket: KernelSocket, request: Request): number {
    const context = { strict: request.strict, capable: request.netCapable(CAP_NET_ADMIN) }
    const asked = routeRequest(request)
    if (RouteState.isDump(asked)) return this.#dump(state, socket, request, asked, context)
    const { errno, extack, replies, notifications } = state.handle(asked, context)
    for (const notification of notifications) this.#notify(state, notification, request)
    for (const reply of replies) socket.unicast(outgoing(reply, request), request.portId)
    Object.assign(request.extack, extackOf(extack))
    return -errno
  }

  /** What refuses a dump goes into its NLMSG_DONE (D10). */
  #dump(
    state: RouteState,
    socket: KernelSocket,
    request: Request,
    asked: RouteRequest,
    context: { readonly strict: boolean; readonly capable: boolean },
  ): number {
    const { errno, extack, flags, messages, generation } = state.dump(asked, context)
    let write: ((chunk: DumpChunk) => number) | undefined
    let ended = false
    return socket.startDump(request, {
      answerFlags: flags,
      generation,
      dump: chunk => {
        if (errno !== 0) throw new RequestError(errno, extackOf(extack))
        if (ended) return 0
        write ??= dumpFrom(messages, (into, { type, payload }) => into.add(type, writer => writer.raw(payload)))
        const result = write(chunk)
        ended = result === 0
        return ended && chunk.length > 0 && DONE_ALONE.has(asked.type) ? chunk.length : result
      },
    })
  }

  #notify(state: RouteState, notification: RouteNotification, request: Request | undefined): void {
    const { group, portId, sequence, type, flags, payload } = notification
    const caused = request !== undefined && portId === request.portId
    const report = caused && (request.flags & NLM_F_ECHO) !== 0
    this.#sockets.get(state)?.notify({ type, flags, sequence, portId, payload }, { group, portId, report })
  }
}

function routeRequest({ type, flags, sequence, portId, view, position, end }: Request): RouteRequest {
  return { type, flags, sequence, portId, view, position: position + NLMSG_HDRLEN, end }
}

function outgoing({ type, flags, payload }: RouteMessage, { sequence, portId }: Request): OutgoingMessage {
  return { type, flags, sequence, portId, payload }
}

function extackOf({ policy, ...rest }: RouteExtack): Extack {
  const type = policy === undefined ? undefined : POLICY_TYPES[policy.type]
  if (policy === undefined || type === undefined) return rest
  const length = policy.maxLength ?? policy.minLength
  return { ...rest, policy: length === undefined ? { type } : { type, length } }
}

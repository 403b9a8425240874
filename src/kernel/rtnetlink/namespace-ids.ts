/** Numbers under which a namespace knows others: RTM_NEWNSID, RTM_GETNSID and their news. net/core/net_namespace.c. */

import { RTNLGRP_NSID } from '../../wire/groups.js'
import { attributeType, type ByteView, NLA_HDRLEN, Writer } from '../../wire/index.js'
import { EBADF, EEXIST, EINVAL, ENOENT, ESRCH, refuse } from './answer.js'
import { RTM_DELNSID, RTM_NEWNSID } from './netlink-names.js'
import { offsetIn } from './policies.js'
import type { Cause, RouteRequest, RouteState } from './state.js'

const NETNSA_NSID = 1
const NETNSA_PID = 2
const NETNSA_FD = 3
const NETNSA_TARGET_NSID = 4
const NETNSA_CURRENT_NSID = 5
const NOT_ASSIGNED = -1
/** struct rtgenmsg with its padding. */
const RTGENMSG_SIZE = 4

/** Attributes of a request. */
export interface NamespaceIdRequest {
  readonly nsid: number | undefined
  readonly pid: number | undefined
  readonly fd: number | undefined
  readonly targetNsid: number | undefined
}

/** What RTM_NEWNSID and RTM_DELNSID tell. */
export interface NamespaceIdValue {
  readonly nsid: number
  /** The number here, where the one of another namespace was asked for. */
  readonly currentNsid?: number
}

/** Of more than one attribute of a type the last counts (L4). */
export function decodeNamespaceId(view: ByteView, position: number, end: number): NamespaceIdRequest {
  const found = new Map<number, number>()
  for (let at = position + RTGENMSG_SIZE; at + NLA_HDRLEN < end; at += (view.u16[at >> 1]! + 3) & ~3) {
    if (view.u16[at >> 1]! <= NLA_HDRLEN) break
    found.set(attributeType(view, at), view.u32[(at + NLA_HDRLEN) >> 2]! | 0)
  }
  return {
    nsid: found.get(NETNSA_NSID),
    pid: found.get(NETNSA_PID),
    fd: found.get(NETNSA_FD),
    targetNsid: found.get(NETNSA_TARGET_NSID),
  }
}

/** rtnl_net_fill. */
export function encodeNamespaceId(writer: Writer, { nsid, currentNsid }: NamespaceIdValue): void {
  writer.zeros(RTGENMSG_SIZE)
  writer.s32(NETNSA_NSID, nsid)
  if (currentNsid !== undefined) writer.s32(NETNSA_CURRENT_NSID, currentNsid)
}

interface Peer {
  readonly state: RouteState
  /** Where the request names it. */
  readonly at: { readonly offset?: number }
}

export class NamespaceIds {
  readonly #state: RouteState
  readonly #ids = new Map<RouteState, number>()

  constructor(state: RouteState) {
    this.#state = state
  }

  /** peernet2id_alloc: given out when first needed, the lowest that is free, and told of. */
  idOf(other: RouteState): number {
    const known = this.#ids.get(other)
    if (known !== undefined) return known
    const taken = new Set(this.#ids.values())
    let id = 0
    while (taken.has(id)) id++
    this.#assign(other, id, undefined)
    return id
  }

  namespaceOf(id: number): RouteState | undefined {
    for (const [state, own] of this.#ids) if (own === id) return state
    return undefined
  }

  #assign(other: RouteState, id: number, cause: Cause): void {
    this.#ids.set(other, id)
    this.#state.world.namespaceNumbered(this.#state, other, id)
    this.#tell(RTM_NEWNSID, id, cause)
  }

  /** rtnl_net_newid. */
  add(value: NamespaceIdRequest, request: RouteRequest, cause: Cause): void {
    if (value.nsid === undefined) refuse(EINVAL, 'nsid is missing')
    const { state: peer, at } = this.#peer(value, request, false)
    if (this.#ids.has(peer)) refuse(EEXIST, 'Peer netns already has a nsid assigned', at)
    if (value.nsid < 0) {
      this.idOf(peer)
      return
    }
    if (this.namespaceOf(value.nsid) !== undefined)
      refuse(EEXIST, 'The specified nsid is already used', placeOf(request, NETNSA_NSID))
    this.#assign(peer, value.nsid, cause)
  }

  /** rtnl_net_getid. */
  get(value: NamespaceIdRequest, request: RouteRequest): NamespaceIdValue {
    const { state: peer } = this.#peer(value, request, true)
    const here = this.#ids.get(peer) ?? NOT_ASSIGNED
    if (value.targetNsid === undefined) return { nsid: here }
    const target = this.namespaceOf(value.targetNsid)
    if (target === undefined) refuse(EINVAL, 'Target netns reference is invalid', placeOf(request, NETNSA_TARGET_NSID))
    return { nsid: target.namespaceIds.#ids.get(peer) ?? NOT_ASSIGNED, currentNsid: here }
  }

  /** rtnl_net_dumpid: ascending. @param targetNsid the namespace whose numbers are meant. */
  *values(targetNsid: number | undefined): Generator<NamespaceIdValue, void, undefined> {
    const target = targetNsid === undefined ? this.#state : (this.namespaceOf(targetNsid) ?? refuse(EINVAL))
    for (const [state, nsid] of [...target.namespaceIds.#ids].sort(([, a], [, b]) => a - b)) {
      yield target === this.#state ? { nsid } : { nsid, currentNsid: this.#ids.get(state) ?? NOT_ASSIGNED }
    }
  }

  /** unhash_nsid: a namespace is no more. */
  forget(other: RouteState): void {
    const id = this.#ids.get(other)
    if (id === undefined) return
    this.#ids.delete(other)
    this.#tell(RTM_DELNSID, id, undefined)
  }

  /** The namespace that a request names; by its number too where `numbered`. */
  #peer(value: NamespaceIdRequest, request: RouteRequest, numbered: boolean): Peer {
    const { namespaceOf } = this.#state.world
    const found = (type: number, state: RouteState | undefined, errno: number): Peer => {
      const at = placeOf(request, type)
      return { state: state ?? refuse(errno, 'Peer netns reference is invalid', at), at }
    }
    if (value.pid !== undefined) return found(NETNSA_PID, namespaceOf({ pid: value.pid }), ESRCH)
    if (value.fd !== undefined) return found(NETNSA_FD, namespaceOf({ fd: value.fd }), EBADF)
    if (numbered && value.nsid !== undefined) return found(NETNSA_NSID, this.namespaceOf(value.nsid), ENOENT)
    return refuse(EINVAL, 'Peer netns reference is missing')
  }

  #tell(type: number, nsid: number, cause: Cause): void {
    const writer = new Writer(16)
    encodeNamespaceId(writer, { nsid })
    this.#state.tell(RTNLGRP_NSID, type, writer.copy(), 0, cause)
  }
}

function placeOf(request: RouteRequest, type: number): { offset?: number } {
  const offset = offsetIn(request, [type])
  return offset === undefined ? {} : { offset }
}

/** nl_table: one entry a protocol, with the sockets found by port id and the members of groups. */

import { type FailureListener, warnOfFailure } from './failure.js'
import type { NetworkNamespace } from './network-namespace.js'
import { PendingRequests } from './pending.js'
import type { Process } from './process.js'
import type { Socket } from './socket.js'

/** Anybody may join groups (NL_CFG_F_NONROOT_RECV, G3). */
export const NL_CFG_F_NONROOT_RECV = 1
/** Anybody may send to other processes (NL_CFG_F_NONROOT_SEND, X3). */
export const NL_CFG_F_NONROOT_SEND = 2

/** Called with a socket's namespace, a group and who wants to join it; returns 0, or -errno to refuse. */
export type BindHook = (netns: NetworkNamespace, group: number, caller: Process) => number

/** What memory is asked for. */
export type Allocation = 'copy' | 'acknowledgement'

export interface ProtocolHooks {
  readonly flags: number
  readonly bind: BindHook | undefined
  readonly unbind: ((netns: NetworkNamespace, group: number) => void) | undefined
  /** A process closed a socket of the protocol (M1). */
  readonly release: ((socket: Socket) => void) | undefined
}

const NO_HOOKS: ProtocolHooks = { flags: 0, bind: undefined, unbind: undefined, release: undefined }

export class ProtocolTable {
  readonly protocol: number
  /** Kernel sockets, over all namespaces; 0 means the protocol does not exist (S2). */
  registered = 0
  /** Groups of the protocol, at least 32 once registered. */
  groups = 0
  hooks: ProtocolHooks = NO_HOOKS
  /** Sockets with a membership, the latest one first (O12). */
  readonly members: Socket[] = []
  /** What handlers of the protocol have not answered yet. */
  readonly pending: PendingRequests = new PendingRequests()
  readonly failed: FailureListener
  readonly #ports = new Map<NetworkNamespace, Map<number, Socket>>()

  /** False where memory for this cannot be had: fault injection. */
  readonly allocate: (purpose: Allocation) => boolean

  constructor(
    protocol: number,
    failed: FailureListener = warnOfFailure,
    allocate: (purpose: Allocation) => boolean = () => true,
  ) {
    this.protocol = protocol
    this.failed = failed
    this.allocate = allocate
  }

  /** All that have a port id. */
  get sockets(): readonly Socket[] {
    return [...this.#ports.values()].flatMap(ports => [...ports.values()])
  }

  /** netlink_lookup (N1). */
  find(netns: NetworkNamespace, portId: number): Socket | undefined {
    return this.#ports.get(netns)?.get(portId)
  }

  /** False where the port id is taken. */
  add(socket: Socket): boolean {
    let ports = this.#ports.get(socket.netns)
    if (ports === undefined) this.#ports.set(socket.netns, (ports = new Map()))
    if (ports.has(socket.portId)) return false
    ports.set(socket.portId, socket)
    return true
  }

  remove(socket: Socket): void {
    if (this.find(socket.netns, socket.portId) === socket) this.#ports.get(socket.netns)!.delete(socket.portId)
    const index = this.members.indexOf(socket)
    if (index >= 0) this.members.splice(index, 1)
  }

  /** netlink_has_listeners: over all namespaces, as in Linux. */
  hasListeners(group: number): boolean {
    return this.members.some(socket => socket.isMember(group))
  }

  /** The first kernel socket of the protocol sets its hooks; later ones only count. */
  register(groups: number, hooks: ProtocolHooks): void {
    if (this.registered === 0) {
      this.groups = Math.max(groups, 32)
      this.hooks = hooks
    }
    this.registered++
  }

  unregister(): void {
    if (--this.registered > 0) return
    this.hooks = NO_HOOKS
    this.groups = 0
  }

  /** netlink_change_ngroups (G10). */
  changeGroups(groups: number): void {
    this.groups = Math.max(groups, 32)
  }
}

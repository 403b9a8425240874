/** Generic netlink: the registry of families and groups, and what happens to their requests. net/netlink/genetlink.c; H-rules. */

import type { EventTypes, Family, OperationTypes } from '../../schema/family.js'
import {
  CTRL_CMD_DELFAMILY,
  CTRL_CMD_DELMCAST_GRP,
  CTRL_CMD_NEWFAMILY,
  CTRL_CMD_NEWMCAST_GRP,
  GENL_ID_CTRL,
  GENL_MAX_ID,
  GENL_MIN_ID,
  NETLINK_GENERIC,
  NLM_F_ECHO,
} from '../../wire/constants.js'
import { EPERM } from '../errno.js'
import type { Kernel } from '../kernel.js'
import type { KernelSocket } from '../kernel-socket.js'
import type { NetworkNamespace } from '../network-namespace.js'
import type { Policy } from '../policy/policy.js'
import type { Process } from '../process.js'
import type { Request } from '../request.js'
import { Turns } from '../turns.js'
import {
  defineFamily,
  type FamilyHandlers,
  type FamilyOptions,
  type GenericFamilyDefinition,
  type GenericGroup,
  type GenericOperation,
} from './family.js'
import { genericMessage } from './generic-message.js'
import { GroupNumbers } from './group-numbers.js'
import { nlctrl, writeFamily, writeGroup } from './nlctrl.js'
import { receiveGeneric } from './receive-generic.js'
import { type FamilyEvents, RegisteredFamily } from './registered-family.js'

/** Ids below are for families that had a number before they were generic (H6). */
const FIRST_ID: number = GENL_MIN_ID + 3

export interface FamilyEntry extends GenericFamilyDefinition {
  readonly id: number
  /** Number of the first group; the others follow it. */
  readonly firstGroup: number
  /** Undefined where handlers may overlap. */
  readonly turns: Turns | undefined
}

/** Where nothing is taken. */
const NO_ATTRIBUTES: Policy = { maxType: 0, attributes: new Map() }

/** genl_op_fill_in_reject_policy_split, of families whose operations have policies one by one. */
function withPolicies({ maxAttribute, operations }: GenericFamilyDefinition): GenericFamilyDefinition['operations'] {
  if (maxAttribute > 0) return operations
  const filled = (side: GenericOperation): GenericOperation => ({ ...side, policy: side.policy ?? NO_ATTRIBUTES })
  return new Map(
    [...operations].map(([command, { do: once, dump }]) => [
      command,
      { ...(once && { do: filled(once) }), ...(dump && { dump: filled(dump) }) },
    ]),
  )
}

export class GenericNetlink {
  readonly #kernel: Kernel
  readonly #byId = new Map<number, FamilyEntry>()
  readonly #sockets = new Map<NetworkNamespace, KernelSocket>()
  readonly #groups: GroupNumbers
  #nextId = FIRST_ID

  /** @param groups how many the protocol has to begin with. */
  constructor(kernel: Kernel, groups: number = 64) {
    this.#kernel = kernel
    this.#groups = new GroupNumbers(groups)
    const controller = nlctrl(this)
    this.#byId.set(GENL_ID_CTRL, { ...controller, id: GENL_ID_CTRL, firstGroup: GENL_ID_CTRL, turns: undefined })
    kernel.forEachNetworkNamespace({
      init: netns => {
        const socket = kernel.netlink(NETLINK_GENERIC, {
          netns,
          groups: this.#groups.capacity,
          nonrootReceive: true,
          bind: (where, group, caller) => this.#bind(where, group, caller),
          unbind: (_where, group) => this.#unbind(group),
          parallelOps: true, // each family has turns of its own
          request: request => receiveGeneric(this, request, socket),
        })
        this.#sockets.set(netns, socket)
      },
      exit: netns => {
        this.#sockets.get(netns)?.release()
        this.#sockets.delete(netns)
      },
    })
  }

  /** Families by id, as dumps list them. */
  get families(): readonly FamilyEntry[] {
    return [...this.#byId.values()].sort((a, b) => a.id - b.id)
  }

  find(idOrName: number | string): FamilyEntry | undefined {
    if (typeof idOrName === 'number') return this.#byId.get(idOrName)
    return this.families.find(({ name }) => name === idOrName)
  }

  /** N5: families without netnsok are in the initial namespace only. */
  existsIn(family: FamilyEntry, netns: NetworkNamespace): boolean {
    return family.netnsok || netns === this.#kernel.netns
  }

  get behaviour(): Kernel['behaviour'] {
    return this.#kernel.behaviour
  }

  get initialUserns(): Kernel['userns'] {
    return this.#kernel.userns
  }

  /**
   * genl_register_family: makes a family of `family`'s specification, with the operations that have handlers.
   * @throws RangeError where the name is taken (EEXIST) or no id is left; TypeError for a handler of an unknown operation.
   */
  register<O extends OperationTypes, E extends EventTypes>(
    family: Family<O, E>,
    handlers: FamilyHandlers<Family<O, E>>,
    options: FamilyOptions = {},
  ): RegisteredFamily<FamilyEvents<E>> {
    const definition = defineFamily(family as unknown as Family, handlers, options)
    return new RegisteredFamily(this, this.add(definition, options.id), family as unknown as Family)
  }

  /** genl_register_family for what is defined already. @throws as {@link register}. */
  add(definition: GenericFamilyDefinition, wantedId?: number): FamilyEntry {
    if (this.find(definition.name) !== undefined)
      throw new RangeError(`a generic family '${definition.name}' is registered already (EEXIST)`)
    const id = wantedId ?? this.#freeId()
    if (this.#byId.has(id)) throw new RangeError(`generic family id ${id} is taken`)
    const firstGroup = this.#groups.reserve(definition.groups.length, definition.name, id)
    for (const socket of this.#sockets.values()) socket.changeGroups(this.#groups.capacity)
    const turns = definition.parallelOps ? undefined : new Turns()
    const operations = this.behaviour.rejectsWithoutPolicy ? withPolicies(definition) : definition.operations
    const entry: FamilyEntry = { ...definition, operations, id, firstGroup, turns }
    this.#byId.set(id, entry)
    this.#announce(CTRL_CMD_NEWFAMILY, entry)
    entry.groups.forEach((group, i) => void this.#announce(CTRL_CMD_NEWMCAST_GRP, entry, group, firstGroup + i))
    return entry
  }

  /**
   * genl_unregister_family: what its handlers have not answered ends with ECANCELED, members are thrown out of its groups, in every namespace (G11).
   * False where it was gone.
   */
  unregister(id: number): boolean {
    const entry = this.#byId.get(id)
    if (entry === undefined || id === GENL_ID_CTRL) return false
    const meant = (request: Request): boolean => request.type === id
    this.#sockets.get(this.#kernel.netns)!.cancel(meant, `family ${entry.name} was unregistered`)
    entry.groups.forEach((group, i) => {
      const number = entry.firstGroup + i
      for (const socket of this.#sockets.values()) socket.clearGroup(number)
      this.#groups.free(number)
      this.#announce(CTRL_CMD_DELMCAST_GRP, entry, group, number)
    })
    this.#byId.delete(id)
    this.#announce(CTRL_CMD_DELFAMILY, entry)
    return true
  }

  /** genlmsg_multicast_netns, or _allns where no namespace is given. 0 where somebody heard it, -ESRCH where nobody did. */
  multicast(message: Uint8Array, group: number, netns?: NetworkNamespace): number {
    const sockets = netns === undefined ? [...this.#sockets.values()] : [this.#sockets.get(netns)!]
    const results = sockets.map(socket => socket.broadcast(message, { group }))
    return results.find(result => result === 0) ?? results[0]!
  }

  /** genl_notify: to the group in the requester's namespace, and to the requester where it asked for an echo. */
  notify(message: Uint8Array, group: number, request: Request): number {
    const report = (request.flags & NLM_F_ECHO) !== 0 && !request.socket.closed
    return this.#sockets.get(request.netns)!.notify(message, { group, portId: request.portId, report })
  }

  hasListeners(group: number): boolean {
    return this.#sockets.get(this.#kernel.netns)!.hasListeners(group)
  }

  /** idr_alloc_cyclic: upwards, and from the start again (H6). */
  #freeId(): number {
    for (let tried = 0; tried <= GENL_MAX_ID - FIRST_ID; tried++) {
      const id = this.#nextId
      this.#nextId = id === GENL_MAX_ID ? FIRST_ID : id + 1
      if (!this.#byId.has(id)) return id
    }
    throw new RangeError(`all ${GENL_MAX_ID - FIRST_ID + 1} ids of generic families are taken`)
  }

  /** genl_ctrl_event: to group notify of nlctrl, from nobody's request (H12). */
  #announce(command: number, family: FamilyEntry, group?: GenericGroup, number?: number): void {
    const controller = this.#byId.get(GENL_ID_CTRL)!
    const message = genericMessage(
      { id: controller.id, version: controller.version, command, flags: 0, sequence: 0, portId: 0 },
      writer => (group === undefined ? writeFamily(writer, family) : writeGroup(writer, family, group, number!)),
    )
    this.multicast(message, controller.firstGroup, family.netnsok ? undefined : this.#kernel.netns)
  }

  #ownerOf(group: number): { family: FamilyEntry; index: number } | undefined {
    for (const family of this.#byId.values()) {
      const index = group - family.firstGroup
      if (index >= 0 && index < family.groups.length) return { family, index }
    }
    return undefined
  }

  /** genl_bind: a group that no family owns can be joined (G6). */
  #bind(netns: NetworkNamespace, group: number, caller: Process): number {
    const owner = this.#ownerOf(group)
    if (owner === undefined) return 0
    const { capability } = owner.family.groups[owner.index]!
    if (capability !== undefined && !caller.capable(netns.userns, capability)) return -EPERM
    owner.family.bind?.(owner.index)
    return 0
  }

  #unbind(group: number): void {
    const owner = this.#ownerOf(group)
    owner?.family.unbind?.(owner.index)
  }
}

import type { EventTypes, Family } from '../../schema/family.js'
import { ESRCH } from '../errno.js'
import type { NetworkNamespace } from '../network-namespace.js'
import type { GenericFamilyDefinition } from './family.js'
import { genericMessage } from './generic-message.js'
import type { GenericRequest } from './generic-request.js'
import type { FamilyEntry, GenericNetlink } from './genetlink.js'

/** Names and values of the events of a family. */
export type FamilyEvents<E extends EventTypes> = E

export interface NotifyOptions {
  /** Default: that of the request, else all of them (genlmsg_multicast_allns). */
  readonly netns?: NetworkNamespace
  /**
   * The request that caused it: its port id and sequence number are told in the message (W11), its namespace hears it, and with NLM_F_ECHO its
   * sender gets it by unicast (W10, genl_notify).
   */
  readonly request?: GenericRequest
}

/** A family while it is registered. */
export class RegisteredFamily<E extends EventTypes = EventTypes> {
  readonly id: number
  readonly name: string
  readonly #generic: GenericNetlink
  readonly #entry: FamilyEntry
  readonly #family: Family

  constructor(generic: GenericNetlink, entry: FamilyEntry, family: Family) {
    this.id = entry.id
    this.name = entry.name
    this.#generic = generic
    this.#entry = entry
    this.#family = family
  }

  /** Number of a group by name. @throws TypeError for a group the family does not have. */
  group(name: string): number {
    return this.#entry.firstGroup + groupIndex(this.#entry, name)
  }

  hasListeners(group: string): boolean {
    return this.#generic.hasListeners(this.group(group))
  }

  /**
   * Sends an event, by its name in TypeScript, to its group (genlmsg_multicast). 0 where somebody heard it, -ESRCH where nobody did, or where the family
   * was unregistered.
   * @throws TypeError for an event the family does not have or that has no group.
   */
  notify<K extends keyof E & string>(event: K, value: E[K], options: NotifyOptions = {}): number {
    const { command, codec, group: name } = eventOf(this.#family, event)
    const group = this.group(name)
    if (this.#generic.find(this.id) !== this.#entry) return -ESRCH // unregistered: its groups may be another's
    const { request } = options
    const { portId = 0, sequence = 0 } = request ?? {}
    const message = genericMessage(
      { id: this.id, version: this.#entry.version, command, flags: 0, sequence, portId },
      writer => codec.encode(writer, value as never),
    )
    if (request !== undefined) return this.#generic.notify(message, group, request.request)
    return this.#generic.multicast(message, group, options.netns)
  }

  /** Twice is harmless. */
  unregister(): void {
    this.#generic.unregister(this.id)
  }
}

/** Position of a group in the family's list. @throws TypeError for a group that it does not have. */
export function groupIndex({ name: family, groups }: GenericFamilyDefinition, name: string): number {
  const index = groups.findIndex(group => group.name === name)
  if (index < 0) throw new TypeError(`family ${family} has no multicast group '${name}'`)
  return index
}

/** How an event is told. @throws TypeError for an event that the family does not have, or that has no group. */
export function eventOf(
  family: Family,
  event: string,
): { readonly command: number; readonly group: string; readonly codec: Family['events'][number] } {
  const found = Object.entries(family.events).find(([, { name }]) => name === event)
  if (found === undefined) throw new TypeError(`family ${family.name} has no event '${event}'`)
  const command = Number(found[0])
  const operation = family.spec().operations.list.find(({ value, mcgrp }) => value === command && mcgrp !== undefined)
  if (operation?.mcgrp === undefined)
    throw new TypeError(`the specification of ${family.name} names no group for command ${command} (mcgrp)`)
  return { command, group: operation.mcgrp, codec: found[1] }
}

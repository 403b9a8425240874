/** A generic family whose handlers run on a thread: its requests in, its answers out. */

import type { EventTypes, Family } from '../../schema/family.js'
import { GENL_HDRLEN } from '../../wire/constants.js'
import { align, NLMSG_HDRLEN, Writer } from '../../wire/index.js'
import type { GenericChunk, GenericFamilyDefinition, GenericOperation } from '../generic/family.js'
import { genericMessage } from '../generic/generic-message.js'
import { GenericRequest } from '../generic/generic-request.js'
import { eventOf, groupIndex } from '../generic/registered-family.js'
import type { CarriedFamily, ToKernel } from './calls.js'
import type { Channel } from './channel.js'
import type { ThreadRequest } from './thread-request.js'

/** What the kernel gave it. */
export interface FamilyNumbers {
  readonly id: number
  readonly firstGroup: number
}

/** A family while it is registered; its results come later. */
export class ThreadFamily<E extends EventTypes = EventTypes> {
  readonly id: number
  readonly name: string
  readonly #target: number
  readonly #numbers: FamilyNumbers
  readonly #definition: GenericFamilyDefinition
  readonly #family: Family
  readonly #channel: Channel<ToKernel>

  constructor(
    target: number,
    numbers: FamilyNumbers,
    definition: GenericFamilyDefinition,
    family: Family,
    channel: Channel<ToKernel>,
  ) {
    this.id = numbers.id
    this.name = definition.name
    this.#target = target
    this.#numbers = numbers
    this.#definition = definition
    this.#family = family
    this.#channel = channel
  }

  /** Number of a group by name. @throws TypeError for a group the family does not have. */
  group(name: string): number {
    return this.#numbers.firstGroup + groupIndex(this.#definition, name)
  }

  hasListeners(group: string): Promise<boolean> {
    return this.#channel.ask('hasListeners', { target: this.#target, group: this.group(group) })
  }

  /** Sends an event to its group, in every namespace. 0 where somebody heard it, -ESRCH where nobody did. @throws TypeError for an event that the family does not have. */
  async notify<K extends keyof E & string>(event: K, value: E[K]): Promise<number> {
    const { command, group, codec } = eventOf(this.#family, event)
    const header = { id: this.id, version: this.#definition.version, command, flags: 0, sequence: 0, portId: 0 }
    const bytes = genericMessage(header, writer => codec.encode(writer, value as never)).slice() // of its own, to be transferred
    return this.#channel.ask('multicast', { target: this.#target, bytes, group: this.group(group) }, [
      bytes.buffer as ArrayBuffer,
    ])
  }

  async unregister(): Promise<void> {
    await this.#channel.ask('release', { target: this.#target })
  }
}

/** The definition without what cannot leave the thread. */
export function carriedFamily({
  bind: _bind,
  unbind: _unbind,
  operations,
  ...rest
}: GenericFamilyDefinition): CarriedFamily {
  return {
    ...rest,
    operations: new Map(
      [...operations].map(([command, sides]) => [
        command,
        {
          ...(sides.do && { do: withoutFunctions(sides.do) }),
          ...(sides.dump && { dump: withoutFunctions(sides.dump) }),
        },
      ]),
    ),
  }
}

function withoutFunctions({
  doit: _doit,
  dumpit: _dumpit,
  ...rest
}: GenericOperation): Omit<GenericOperation, 'doit' | 'dumpit'> {
  return rest
}

/** The request as handlers know it, whose answers go to the kernel. */
export function threadGenericRequest(
  request: ThreadRequest,
  { id, version, headerSize }: GenericFamilyDefinition & { readonly id: number },
  channel: Channel<ToKernel>,
): GenericRequest {
  const attributes = NLMSG_HDRLEN + GENL_HDRLEN + headerSize
  const info = new GenericRequest<ThreadRequest>(
    request,
    request.view,
    attributes,
    { id, version },
    {
      reply: ({ call }, message) => {
        const bytes = message.slice() // of its own, to be transferred: messages share memory
        channel.tell('reply', { call, bytes }, [bytes.buffer as ArrayBuffer])
        return message.length
      },
    },
  )
  return info as unknown as GenericRequest // handlers were given this type: what a thread lacks is not in theirs
}

/** A chunk that is filled here and added there; it has as much room as the kernel's. */
export class ThreadChunk implements GenericChunk {
  readonly messages: { command: number; bytes: Uint8Array }[] = []
  length: number
  room: number

  constructor({ length, room }: { readonly length: number; readonly room: number }) {
    this.length = length
    this.room = room
  }

  add(command: number, fill: (writer: Writer) => void): boolean {
    const writer = new Writer(256)
    fill(writer)
    const bytes = writer.copy()
    const size = align(NLMSG_HDRLEN + GENL_HDRLEN + bytes.length)
    if (size > this.room) return false
    this.room -= size
    this.length += size
    this.messages.push({ command, bytes })
    return true
  }
}

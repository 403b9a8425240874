import type { EventTypes, Family, FamilyEvent, OperationTypes } from '../schema/family.js'
import type { Datagram, ReceiveArea } from '../transport/receive-area.js'
import type { Transport } from '../transport/transport.js'
import {
  CTRL_CMD_DELFAMILY,
  CTRL_CMD_NEWFAMILY,
  GENL_HDRLEN,
  GENL_ID_CTRL,
  NETLINK_USERSOCK,
  NLMSG_MIN_TYPE,
} from '../wire/constants.js'
import { maskGroup } from '../wire/group-mask.js'
import { type Message, messageAt, messageLength, NLMSG_HDRLEN, nextMessage, WireError } from '../wire/index.js'
import { own } from '../wire/own.js'
import { malformedError, truncatedError } from './client-errors.js'
import { Endpoint, type EndpointOptions, type SocketMemory } from './endpoint.js'
import { type EventPredicate, eventFilter, type Where } from './event-filter.js'
import { type ForeignListener, reportForeign } from './foreign.js'
import { type GenericFamily, readGenericFamily } from './generic-family.js'
import { NetlinkError } from './netlink-error.js'
import { Receiver } from './receiver.js'
import { onAbort, type WaitOptions } from './wait.js'

/** Bytes asked for: at the default of 208 KiB a burst of 256 events is lost already. */
export const SUBSCRIPTION_BUFFER: number = 4 * 1024 * 1024
/** nlctrl's group `notify`: families that come and go (H7, H12). */
const CONTROLLER_NOTIFY = 16

export interface SubscribeOptions {
  /** Bytes; default {@link SUBSCRIPTION_BUFFER}. What was got is in {@link Subscription.receiveBuffer}. */
  readonly receiveBuffer?: number | undefined
  /** Also events of other namespaces that have an id in this one. */
  readonly listenAllNsid?: boolean | undefined
  /** A classic BPF program, to have the kernel queue only what is wanted. See `where` for one that is made of values. */
  readonly filter?: Uint8Array | undefined
  /** Ends the subscription: loops reject with its reason. */
  readonly signal?: AbortSignal | undefined
  /** Port whose events are taken; others are dropped and reported. Default: the client's `peer`, else the kernel (0), and on NETLINK_USERSOCK anybody. */
  readonly peer?: number | undefined
  readonly onForeign?: ForeignListener | undefined
  /** Bytes of the longest datagram that is received whole, as for sockets. Default: the client's. */
  readonly maxDatagram?: number | undefined
}

export interface FilteredSubscribeOptions<F> extends SubscribeOptions {
  /**
   * Only events with these values: `{ type: 'newrouteNtf', table: 100, oif: [2, 3] }`. The kernel drops all others before they are queued, so they
   * cost nothing and overrun nothing. A value that an event lacks is not that value. Not together with `filter`.
   */
  readonly where?: Where<F> | undefined
}

/** Where an event came from. */
export interface EventOrigin {
  /** The specification's name; the number of a group it does not name. */
  readonly group: string | number
  /** Port that sent it: 0 for the kernel. */
  readonly sender: number
  /** Port of the socket whose request caused it; 0: the kernel's own doing (W11). */
  readonly portId: number
  /** nlmsg_seq of that request, else 0. */
  readonly sequence: number
  /** Namespace id, for events of other namespaces. */
  readonly nsid: number | undefined
}

/** What is not an event of the family: each says that something is not as the events alone tell it. */
export type SubscriptionNotice =
  /** The kernel dropped events here, at the latest: ask again for the state. */
  | { readonly type: 'overrun' }
  /** An event that could not be read; ERR_NLKIT_TRUNCATED: it was longer than `maxDatagram`, and so were perhaps events with it. */
  | { readonly type: 'malformed'; readonly error: NetlinkError }
  /** A message type that the specification does not know. */
  | ({ readonly type: 'unknown'; readonly message: Message } & EventOrigin)
  /** The generic family was unregistered: no events until it is back. */
  | { readonly type: 'familyRemoved' }
  /** It was registered again, and its groups were joined again; events in between are lost. */
  | { readonly type: 'familyAdded'; readonly id: number }

export type SubscriptionEvent<F> = (FamilyEvent<F> & EventOrigin) | SubscriptionNotice

/**
 * Events of one or more groups, on a socket of their own that has joined them when this object exists. Groups given by name are joined again when
 * their generic family comes back; numbers stand for themselves. Read it with `for await`; leaving the loop
 * closes it. What is not read waits in the kernel's queue; when that is full the kernel drops, and an `overrun` says where. Nothing is received,
 * and no CPU used, unless someone asks for the next event; then, where the queue holds more than one receive takes, up to 4096 events more than are read.
 */
export class Subscription<F extends Family<OperationTypes, EventTypes> = Family>
  implements AsyncIterable<SubscriptionEvent<F>>
{
  readonly #family: F
  readonly #endpoint: Endpoint
  readonly #receiver: Receiver<SubscriptionEvent<F>>
  readonly #options: SubscribeOptions
  readonly #names: ReadonlySet<string>
  readonly #peer: number | undefined
  readonly #numbers = new Map<number, string>()
  readonly #stopAbort: () => void
  #id: number
  #foreign = 0
  #reason: unknown

  /** @throws NetlinkError EPERM, EINVAL for a group; RangeError for a name that the family does not have. */
  constructor(
    transport: Transport,
    family: F,
    generic: GenericFamily | undefined,
    groups: readonly (string | number)[],
    options: FilteredSubscribeOptions<F> & Pick<EndpointOptions, 'netns'>,
  ) {
    options.signal?.throwIfAborted()
    this.#family = family
    this.#options = options
    this.#peer = options.peer ?? (family.protocol === NETLINK_USERSOCK ? undefined : 0)
    this.#id = generic?.id ?? 0
    this.#names = new Set(groups.filter(group => typeof group === 'string'))
    const numbers = groups.map(group => (typeof group === 'number' ? group : this.#number(group, generic)))
    const watched = family.generic && this.#id !== GENL_ID_CTRL ? [...numbers, CONTROLLER_NOTIFY] : numbers
    this.#endpoint = Endpoint.open(transport, family.protocol, {
      netns: options.netns,
      groups: [...new Set(watched)],
      receiveBuffer: options.receiveBuffer ?? SUBSCRIPTION_BUFFER,
      listenAllNsid: options.listenAllNsid,
      filter: filterOf(family, options),
      maxDatagram: options.maxDatagram,
    })
    this.#receiver = new Receiver<SubscriptionEvent<F>>(this.#endpoint, {
      take: (area, datagram, into) => this.#take(area, datagram, into),
      overrun: () => ({ type: 'overrun' }),
      subject: `events of ${family.name}`,
    })
    this.#stopAbort = onAbort(options.signal, reason => {
      this.#reason = reason
      this.close()
    })
  }

  get closed(): boolean {
    return this.#endpoint.closed
  }

  get portId(): number {
    return this.#endpoint.portId
  }

  /** Bytes granted. */
  get receiveBuffer(): number {
    return this.#endpoint.receiveBuffer
  }

  /** Datagrams dropped because they did not come from the kernel. */
  get foreign(): number {
    return this.#foreign
  }

  /** ENOBUFS met. */
  get overruns(): number {
    return this.#receiver.overruns
  }

  /** What waits in the kernel, and how many events it dropped. */
  get memory(): SocketMemory | undefined {
    return this.#endpoint.memory()
  }

  /** The next event; undefined once closed. @throws the signal's reason. */
  async next(options: WaitOptions = {}): Promise<SubscriptionEvent<F> | undefined> {
    const event = await this.#receiver.next(options)
    if (event === undefined && this.#reason !== undefined) throw this.#reason
    return event
  }

  /** The events of each receive as an array: the fast way for many. Leaving the loop closes the subscription. @throws the signal's reason. */
  batches(): AsyncIterable<SubscriptionEvent<F>[]> {
    return { [Symbol.asyncIterator]: () => this.#iterate(() => this.#receiver.nextBatch()) }
  }

  [Symbol.asyncIterator](): AsyncIterator<SubscriptionEvent<F>, void, undefined> {
    return this.#iterate(() => this.#receiver.next())
  }

  #iterate<T>(next: () => Promise<T | undefined>): AsyncIterator<T, void, undefined> {
    const result = (value: T | undefined): IteratorResult<T, void> => {
      if (value !== undefined) return { done: false, value }
      if (this.#reason !== undefined) throw this.#reason
      return { done: true, value: undefined }
    }
    return {
      next: () => next().then(result),
      return: async (): Promise<IteratorResult<T, void>> => {
        this.close()
        return { done: true, value: undefined }
      },
    }
  }

  /** Closing twice is harmless; those who wait get the end. */
  close(): void {
    if (this.closed) return
    this.#stopAbort()
    this.#receiver.close()
    this.#endpoint.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close()
    return Promise.resolve()
  }

  #number(name: string, generic: GenericFamily | undefined): number {
    const number = generic?.groups.get(name) ?? own(this.#family.groups, name)
    if (number === undefined) {
      const known = [...(generic?.groups.keys() ?? Object.keys(this.#family.groups))].join(', ')
      throw new RangeError(
        `family ${this.#family.name} has no multicast group '${name}'; it has: ${known === '' ? 'none' : known}`,
      )
    }
    this.#numbers.set(number, name)
    return number
  }

  #take(area: ReceiveArea, datagram: Datagram, into: SubscriptionEvent<F>[]): void {
    const { offset, length, portId, groups } = datagram
    const end = offset + length
    const group = datagram.group ?? maskGroup(groups)
    if (this.#peer !== undefined && portId !== this.#peer) {
      this.#foreign++
      const bytes = area.u8.slice(offset, end)
      const foreign = { protocol: this.#family.protocol, portId: this.portId, sender: portId, group, bytes }
      reportForeign(foreign, this.#options.onForeign)
      return
    }
    let position = offset
    let failure: unknown
    try {
      while (position < end) {
        const size = messageLength(area, position, end)
        this.#message(area, position, size, group, datagram, into)
        position = nextMessage(position, size, end)
      }
    } catch (error) {
      failure = error
    }
    // Also where the cut is just behind a message, which leaves nothing malformed.
    const cut = datagram.fullLength > length
    if (!cut && failure === undefined) return
    const bytes = area.u8.slice(offset, end)
    const subject = `event of ${this.#family.name}`
    into.push({
      type: 'malformed',
      error: cut ? truncatedError(subject, datagram.fullLength, bytes) : malformedError(subject, failure, bytes),
    })
  }

  #message(
    area: ReceiveArea,
    position: number,
    length: number,
    group: number,
    { portId: sender, nsid }: Datagram,
    into: SubscriptionEvent<F>[],
  ): void {
    const type = area.u16[(position >> 1) + 2]!
    if (type < NLMSG_MIN_TYPE) return
    const end = position + length
    if (this.#family.generic && type === GENL_ID_CTRL && this.#id !== GENL_ID_CTRL) {
      this.#controller(area, position, end, into)
      return
    }
    const start = position + NLMSG_HDRLEN + (this.#family.generic ? GENL_HDRLEN : 0)
    if (start > end) throw new WireError('genlmsghdr cut short', { offset: position })
    const codec = this.#family.events[this.#family.generic ? area.u8[position + NLMSG_HDRLEN]! : type]
    const sequence = area.u32[(position >> 2) + 2]!
    const portId = area.u32[(position >> 2) + 3]!
    const groupName = this.#numbers.get(group) ?? group
    if (codec === undefined || (this.#family.generic && type !== this.#id)) {
      const origin: EventOrigin = { group: groupName, sender, portId, sequence, nsid }
      return void into.push({ type: 'unknown', message: messageAt(area, position), ...origin })
    }
    let value: unknown
    try {
      value = codec.decode(area, start, end)
    } catch (error) {
      const bytes = area.u8.slice(position, end)
      return void into.push({
        type: 'malformed',
        error: malformedError(`event ${codec.name} of ${this.#family.name}`, error, bytes),
      })
    }
    const event = { type: codec.name, value, group: groupName, sender, portId, sequence, nsid }
    into.push(event as unknown as SubscriptionEvent<F>)
  }

  #controller(area: ReceiveArea, position: number, end: number, into: SubscriptionEvent<F>[]): void {
    const command = area.u8[position + NLMSG_HDRLEN]
    if (command !== CTRL_CMD_NEWFAMILY && command !== CTRL_CMD_DELFAMILY) return
    const generic = readGenericFamily(area, position + NLMSG_HDRLEN + GENL_HDRLEN, end)
    if (generic.name !== this.#family.name) return
    if (command === CTRL_CMD_DELFAMILY) return void into.push({ type: 'familyRemoved' })
    this.#id = generic.id
    this.#numbers.clear()
    for (const name of this.#names) {
      const number = generic.groups.get(name)
      if (number === undefined) continue
      this.#numbers.set(number, name)
      try {
        this.#endpoint.join(number)
      } catch (error) {
        if (NetlinkError.is(error)) into.push({ type: 'malformed', error })
      }
    }
    into.push({ type: 'familyAdded', id: generic.id })
  }
}

function filterOf<F extends Family<OperationTypes, EventTypes>>(
  family: F,
  { filter, where }: FilteredSubscribeOptions<F>,
): Uint8Array | undefined {
  if (where === undefined) return filter
  if (filter !== undefined) throw new TypeError('give either filter or where: a socket has one filter')
  return eventFilter(family, where as EventPredicate)
}

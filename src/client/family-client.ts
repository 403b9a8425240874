import type { Columns } from '../schema/columns.js'
import type {
  DoName,
  DoReply,
  DoRequest,
  DumpName,
  DumpReply,
  DumpRequest,
  EventTypes,
  Family,
  OperationCodecs,
  OperationTypes,
} from '../schema/family.js'
import type { Transport } from '../transport/transport.js'
import { NETLINK_ROUTE, NLM_F_ECHO } from '../wire/constants.js'
import { own } from '../wire/own.js'
import { type BatchOptions, runBatch } from './batch.js'
import { closedError } from './client-errors.js'
import { type ColumnOptions, collectColumns } from './column-dump.js'
import { Connection } from './connection.js'
import type { ConnectionOptions } from './connection-options.js'
import { type TransportOptions, transportOf } from './default-transport.js'
import type { Dump, DumpOptions } from './dump.js'
import { FamilyRequest, RequestKind } from './family-request.js'
import { type GenericFamily, resolveGenericFamily } from './generic-family.js'
import { NetlinkError } from './netlink-error.js'
import type { Request, RequestOptions } from './request.js'
import type { Recover } from './settle.js'
import { type FilteredSubscribeOptions, Subscription } from './subscription.js'
import { onAbort, type WaitOptions } from './wait.js'

const ENOENT = 2
const NO_OPTIONS: DoOptions = Object.freeze({})

export interface ConnectOptions extends ConnectionOptions, TransportOptions {
  /** For finding the family, and later: closes the client. */
  readonly signal?: AbortSignal | undefined
}

export interface DoOptions extends RequestOptions {
  /** NLM_F_* beside NLM_F_REQUEST and NLM_F_ACK. */
  readonly flags?: number | undefined
}

export interface FamilyDumpOptions extends Omit<DumpOptions, 'recover'> {
  /** NLM_F_* beside NLM_F_REQUEST and NLM_F_DUMP. */
  readonly flags?: number | undefined
}

type AnyFamily = Family<OperationTypes, EventTypes>
type Mode = 'do' | 'dump'

/** One request of a batch. */
export type BatchItem<F> = {
  [K in DoName<F>]: { readonly name: K; readonly request?: DoRequest<F, K>; readonly flags?: number }
}[DoName<F>]

/** The results of a batch, in its order. */
export type BatchResults<F, Items extends readonly BatchItem<F>[]> = {
  -readonly [I in keyof Items]: PromiseSettledResult<DoReply<F, Items[I]['name']>>
}

/**
 * Opens a client of a family: for generic families its id and groups are asked from nlctrl first.
 * @throws NetlinkError ENOENT for a generic family that the running kernel does not have; what opening a socket failed with.
 */
export async function connect<F extends AnyFamily>(family: F, options: ConnectOptions = {}): Promise<FamilyClient<F>> {
  options.signal?.throwIfAborted()
  const transport = await transportOf(options)
  const strict = options.strict ?? (family.protocol === NETLINK_ROUTE ? true : undefined)
  const connection = new Connection(transport, family.protocol, { ...options, strict })
  try {
    const generic = family.generic ? await resolveGenericFamily(connection, family.name, options) : undefined
    options.signal?.throwIfAborted()
    return new FamilyClient(transport, connection, family, generic, options)
  } catch (error) {
    connection.close()
    throw error
  }
}

/** A family's operations over one {@link Connection}, typed by the family. Made by {@link connect}. */
export class FamilyClient<F extends AnyFamily> {
  readonly family: F
  readonly connection: Connection
  readonly #transport: Transport
  readonly #options: ConnectOptions
  readonly #subscriptions = new Set<Subscription<F>>()
  /** By name of the operation. */
  readonly #kinds: Readonly<Record<Mode, Map<string, RequestKind>>> = { do: new Map(), dump: new Map() }
  readonly #stopAbort: () => void
  /** A generic family may have moved to another id meanwhile: then the answer is that of the request sent again. */
  readonly #recover: Recover<unknown> | undefined
  #generic: GenericFamily | undefined

  constructor(
    transport: Transport,
    connection: Connection,
    family: F,
    generic: GenericFamily | undefined,
    options: ConnectOptions,
  ) {
    this.#transport = transport
    this.connection = connection
    this.family = family
    this.#generic = generic
    this.#options = options
    this.#recover = family.generic ? (error, request, options) => this.#again(error, request, options) : undefined
    this.#stopAbort = onAbort(options.signal, () => this.close())
  }

  get closed(): boolean {
    return this.connection.closed
  }

  /** What nlctrl said of a generic family; undefined for the others. */
  get generic(): GenericFamily | undefined {
    return this.#generic
  }

  /**
   * One request. Resolves with its answer; undefined for operations that are only acknowledged (with NLM_F_ECHO: the notification it caused).
   * @throws NetlinkError, ValueError for a value that the operation's attributes cannot hold, the signal's reason.
   */
  do<K extends DoName<F>>(name: K, request?: DoRequest<F, K>, options: DoOptions = NO_OPTIONS): Promise<DoReply<F, K>> {
    try {
      const kind = this.#kind(name, 'do')
      const prepared = new FamilyRequest(kind, request, options.flags ?? 0)
      const chosen = kind.onlyReads && wantsOnlyAnswer(options) ? withoutAck(options) : options
      return this.connection.request(prepared, chosen, this.#recover) as Promise<DoReply<F, K>>
    } catch (error) {
      return Promise.reject(error)
    }
  }

  async #again(error: unknown, prepared: Request, options: DoOptions): Promise<unknown> {
    if (!(await this.#moved(error, options))) throw error
    return this.connection.request(prepared, options)
  }

  /**
   * All objects, or those that `request` asks for. Nothing is sent before the dump is read. With `{ as: 'columns', pick: ['dst', 'oif'] }` it is read
   * at once, into one typed array for each picked key instead of objects: a quarter of the memory, and they can be transferred to another thread.
   */
  dump<K extends DumpName<F>>(
    name: K,
    request: DumpRequest<F, K> | undefined,
    options: FamilyDumpOptions & ColumnOptions,
  ): Promise<Columns>
  dump<K extends DumpName<F>>(name: K, request?: DumpRequest<F, K>, options?: FamilyDumpOptions): Dump<DumpReply<F, K>>
  dump(
    name: string,
    request?: unknown,
    options: FamilyDumpOptions & Partial<ColumnOptions> = {},
  ): Dump<unknown> | Promise<Columns> {
    const kind = this.#kind(name, 'dump')
    const prepared = new FamilyRequest(kind, request, options.flags ?? 0)
    const recover = this.family.generic ? (error: NetlinkError) => this.#moved(error, options) : undefined
    if (options.as === undefined) return this.connection.dump(prepared, { ...options, recover })
    const spec = this.family.spec()
    const operation = spec.operations.list.find(entry => entry.name === kind.operation)!
    return collectColumns(operation, spec, prepared, options.pick ?? [], { ...options, recover }, (reading, how) =>
      this.connection.dump(reading, how),
    )
  }

  /**
   * Many requests in few sends, in order, one settled result for each; a failing one does not stop those behind it. Where a generic family was
   * registered anew meanwhile, those at the end that its old id was refused for are sent again, once: they were not executed.
   * @throws RangeError for an operation that the family does not have, or a timeout that is none.
   */
  async batch<const Items extends readonly BatchItem<F>[]>(
    items: Items,
    options: BatchOptions = {},
  ): Promise<BatchResults<F, Items>> {
    const names = new Set<string>()
    for (const item of items) names.add(item.name)
    for (const name of names) this.#kind(name, 'do')
    // Made when its turn comes: a hundred thousand at once would hold up the event loop.
    const requestAt = (index: number) => {
      const { name, request, flags } = items[index]!
      return new FamilyRequest(this.#kind(name, 'do'), request, flags ?? 0)
    }
    const results = await runBatch(this.connection, items.length, requestAt, options)
    if (this.family.generic) await this.#repeatMoved(requestAt, results, options)
    return results as BatchResults<F, Items>
  }

  /** Repeats what was refused because the family had moved: nothing behind the first of these was executed, so the order is kept. */
  async #repeatMoved(
    requestAt: (index: number) => Request,
    results: PromiseSettledResult<unknown>[],
    options: BatchOptions,
  ): Promise<void> {
    const refused = refusedAtTheEnd(results)
    const last = results[refused.at(-1) ?? -1]
    if (last?.status !== 'rejected') return
    try {
      if (!(await this.#moved(last.reason, options))) return
    } catch (error) {
      // Gone, and not merely moved: that says more than the refusals.
      if (isUnknown(error)) for (const index of refused) results[index] = { status: 'rejected', reason: error }
      return
    }
    const again = refused.map(requestAt)
    for (const [at, result] of (await this.connection.batch(again, options)).entries()) results[refused[at]!] = result
  }

  /**
   * Events of one or more groups, by the specification's names or by number. The groups are joined when this returns. The subscription has a socket
   * of its own, in the namespace the client is in, and ends with the client.
   * @throws NetlinkError, ERR_NLKIT_CLOSED once the client is closed; RangeError for a group the family does not have.
   */
  subscribe(
    groups: string | number | readonly (string | number)[],
    options: FilteredSubscribeOptions<F> = {},
  ): Subscription<F> {
    if (this.closed) throw closedError(`events of ${this.family.name}`)
    const list = typeof groups === 'string' || typeof groups === 'number' ? [groups] : groups
    const { onForeign, peer, maxDatagram } = this.#options
    const subscription = new Subscription<F>(this.#transport, this.family, this.#generic, list, {
      ...{ onForeign, peer, maxDatagram },
      ...options,
      netns: this.connection.netns,
    })
    for (const old of this.#subscriptions) if (old.closed) this.#subscriptions.delete(old)
    this.#subscriptions.add(subscription)
    return subscription
  }

  /** Another family of the same protocol over the same connection, which ends with whichever is closed first. Not for generic families, which have ids. */
  beside<G extends AnyFamily>(family: G): FamilyClient<G> {
    return new FamilyClient(this.#transport, this.connection, family, undefined, this.#options)
  }

  /** Closes the socket, the dumps and the subscriptions made here; what waits is rejected with ERR_NLKIT_CLOSED. Closing twice is harmless. */
  close(): void {
    this.#stopAbort()
    this.connection.close()
    for (const subscription of this.#subscriptions) subscription.close()
    this.#subscriptions.clear()
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close()
    return Promise.resolve()
  }

  #operation(name: string): OperationCodecs {
    const operation = own(this.family.operations as Readonly<Record<string, OperationCodecs>>, name)
    if (operation !== undefined) return operation
    throw new RangeError(
      `family ${this.family.name} has no operation '${name}'; it has: ${Object.keys(this.family.operations).join(', ')}`,
    )
  }

  #kind(name: string, mode: Mode): RequestKind {
    return this.#kinds[mode].get(name) ?? this.#newKind(name, mode)
  }

  #newKind(name: string, mode: Mode): RequestKind {
    const operation = this.#operation(name)
    const exchange = operation[mode]
    if (exchange === undefined)
      throw new RangeError(`operation ${operation.name} of family ${this.family.name} has no ${mode}`)
    const kind = new RequestKind(this.family, operation, exchange, mode, () => this.#generic!.id)
    this.#kinds[mode].set(name, kind)
    return kind
  }

  /** Whether a refusal is that of an id which nobody has any more (H1), and the family is back under another: the request was not executed then. */
  async #moved(error: unknown, { signal, timeout }: WaitOptions): Promise<boolean> {
    if (!isUnknown(error)) return false
    this.#generic = await resolveGenericFamily(this.connection, this.family.name, { signal, timeout })
    return this.#generic.id !== error.request?.type
  }
}

/** Whether nothing was asked for beside the answer. */
function wantsOnlyAnswer({ ack, onReply, flags = 0 }: DoOptions): boolean {
  return ack === undefined && onReply === undefined && (flags & NLM_F_ECHO) === 0
}

const WITHOUT_ACK: DoOptions = Object.freeze({ ack: false })

function withoutAck(options: DoOptions): DoOptions {
  return options === NO_OPTIONS ? WITHOUT_ACK : { ...options, ack: false }
}

/** The kernel's refusal of a message type that nobody has registered (H1): ENOENT without a word. */
function isUnknown(error: unknown): error is NetlinkError {
  return NetlinkError.is(error) && error.errno === ENOENT && error.syscall === undefined && error.extack === undefined
}

/** Indexes of the last results while they are such refusals, ascending; values that could not be written, and so were not sent, are passed over. */
function refusedAtTheEnd(results: readonly PromiseSettledResult<unknown>[]): number[] {
  const refused: number[] = []
  for (let index = results.length - 1; index >= 0; index--) {
    const result = results[index]!
    if (result.status === 'fulfilled') break
    if (isUnknown(result.reason)) refused.push(index)
    else if (NetlinkError.is(result.reason)) break
  }
  return refused.reverse()
}

/** A kernel for tests: it answers what was expected, refuses everything else, and tells what is left. */

import type { RegisteredFamily } from '../kernel/index.js'
import { rtnetlink as routeFamilies } from '../route/family.js'
import type { Messages, Protocol, ValueArgument } from '../schema/define/index.js'
import type {
  DoName,
  DoReply,
  DoRequest,
  DumpName,
  DumpReply,
  DumpRequest,
  EventTypes,
  Family,
  FamilyEvent,
  OperationTypes,
} from '../schema/index.js'
import { createKernel, type EmbeddedKernel, type EmbeddedTransport } from '../transport/embedded/index.js'
import { type FaultOptions, type FaultStep, type FaultTransport, fault } from '../transport/middleware/index.js'
import { NETLINK_ROUTE } from '../wire/constants.js'
import { Writer } from '../wire/index.js'
import { own } from '../wire/own.js'
import { eventOf, groupOf } from './events.js'
import { type BaseExpectation, Expectation, MessageExpectation, type ReceivedRequest } from './expectation.js'
import type { Match } from './match.js'
import { Script, titleOf } from './script.js'
import {
  checkReply,
  encoded,
  genericHandlers,
  genericKey,
  MessageSide,
  messageKey,
  RawSide,
  rawKey,
  type Side,
} from './sides.js'

type AnyFamily = Family<OperationTypes, EventTypes>
type EventName<F> = FamilyEvent<F>['type']
type EventValue<F, K> =
  string extends EventName<F> ? unknown : Partial<Extract<FamilyEvent<F>, { readonly type: K }>['value']>

export interface TestKernelOptions {
  /** Of everything that is random in the kernel. Default 1. */
  readonly seed?: number
  /** Whether requests must come in the order of the expectations. Default true. */
  readonly inOrder?: boolean
  /**
   * Links, addresses, routes, neighbours and rules are the embedded kernel's, which keeps their state, instead of expected; then nothing can be
   * expected of rtnetlink, and `requests` lacks what was asked of it. Default false.
   */
  readonly rtnetlink?: boolean
  /** Generic families that exist from the start; others do from their first `expect`, `notify` or `add` on. rtnetlink is always there. */
  readonly families?: readonly AnyFamily[]
}

export interface TestNotifyOptions {
  /** By name or number; default: what the specification says, for rtnetlink what the kernel does. Of a generic family it cannot be chosen. */
  readonly group?: string | number
  /** Of the socket whose request caused it; default 0, the kernel's own doing. Not for generic families. */
  readonly portId?: number
}

/** Give it to `connect`, `route` and the others as `kernel`, or its `transport`. */
export class TestKernel {
  /** The embedded kernel below: whatever is not a matter of expectations can be registered there. */
  readonly kernel: EmbeddedKernel
  readonly transport: EmbeddedTransport
  readonly #script: Script
  readonly #raw = new Map<number, RawSide>()
  readonly #messages = new Map<number, MessageSide>()
  readonly #generic = new Map<string, { readonly family: AnyFamily; readonly registered: RegisteredFamily }>()

  constructor(options: TestKernelOptions = {}) {
    const rtnetlink = options.rtnetlink ?? false
    this.kernel = createKernel({
      rtnetlink,
      sockDiag: false,
      ...(options.seed === undefined ? {} : { seed: options.seed }),
    })
    this.transport = this.kernel.transport
    this.#script = new Script(options.inOrder ?? true)
    if (!rtnetlink) this.#rawSide(NETLINK_ROUTE).add(routeFamilies as AnyFamily)
    for (const family of options.families ?? []) this.add(family)
  }

  /** All requests that came, in order, decoded. */
  get requests(): readonly ReceivedRequest[] {
    return this.#script.requests
  }

  /** Makes a family or protocol exist. Twice is harmless. @throws RangeError where its name or number is taken. */
  add(subject: AnyFamily | Protocol): void {
    if (isProtocol(subject)) this.#messageSide(subject)
    else if (subject.generic) this.#register(subject)
    else this.#rawSide(subject.protocol).add(subject)
  }

  /**
   * Expects `do` of an operation, or a message of a protocol. `request` says what must be in it, as members or as a function; without it, anything.
   * @throws TypeError for an operation that the family does not have.
   */
  expect<F extends AnyFamily, K extends DoName<F>>(
    family: F,
    operation: K,
    request?: Match<DoRequest<F, K>>,
  ): Expectation<DoRequest<F, K>, DoReply<F, K>>
  expect<M extends Messages, G extends string, K extends keyof M & string>(
    protocol: Protocol<M, G>,
    message: K,
    value?: Match<M[K]>,
  ): MessageExpectation<M>
  expect(subject: AnyFamily | Protocol, name: string, request?: unknown): BaseExpectation {
    if (!isProtocol(subject)) return this.#expect(subject, name, 'do', request)
    this.add(subject)
    if (own(subject.types, name) === undefined)
      throw new TypeError(
        `protocol ${subject.name} has no message '${name}'; it has: ${Object.keys(subject.types).join(', ')}`,
      )
    const check = (answer: unknown) => void encoded(subject, answer)
    return this.#script.add(new MessageExpectation({ key: messageKey(subject, name), title: name, check }, request))
  }

  /** Expects a dump of an operation. */
  expectDump<F extends AnyFamily, K extends DumpName<F>>(
    family: F,
    operation: K,
    request?: Match<DumpRequest<F, K>>,
  ): Expectation<DumpRequest<F, K>, DumpReply<F, K>> {
    return this.#expect(family, operation, 'dump', request) as Expectation<DumpRequest<F, K>, DumpReply<F, K>>
  }

  #expect(family: AnyFamily, name: string, side: Side, request: unknown): Expectation<unknown, unknown> {
    this.add(family)
    const exchange = own(family.operations, name)?.[side]
    if (exchange === undefined) {
      const names = Object.entries(family.operations).flatMap(([known, codecs]) => (codecs[side] ? [known] : []))
      throw new TypeError(`family ${family.name} has no ${side} '${name}'; it has: ${names.join(', ')}`)
    }
    const key = family.generic ? genericKey(family, name, side) : rawKey(family.protocol, exchange.request, side)
    const check = checkReply(exchange, name)
    return this.#script.add(new Expectation({ key, title: titleOf(name, side), check }, request))
  }

  /**
   * Tells the listeners of its group an event, or a message of a protocol. Returns whether anybody heard it.
   * @throws TypeError for an event that the family does not have or that has no group, ValueError for a value that cannot be encoded.
   */
  notify<F extends AnyFamily, K extends EventName<F>>(
    family: F,
    event: K,
    value: EventValue<F, K>,
    options?: TestNotifyOptions,
  ): boolean
  notify<M extends Messages, G extends string, K extends keyof M & string>(
    protocol: Protocol<M, G>,
    message: K,
    value?: ValueArgument<M[K]>[0],
    options?: TestNotifyOptions,
  ): boolean
  notify(subject: AnyFamily | Protocol, name: string, value: unknown, options: TestNotifyOptions = {}): boolean {
    if (isProtocol(subject)) return this.#messageSide(subject).broadcast(name, value, options.group) === 0
    if (subject.generic) return this.#register(subject).notify(name, value) === 0
    const { type, codec } = eventOf(subject, name)
    const group = groupOf(subject, type, value, options.group)
    const writer = new Writer(256)
    const start = writer.startMessage(type, 0, 0, options.portId ?? 0)
    codec.encode(writer, value as never)
    writer.endMessage(start)
    writer.pad()
    return this.#rawSide(subject.protocol).socket.broadcast(writer.copy(), { group }) === 0
  }

  /** The kernel seen through a transport on which things go wrong by script; see `overrun` and `interruptedDump`. */
  fault(script: readonly FaultStep[], options: Omit<FaultOptions, 'script'> = {}): FaultTransport {
    return fault(this.transport, { ...options, script })
  }

  /** Throws unless each expectation was met and nothing else was asked. @throws ExpectationError naming what is missing and what was too much. */
  verify(): void {
    this.#script.verify()
  }

  /**
   * Waits until every expectation made so far is met.
   * @param options `timeout` in milliseconds, default 2000.
   * @throws ExpectationError at once for a request that was not expected, and at the timeout.
   */
  met(options: { readonly timeout?: number } = {}): Promise<void> {
    return this.#script.met(options.timeout ?? 2000)
  }

  #rawSide(protocol: number): RawSide {
    let side = this.#raw.get(protocol)
    if (side === undefined) this.#raw.set(protocol, (side = new RawSide(this.kernel, protocol, this.#script)))
    return side
  }

  #messageSide(protocol: Protocol): MessageSide {
    const { protocol: number } = protocol
    let side = this.#messages.get(number)
    if (side === undefined) this.#messages.set(number, (side = new MessageSide(this.kernel, protocol, this.#script)))
    if (side.protocol !== protocol)
      throw new RangeError(
        `protocol ${number} is ${side.protocol.name} in this test; it cannot be ${protocol.name} too`,
      )
    return side
  }

  #register(family: AnyFamily): RegisteredFamily {
    const known = this.#generic.get(family.name)
    if (known?.family === family) return known.registered
    const registered = this.kernel.generic.register(family, genericHandlers(family, this.#script) as never)
    this.#generic.set(family.name, { family, registered })
    return registered
  }
}

function isProtocol(subject: AnyFamily | Protocol): subject is Protocol {
  return 'encode' in subject
}

/**
 * A kernel that answers what a test expects.
 * @example
 * const kernel = testKernel()
 * kernel.expect(rtLink, 'getlink', { ifname: 'eth0' }).reply({ ifiIndex: 2, ifname: 'eth0', mtu: 1500 })
 * await using rt = await route({ kernel })
 * assert.equal((await rt.links.get('eth0')).mtu, 1500)
 * kernel.verify()
 */
export function testKernel(options: TestKernelOptions = {}): TestKernel {
  return new TestKernel(options)
}

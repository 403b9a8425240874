/** Which faults happen, and when: by script, and by chance from a seed. */

import { Random } from '../../kernel/random.js'
import { GENL_ID_CTRL, NETLINK_GENERIC, NLM_F_MULTI, NLMSG_ERROR } from '../../wire/constants.js'
import { own } from '../../wire/own.js'
import type { SentMessage } from './exchanges.js'

export type FaultName =
  | 'delay'
  | 'dump-interrupted'
  | 'duplicate-ack'
  | 'eagain'
  | 'enobufs'
  | 'family-moved'
  | 'foreign'
  | 'half-batch'
  | 'lose-ack'
  | 'truncate'

interface StepBase {
  /** For the reader of the script: must be what the fault is about. */
  readonly on?: 'send' | 'receive' | undefined
  /** The how many-th time it could happen, from 1: counted are the sends or datagrams this fault applies to, of all sockets. Default 1. */
  readonly nth?: number | undefined
  /** How many times in a row it happens. Default 1. */
  readonly times?: number | undefined
  /** Only on sockets of this protocol. */
  readonly protocol?: number | undefined
  /** Only sends or datagrams with a message of this type. */
  readonly type?: number | undefined
}

export type FaultStep = StepBase &
  (
    | {
        /** The datagram and those behind it are dropped, and the receive says ENOBUFS before what is left (O2, O3). */
        readonly fault: 'enobufs'
        /** Datagrams that are lost, as far as there are that many in the queue. Default 1. */
        readonly drop?: number | undefined
      }
    | {
        /** NLM_F_DUMP_INTR on the first message of a part of a dump (D12). */
        readonly fault: 'dump-interrupted'
      }
    | {
        /** The datagram comes cut, its full length is told (MSG_TRUNC, V2). */
        readonly fault: 'truncate'
        /** Bytes left. Default: half. */
        readonly length?: number | undefined
      }
    | {
        /** NLMSG_ERROR never comes. */
        readonly fault: 'lose-ack'
      }
    | {
        /** NLMSG_ERROR comes twice. */
        readonly fault: 'duplicate-ack'
      }
    | {
        /** A datagram of another process comes before the datagram. */
        readonly fault: 'foreign'
        /** Its sender. Default 4242. */
        readonly portId?: number | undefined
        /** Default: those of the datagram that follows, a forgery. */
        readonly bytes?: Uint8Array | undefined
      }
    | {
        /** The datagram, and everything behind it, comes later. */
        readonly fault: 'delay'
        /** Default 20. */
        readonly milliseconds?: number | undefined
      }
    | {
        /** sendmsg() says EAGAIN and nothing is sent. */
        readonly fault: 'eagain'
      }
    | {
        /** Of several messages in one send only the first ones reach the kernel. */
        readonly fault: 'half-batch'
        /** How many. Default: half. */
        readonly keep?: number | undefined
      }
    | {
        /**
         * A generic family goes and comes back under another id, right before a request is sent to it: that one is answered ENOENT, as are all to
         * its former ids; nlctrl tells the new one, and listeners of its group hear of both.
         */
        readonly fault: 'family-moved'
        readonly family: string
        /** Default: one that is free. */
        readonly id?: number | undefined
      }
  )

/** What a fault may be applied to: the messages of one send or datagram. */
export interface Occasion {
  readonly on: 'send' | 'receive'
  readonly protocol: number
  readonly messages: readonly SentMessage[]
  /** The id a generic family has now, as far as the session knows it. */
  readonly familyId: (name: string) => number | undefined
}

interface Fault {
  readonly on: 'send' | 'receive'
  readonly applies: (occasion: Occasion, step: FaultStep) => boolean
}

const always = () => true
const acknowledges = ({ messages }: Occasion) => messages.some(({ type }) => type === NLMSG_ERROR)

const FAULTS: Readonly<Record<FaultName, Fault>> = {
  delay: { on: 'receive', applies: always },
  'dump-interrupted': {
    on: 'receive',
    applies: ({ messages }) => messages.some(({ flags }) => (flags & NLM_F_MULTI) !== 0),
  },
  'duplicate-ack': { on: 'receive', applies: acknowledges },
  eagain: { on: 'send', applies: always },
  enobufs: { on: 'receive', applies: always },
  'family-moved': { on: 'send', applies: asksFamily },
  foreign: { on: 'receive', applies: always },
  'half-batch': { on: 'send', applies: ({ messages }) => messages.length > 1 },
  'lose-ack': { on: 'receive', applies: acknowledges },
  truncate: { on: 'receive', applies: always },
}

function asksFamily({ protocol, messages, familyId }: Occasion, step: FaultStep): boolean {
  if (protocol !== NETLINK_GENERIC || step.fault !== 'family-moved') return false
  const id = familyId(step.family)
  return id !== undefined && id !== GENL_ID_CTRL && messages.some(({ type }) => type === id)
}

export interface FaultOptions {
  /** What happens for certain. */
  readonly script?: readonly FaultStep[] | undefined
  /** Chance of each fault, 0 to 1, each time it could happen. `family-moved` has no chance: it needs a name. */
  readonly probability?: Readonly<Partial<Record<Exclude<FaultName, 'family-moved'>, number>>> | undefined
  /** Of the chances: the same seed and the same calls give the same faults. Default 1. */
  readonly seed?: number | undefined
  /**
   * Added to the sequence number of everything sent and taken away from what answers it: a client that starts at 1 is near 2^32 for the kernel with
   * 0xfffffff0. Default 0.
   */
  readonly sequenceShift?: number | undefined
  /** Told of each fault as it happens. */
  readonly onFault?: ((fault: FaultName, protocol: number) => void) | undefined
}

interface Planned {
  readonly step: FaultStep
  seen: number
}

export class FaultPlan {
  /** How often each fault happened. */
  readonly happened: Record<FaultName, number>
  readonly #script: readonly Planned[]
  readonly #chances: readonly (readonly [FaultStep, number])[]
  readonly #random: Random
  readonly #onFault: FaultOptions['onFault']

  /** @throws RangeError for a script or chances that make no sense. */
  constructor({ script = [], probability = {}, seed = 1, onFault }: FaultOptions) {
    for (const step of script) checkStep(step)
    this.#script = script.map(step => ({ step, seen: 0 }))
    this.#chances = Object.entries(probability).map(([name, chance]) => [chanceStep(name, chance), chance])
    this.#random = new Random(seed)
    this.#onFault = onFault
    this.happened = Object.fromEntries(Object.keys(FAULTS).map(name => [name, 0])) as Record<FaultName, number>
  }

  /** Whether anything can ever happen on this side. */
  concerns(on: 'send' | 'receive'): boolean {
    const steps = [...this.#script.map(({ step }) => step), ...this.#chances.map(([step]) => step)]
    return steps.some(step => FAULTS[step.fault].on === on)
  }

  /** Names of the generic families that the script moves. */
  get families(): string[] {
    return this.#script.flatMap(({ step }) => (step.fault === 'family-moved' ? [step.family] : []))
  }

  /** What happens now, in the order of the script. */
  next(occasion: Occasion): FaultStep[] {
    const due: FaultStep[] = []
    for (const planned of this.#script) {
      const { step } = planned
      if (!concerned(step, occasion)) continue
      planned.seen++
      const first = step.nth ?? 1
      if (planned.seen >= first && planned.seen < first + (step.times ?? 1)) due.push(step)
    }
    for (const [step, chance] of this.#chances)
      if (concerned(step, occasion) && this.#random.fraction() < chance) due.push(step)
    for (const { fault } of due) this.#tell(fault, occasion.protocol)
    return due
  }

  #tell(fault: FaultName, protocol: number): void {
    this.happened[fault]++
    try {
      this.#onFault?.(fault, protocol)
    } catch {
      // A listener's mistake must not look like a fault of the transport.
    }
  }
}

function concerned(step: FaultStep, occasion: Occasion): boolean {
  const { on, applies } = FAULTS[step.fault]
  if (on !== occasion.on || (step.protocol !== undefined && step.protocol !== occasion.protocol)) return false
  if (step.type !== undefined && !occasion.messages.some(({ type }) => type === step.type)) return false
  return applies(occasion, step)
}

function checkStep(step: FaultStep): void {
  const fault = own<Fault>(FAULTS, step.fault)
  if (fault === undefined)
    throw new RangeError(`there is no fault '${step.fault}'; there are: ${Object.keys(FAULTS).join(', ')}`)
  if (step.on !== undefined && step.on !== fault.on)
    throw new RangeError(`fault '${step.fault}' happens on ${fault.on}, not on ${step.on}`)
  for (const key of ['nth', 'times'] as const) {
    const value = step[key]
    if (value !== undefined && !(Number.isInteger(value) && value > 0))
      throw new RangeError(`${key} of fault '${step.fault}' counts from 1, got ${value}`)
  }
}

function chanceStep(name: string, chance: number): FaultStep {
  if (name === 'family-moved') throw new RangeError("fault 'family-moved' needs a family: put it into the script")
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`the probability of '${name}' is from 0 to 1, got ${chance}`)
  const step = { fault: name } as FaultStep
  checkStep(step)
  return step
}

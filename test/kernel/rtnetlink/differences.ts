/** Runs a sequence on both and says where they part. */

import { LinuxSide, namespaceFd, type Outcome, StateSide, type Step } from './both.js'
import { MacNames, type Told } from './normalize.js'

/** Addresses that links make for themselves, and what is told of them: they come and complete when chance wants. */
function isLinkLocal({ value }: Told): boolean {
  const { address, dst } = value as { address?: unknown; dst?: unknown }
  return [address, dst].some(text => typeof text === 'string' && text.startsWith('fe80:'))
}

function withoutLinkLocal(outcome: Outcome): Outcome {
  const kept = (all: readonly Told[]): Told[] => all.filter(told => !isLinkLocal(told))
  return { ...outcome, replies: kept(outcome.replies), heard: outcome.heard.map(kept) }
}

/** Parts whose order chance decides: hash tables with a random key. */
function ordered(step: Step, all: Outcome, linkLocal: boolean): Outcome {
  const outcome = linkLocal ? all : withoutLinkLocal(all)
  if (step.operation !== 'getneigh') return outcome
  const key = (told: Told): string => JSON.stringify(told)
  return { ...outcome, replies: [...outcome.replies].sort((a, b) => (key(a) < key(b) ? -1 : 1)) }
}

export interface Difference {
  readonly step: number
  readonly part: keyof Outcome
  readonly request: string
  readonly linux: string
  readonly state: string
}

const PARTS = ['errno', 'message', 'offset', 'attributes', 'replies', 'heard'] as const

/** 2 where a step speaks to the other namespace or of it. */
function namespacesOf(steps: readonly Step[]): number {
  const other = `"netNsFd":${namespaceFd(1)}`
  return steps.some(({ at, value }) => at === 1 || text(value).includes(other)) ? 2 : 1
}

export interface ComparisonOptions {
  /** NETLINK_GET_STRICT_CHK; on unless told. */
  readonly strict?: boolean
  /** Differences after which it ends. */
  readonly stop?: number
  /** Whether addresses that links make for themselves count. */
  readonly linkLocal?: boolean
}

/** The first steps at which the two sides do not say the same. */
export async function differences(
  steps: readonly Step[],
  { strict = true, stop = 100, linkLocal = true }: ComparisonOptions = {},
): Promise<Difference[]> {
  const namespaces = namespacesOf(steps)
  const [linux, state] = [new LinuxSide(strict, namespaces), new StateSide(strict, namespaces)]
  const names = [new MacNames(), new MacNames()] as const
  const found: Difference[] = []
  try {
    for (const [number, step] of steps.entries()) {
      const { silent, ...expected } = state.run(step)
      const counts = expected.heard.map(({ length }) => length)
      const both = [await linux.run(step, { counts, silent }), expected]
      const outcomes = both.map(outcome => ordered(step, outcome, linkLocal))
      for (const part of PARTS) {
        const texts = outcomes.map((outcome, side) => names[side]!.rename(text(outcome[part])))
        if (texts[0] === texts[1]) continue
        const request = `${step.type ?? step.operation} ${text(step.raw ?? step.value).replaceAll('\n', ',')} ${step.flags ?? 0} at ${step.at ?? 0}`
        found.push({ step: number, part, request, linux: texts[0]!, state: texts[1]! })
        if (found.length >= stop) return found
      }
    }
  } finally {
    linux.close()
    state.close()
  }
  return found
}

function text(value: unknown): string {
  const plain = (_: string, item: unknown): unknown => (typeof item === 'bigint' ? `${item}n` : item)
  if (!Array.isArray(value)) return JSON.stringify(value, plain) ?? 'nothing'
  return value.map(item => (Array.isArray(item) ? text(item) : JSON.stringify(item, plain))).join('\n')
}

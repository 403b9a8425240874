/** Runs a sequence on both and says where they part. */

import { LinuxSide, type Outcome, StateSide, type Step } from './both.js'
import { MacNames, type Told } from './normalize.js'

/** Parts whose order chance decides: hash tables with a random key. */
function ordered(step: Step, outcome: Outcome): Outcome {
  // Work queues may have their turn before the acknowledgement or after it.
  const withLater = { ...outcome, events: [...outcome.events, ...outcome.later] }
  if (step.operation !== 'getneigh') return withLater
  const key = (told: Told): string => JSON.stringify(told)
  return { ...withLater, replies: [...outcome.replies].sort((a, b) => (key(a) < key(b) ? -1 : 1)) }
}

export interface Difference {
  readonly step: number
  readonly part: keyof Outcome
  readonly request: string
  readonly linux: string
  readonly state: string
}

const PARTS = ['errno', 'message', 'offset', 'replies', 'events'] as const

/** The first steps at which the two sides do not say the same; `stop` after so many. */
export async function differences(steps: readonly Step[], strict = true, stop = 100): Promise<Difference[]> {
  const sides = [new LinuxSide(strict), new StateSide(strict)] as const
  const names = [new MacNames(), new MacNames()] as const
  const found: Difference[] = []
  try {
    for (const [number, step] of steps.entries()) {
      const state = await sides[1].run(step)
      const outcomes = [
        ordered(step, await sides[0].run(step, state.events.length + state.later.length)),
        ordered(step, state),
      ] as const
      for (const part of PARTS) {
        const [linux, state] = outcomes.map((outcome, side) => names[side]!.rename(text(outcome[part])))
        if (linux === state) continue
        found.push({
          step: number,
          part,
          request: `${step.operation} ${text(step.value)} ${step.flags ?? 0}`,
          linux: linux!,
          state: state!,
        })
        if (found.length >= stop) return found
      }
    }
  } finally {
    for (const side of sides) side.close()
  }
  return found
}

function text(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value) ?? 'nothing'
  return value.map(item => JSON.stringify(item)).join('\n')
}

/** The loop of `nlkit monitor` and `nlkit subscribe`: events until Ctrl-C, a count, or the end of standard output. */

import type { Subscription, SubscriptionEvent } from '../../client/index.js'
import type { Family } from '../../schema/family.js'
import type { Invocation } from '../command.js'
import { type JsonObject, stringify } from '../json/text.js'
import { UsageError } from '../usage-error.js'

type Event = SubscriptionEvent<Family>

export interface EventLoop {
  readonly subscription: Subscription<Family>
  /** Shows an event of the family; false when it is not one of those asked for. */
  readonly show: (event: Event & { readonly value: unknown }) => boolean
  /** More for the JSON objects that tell of losses. */
  readonly stamp: () => JsonObject
}

/** @throws UsageError for a wrong --count. */
export function countOption(value: unknown): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  const count = Number(value)
  if (Number.isInteger(count) && count > 0) return count
  throw new UsageError(`--count: expected a number from 1, got '${value}'`)
}

/** Resolves when they end; counts go to standard error. */
export async function showEvents({ subscription, show, stamp }: EventLoop, invocation: Invocation): Promise<void> {
  const { output, options } = invocation
  const most = countOption(options.count)
  let shown = 0
  let overruns = 0
  const stop = () => subscription.close()
  process.once('SIGINT', stop)
  try {
    for await (const event of subscription) {
      if ('value' in event) {
        if (!show(event as never)) continue
        output.flush()
        if (++shown >= most) break
        continue
      }
      if (event.type === 'overrun') overruns++
      tell(event, invocation, stamp)
      output.flush()
    }
  } finally {
    process.off('SIGINT', stop)
    subscription.close()
  }
  const lost = overruns === 0 ? '' : `; the kernel dropped events ${overruns} ${overruns === 1 ? 'time' : 'times'}`
  output.note(`nlkit: ${shown} ${shown === 1 ? 'event' : 'events'}${lost}`)
}

/** Whatever is not an event: on standard error, and with --json as an object of its own. */
function tell(event: Event, { output }: Invocation, stamp: () => JsonObject): void {
  const text = TEXTS[event.type] ?? event.type
  const detail = 'error' in event ? `: ${event.error.message}` : 'message' in event ? ` ${event.message.type}` : ''
  output.note(`nlkit: ${text}${detail}`)
  if (output.json)
    output.line(
      stringify({ ...stamp(), event: event.type, ...(detail === '' ? {} : { detail: detail.replace(/^[: ]+/, '') }) }),
    )
}

const TEXTS: Readonly<Record<string, string>> = {
  overrun: 'overrun: the kernel dropped events here because they came faster than they were read',
  malformed: 'an event could not be read',
  unknown: 'an event of a message type that the specification does not know:',
  familyRemoved: 'the family was unregistered; waiting for it to come back',
  familyAdded: 'the family is back',
}

/** Reporter for `node --test-reporter`: a line of JSON for every rule. */

import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

export interface RuleResult {
  readonly name: string
  readonly milliseconds: number
  readonly skipped?: string
  readonly error?: string
}

export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const result: RuleResult = {
      name: data.name,
      milliseconds: Math.round(data.details.duration_ms),
      ...(data.skip === undefined ? {} : { skipped: String(data.skip) }),
      ...(type === 'test:fail' ? { error: inspect(data.details.error.cause ?? data.details.error, { depth: 6 }) } : {}),
    }
    yield `${JSON.stringify(result)}\n`
  }
}

// Reporter for `node --test`: failures in full when they happen, a line for each file, and at the end every skipped test with its reason.

import { relative } from 'node:path'
import { inspect } from 'node:util'

const isSuite = data => data.details?.type === 'suite'

/** Node reports a test file without tests, or one that broke outside its tests, as a test named like the file. */
const isFile = data => data.nesting === 0 && data.name.endsWith('.test.js')

const indent = text => text.replace(/^(?=.)/gm, '    ')

/** The error a test threw, out of the wrapping the runner puts around it. */
function describe(error) {
  const cause = error?.code === 'ERR_TEST_FAILURE' && error.cause !== undefined ? error.cause : error
  return typeof cause === 'string' ? cause : inspect(cause, { depth: 6, colors: false })
}

export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const skips = []
  const failures = []
  const path = [] // names of the tests around the current one
  let current = { file: undefined, passed: 0 }

  const shortName = file => (file ? relative(process.cwd(), file) : '')
  const title = data => [...path.slice(0, data.nesting), data.name].join(' > ')
  const endOfFile = next => {
    const line = current.file && current.passed > 0 ? `ok ${shortName(current.file)} (${current.passed})\n` : ''
    current = { file: next, passed: 0 }
    return line
  }

  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message
      continue
    }
    if (type === 'test:start') path[data.nesting] = data.name
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.file && data.file !== current.file) yield endOfFile(data.file)

    // Of a test that failed only because one inside it did, the inner one tells enough.
    const inner = type === 'test:fail' && data.details?.error?.failureType === 'subtestsFailed'
    if (type === 'test:fail' && data.todo === undefined) {
      if (inner) continue
      counts.failed++
      const text = `FAILED ${title(data)}\n    at ${shortName(data.file)}:${data.line ?? '?'}\n${indent(describe(data.details?.error))}\n`
      failures.push(`${shortName(data.file)}: ${title(data)}`)
      yield `\n${text}\n`
    } else if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped++
      const reason = data.skip ?? `to do: ${data.todo}`
      const text = typeof reason === 'string' && reason !== '' ? reason : 'no reason given'
      skips.push({ reason: text, name: `${shortName(data.file)}: ${title(data)}` })
    } else if (!isSuite(data) && !isFile(data)) {
      counts.passed++
      current.passed++
    }
  }

  yield endOfFile(undefined)
  if (skips.length > 0) yield '\nSkipped:\n'
  for (const reason of new Set(skips.map(skip => skip.reason))) {
    yield `  ${reason}\n`
    for (const skip of skips) if (skip.reason === reason) yield `    ${skip.name}\n`
  }
  if (failures.length > 0) yield `\nFailed:\n${failures.map(name => `  ${name}\n`).join('')}`
  if (counts.passed + counts.failed === 0) yield '\nNo test ran.\n'
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1
  yield `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`
}

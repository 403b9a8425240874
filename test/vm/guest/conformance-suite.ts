/**
 * The conformance suite as one process: `node --test-reporter=…/conformance-reporter.js conformance-suite.js`. Files that do not ask the kernel they run on
 * are left out.
 */

import { readdirSync } from 'node:fs'

const ELSEWHERE = ['client.test.js', 'parameters.test.js', 'list.test.js', 'scenarios.test.js']

const folder = new URL('../../conformance/', import.meta.url)
for (const name of readdirSync(folder).sort())
  if (name.endsWith('.test.js') && !ELSEWHERE.includes(name)) await import(new URL(name, folder).href)

/**
 * The conformance suite as one process: `node --test-reporter=…/conformance-reporter.js conformance-suite.js`. Files that only ask the embedded kernel
 * are left out.
 */

import { readdirSync } from 'node:fs'

const EMBEDDED_ONLY = ['client.test.js', 'scenarios.test.js']

const folder = new URL('../../conformance/', import.meta.url)
for (const name of readdirSync(folder).sort())
  if (name.endsWith('.test.js') && !EMBEDDED_ONLY.includes(name)) await import(new URL(name, folder).href)

import test from 'node:test'
import { assertCodeIsRun } from '../documented-code.js'

test('all code in docs/testing.md is code that is run', () =>
  assertCodeIsRun('testing.md', ['examples', 'test/testing']))

/** Policies put together from messages. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CtrlAttrs } from '../families/nlctrl.js'
import { assemblePolicies } from './policies.js'

/** Messages as ctrl_dumppolicy sends them: operations first, then attributes. */
const MESSAGES: readonly CtrlAttrs[] = [
  { familyId: 20, opPolicy: { opId: 1, do: 0, dump: 1 } },
  { familyId: 20, opPolicy: { opId: 2, dump: 0 } },
  { familyId: 20, policy: { policyId: 0, attrId: 1, type: 'u32', minValueU: 1n, maxValueU: 9n } },
  { familyId: 20, policy: { policyId: 0, attrId: 2, type: 'nested', policyIdx: 2, policyMaxtype: 3 } },
  { familyId: 20, policy: { policyId: 2, attrId: 1, type: 's8', minValueS: -5n, maxValueS: 5n } },
  { familyId: 20, policy: { policyId: 2, attrId: 3, type: 'nested-array', policyIdx: 2, policyMaxtype: 3 } },
  { familyId: 20, policy: { policyId: 0, attrId: 4, type: 'bitfield32', bitfield32Mask: 0xf0 } },
  { familyId: 20, policy: { policyId: 0, attrId: 5, type: 'nul-string', maxLength: 15 } },
]

test('operations have their policies, nests theirs', () => {
  const [first, second] = assemblePolicies(MESSAGES)
  assert.equal(first?.operation, 1)
  assert.equal(second?.do, undefined)
  assert.equal(first?.do, second?.dump)
  assert.equal(first?.dump?.attributes.size, 0)
  const attributes = first!.do!.attributes
  assert.deepEqual([attributes.get(1)?.min, attributes.get(1)?.max], [1n, 9n])
  assert.equal(attributes.get(4)?.mask, 0xf0n)
  assert.equal(attributes.get(5)?.maxLength, 15)
  const nested = attributes.get(2)?.nested
  assert.equal(nested?.maxAttribute, 3)
  assert.deepEqual([nested?.attributes.get(1)?.min, nested?.attributes.get(1)?.max], [-5n, 5n])
})

test('a policy may contain itself', () => {
  const [first] = assemblePolicies(MESSAGES)
  const nested = first?.do?.attributes.get(2)?.nested
  assert.equal(nested?.attributes.get(3)?.nested, nested)
})

test('nothing is nothing', () => {
  assert.deepEqual(assemblePolicies([]), [])
})

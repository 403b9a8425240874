/** The policies of a family as text, without the kernel's numbers for them: what two families have in common can be compared. */

import type { AttributePolicy, OperationPolicies, Policy } from 'nlkit/generic'

/** `1 do: 1 u32 0..7, 2 nested {1 s32}`: command, mode, and the attributes by number. */
export function policyLines(list: readonly OperationPolicies[]): readonly string[] {
  return list
    .flatMap(({ operation, do: once, dump }) => [
      ...(once === undefined ? [] : [`${operation} do: ${policyText(once, [])}`]),
      ...(dump === undefined ? [] : [`${operation} dump: ${policyText(dump, [])}`]),
    ])
    .sort()
}

function policyText(policy: Policy, above: readonly Policy[]): string {
  if (above.includes(policy)) return 'as above'
  const attributes = [...policy.attributes.values()].sort((a, b) => a.attribute - b.attribute)
  return attributes.map(each => attributeText(each, [...above, policy])).join(', ')
}

function attributeText(attribute: AttributePolicy, above: readonly Policy[]): string {
  const { attribute: number, type, min, max, mask, minLength, maxLength, nested } = attribute
  const words = [
    `${number} ${type}`,
    min === undefined ? '' : `${min}..${max}`,
    mask === undefined ? '' : `mask ${mask}`,
    minLength === undefined ? '' : `at least ${minLength}`,
    maxLength === undefined ? '' : `at most ${maxLength}`,
    nested === undefined ? '' : `{${policyText(nested, above)}}`,
  ]
  return words.filter(word => word !== '').join(' ')
}

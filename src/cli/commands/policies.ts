/** The policies of a generic family as the kernel tells them (CTRL_CMD_GETPOLICY), with the names of a specification. */

import type { Operation, Spec } from '../../schema/model.js'
import { SpecIndex } from '../../schema/spec-index.js'
import type { JsonObject } from '../json/text.js'
import type { JsonWriter } from '../json/to-json.js'
import type { Client } from '../session.js'

export interface AttributePolicy {
  readonly name?: string
  readonly number: number
  readonly type: string
  /** `1..4094`, `at most 15 bytes`; for nests the policy inside. */
  readonly limits: string
}

export interface Policy {
  readonly id: number
  /** Which operations it applies to, or which nest. */
  readonly title: string
  readonly attributes: readonly AttributePolicy[]
}

/** All policies of `family`, in the order of their ids. @throws NetlinkError. */
export async function listPolicies(
  client: Client,
  writer: JsonWriter,
  family: string,
  spec: Spec | undefined,
): Promise<readonly Policy[]> {
  const attributes = new Map<number, JsonObject[]>()
  const users = new Map<number, string[]>()
  const sets = new Map<number, string>()
  const index = spec === undefined ? undefined : new SpecIndex(spec)
  for await (const value of client.dump('getpolicy', { familyName: family })) {
    const item = writer.message('getpolicy', value)
    const policy = item.policy as JsonObject | undefined
    if (policy !== undefined) {
      const id = Number(policy['policy-id'])
      attributes.set(id, [...(attributes.get(id) ?? []), policy])
    }
    const ofOperation = item['op-policy'] as JsonObject | undefined
    for (const mode of ofOperation === undefined ? [] : (['do', 'dump'] as const)) {
      const id = ofOperation![mode] as number | undefined
      if (id === undefined) continue
      const command = Number(ofOperation!['op-id'])
      const operation = spec?.operations.list.find(one => commandOf(one, mode) === command)
      users.set(id, [...(users.get(id) ?? []), `${operation?.name ?? command} (${mode})`])
      const set = operation === undefined ? undefined : index!.attributeSetOf(operation)
      if (set !== undefined && !sets.has(id)) sets.set(id, set)
    }
  }
  nameNests(index, attributes, sets)
  return [...attributes]
    .sort(([a], [b]) => a - b)
    .map(([id, list]) => describe(id, list, users.get(id), sets.get(id), index))
}

function commandOf(operation: Operation, mode: 'do' | 'dump'): number | undefined {
  return operation[mode]?.request?.value ?? operation.do?.request?.value ?? operation.dump?.request?.value
}

/** A nest's policy is that of the attribute set inside the attribute which has it. */
function nameNests(
  index: SpecIndex | undefined,
  attributes: ReadonlyMap<number, readonly JsonObject[]>,
  sets: Map<number, string>,
): void {
  if (index === undefined) return
  // Iterating a Map visits what is added meanwhile.
  for (const [id, set] of sets) {
    for (const policy of attributes.get(id) ?? []) {
      const inner = policy['policy-idx'] as number | undefined
      const nested = attributeOf(index, set, policy)?.nestedAttributes
      if (inner !== undefined && nested !== undefined && !sets.has(inner)) sets.set(inner, nested)
    }
  }
}

function attributeOf(index: SpecIndex, set: string, policy: JsonObject) {
  return index.set(set).attributes.find(attribute => attribute.value === policy['attr-id'])
}

function describe(
  id: number,
  list: readonly JsonObject[],
  users: readonly string[] | undefined,
  set: string | undefined,
  index: SpecIndex | undefined,
): Policy {
  const named = list.map((policy): AttributePolicy => {
    const name = set === undefined ? undefined : attributeOf(index!, set, policy)?.name
    const rest = { number: Number(policy['attr-id']), type: String(policy.type), limits: limits(policy) }
    return name === undefined ? rest : { name, ...rest }
  })
  const title = users === undefined ? `nest ${id}${set === undefined ? '' : ` (${set})`}` : users.join(', ')
  return { id, title, attributes: named.sort((a, b) => a.number - b.number) }
}

function limits(policy: JsonObject): string {
  const parts: string[] = []
  const range = (least: string, most: string, unit: string) => {
    if (policy[least] !== undefined || policy[most] !== undefined)
      parts.push(`${policy[least] ?? ''}..${policy[most] ?? ''}${unit}`)
  }
  range('min-value-s', 'max-value-s', '')
  range('min-value-u', 'max-value-u', '')
  range('min-length', 'max-length', ' bytes')
  const mask = policy.mask ?? policy['bitfield32-mask']
  if (mask !== undefined) parts.push(`bits of 0x${BigInt(mask as number).toString(16)}`)
  if (policy['policy-idx'] !== undefined) parts.push(`nest ${policy['policy-idx']}`)
  return parts.join(', ')
}

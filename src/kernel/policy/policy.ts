/** Policies: what attributes a request may have, `struct nla_policy`, and how they follow from a family's specification as its C code is generated. */

import type { Attribute, Operation, Spec } from '../../schema/model.js'
import { SpecIndex } from '../../schema/spec-index.js'

/** NLA_*, in lower case. */
export type PolicyType =
  | 'unspec'
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 's8'
  | 's16'
  | 's32'
  | 's64'
  | 'be16'
  | 'be32'
  | 'uint'
  | 'sint'
  | 'msecs'
  | 'string'
  | 'nul-string'
  | 'flag'
  | 'nested'
  | 'nested-array'
  | 'binary'
  | 'bitfield32'
  | 'reject'

export interface AttributePolicy {
  readonly type: PolicyType
  /** Bytes: the most of a string (without its NUL) or a binary, the fewest of the rest. */
  readonly length?: number
  /** Of an integer's value, or of a binary's length in bytes. */
  readonly min?: bigint
  readonly max?: bigint
  /** Bits an integer may have; for bitfield32 the valid ones. */
  readonly mask?: bigint
  /** A length out of range is an error for strict requests only (…_WARN_TOO_LONG). */
  readonly warnOnly?: boolean
  /** Said where a `reject` attribute comes. */
  readonly rejectMessage?: string
  /** Of `nested` and the elements of `nested-array`. */
  readonly nested?: Policy
}

export interface Policy {
  /** Largest attribute number the policy knows. */
  readonly maxType: number
  /** By attribute number; one that is not here is `unspec`. */
  readonly attributes: ReadonlyMap<number, AttributePolicy>
  /** Attributes from this number on are validated strictly, whatever the request's mode. */
  readonly strictStartType?: number
}

export const UNSPEC: AttributePolicy = { type: 'unspec' }

/** Makes the policies of one specification; nested ones once each, so that the policy dump can tell them apart. */
export class PolicyBuilder {
  readonly #index: SpecIndex
  readonly #spec: Spec
  /** Whether any request of the specification says what attributes it has. */
  readonly #lists: boolean
  readonly #sets = new Map<string, Policy>()
  /** Policies of requests that several operations or sides share. */
  readonly #shared = new Map<string, Policy | undefined>()

  constructor(spec: Spec) {
    this.#spec = spec
    this.#index = new SpecIndex(spec)
    this.#lists = spec.operations.list.some(each =>
      [each.do, each.dump].some(mode => mode?.request?.attributes !== undefined),
    )
  }

  /**
   * Policy of one side of an operation; undefined where it takes no attributes. By the specification's kernel-policy: one for each side
   * (`split`), one for both sides (`per-op`), or one for all operations (`global`).
   */
  request(operation: Operation, side: 'do' | 'dump'): Policy | undefined {
    if (operation[side]?.request === undefined && this.#spec.kernelPolicy !== 'global') return undefined
    switch (this.#spec.kernelPolicy) {
      case 'global':
        return this.#once('', () => this.#spec.operations.list.flatMap(each => this.#requested(each, ['do', 'dump'])))
      case 'per-op':
        return this.#once(operation.name, () => this.#requested(operation, ['do', 'dump']))
      default:
        return this.#once(`${operation.name} ${side}`, () => this.#requested(operation, [side]))
    }
  }

  #once(key: string, attributes: () => readonly Attribute[]): Policy | undefined {
    if (this.#shared.has(key)) return this.#shared.get(key)
    const list = attributes()
    const policy = list.length === 0 ? undefined : this.#policy(list, new Map())
    this.#shared.set(key, policy)
    return policy
  }

  /** Attributes of an operation's requests: those that are listed; all of the set where the specification lists none anywhere. */
  #requested(operation: Operation, sides: readonly ('do' | 'dump')[]): readonly Attribute[] {
    const set = this.#index.requestSetOf(operation)
    if (set === undefined) return []
    const all = this.#index.set(set).attributes
    return sides.flatMap(side => {
      const request = operation[side]?.request
      if (request === undefined) return []
      const listed = request.attributes ?? (this.#lists ? [] : undefined)
      return listed === undefined ? all : all.filter(({ name }) => listed.includes(name))
    })
  }

  #set(name: string): Policy {
    const known = this.#sets.get(name)
    if (known !== undefined) return known
    const attributes = new Map<number, AttributePolicy>()
    const list = this.#index.set(name).attributes
    const policy: Policy = { maxType: maxType(list), attributes }
    this.#sets.set(name, policy) // before its attributes: a set may nest itself
    this.#policy(list, attributes)
    return policy
  }

  #policy(list: readonly Attribute[], attributes: Map<number, AttributePolicy>): Policy {
    for (const attribute of list) {
      const policy = this.#attribute(attribute)
      if (policy !== undefined) attributes.set(attribute.value, policy)
    }
    return { maxType: maxType(list), attributes }
  }

  #attribute(attribute: Attribute): AttributePolicy | undefined {
    switch (attribute.type) {
      case 'pad':
        return undefined
      case 'unused':
        return { type: 'reject' }
      case 'flag':
        return { type: 'flag' }
      case 'string':
        return stringPolicy(attribute)
      case 'binary':
        return binaryPolicy(attribute)
      case 'bitfield32':
        return { type: 'bitfield32', mask: this.#bits(attribute) ?? 0xffff_ffffn }
      case 'nest':
        return { type: 'nested', ...this.#nested(attribute) }
      case 'indexed-array':
        return attribute.subType === 'nest' || attribute.subType === undefined
          ? { type: 'nested-array', ...this.#nested(attribute) }
          : { type: 'nested' }
      case 'nest-type-value':
      case 'sub-message':
        return { type: 'nested' }
      case 'records':
        return { type: 'binary' }
      default:
        return this.#integer(attribute)
    }
  }

  /** A nest with a struct in front of its attributes is for its handler to parse. */
  #nested(attribute: Attribute): { nested?: Policy } {
    const { nestedAttributes, fixedHeader } = attribute
    return nestedAttributes === undefined || fixedHeader !== undefined ? {} : { nested: this.#set(nestedAttributes) }
  }

  /** All bits of a flags definition. */
  #bits(attribute: Attribute): bigint | undefined {
    if (attribute.enum === undefined) return undefined
    const { kind, entries } = this.#index.enum(attribute.enum)
    const flags = kind === 'flags'
    return entries.reduce((mask, { value }) => mask | (flags ? BigInt(value) : 1n << BigInt(value)), 0n)
  }

  #integer(attribute: Attribute): AttributePolicy {
    const { checks = {} } = attribute
    const type = integerType(attribute)
    if (checks.flagsMask !== undefined) return { type, mask: BigInt(checks.flagsMask) }
    const definition = attribute.enum === undefined ? undefined : this.#index.enum(attribute.enum)
    if (definition?.kind === 'flags' || attribute.enumAsFlags) return { type, mask: this.#bits(attribute)! }
    const values = definition?.entries.map(({ value }) => BigInt(value)) ?? []
    const min = checks.min ?? (isDense(values) && values[0] !== 0n ? values[0] : undefined)
    const max = checks.max ?? (isDense(values) ? values.at(-1) : undefined)
    return {
      type,
      ...(min === undefined ? {} : { min: BigInt(min) }),
      ...(max === undefined ? {} : { max: BigInt(max) }),
    }
  }
}

function maxType(list: readonly Attribute[]): number {
  return list.reduce((max, { value }) => Math.max(max, value), 0)
}

/** Consecutive and ascending: only then do two limits describe an enum. */
function isDense(values: readonly bigint[]): boolean {
  return values.length > 0 && values.every((value, i) => value === values[0]! + BigInt(i))
}

function integerType(attribute: Attribute): PolicyType {
  if (attribute.byteOrder === 'big-endian' && attribute.type === 'u16') return 'be16'
  if (attribute.byteOrder === 'big-endian' && attribute.type === 'u32') return 'be32'
  return attribute.type as PolicyType
}

function stringPolicy({ checks }: Attribute): AttributePolicy {
  const type = checks?.unterminatedOk ? 'string' : 'nul-string'
  const length = checks?.exactLen ?? checks?.maxLen
  return length === undefined ? { type } : { type, length }
}

function binaryPolicy({ checks }: Attribute): AttributePolicy {
  const { exactLen, minLen, maxLen } = checks ?? {}
  if (exactLen !== undefined) return { type: 'binary', min: BigInt(exactLen), max: BigInt(exactLen) }
  if (minLen !== undefined && maxLen !== undefined) return { type: 'binary', min: BigInt(minLen), max: BigInt(maxLen) }
  if (minLen !== undefined) return { type: 'binary', min: BigInt(minLen) }
  return maxLen === undefined ? { type: 'binary' } : { type: 'binary', length: maxLen }
}

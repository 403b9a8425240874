/** Names in C of the parts of a family, by the rules of the kernel's own generator (tools/net/ynl/ynl-gen-c.py). */

import type { Attribute, AttributeSet, ConstDefinition, EnumDefinition, Operation, Spec } from '../../schema/index.js'
import { SpecIndex, ValueError } from '../../schema/index.js'
import { lower, upper } from './text.js'

export class Names {
  readonly spec: Spec
  readonly index: SpecIndex
  /** Of functions, files and the module: `hello_dev`. */
  readonly family: string

  constructor(spec: Spec) {
    this.spec = spec
    this.index = new SpecIndex(spec)
    this.family = lower(spec.name)
  }

  get generic(): boolean {
    return this.spec.protocol !== 'netlink-raw'
  }

  get familyName(): string {
    return upper(this.spec.cFamilyName ?? `${this.spec.name}-family-name`)
  }

  get familyVersion(): string {
    return upper(this.spec.cVersionName ?? `${this.spec.name}-family-version`)
  }

  /** Prefix of commands; of message types where the protocol is a raw one. */
  get operationPrefix(): string {
    const word = this.generic ? 'cmd' : 'msg'
    return upper(this.spec.operations.namePrefix ?? `${this.spec.name}-${word}-`)
  }

  get commandMax(): string {
    return upper(this.spec.cmdMaxName ?? `${this.operationPrefix}MAX`)
  }

  get commandCount(): string {
    return upper(this.spec.cmdCntName ?? `__${this.operationPrefix}MAX`)
  }

  operation(operation: Operation): string {
    const { asyncPrefix } = this.spec.operations
    const told = operation.notify !== undefined || operation.event !== undefined
    return told && asyncPrefix !== undefined
      ? upper(asyncPrefix + operation.name)
      : this.operationPrefix + upper(operation.name)
  }

  /** The set that numbers the attributes: of a subset, that which it is a subset of. */
  #numbering(set: AttributeSet): AttributeSet {
    return set.subsetOf === undefined ? set : this.index.set(set.subsetOf)
  }

  setPrefix(set: AttributeSet): string {
    const { namePrefix, name } = this.#numbering(set)
    if (namePrefix !== undefined) return upper(namePrefix)
    return upper(name === this.spec.name ? `${this.spec.name}-a-` : `${this.spec.name}-a-${name}-`)
  }

  setMax(set: AttributeSet): string {
    return upper(this.#numbering(set).attrMaxName ?? `${this.setPrefix(set)}max`)
  }

  setCount(set: AttributeSet): string {
    return upper(this.#numbering(set).attrCntName ?? `__${this.setPrefix(set)}max`)
  }

  attribute(set: AttributeSet, { name, namePrefix }: Attribute): string {
    return (namePrefix === undefined ? this.setPrefix(set) : upper(namePrefix)) + upper(name)
  }

  /** `enum hello_kind`; undefined for an anonymous one. */
  enumType({ name, enumName }: EnumDefinition): string | undefined {
    if (enumName === null || enumName === '') return undefined
    return `enum ${lower(enumName ?? `${this.spec.name}-${name}`)}`
  }

  entryPrefix({ name, namePrefix }: EnumDefinition): string {
    return upper(namePrefix ?? `${this.spec.name}-${name}-`)
  }

  const({ name, header }: ConstDefinition): string {
    return upper(header === undefined ? `${this.spec.name}-${name}` : name)
  }

  /** `struct hello_point`; of a struct that a kernel header brings, that header's. */
  struct(name: string): string {
    const { header, enumName } = this.index.struct(name)
    if (header !== undefined) return `struct ${lower(enumName ?? name)}`
    return `struct ${lower(enumName ?? `${this.spec.name}-${name}`)}`
  }

  group(name: string): string {
    return upper(`${this.spec.name}-nlgrp-${name}`)
  }

  groupName(name: string): string {
    const group = this.spec.mcastGroups.find(each => each.name === name)
    return upper(group?.cDefineName ?? `${this.spec.name}-mcgrp-${name}`)
  }

  /** The policy of a nested set. */
  nestPolicy(set: string): string {
    return `${set === this.spec.name ? this.family : lower(`${this.spec.name}_${set}`)}_nl_policy`
  }

  /** A function of the module: `hello_dev_nl_echo_doit`. */
  function(...words: readonly string[]): string {
    return lower([this.spec.name, ...words].join('_'))
  }
}

/** @throws ValueError with the place for names that C or the kernel cannot take. */
export function checkNames({ spec, family, generic }: Names): void {
  if (!/^[a-z_]\w*$/.test(family)) throw new ValueError(spec.name, 'the name of a module begins with a letter')
  if (generic && spec.name.length > 15)
    throw new ValueError(spec.name, 'a generic family has a name of 15 characters at most (GENL_NAMSIZ)')
  for (const { name } of spec.mcastGroups)
    if (generic && name.length > 15)
      throw new ValueError(name, 'a multicast group has a name of 15 characters at most (GENL_NAMSIZ)')
}

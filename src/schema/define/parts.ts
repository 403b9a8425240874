/** Kinds become the parts of a model: sets, structs and enums, each once, with names found for those that have none. */

import type { Attribute, AttributeSet, Definition, SchemaLevel, StructMember } from '../model.js'
import { camelCase } from '../names.js'
import { ValueError } from '../value-error.js'
import { type Attributes, DefinedSet, type EnumDraft, type Kind, type StructDraft } from './kind.js'

/** NLA_TYPE_MASK: the two bits above are flags. */
const MOST_ATTRIBUTE = 0x3fff

const LEVELS: readonly SchemaLevel[] = ['genetlink', 'genetlink-c', 'genetlink-legacy', 'netlink-raw']

type SetSource = Attributes | DefinedSet<Attributes>

/** Collects what definitions refer to; one object is one part however often it is used. */
export class Parts {
  readonly definitions: Definition[] = []
  readonly sets: AttributeSet[] = []
  readonly #byName: ReadonlyMap<string, SetSource>
  readonly #names = new Map<object, string>()
  readonly #definitionNames = new Set<string>()
  readonly #setNames = new Set<string>()
  #level = 0

  /** @param named sets that may be referred to by name; their names are these, whatever else they are called. */
  constructor(named: ReadonlyMap<string, SetSource> = new Map()) {
    this.#byName = named
    for (const name of named.keys()) this.#setNames.add(name)
    for (const [name, set] of named) this.#names.set(attributesOf(set), name)
    for (const [name, set] of named) this.#add(name, set)
  }

  /** The lowest level of the kernel's schema that allows what has been collected and what was {@link needs | needed}. */
  get level(): SchemaLevel {
    return LEVELS[this.#level]!
  }

  needs(level: SchemaLevel): void {
    this.#level = Math.max(this.#level, LEVELS.indexOf(level))
  }

  /** The name of a set: itself where it is a name, else the one it was given when first met. */
  set(set: string | SetSource, hint: string): string {
    if (typeof set === 'string') {
      if (this.#byName.has(set)) return set
      throw new ValueError(
        hint,
        `no attribute set '${set}'; there are: ${[...this.#byName.keys()].join(', ') || 'none'}`,
      )
    }
    const known = this.#names.get(attributesOf(set))
    if (known !== undefined) return known
    const own = set instanceof DefinedSet ? set.options.name : undefined
    const name = unique(this.#setNames, own, hint, 'attribute set')
    this.#names.set(attributesOf(set), name)
    this.#add(name, set)
    return name
  }

  /** The set stands before those that it nests. */
  #add(name: string, set: SetSource): void {
    const { name: _, ...options } = set instanceof DefinedSet ? set.options : {}
    const index = this.sets.length
    this.sets.push({ name, attributes: [] })
    this.sets[index] = { name, attributes: this.#attributes(attributesOf(set), name), ...options }
  }

  struct(draft: StructDraft, hint: string): string {
    const known = this.#names.get(draft.members)
    if (known !== undefined) return known
    const name = unique(this.#definitionNames, draft.name, hint, 'definition')
    this.#names.set(draft.members, name)
    const members = Object.entries(draft.members).map(([member, kind]) => this.#member(member, kind, name))
    distinct(members, `struct ${name}`)
    this.definitions.push({ kind: 'struct', name, members, ...(draft.doc === undefined ? {} : { doc: draft.doc }) })
    this.needs('genetlink-legacy')
    return name
  }

  enum(draft: EnumDraft, hint: string): string {
    const known = this.#names.get(draft)
    if (known !== undefined) return known
    const name = unique(this.#definitionNames, draft.name, hint, 'definition')
    this.#names.set(draft, name)
    this.definitions.push({ ...draft.definition, name })
    if ('namePrefix' in draft.definition || 'enumName' in draft.definition) this.needs('genetlink-c')
    return name
  }

  /** Definitions that nothing refers to, such as the values of a plain integer. */
  define(definition: Definition | Kind): void {
    if ('kind' in definition) {
      unique(this.#definitionNames, definition.name, '', 'definition')
      this.definitions.push(definition)
    } else if (definition.draft.enum !== undefined) this.enum(definition.draft.enum, 'enum')
    else if (definition.draft.struct !== undefined) this.struct(definition.draft.struct, 'struct')
    else
      throw new ValueError(
        'definitions',
        `expected an enum, flags, a struct or a const, got ${definition.draft.attribute.type}`,
      )
  }

  #attributes(attributes: Attributes, set: string): readonly Attribute[] {
    const values = new Map<number, string>()
    let next = 1
    const list = Object.entries(attributes).map(([name, kind]): Attribute => {
      const value = kind.draft.value ?? next
      const place = `${set}.${name}`
      if (!Number.isInteger(value) || value < 0 || value > MOST_ATTRIBUTE)
        throw new ValueError(place, `an attribute's number is an integer from 0 to ${MOST_ATTRIBUTE}, got ${value}`)
      const twin = values.get(value)
      if (twin !== undefined) throw new ValueError(place, `its number ${value} is that of ${twin}`)
      values.set(value, name)
      next = value + 1
      return this.#attribute(name, value, kind, `${set}-${name}`)
    })
    distinct(
      list.filter(({ type }) => type !== 'pad' && type !== 'unused'),
      `attribute set ${set}`,
    )
    return list
  }

  #attribute(name: string, value: number, { draft }: Kind, hint: string): Attribute {
    const { type } = draft.attribute
    if (type === 'bitfield32') this.needs('genetlink-legacy')
    return {
      name,
      value,
      ...draft.attribute,
      ...(draft.doc === undefined ? {} : { doc: draft.doc }),
      ...(draft.enum === undefined ? {} : { enum: this.enum(draft.enum, hint) }),
      ...(draft.struct === undefined ? {} : { struct: this.struct(draft.struct, hint) }),
      ...(draft.nested === undefined ? {} : { nestedAttributes: this.set(draft.nested, hint) }),
    }
  }

  #member(name: string, { draft }: Kind, struct: string): StructMember {
    return {
      name,
      ...draft.member!,
      ...(draft.doc === undefined ? {} : { doc: draft.doc }),
      ...(draft.enum === undefined ? {} : { enum: this.enum(draft.enum, `${struct}-${name}`) }),
      ...(draft.struct === undefined ? {} : { struct: this.struct(draft.struct, `${struct}-${name}`) }),
    }
  }
}

function attributesOf(set: SetSource): Attributes {
  return set instanceof DefinedSet ? set.attributes : set
}

/** `own`, which must be free, or else `hint`, made different from what there is. */
function unique(taken: Set<string>, own: string | undefined, hint: string, what: string): string {
  if (own !== undefined && taken.has(own)) throw new ValueError(own, `a second ${what} of this name`)
  let name = own ?? hint
  for (let count = 2; taken.has(name); count++) name = `${hint}-${count}`
  taken.add(name)
  return name
}

/**
 * Two names that are one in TypeScript would be one key of decoded objects. A name that is a number would stand before all others in an object of
 * JavaScript, whatever place it was written in, and be numbered so.
 */
export function distinct(list: readonly { readonly name: string }[], what: string): void {
  const seen = new Map<string, string>()
  for (const { name } of list) {
    const key = camelCase(name)
    if (/^\d+$/.test(name))
      throw new ValueError(what, `'${name}' is a number, which cannot keep its place; call it otherwise`)
    const twin = seen.get(key)
    if (twin !== undefined) throw new ValueError(what, `'${twin}' and '${name}' are both ${key} in TypeScript`)
    seen.set(key, name)
  }
}

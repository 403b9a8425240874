/** `attribute-sets`: attributes numbered, subsets filled in from their parents, references and limits resolved. */

import type { Attribute, AttributeSet, AttributeType, ByteOrder, Checks } from '../schema/model.js'
import type { Context } from './context.js'
import { Cursor, compact, laidOver } from './cursor.js'
import { quote } from './document.js'
import { displayHintOf, GRAMMAR } from './grammar.js'
import { suggest } from './shape.js'

/** An attribute as written, laid over that of the parent set where it is in a subset. */
interface Written {
  readonly name: string
  readonly value: number
  readonly cursor: Cursor
}

/** NLA_TYPE_MASK of include/uapi/linux/netlink.h: the two bits above are NLA_F_NESTED and NLA_F_NET_BYTEORDER. */
const MOST_VALUE = 0x3fff

const LIMIT_KEYS = ['min', 'max', 'min-len', 'max-len', 'exact-len', 'flags-mask']

/** What each type of attribute cannot do without. */
const NEEDS: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['nest', ['nested-attributes']],
  ['indexed-array', ['sub-type']],
  ['nest-type-value', ['nested-attributes', 'type-value']],
  ['sub-message', ['sub-message', 'selector']],
  ['records', ['struct', 'nested-attributes']],
])

export const loadAttributeSets = (root: Cursor, context: Context): AttributeSet[] => {
  const loader = new SetLoader(context)
  for (const cursor of root.maps('attribute-sets')) loader.add(cursor)
  return loader.load()
}

class SetLoader {
  readonly #context: Context
  readonly #cursors = new Map<string, Cursor>()
  readonly #written = new Map<string, ReadonlyMap<string, Written> | 'open'>()

  constructor(context: Context) {
    this.#context = context
  }

  add(cursor: Cursor): void {
    const name = this.#context.unique(cursor, this.#cursors, 'an attribute set')
    if (name !== undefined) this.#cursors.set(name, cursor)
  }

  load(): AttributeSet[] {
    return [...this.#cursors].map(([name, cursor]) => {
      const attributes = [...this.#attributesOf(name).values()].map(written => this.#attribute(written))
      if (cursor.has('subset-of') && cursor.has('name-prefix')) {
        this.#context.error(cursor.get('name-prefix')!, 'no "name-prefix" in a subset, which takes that of its parent')
      }
      const set = compact<AttributeSet>({
        name,
        attributes,
        usual: this.#usual(cursor, attributes),
        subsetOf: cursor.string('subset-of'),
        doc: cursor.string('doc'),
        namePrefix: cursor.string('name-prefix'),
        enumName: cursor.stringOrNull('enum-name'),
        attrCntName: cursor.string('attr-cnt-name'),
        attrMaxName: cursor.string('attr-max-name'),
        header: cursor.string('header'),
      })
      this.#context.sets.set(name, set)
      return set
    })
  }

  #usual(set: Cursor, attributes: readonly Attribute[]): readonly string[] | undefined {
    const names = set.strings('usual')
    const known = new Map(attributes.map(attribute => [attribute.name, attribute]))
    for (const entry of set.all('usual'))
      if (typeof entry.value === 'string' && !known.has(entry.value))
        this.#context.error(entry, `an attribute of the set${suggest(entry.value, known.keys())}`, quote(entry.value))
    return names
  }

  #attributesOf(setName: string): ReadonlyMap<string, Written> {
    const known = this.#written.get(setName)
    if (known !== undefined && known !== 'open') return known
    const cursor = this.#cursors.get(setName)!
    const parent = cursor.string('subset-of')
    this.#written.set(setName, 'open')
    const written = parent === undefined ? this.#numbered(cursor) : this.#subset(cursor, parent)
    this.#written.set(setName, written)
    return written
  }

  /** Numbers go on from the attribute before, at first from 1. */
  #numbered(set: Cursor): ReadonlyMap<string, Written> {
    const context = this.#context
    const written = new Map<string, Written>()
    const values = new Map<number, string>()
    let next = 1
    for (const cursor of set.all('attributes')) {
      if (cursor.node.kind !== 'map') continue
      const value = cursor.integer('value') ?? next
      next = value + 1
      if (cursor.deleted || this.#repeats(cursor, written, value)) continue
      const name = context.unique(cursor, written, 'an attribute')
      if (name === undefined) continue
      const place = cursor.get('value') ?? cursor
      if (value > MOST_VALUE) context.error(place, `an attribute number of at most ${MOST_VALUE}`, `${value}`)
      const twin = values.get(value)
      if (twin !== undefined) context.error(place, 'each number once', `${value} of ${quote(twin)} again`)
      if (!cursor.has('type')) context.error(cursor, 'the key "type" of attribute', 'none')
      values.set(value, name)
      written.set(name, { name, value, cursor })
    }
    return written
  }

  /** The same attribute with the same number again, as in the kernel's ethtool and devlink: harmless, and left out. */
  #repeats(cursor: Cursor, written: ReadonlyMap<string, Written>, value?: number): boolean {
    const name = cursor.string('name')
    const first = name === undefined ? undefined : written.get(name)
    if (first === undefined || (value !== undefined && value !== first.value)) return false
    this.#context.warning(
      cursor.get('name')!,
      'each name of an attribute once',
      `a second ${quote(first.name)}, which is left out`,
    )
    return true
  }

  /** A subset's attributes have the number and the properties of the parent's; what is written in the subset goes over them. */
  #subset(set: Cursor, parentName: string): ReadonlyMap<string, Written> {
    const context = this.#context
    const written = new Map<string, Written>()
    if (!this.#cursors.has(parentName)) {
      context.refer(set, 'subset-of', this.#cursors, 'an attribute set')
      return written
    }
    if (this.#written.get(parentName) === 'open') {
      context.error(set.get('subset-of')!, 'a parent that is no subset of this one')
      return written
    }
    const parent = this.#attributesOf(parentName)
    for (const cursor of set.maps('attributes')) {
      if (this.#repeats(cursor, written)) continue
      const name = context.unique(cursor, written, 'an attribute')
      if (name === undefined || cursor.node.kind !== 'map') continue
      const base = parent.get(name)
      if (base?.cursor.node.kind !== 'map') {
        const expected = `the name of an attribute of ${quote(parentName)}${suggest(name, parent.keys())}`
        context.error(cursor.get('name')!, expected)
        continue
      }
      const value = cursor.integer('value')
      if (value !== undefined && value !== base.value)
        context.error(cursor.get('value')!, `the parent's number ${base.value}`)
      written.set(name, {
        name,
        value: base.value,
        cursor: new Cursor(laidOver(base.cursor.node, cursor.node, GRAMMAR.attribute), cursor.path),
      })
    }
    return written
  }

  #attribute({ name, value, cursor }: Written): Attribute {
    const context = this.#context
    const word = cursor.string('type')
    const type = (word === 'array-nest' ? 'indexed-array' : word) as AttributeType
    const subType = word === 'array-nest' ? 'nest' : cursor.string('sub-type')
    for (const key of NEEDS.get(type) ?? []) {
      const implied = key === 'sub-type' && subType !== undefined
      if (!implied && !cursor.has(key))
        context.error(cursor, `the key "${key}" of an attribute of type ${type}`, 'none')
    }
    if (type === 'indexed-array' && subType === 'nest' && !cursor.has('nested-attributes')) {
      context.error(cursor, 'the key "nested-attributes" of an array of nests', 'none')
    }
    if (cursor.has('fixed-header') && type !== 'nest')
      context.error(cursor.get('fixed-header')!, 'type nest', `type ${type}`)
    context.refer(cursor, 'nested-attributes', this.#cursors, 'an attribute set')
    context.refer(cursor, 'enum', context.enums, 'an enum or flags')
    context.refer(cursor, 'struct', context.structs, 'a struct')
    context.refer(cursor, 'fixed-header', context.structs, 'a struct')
    if (type === 'records') this.#checkRecords(cursor)
    return compact<Attribute>({
      name,
      value,
      type,
      doc: cursor.string('doc'),
      subType: subType as Attribute['subType'],
      byteOrder: cursor.string('byte-order') as ByteOrder | undefined,
      displayHint: displayHintOf(cursor.string('display-hint')),
      enum: cursor.string('enum'),
      enumAsFlags: cursor.boolean('enum-as-flags'),
      struct: cursor.string('struct'),
      nestedAttributes: cursor.string('nested-attributes'),
      fixedHeader: cursor.string('fixed-header'),
      typeValue: cursor.strings('type-value'),
      subMessage: cursor.string('sub-message'),
      selector: cursor.string('selector'),
      multiAttr: cursor.boolean('multi-attr'),
      repeats: cursor.boolean('repeats'),
      checks: this.#checks(cursor.get('checks')),
      namePrefix: cursor.string('name-prefix'),
    })
  }

  /** The first member of a record is its length, itself included, as rtnh_len of struct rtnexthop. */
  #checkRecords(cursor: Cursor): void {
    const struct = this.#context.structs.get(cursor.string('struct') ?? '')
    const first = struct?.members[0]
    if (struct === undefined || (first?.type === 'u16' && first.byteOrder === undefined)) return
    this.#context.error(cursor.get('struct')!, 'a struct that starts with a u16 length', quote(struct.name))
  }

  #checks(cursor: Cursor | undefined): Checks | undefined {
    if (cursor?.node.kind !== 'map') return undefined
    const context = this.#context
    const source = LIMIT_KEYS.flatMap(key => {
      const name = cursor.string(key)
      return name === undefined ? [] : [[key, name] as const]
    })
    return compact<Checks>({
      min: context.number(cursor, 'min'),
      max: context.number(cursor, 'max'),
      minLen: context.length(cursor, 'min-len'),
      maxLen: context.length(cursor, 'max-len'),
      exactLen: context.length(cursor, 'exact-len'),
      flagsMask: this.#mask(cursor),
      unterminatedOk: cursor.boolean('unterminated-ok'),
      source: source.length === 0 ? undefined : Object.fromEntries(source),
    })
  }

  /** All values of the named flags; the entries of an enum count as bit positions. */
  #mask(cursor: Cursor): number | bigint | undefined {
    const context = this.#context
    context.refer(cursor, 'flags-mask', context.enums, 'an enum or flags')
    const definition = context.enums.get(cursor.string('flags-mask') ?? '')
    if (definition === undefined) return undefined
    let mask = 0n
    for (const { value } of definition.entries) {
      if (definition.kind === 'enum' && (value < 0 || value > 63)) continue
      mask |= definition.kind === 'enum' ? 1n << BigInt(value) : BigInt(value)
    }
    return mask <= 0xffffffffn ? Number(mask) : mask
  }
}

import type { Attribute, EnumDefinition, Spec } from '../model.js'
import { fieldNames, headerFieldName, type Naming, pascalCase } from '../names.js'
import { SpecIndex } from '../spec-index.js'

export interface SourceOptions {
  readonly naming: Naming
  /** TypeScript with annotations for a file, or plain JavaScript to be compiled at once. */
  readonly typed: boolean
}

/** A fixed header, an attribute set, or one behind the other: what one pair of functions reads and writes. */
export interface Shape {
  readonly header: string | undefined
  readonly set: string | undefined
  /** `LinkAttrs`, `IfinfomsgLinkAttrs`: stem of the functions' names. */
  readonly stem: string
  /** Selectors that must come from enclosing sets, in order. */
  readonly selectors: readonly string[]
}

/** Type names that TypeScript or JavaScript already has. */
const TAKEN = new Set([
  'Array',
  'Boolean',
  'Date',
  'Error',
  'Function',
  'Map',
  'Number',
  'Object',
  'Promise',
  'Set',
  'String',
  'Symbol',
  'Family',
  'Spec',
])

/** State of one generation: the lines so far, the names given, and the shapes that are still to be written. */
export class SourceContext {
  readonly index: SpecIndex
  readonly naming: Naming
  readonly typed: boolean
  readonly lines: string[] = []
  readonly #typeNames = new Map<string, string>()
  readonly #takenTypes = new Set<string>(TAKEN)
  readonly #shapes = new Map<string, Shape>()
  readonly #done = new Set<string>()
  readonly #keys = new Map<string, ReadonlyMap<string, string>>()
  readonly #enumTables = new Map<string, string>()
  readonly #selectors = new Map<string, readonly string[]>()
  #lastArrays = 0

  constructor(spec: Spec, { naming, typed }: SourceOptions) {
    this.index = new SpecIndex(spec)
    this.naming = naming
    this.typed = typed
    for (const set of spec.attributeSets) this.typeName('set', set.name)
    for (const definition of spec.definitions)
      if (definition.kind !== 'const') this.typeName(definition.kind === 'struct' ? 'struct' : 'enum', definition.name)
    for (const message of spec.subMessages) this.typeName('message', message.name)
  }

  /** `text` where annotations are wanted, else nothing. */
  type(text: string): string {
    return this.typed ? text : ''
  }

  /** `array[index]` with the assertion TypeScript needs. */
  element(array: string, index: string): string {
    return `${array}[${index}]${this.type('!')}`
  }

  /** The TypeScript name of a set, struct, enum or sub-message; no two share one. */
  typeName(kind: 'set' | 'struct' | 'enum' | 'message', name: string): string {
    const key = `${kind}:${name}`
    const known = this.#typeNames.get(key)
    if (known !== undefined) return known
    let candidate = pascalCase(name)
    if (/^[^A-Za-z_$]/.test(candidate)) candidate = `N${candidate}`
    const suffix = { set: 'Attrs', struct: 'Struct', enum: 'Enum', message: 'Message' }[kind]
    while (this.#takenTypes.has(candidate)) candidate += suffix
    this.#takenTypes.add(candidate)
    this.#typeNames.set(key, candidate)
    return candidate
  }

  /** Key of an attribute in objects of its set. */
  attributeKey(set: string, name: string): string {
    return this.#keysOf(`set ${set}`, () => this.index.set(set).attributes).get(name)!
  }

  /** Key of a member in objects of its struct. */
  memberKey(struct: string, name: string): string {
    return this.#keysOf(`struct ${struct}`, () => this.index.struct(struct).members).get(name)!
  }

  /** Key of an operation or event of the family. */
  operationKey(name: string): string {
    return this.#keysOf('operations', () => this.index.spec.operations.list).get(name)!
  }

  #keysOf(what: string, list: () => readonly { readonly name: string }[]): ReadonlyMap<string, string> {
    const known = this.#keys.get(what)
    if (known !== undefined) return known
    const keys = fieldNames(
      list().map(({ name }) => name),
      this.naming,
    )
    this.#keys.set(what, keys)
    return keys
  }

  /** Key of a header's member in objects that also hold the attributes of `set`. */
  headerKey(header: string, member: string, set: string | undefined): string {
    const key = this.memberKey(header, member)
    if (set === undefined) return key
    const taken = new Set(this.index.set(set).attributes.map(({ name }) => this.attributeKey(set, name)))
    if (!taken.has(key)) return key
    let other = headerFieldName(member, this.naming)
    while (taken.has(other)) other += '_'
    return other
  }

  /** The shape of a header and a set, to be written if it is not yet. Undefined for neither. */
  shape(header: string | undefined, set: string | undefined): Shape | undefined {
    if (header === undefined && set === undefined) return undefined
    const key = `${header ?? ''}+${set ?? ''}`
    const known = this.#shapes.get(key)
    if (known !== undefined) return known
    const stem = header === undefined ? this.typeName('set', set!) : this.#headerStem(header, set)
    const shape: Shape = { header, set, stem, selectors: set === undefined ? [] : this.selectorsOf(set, header) }
    this.#shapes.set(key, shape)
    return shape
  }

  /** Name of a header with a set, which no other type or shape has. */
  #headerStem(header: string, set: string | undefined): string {
    let stem = this.typeName('struct', header) + (set === undefined ? 'Header' : this.typeName('set', set))
    while (this.#takenTypes.has(stem)) stem += 'Message'
    this.#takenTypes.add(stem)
    return stem
  }

  /** The stem of an enum's tables, `IFINFO_FLAGS`, which no other enum has. */
  enumTable(name: string): string {
    const known = this.#enumTables.get(name)
    if (known !== undefined) return known
    const typeName = this.typeName('enum', name)
    let table = typeName.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()
    while (this.#takenTypes.has(table) || [...this.#enumTables.values()].includes(table)) table += '_'
    this.#enumTables.set(name, table)
    return table
  }

  /** Name of a new reader of arrays of u32 that keeps the last one (`lastU32Array` of the runtime), for one attribute. */
  lastArray(): string {
    const name = `u32Array${++this.#lastArrays}`
    this.lines.push(`const ${name} = r.lastU32Array()`)
    return name
  }

  /** Shapes asked for since the last call. */
  *pendingShapes(): Generator<Shape> {
    for (const [key, shape] of this.#shapes) {
      if (this.#done.has(key)) continue
      this.#done.add(key)
      yield shape
    }
  }

  get shapes(): readonly Shape[] {
    return [...this.#shapes.values()]
  }

  /** True the first time: for helpers that are written once. */
  once(key: string): boolean {
    if (this.#done.has(`once ${key}`)) return false
    this.#done.add(`once ${key}`)
    return true
  }

  /** Selectors that a set needs from outside: those its sub-messages, or those of its nests, name and nothing on the way has. */
  selectorsOf(set: string, header?: string): readonly string[] {
    const known = this.#selectors.get(`${set}+${header ?? ''}`)
    if (known !== undefined) return known
    const needed = this.#neededSelectors(set, new Set())
    const own = new Set(this.index.set(set).attributes.map(attribute => attribute.name))
    for (const member of header === undefined ? [] : this.index.struct(header).members) own.add(member.name)
    const free = [...needed].filter(name => !own.has(name)).sort()
    this.#selectors.set(`${set}+${header ?? ''}`, free)
    return free
  }

  /** Selectors that the nests and sub-messages of a set need, wherever they come from. */
  #neededSelectors(set: string, visiting: Set<string>): ReadonlySet<string> {
    const needed = new Set<string>()
    if (visiting.has(set)) return needed
    visiting.add(set)
    for (const attribute of this.index.set(set).attributes)
      for (const name of this.#attributeSelectors(attribute, visiting)) needed.add(name)
    visiting.delete(set)
    return needed
  }

  #attributeSelectors(attribute: Attribute, visiting: Set<string>): ReadonlySet<string> {
    const needed = new Set<string>()
    if (attribute.type === 'sub-message') {
      if (attribute.selector !== undefined) needed.add(attribute.selector)
      for (const format of this.index.subMessage(attribute.subMessage!).formats) {
        if (format.attributeSet !== undefined) this.#addFree(format.attributeSet, format.fixedHeader, visiting, needed)
      }
    }
    if (attribute.nestedAttributes !== undefined)
      this.#addFree(attribute.nestedAttributes, attribute.fixedHeader ?? attribute.struct, visiting, needed)
    return needed
  }

  #addFree(set: string, header: string | undefined, visiting: Set<string>, into: Set<string>): void {
    const own = new Set(this.index.set(set).attributes.map(attribute => attribute.name))
    for (const member of header === undefined ? [] : this.index.struct(header).members) own.add(member.name)
    for (const name of this.#neededSelectors(set, visiting)) if (!own.has(name)) into.add(name)
  }

  /** Selectors an attribute of a set needs to be read or written. */
  attributeSelectors(attribute: Attribute): readonly string[] {
    return [...this.#attributeSelectors(attribute, new Set())].sort()
  }

  enumOf(name: string): EnumDefinition {
    return this.index.enum(name)
  }
}

/** The variable that holds a selector's value. */
export function selectorVariable(name: string): string {
  return `selector_${name.replace(/[^A-Za-z0-9]/g, '_')}`
}

/** Parameters that take the values of selectors. */
export function selectorParameters(context: SourceContext, selectors: readonly string[]): string {
  return selectors.map(name => `, ${selectorVariable(name)}${context.type(': unknown')}`).join('')
}

/** The declaration of those typed arrays of `view` that the lines use. */
export function viewLocals(lines: readonly string[]): readonly string[] {
  const body = lines.join('\n')
  const used = ['u8', 'u16', 'u32', 'data'].filter(name => new RegExp(`(?<![.\\w])${name}\\b`).test(body))
  return used.length === 0 ? [] : [`  const { ${used.join(', ')} } = view`]
}

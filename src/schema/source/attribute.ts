/** One attribute: how its value is typed, read and written, by its form. A table, one row a form. */

import type { Attribute } from '../model.js'
import { ARRAY_INDEX, fieldName, propertyAccess, propertyKey } from '../names.js'
import { INTEGER_SIZE } from '../spec-index.js'
import { type Shape, type SourceContext, selectorVariable } from './context.js'
import { literalKeys } from './fields.js'
import { endianness, isAddress, nameScalar, numberOf, readScalar, scalarType, writeScalar } from './scalar.js'
import { structFunctions } from './struct.js'

/** A value read from `at` to `stop`: the expression, and the condition on the length without which the attribute is kept raw. */
export interface Read {
  readonly guard?: string
  readonly value: string
  /** The expression is undefined where the content does not fit the form; the attribute is kept raw then, too. */
  readonly fallible?: boolean
}

interface Form {
  readonly type: (context: SourceContext, attribute: Attribute) => string
  readonly read: (context: SourceContext, attribute: Attribute) => Read
  /** Statement that writes `item` as an attribute of the type that the expression `type` names. */
  readonly write: (context: SourceContext, attribute: Attribute, type: string) => string
}

const LENGTH = 'stop - at'

const BYTES: Form = {
  type: () => 'Uint8Array',
  read: () => ({ value: 'r.bytes(u8, at, stop)' }),
  write: (_context, _attribute, type) => `r.writeBytes(w, ${type}, item)`,
}

/** Statement that does `statement` for each item; the function's `index` says which it is, for the path of an error. */
export function eachItem(context: SourceContext, statement: string): string {
  return `r.expectArray(item); const list = item${context.type(' as readonly any[]')}; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; ${statement} } index = -1;`
}

/** The element of a C array inside a `binary`. */
function element(attribute: Attribute): Attribute {
  return { ...attribute, type: attribute.subType as Attribute['type'] }
}

const FORMS: Readonly<Record<string, Form>> = {
  integer: {
    type: scalarType,
    read: (context, attribute) => ({
      guard: `${LENGTH} === ${INTEGER_SIZE[attribute.type]}`,
      value: readScalar(context, attribute, 'at'),
    }),
    write: (context, attribute, type) => writeScalar(context, attribute, type, 'item'),
  },
  variable: {
    type: scalarType,
    read: (context, attribute) => {
      const order = endianness(attribute.byteOrder)
      const [long, short] = attribute.type === 'sint' ? ['BigInt64', 'Int32'] : ['BigUint64', 'Uint32']
      const raw = `(${LENGTH} === 8 ? data.get${long}(at, ${order}) : BigInt(data.get${short}(at, ${order})))`
      return { guard: `${LENGTH} === 4 || ${LENGTH} === 8`, value: nameScalar(context, attribute, raw) }
    },
    write: (context, attribute, type) => writeScalar(context, attribute, type, 'item'),
  },
  bitfield32: {
    type: (context, attribute) => {
      const bits =
        attribute.enum === undefined ? 'number' : `readonly ${context.typeName('enum', attribute.enum)}[] | number`
      return `{ readonly value: ${bits}; readonly selector: ${bits} }`
    },
    read: (context, attribute) => {
      const flags = { ...attribute, type: 'u32', enumAsFlags: true }
      const read = (at: string) => nameScalar(context, flags, `${context.element('u32', `(${at}) >> 2`)}`)
      return { guard: `${LENGTH} === 8`, value: `{ value: ${read('at')}, selector: ${read('at + 4')} }` }
    },
    write: (context, attribute, type) => {
      const flags = { ...attribute, type: 'u32', enumAsFlags: true }
      return `w.bitfield32(${type}, ${numberOf(context, flags, 'item.value')}, ${numberOf(context, flags, 'item.selector')})`
    },
  },
  string: {
    type: () => 'string',
    read: () => ({ value: 'r.decodeText(u8, at, stop)' }),
    write: (_context, _attribute, type) => `r.writeString(w, ${type}, item)`,
  },
  flag: {
    type: () => 'boolean',
    read: () => ({ guard: `${LENGTH} === 0`, value: 'true' }),
    write: (_context, _attribute, type) => `r.writeFlag(w, ${type}, item)`,
  },
  ip: {
    type: () => 'string',
    read: () => ({ guard: `${LENGTH} === 4 || ${LENGTH} === 16`, value: 'r.ip(view, at, stop)' }),
    write: (_context, _attribute, type) => `r.writeIp(w, ${type}, item)`,
  },
  mac: {
    type: () => 'string',
    read: () => ({ guard: `${LENGTH} > 0`, value: 'r.mac(view, at, stop)' }),
    write: (_context, _attribute, type) => `r.writeMac(w, ${type}, item)`,
  },
  bytes: BYTES,
  struct: {
    type: (context, attribute) => context.typeName('struct', attribute.struct!),
    read: (context, attribute) => {
      structFunctions(context, attribute.struct!)
      return { value: `decode${context.typeName('struct', attribute.struct!)}(view, at, stop)` }
    },
    write: (context, attribute, type) => {
      const encode = `encode${context.typeName('struct', attribute.struct!)}`
      return `{ const start = w.startAttribute(${type}); ${encode}(w, item); w.endNest(start) }`
    },
  },
  integers: {
    type: (context, attribute) => `readonly ${grouped(scalarType(context, element(attribute)))}[]`,
    read: (context, attribute) => {
      const size = INTEGER_SIZE[attribute.subType!]!
      const scalar = element(attribute)
      const whole = wholeArray(context, scalar)
      if (whole !== undefined) return { guard: `(${LENGTH}) % ${size} === 0`, value: whole }
      const read = readScalar(context, scalar, 'p', false)
      return { guard: `(${LENGTH}) % ${size} === 0`, value: `r.integerArray(at, stop, ${size}, p => ${read})` }
    },
    write: (context, attribute, type) => {
      const size = INTEGER_SIZE[attribute.subType!]!
      const scalar = element(attribute)
      const put = isAddress(scalar)
        ? 'w.view.u8.set(r.ipv4Bytes(item), p)'
        : `r.put.${scalar.type}(w.view.data, p, ${numberOf(context, scalar, 'item')}, ${endianness(scalar.byteOrder)})`
      return `{ const start = w.startAttribute(${type}); ${eachItem(context, `const p = w.zeros(${size}); ${put};`)} w.endNest(start) }`
    },
  },
  nest: {
    type: (context, attribute) => shapeType(context, nestShape(context, attribute)),
    read: (context, attribute) => {
      const shape = nestShape(context, attribute)
      return { value: shape === undefined ? '{}' : `decode${shape.stem}(view, at, stop${selectorArguments(shape)})` }
    },
    write: (context, attribute, type) => {
      const shape = nestShape(context, attribute)
      const encode = shape === undefined ? '' : `encode${shape.stem}(w, item${selectorArguments(shape)}); `
      return `{ const nest = w.startNest(${type}); ${encode}w.endNest(nest) }`
    },
  },
  'nest-type-value': {
    type: (context, attribute) => {
      const levels = levelKeys(context, attribute).map(key => `readonly ${propertyKey(key)}: number`)
      return `${shapeType(context, nestShape(context, attribute))} & { ${levels.join('; ')} }`
    },
    read: (context, attribute) => {
      const shape = nestShape(context, attribute)!
      const keys = levelKeys(context, attribute).map(
        (key, level) => `${propertyKey(key)}: ${context.element('types', String(level))}`,
      )
      const item = `({ ${keys.join(', ')}, ...decode${shape.stem}(view, at, stop${selectorArguments(shape)}) })`
      return { value: `r.typeValues(view, at, stop, ${keys.length}, (types, at, stop) => ${item})`, fallible: true }
    },
    write: (context, attribute, type) => {
      const shape = nestShape(context, attribute)!
      const keys = levelKeys(context, attribute)
      const rest = `const { ${keys.map((key, level) => `${JSON.stringify(key)}: level${level}`).join(', ')}, ...rest } = item; `
      const open = keys.map((_, level) => `const nest${level} = w.startNest(r.nestType(level${level})); `).join('')
      const close = keys.map((_, level) => `w.endNest(nest${keys.length - 1 - level}); `).join('')
      return `{ r.expectObject(item, ${JSON.stringify(attribute.name)}); ${rest}const nest = w.startNest(${type}); ${open}encode${shape.stem}(w, rest${selectorArguments(shape)}); ${close}w.endNest(nest) }`
    },
  },
  'indexed-array': {
    type: (context, attribute) => {
      const inner = elementForm(attribute)
      const item = inner.form.type(context, inner.attribute)
      return attribute.subType === 'nest'
        ? `readonly (${item} & { readonly ${ARRAY_INDEX}?: number | undefined })[]`
        : `readonly ${grouped(item)}[]`
    },
    read: (context, attribute) => {
      const inner = elementForm(attribute)
      const { guard, value } = inner.form.read(context, inner.attribute)
      if (attribute.subType === 'nest')
        return {
          value: `r.indexedArray(view, at, stop, ${elementReader(context, inner.attribute, value)})`,
          fallible: true,
        }
      const item = guard === undefined ? value : `${guard} ? ${value} : undefined`
      return { value: `r.indexedArray(view, at, stop, (_index, at, stop) => ${item})`, fallible: true }
    },
    write: (context, attribute, type) => {
      const inner = elementForm(attribute)
      const statement = inner.form.write(context, inner.attribute, attribute.subType === 'nest' ? 'type' : 'i + 1')
      const element = attribute.subType === 'nest' ? `const type = r.nestType(item?.${ARRAY_INDEX} ?? i + 1); ` : ''
      return `{ const array = w.startNest(${type}); ${eachItem(context, element + statement)} w.endNest(array) }`
    },
  },
  'sub-message': {
    type: (context, attribute) => context.typeName('message', attribute.subMessage!),
    read: (context, attribute) => {
      const name = context.typeName('message', attribute.subMessage!)
      return {
        value: `decode${name}(view, at, stop, ${selectorVariable(attribute.selector!)}${messageArguments(context, attribute)})`,
      }
    },
    write: (context, attribute, type) => {
      const name = context.typeName('message', attribute.subMessage!)
      return `encode${name}(w, ${type}, item, ${selectorVariable(attribute.selector!)}${messageArguments(context, attribute)})`
    },
  },
  records: {
    type: (context, attribute) =>
      `readonly ${shapeType(context, context.shape(attribute.struct, attribute.nestedAttributes))}[]`,
    read: (context, attribute) => {
      const shape = context.shape(attribute.struct, attribute.nestedAttributes)!
      return {
        value: `r.records(view, at, stop, (at, stop) => decode${shape.stem}(view, at, stop${selectorArguments(shape)}))`,
      }
    },
    write: (context, attribute, type) => {
      const shape = context.shape(attribute.struct, attribute.nestedAttributes)!
      return `{ const start = w.startAttribute(${type}); r.writeRecords(w, item, record => encode${shape.stem}(w, record${selectorArguments(shape)})); w.endNest(start) }`
    },
  },
}

/** The call that reads a C array of plain integers at once; undefined for elements that need an expression of their own. */
function wholeArray(context: SourceContext, scalar: Attribute): string | undefined {
  if (scalar.enum !== undefined || isAddress(scalar)) return undefined
  if (scalar.type === 'u64') return `r.u64Array(view, at, stop, ${endianness(scalar.byteOrder)})`
  if (scalar.type !== 'u32' || scalar.byteOrder !== undefined) return undefined
  return scalar.repeats === true ? `${context.lastArray()}(view, at, stop)` : 'r.u32Array(view, at, stop)'
}

/**
 * A function of index, start and end that reads a nest with its index. Where the keys of the nest are known they are copied one by one: a spread behind
 * another key is 0.2 us an element.
 */
function elementReader(context: SourceContext, attribute: Attribute, value: string): string {
  const shape = nestShape(context, attribute)
  const keys = shape === undefined ? undefined : literalKeys(context, shape)
  if (shape === undefined || keys === undefined || shape.selectors.length > 0)
    return `(${ARRAY_INDEX}, at, stop) => ({ ${ARRAY_INDEX}, ...${value} })`
  const name = `element${shape.stem}`
  if (!context.once(name)) return name
  const number = context.type(': number')
  context.lines.push(
    `function ${name}(${ARRAY_INDEX}${number}, at${number}, stop${number}, view${context.type(': ByteView')}) {`,
    `  const item${context.type(': any')} = ${value}`,
    `  return { ${ARRAY_INDEX}, ${keys.map(key => `${propertyKey(key)}: item${propertyAccess(key)}`).join(', ')} }`,
    '}',
  )
  return name
}

function levelKeys(context: SourceContext, attribute: Attribute): readonly string[] {
  return attribute.typeValue!.map(name => fieldName(name, context.naming))
}

function grouped(type: string): string {
  return /[|&]/.test(type) ? `(${type})` : type
}

/** The shape inside a nest; undefined where its set has no attributes at all and no header. */
function nestShape(context: SourceContext, attribute: Attribute): Shape | undefined {
  return context.shape(attribute.fixedHeader, attribute.nestedAttributes)
}

function shapeType(context: SourceContext, shape: Shape | undefined): string {
  return shape === undefined
    ? 'Record<string, never>'
    : shape.header === undefined
      ? context.typeName('set', shape.set!)
      : shape.stem
}

function selectorArguments(shape: Shape | undefined): string {
  return (shape?.selectors ?? []).map(name => `, ${selectorVariable(name)}`).join('')
}

/** Selectors that the formats of a sub-message need beyond the one that picks them. */
export function messageSelectors(context: SourceContext, message: string): readonly string[] {
  const names = new Set<string>()
  for (const format of context.index.subMessage(message).formats) {
    if (format.attributeSet === undefined) continue
    for (const name of context.selectorsOf(format.attributeSet, format.fixedHeader)) names.add(name)
  }
  return [...names].sort()
}

function messageArguments(context: SourceContext, attribute: Attribute): string {
  return messageSelectors(context, attribute.subMessage!)
    .map(name => `, ${selectorVariable(name)}`)
    .join('')
}

/** Whether writing the attribute loops, so that the place of an error has an index. */
export function isList(attribute: Attribute): boolean {
  return attribute.multiAttr === true || attribute.type === 'indexed-array' || formOf(attribute) === FORMS.integers
}

/** The form of the elements of an indexed array. */
function elementForm(attribute: Attribute): { form: Form; attribute: Attribute } {
  const { multiAttr: _, ...rest } = attribute
  const inner = { ...rest, type: attribute.subType ?? 'binary' } as Attribute
  return { form: formOf(inner), attribute: inner }
}

function formOf(attribute: Attribute): Form {
  const { type } = attribute
  if (INTEGER_SIZE[type] !== undefined) return FORMS.integer!
  if (type === 'uint' || type === 'sint') return FORMS.variable!
  if (type === 'binary') return binaryForm(attribute)
  return FORMS[type] ?? BYTES
}

function binaryForm(attribute: Attribute): Form {
  if (attribute.struct !== undefined) return FORMS.struct!
  if (attribute.subType !== undefined && INTEGER_SIZE[attribute.subType] !== undefined) return FORMS.integers!
  if (/^ipv[46]/.test(attribute.displayHint ?? '') && attribute.displayHint !== 'ipv4-or-v6-hex') return FORMS.ip!
  return attribute.displayHint === 'mac' ? FORMS.mac! : BYTES
}

export function attributeType(context: SourceContext, attribute: Attribute): string {
  const type = formOf(attribute).type(context, attribute)
  return attribute.multiAttr === true ? `readonly ${grouped(type)}[]` : type
}

/** Type of one value of a multi-attr. */
export function singleType(context: SourceContext, attribute: Attribute): string {
  return formOf(attribute).type(context, attribute)
}

export function readAttribute(context: SourceContext, attribute: Attribute): Read {
  return formOf(attribute).read(context, attribute)
}

export function writeAttribute(context: SourceContext, attribute: Attribute): string {
  return formOf(attribute).write(context, attribute, String(attribute.value))
}

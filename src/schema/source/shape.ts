/** One shape - a fixed header, a set of attributes, or both - as sources of the function that reads it and the one that writes it. */

import type { Attribute, StructMember } from '../model.js'
import { ARRAY_INDEX, propertyKey, UNKNOWN_ATTRIBUTES } from '../names.js'
import {
  attributeType,
  eachItem,
  isList,
  messageSelectors,
  readAttribute,
  singleType,
  writeAttribute,
} from './attribute.js'
import { type Shape, type SourceContext, selectorVariable, viewLocals } from './context.js'
import { members, memberType, putMember, readMember } from './struct.js'

/** Sets up to this size are read into one literal with every key; larger ones, of which a message has few, grow key by key. */
const LITERAL_LIMIT = 96

interface Field {
  readonly attribute: Attribute
  readonly key: string
  readonly variable: string
}

interface HeaderField {
  readonly member: StructMember
  readonly offset: number
  readonly key: string
}

function fieldsOf(context: SourceContext, shape: Shape): readonly Field[] {
  if (shape.set === undefined) return []
  const attributes = new Map(context.index.set(shape.set).attributes.map(attribute => [attribute.name, attribute]))
  return [...attributes.values()]
    .filter(({ type }) => type !== 'pad' && type !== 'unused')
    .map((attribute, index) => ({
      attribute,
      key: context.attributeKey(shape.set!, attribute.name),
      variable: `v${index}`,
    }))
}

function headerFieldsOf(context: SourceContext, shape: Shape): readonly HeaderField[] {
  if (shape.header === undefined) return []
  return members(context, shape.header).map(({ member, offset }) => ({
    member,
    offset,
    key: context.headerKey(shape.header!, member.name, shape.set),
  }))
}

/** Bytes in front of the attributes. */
function headerSize(context: SourceContext, shape: Shape): number {
  return shape.header === undefined ? 0 : context.index.structSize(shape.header)
}

export function shapeTypeName(context: SourceContext, shape: Shape): string {
  return shape.header === undefined ? context.typeName('set', shape.set!) : shape.stem
}

/** Writes both functions. */
export function shapeFunctions(context: SourceContext, shape: Shape): void {
  const decode = decodeFunction(context, shape)
  const encode = encodeFunction(context, shape)
  context.lines.push(...decode, ...encode)
}

function selectorParameters(context: SourceContext, selectors: readonly string[]): string {
  return selectors.map(name => `, ${selectorVariable(name)}${context.type(': unknown')}`).join('')
}

function decodeFunction(context: SourceContext, shape: Shape): string[] {
  const fields = fieldsOf(context, shape)
  const headers = headerFieldsOf(context, shape)
  const size = headerSize(context, shape)
  const type = shapeTypeName(context, shape)
  const grown = fields.length > LITERAL_LIMIT
  const headerLines = headers.map(
    ({ member, offset, key }) => `    ${propertyKey(key)}: ${readMember(context, member, 'position', offset, true)},`,
  )
  const name = `decode${shape.stem}`
  const signature = `function ${name}(view${context.type(': ByteView')}, position${context.type(': number')}, end${context.type(': number')}${selectorParameters(context, shape.selectors)})${context.type(`: ${type}`)} {`
  const check =
    shape.header === undefined
      ? []
      : [`  if (end - position < ${size}) r.shortHeader(${JSON.stringify(shape.header)}, ${size}, position, end)`]
  if (shape.set === undefined) {
    return [signature, ...viewLocals(headerLines), ...check, '  return {', ...headerLines, '  }', '}']
  }
  const target = (field: Field) =>
    grown
      ? `out${propertyKey(field.key).startsWith('"') ? `[${propertyKey(field.key)}]` : `.${field.key}`}`
      : field.variable
  const cases = fields.flatMap(field => decodeCase(context, field.attribute, target(field)))
  const padding = context.index.set(shape.set).attributes.filter(({ type }) => type === 'pad')
  for (const attribute of padding) cases.push(`        case ${attribute.value}: break`)
  const selectors = ownSelectors(context, shape, fields, headers)
  const start = size === 0 ? 'position' : `position + ${(size + 3) & ~3}`
  const usesU16 = `  const u16 = view.u16`
  const body = [...headerLines, ...cases, ...selectors]
  const locals = viewLocals(body)
  const names = Object.fromEntries(fields.map(({ attribute }) => [attribute.value, attribute.name]))
  const table = `${shape.stem}_NAMES`
  const declare = grown
    ? [`  const out${context.type(': any')} = {`, ...headerLines, '  }']
    : fields.map(
        field => `  let ${field.variable}${context.type(`: ${mutableType(context, field.attribute)} | undefined`)}`,
      )
  const literal = [
    ...headerLines,
    ...fields.map(field => `    ${propertyKey(field.key)}: ${field.variable},`),
    `    ${UNKNOWN_ATTRIBUTES}: unknown,`,
  ]
  return [
    `const ${table}${context.type(': Readonly<Record<number, string>>')} = ${JSON.stringify(names)}`,
    signature,
    ...(locals.some(line => /\bu16\b/.test(line)) ? [] : [usesU16]),
    ...locals,
    ...check,
    ...selectors,
    ...declare,
    `  let unknown${context.type(': RawAttribute[] | undefined')}`,
    `  let p = ${start}`,
    '  let type = -1',
    '  try {',
    '    while (end - p >= 4) {',
    `      const length = ${context.element('u16', 'p >> 1')}`,
    '      if (length < 4 || p + length > end) r.badAttribute(view, p, end)',
    '      const at = p + 4',
    '      const stop = p + length',
    `      type = ${context.element('u16', '(p >> 1) + 1')} & 0x3fff`,
    '      switch (type) {',
    ...cases,
    '        default: unknown = r.keep(unknown, view, p, length)',
    '      }',
    '      p += (length + 3) & -4',
    '    }',
    '    type = -1',
    '    if (p < end) r.leftover(p, end)',
    `  } catch (error) { r.inAttribute(${table}, type, p, error) }`,
    ...(grown
      ? [`  if (unknown !== undefined) out.${UNKNOWN_ATTRIBUTES} = unknown`, '  return out']
      : ['  return {', ...literal, `  }${context.type(isTied(context, shape.set) ? ` as unknown as ${type}` : '')}`]),
    '}',
  ].filter(
    line =>
      !(line.includes('const stop = ') && !/\bstop\b/.test(cases.join('\n'))) &&
      !(line.includes('const at = ') && !/\bat\b/.test(cases.join('\n'))),
  )
}

/** The type of the local variable: an array that is being filled is not readonly yet. */
function mutableType(context: SourceContext, attribute: Attribute): string {
  if (attribute.multiAttr !== true) return attributeType(context, attribute)
  return `(${singleType(context, attribute)})[]`
}

function decodeCase(context: SourceContext, attribute: Attribute, target: string): string[] {
  const { guard, value, fallible } = readAttribute(context, attribute)
  const store = (expression: string) =>
    attribute.multiAttr === true ? `(${target} ??= []).push(${expression})` : `${target} = ${expression}`
  const head = `        case ${attribute.value}:`
  if (fallible === true) {
    return [
      `${head} { const item = ${value}; if (item === undefined) unknown = r.keep(unknown, view, p, length); else ${store('item')}; break }`,
    ]
  }
  if (guard !== undefined)
    return [`${head} if (${guard}) ${store(value)}; else unknown = r.keep(unknown, view, p, length); break`]
  return [`${head} ${store(value)}; break`]
}

/** Declarations of the selectors that this shape itself has: found before the attributes are walked, since they may stand behind. */
function ownSelectors(
  context: SourceContext,
  shape: Shape,
  fields: readonly Field[],
  headers: readonly HeaderField[],
): string[] {
  const lines: string[] = []
  for (const name of neededSelectors(context, fields)) {
    if (shape.selectors.includes(name)) continue
    const variable = selectorVariable(name)
    const field = fields.find(({ attribute }) => attribute.name === name)
    const header = headers.find(({ member }) => member.name === name)
    if (field === undefined) {
      if (header !== undefined)
        lines.push(`  const ${variable} = ${readMember(context, header.member, 'position', header.offset, true)}`)
      continue
    }
    const start = `position + ${(headerSize(context, shape) + 3) & ~3}`
    const { guard, value } = readAttribute(context, field.attribute)
    const found = `${variable}_at`
    const read = value.replace(/\bat\b/g, `${variable}_from`).replace(/\bstop\b/g, `${variable}_to`)
    const condition = guard?.replace(/\bat\b/g, `${variable}_from`).replace(/\bstop\b/g, `${variable}_to`)
    lines.push(
      `  const ${found} = r.findAttribute(view, ${start}, end, ${field.attribute.value})`,
      `  const ${variable}_from = ${found} + 4`,
      `  const ${variable}_to = ${found} < 0 ? 0 : ${found} + ${context.element('u16', `${found} >> 1`)}`,
      `  const ${variable}${context.type(': unknown')} = ${found} < 0${condition === undefined ? '' : ` || !(${condition})`} ? undefined : ${read}`,
    )
  }
  return lines
}

function neededSelectors(context: SourceContext, fields: readonly Field[]): readonly string[] {
  return [...new Set(fields.flatMap(({ attribute }) => context.attributeSelectors(attribute)))].sort()
}

function encodeFunction(context: SourceContext, shape: Shape): string[] {
  const fields = fieldsOf(context, shape)
  const headers = headerFieldsOf(context, shape)
  const size = headerSize(context, shape)
  const what = [shape.header, shape.set].filter(Boolean).join(' and ')
  const keys = [...headers.map(({ key }) => key), ...fields.map(({ key }) => key)]
  const cases = fields.map(
    ({ attribute, key }) => `        case ${JSON.stringify(key)}: ${encodeCase(context, attribute)}; break`,
  )
  const headerCases = headers.map(
    ({ member, offset, key }) =>
      `        case ${JSON.stringify(key)}: ${putMember(context, member, `header + ${offset}`, 'item')}; break`,
  )
  const indexed = fields.some(({ attribute }) => isList(attribute))
  const selectors = neededSelectors(context, fields)
    .filter(name => !shape.selectors.includes(name))
    .map(name => `  const ${selectorVariable(name)} = value${selectorKey(context, shape, fields, name)}`)
  return [
    `function encode${shape.stem}(w${context.type(': Writer')}, value${context.type(': any')}${selectorParameters(context, shape.selectors)})${context.type(': void')} {`,
    `  r.expectObject(value, ${JSON.stringify(what)})`,
    ...selectors,
    ...(shape.header === undefined ? [] : [`  const header = w.zeros(${size})`, '  w.pad()']),
    "  let key = ''",
    ...(indexed ? ['  let index = -1'] : []),
    '  try {',
    '    for (key in value) {',
    '      const item = value[key]',
    '      if (item === undefined) continue',
    '      switch (key) {',
    ...headerCases,
    ...cases,
    ...(shape.set === undefined
      ? []
      : [`        case ${JSON.stringify(UNKNOWN_ATTRIBUTES)}: r.writeUnknown(w, item); break`]),
    ...(isArrayElement(context, shape) ? [`        case ${JSON.stringify(ARRAY_INDEX)}: break`] : []),
    `        default: r.unknownKey(${JSON.stringify(what)}, ${JSON.stringify(keys)})`,
    '      }',
    '    }',
    `  } catch (error) { r.at(key, ${indexed ? 'index' : '-1'}, error) }`,
    '}',
  ]
}

function selectorKey(context: SourceContext, shape: Shape, fields: readonly Field[], name: string): string {
  const key = fields.find(({ attribute }) => attribute.name === name)?.key
  // A header's member that is left out is written as 0.
  return key === undefined
    ? `?.[${JSON.stringify(context.headerKey(shape.header!, name, shape.set))}] ?? 0`
    : `?.[${JSON.stringify(key)}]`
}

function encodeCase(context: SourceContext, attribute: Attribute): string {
  const statement = writeAttribute(context, attribute)
  if (attribute.multiAttr !== true) return statement
  return `{ ${eachItem(context, statement)} }`
}

function isArrayElement(context: SourceContext, shape: Shape): boolean {
  return context.index.spec.attributeSets.some(set =>
    set.attributes.some(({ type, nestedAttributes }) => type === 'indexed-array' && nestedAttributes === shape.set),
  )
}

/** Writes the functions that pick the format of a sub-message. */
export function messageFunctions(context: SourceContext, message: string): void {
  const name = context.typeName('message', message)
  const selectors = messageSelectors(context, message)
  const parameters = selectorParameters(context, selectors)
  const formats = context.index.subMessage(message).formats.flatMap(format => {
    const shape = context.shape(format.fixedHeader, format.attributeSet)
    return shape === undefined ? [] : [{ format, shape }]
  })
  const args = (shape: Shape) => shape.selectors.map(selector => `, ${selectorVariable(selector)}`).join('')
  context.lines.push(
    `function decode${name}(view${context.type(': ByteView')}, at${context.type(': number')}, stop${context.type(': number')}, selector${context.type(': unknown')}${parameters})${context.type(`: ${name}`)} {`,
    '  switch (String(selector)) {',
    ...formats.map(
      ({ format, shape }) =>
        `    case ${JSON.stringify(format.value)}: return decode${shape.stem}(view, at, stop${args(shape)})`,
    ),
    '    default: return view.u8.slice(at, stop)',
    '  }',
    '}',
    `function encode${name}(w${context.type(': Writer')}, type${context.type(': number')}, item${context.type(': any')}, selector${context.type(': unknown')}${parameters})${context.type(': void')} {`,
    '  if (item instanceof Uint8Array) return w.binary(type, item)',
    '  switch (String(selector)) {',
    ...formats.map(({ format, shape }) => {
      const start = shape.set === undefined ? 'w.startAttribute(type)' : 'w.startNest(type)'
      return `    case ${JSON.stringify(format.value)}: { const start = ${start}; encode${shape.stem}(w, item${args(shape)}); w.endNest(start); return }`
    }),
    `    default: r.unknownFormat(${JSON.stringify(message)}, selector, ${JSON.stringify(formats.map(({ format }) => format.value))})`,
    '  }',
    '}',
  )
}

/** The types of a shape: of its set, and where it has a header, of both together. */
export function shapeTypes(context: SourceContext, shape: Shape): string[] {
  const lines = shape.set === undefined || !context.once(`type ${shape.set}`) ? [] : setTypes(context, shape.set)
  if (shape.header === undefined) return lines
  const headers = headerFieldsOf(context, shape).map(
    ({ member, key }) => `  readonly ${propertyKey(key)}: ${memberType(context, member)}`,
  )
  const attributes = shape.set === undefined ? '' : `${context.typeName('set', shape.set)} & `
  return [...lines, `export type ${shape.stem} = ${attributes}{`, ...headers, '}']
}

/** An object of optional members; a sub-message is tied to the member that picks its format, as a union. */
function setTypes(context: SourceContext, set: string): string[] {
  const fields = fieldsOf(context, { header: undefined, set, stem: '', selectors: [] })
  const tied = fields.filter(({ attribute }) => textSelector(context, set, attribute) !== undefined)
  const selectors = new Set(tied.map(({ attribute }) => attribute.selector))
  const plain = fields.filter(field => !tied.includes(field) && !selectors.has(field.attribute.name))
  const unions = [...selectors].map(selector => taggedUnion(context, set, selector!, tied))
  return [
    `export type ${context.typeName('set', set)} = {`,
    ...plain.map(
      ({ attribute, key }) => `  readonly ${propertyKey(key)}?: ${attributeType(context, attribute)} | undefined`,
    ),
    '  /** What the specification does not know, as it came. */',
    `  readonly ${UNKNOWN_ATTRIBUTES}?: readonly RawAttribute[] | undefined`,
    ['}', ...unions].join(' & '),
  ]
}

function isTied(context: SourceContext, set: string): boolean {
  return context.index.set(set).attributes.some(attribute => textSelector(context, set, attribute) !== undefined)
}

/** The selector of a sub-message, where it is a string of the same set; others cannot tell TypeScript anything. */
function textSelector(
  context: SourceContext,
  set: string,
  { type, multiAttr, selector }: Attribute,
): Attribute | undefined {
  if (type !== 'sub-message' || multiAttr === true || selector === undefined) return undefined
  const attribute = context.index.attribute(set, selector)
  return attribute?.type === 'string' && attribute.multiAttr !== true ? attribute : undefined
}

function taggedUnion(context: SourceContext, set: string, selector: string, tied: readonly Field[]): string {
  const tag = propertyKey(context.attributeKey(set, selector))
  const fields = tied.filter(({ attribute }) => attribute.selector === selector)
  const values = new Set(
    fields.flatMap(({ attribute }) =>
      context.index.subMessage(attribute.subMessage!).formats.map(format => format.value),
    ),
  )
  const content = (attribute: Attribute, value: string) => {
    const format = context.index.subMessage(attribute.subMessage!).formats.find(candidate => candidate.value === value)
    const shape = format && context.shape(format.fixedHeader, format.attributeSet)
    return shape === undefined ? 'Uint8Array' : shapeTypeName(context, shape)
  }
  const member = (tagType: string, of: (attribute: Attribute) => string) =>
    `{ readonly ${tag}${tagType}; ${fields.map(({ attribute, key }) => `readonly ${propertyKey(key)}?: ${of(attribute)} | undefined`).join('; ')} }`
  const known = [...values].map(value => member(`: ${JSON.stringify(value)}`, attribute => content(attribute, value)))
  return `(\n  | ${[...known, member('?: OtherFormat | undefined', () => 'Uint8Array')].join('\n  | ')}\n)`
}

export function messageType(context: SourceContext, message: string): string {
  const shapes = context.index
    .subMessage(message)
    .formats.map(format => context.shape(format.fixedHeader, format.attributeSet))
  const names = new Set(shapes.filter(shape => shape !== undefined).map(shape => shapeTypeName(context, shape)))
  return `export type ${context.typeName('message', message)} = ${[...names, 'Uint8Array'].join(' | ')}`
}

/** One shape - a fixed header, a set of attributes, or both - as sources of the function that reads it and the one that writes it. */

import type { Attribute } from '../model.js'
import { ARRAY_INDEX, pascalCase, propertyAccess, propertyKey, UNKNOWN_ATTRIBUTES } from '../names.js'
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
import { type Field, fieldsOf, type HeaderField, headerFieldsOf, headerSize, usualFields } from './fields.js'
import { isWithinLarge, LITERAL_LIMIT, LOCALS_LIMIT } from './large.js'
import { memberType, putMember, readMember } from './struct.js'
import { emptyObject, returned } from './template.js'

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
  const cloned = !grown && fields.length > LOCALS_LIMIT
  const headerLines = headers.map(
    header => `    ${propertyKey(header.key)}: ${readMember(context, header, 'position', true)},`,
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
  const target = (field: Field) => (grown || cloned ? `out${propertyAccess(field.key)}` : field.variable)
  const usual = usualFields(context, shape, fields, grown)
  const own = ownSelectors(context, shape, fields, headers)
  const stem = shape.stem
  const rest =
    cloned && usual !== undefined
      ? restFunction(
          context,
          shape,
          fields.filter(field => !usual.includes(field)),
        )
      : undefined
  const cases = (rest === undefined ? fields : usual!).flatMap(field =>
    own.atUse(
      decodeCase(
        context,
        field.attribute,
        target(field),
        usual !== undefined && !usual.includes(field) ? 'rare = true; ' : '',
      ),
    ),
  )
  const padding = context.index.set(shape.set).attributes.filter(({ type }) => type === 'pad')
  for (const attribute of padding) cases.push(`        case ${attribute.value}: break`)
  const start = size === 0 ? 'position' : `position + ${(size + 3) & ~3}`
  const usesU16 = `  const u16 = view.u16`
  const body = [...headerLines, ...cases, ...own.declarations]
  const locals = viewLocals(body)
  const names = Object.fromEntries(fields.map(({ attribute }) => [attribute.value, attribute.name]))
  const table = `${shape.stem}_NAMES`
  const template = (of: string, some: readonly Field[], ...more: readonly string[]) =>
    emptyObject(`${stem}_${of}`, [...[...headers, ...some].map(({ key }) => key), ...more])
  const copied = cloned || (!grown && isWithinLarge(context, 'set', shape.set))
  const templates = !copied
    ? []
    : [template('ALL', fields, UNKNOWN_ATTRIBUTES), ...(usual === undefined ? [] : [template('USUAL', usual)])]
  const any = context.type(': any')
  const literalStart = [`  const out${any} = {`, ...headerLines, '  }']
  const copyStart = [
    usual === undefined ? `  const out${any} = { ...${stem}_ALL }` : `  let out${any} = { ...${stem}_USUAL }`,
    ...headers.map(header => `  out${propertyAccess(header.key)} = ${readMember(context, header, 'position', true)}`),
  ]
  const variables = fields.map(
    field => `  let ${field.variable}${context.type(`: ${mutableType(context, field.attribute)} | undefined`)}`,
  )
  const declare = grown ? literalStart : cloned ? copyStart : variables
  const cast = context.type(isTied(context, shape.set) ? ` as unknown as ${type}` : '')
  const object = (of: string, some: readonly Field[], ...more: readonly (readonly [string, string])[]) =>
    returned(
      [
        ...headers.map(header => [header.key, readMember(context, header, 'position', true)] as const),
        ...some.map(field => [field.key, field.variable] as const),
        ...more,
      ],
      { template: copied ? `${stem}_${of}` : undefined, any, cast },
    )
  const lean = usual === undefined ? [] : ['  if (!rare && unknown === undefined) {', ...object('USUAL', usual), '  }']
  return [
    ...own.functions,
    ...templates,
    ...(rest?.lines ?? []),
    `const ${table}${context.type(': Readonly<Record<number, string>>')} = ${JSON.stringify(names)}`,
    signature,
    ...(locals.some(line => /\bu16\b/.test(line)) ? [] : [usesU16]),
    ...locals,
    ...check,
    ...own.declarations,
    ...declare,
    ...(usual === undefined ? [] : ['  let rare = false']),
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
    ...(rest?.use ?? ['        default: unknown = r.keep(unknown, view, p, length)']),
    '      }',
    '      p += (length + 3) & -4',
    '    }',
    '    type = -1',
    '    if (p < end) r.leftover(p, end)',
    `  } catch (error) { r.inAttribute(${table}, type, p, error) }`,
    ...(grown || cloned
      ? [`  if (unknown !== undefined) out.${UNKNOWN_ATTRIBUTES} = unknown`, '  return out']
      : [...lean, ...object('ALL', fields, [UNKNOWN_ATTRIBUTES, 'unknown'])]),
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

/**
 * The attributes of a large set that are not usual, in a function of their own: with them V8 starts compiling the decoder when it has read twice as many
 * messages, and takes twice as long. The first of them in a message makes its object one with every key.
 */
function restFunction(
  context: SourceContext,
  shape: Shape,
  fields: readonly Field[],
): { readonly lines: readonly string[]; readonly use: readonly string[] } {
  const { stem } = shape
  const selectors = neededSelectors(context, fields)
  const cases = fields.flatMap(({ attribute, key }) =>
    decodeCase(context, attribute, `out${propertyAccess(key)}`, `if (!all) out = { ...${stem}_ALL, ...out };`),
  )
  const [any, number] = [context.type(': any'), context.type(': number')]
  const lines = [
    '/** The object with one more attribute; undefined where it is to be kept as it came. */',
    `function rest${stem}(view${context.type(': ByteView')}, p${number}, type${number}, length${number}, out${any}, all${context.type(': boolean')}${selectorParameters(context, selectors)})${any} {`,
    ...viewLocals(cases),
    '  const at = p + 4',
    '  const stop = p + length',
    `  let unknown${context.type(': RawAttribute[] | undefined')}`,
    '  switch (type) {',
    ...cases,
    '    default: return undefined',
    '  }',
    '  return unknown === undefined ? out : undefined',
    '}',
  ]
  const args = selectors.map(name => `, ${selectorVariable(name)}`).join('')
  const use = [
    '        default: {',
    `          const more = rest${stem}(view, p, type, length, out, rare${args})`,
    '          if (more === undefined) unknown = r.keep(unknown, view, p, length)',
    '          else { out = more; rare = true }',
    '        }',
  ]
  return { lines, use }
}

/** @param rare what comes first where the attribute is read: the note that it is there. */
function decodeCase(context: SourceContext, attribute: Attribute, target: string, rare: string): string[] {
  const read = readAttribute(context, attribute)
  const { fallible } = read
  const guard = read.guard === undefined ? undefined : byLength(read.guard)
  const value = byLength(read.value)
  const store = (expression: string) =>
    attribute.multiAttr === true ? `(${target} ??= []).push(${expression})` : `${target} = ${expression}`
  const head = `        case ${attribute.value}: ${rare}`.trimEnd()
  if (fallible === true) {
    return [
      `${head} { const item = ${value}; if (item === undefined) unknown = r.keep(unknown, view, p, length); else ${store('item')}; break }`,
    ]
  }
  if (guard !== undefined)
    return [`${head} if (${guard}) ${store(value)}; else unknown = r.keep(unknown, view, p, length); break`]
  return [`${head} ${store(value)}; break`]
}

/** Comparisons of the payload's length as such of nla_len, which is at hand; not inside of functions, which have payloads of their own. */
function byLength(expression: string): string {
  if (expression.includes('=>')) return expression
  return expression.replace(/\bstop - at === (\d+)/g, (_, size) => `length === ${Number(size) + 4}`)
}

interface OwnSelectors {
  /** Functions that find the attribute that selects: it may stand behind what it selects. The empty text for none. */
  readonly functions: readonly string[]
  readonly declarations: readonly string[]
  /** The lines of an attribute's case; what they select by is looked for first, once a message: most messages have nothing to select. */
  readonly atUse: (lines: readonly string[]) => string[]
}

/** The selectors that this shape itself has. */
function ownSelectors(
  context: SourceContext,
  shape: Shape,
  fields: readonly Field[],
  headers: readonly HeaderField[],
): OwnSelectors {
  const functions: string[] = []
  const declarations: string[] = []
  const finders = new Map<string, string>()
  for (const name of neededSelectors(context, fields)) {
    if (shape.selectors.includes(name)) continue
    const variable = selectorVariable(name)
    const field = fields.find(({ attribute }) => attribute.name === name)
    const header = headers.find(({ member }) => member.name === name)
    if (field === undefined) {
      if (header !== undefined)
        declarations.push(`  const ${variable} = ${readMember(context, header, 'position', true)}`)
      continue
    }
    const start = `position + ${(headerSize(context, shape) + 3) & ~3}`
    const { guard, value } = readAttribute(context, field.attribute)
    const finder = `find${shape.stem}${pascalCase(name)}`
    const result = `  return ${guard === undefined ? value : `${guard} ? ${value} : ''`}`
    functions.push(
      `function ${finder}(view${context.type(': ByteView')}, position${context.type(': number')}, end${context.type(': number')})${context.type(': unknown')} {`,
      ...viewLocals([result, 'u16']),
      `  const found = r.findAttribute(view, position, end, ${field.attribute.value})`,
      "  if (found < 0) return ''",
      '  const at = found + 4',
      `  const stop = found + ${context.element('u16', 'found >> 1')}`,
      result,
      '}',
    )
    declarations.push(`  let ${variable}${context.type(': unknown')}`)
    finders.set(variable, `${variable} ??= ${finder}(view, ${start}, end); `)
  }
  const atUse = (lines: readonly string[]) =>
    lines.map(line => {
      const used = [...finders].filter(([variable]) => new RegExp(`\\b${variable}\\b`).test(line))
      return line.replace(/: /, `: ${used.map(([, find]) => find).join('')}`)
    })
  return { functions, declarations, atUse }
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

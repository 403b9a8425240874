/** A shape as the source of the function that reads it. */

import type { Attribute } from '../model.js'
import { pascalCase, propertyAccess, propertyKey, UNKNOWN_ATTRIBUTES } from '../names.js'
import { attributeType, readAttribute, singleType } from './attribute.js'
import { type Shape, type SourceContext, selectorParameters, selectorVariable, viewLocals } from './context.js'
import {
  type Field,
  fieldsOf,
  type HeaderField,
  headerFieldsOf,
  headerSize,
  neededSelectors,
  usualFields,
} from './fields.js'
import { isWithinLarge, LITERAL_LIMIT, LOCALS_LIMIT } from './large.js'
import { readMember } from './struct.js'
import { emptyObject, returned } from './template.js'
import { isTied, shapeTypeName } from './types.js'

/** The function that reads a shape, with what it needs beside it. */
export function decodeFunction(context: SourceContext, shape: Shape): string[] {
  const fields = fieldsOf(context, shape)
  const headers = headerFieldsOf(context, shape)
  const size = headerSize(context, shape)
  const type = shapeTypeName(context, shape)
  const grown = fields.length > LITERAL_LIMIT
  const cloned = !grown && fields.length > LOCALS_LIMIT
  const headerEntries = headers.map(header => [header.key, readMember(context, header, 'position', true)] as const)
  const headerReads = headerEntries.map(([, value]) => value)
  const any = context.type(': any')
  const signature = `function decode${shape.stem}(view${context.type(': ByteView')}, position${context.type(': number')}, end${context.type(': number')}${selectorParameters(context, shape.selectors)})${context.type(`: ${type}`)} {`
  const check =
    shape.header === undefined
      ? []
      : [`  if (end - position < ${size}) r.shortHeader(${JSON.stringify(shape.header)}, ${size}, position, end)`]
  if (shape.set === undefined) {
    return [
      signature,
      ...viewLocals(headerReads),
      ...check,
      ...returned(headerEntries, { template: undefined, any }),
      '}',
    ]
  }
  const usual = usualFields(context, shape, fields, grown)
  const own = ownSelectors(context, shape, fields, headers)
  const stem = shape.stem
  const rest = usual === undefined ? undefined : restFunction(context, shape, { fields, usual, own, cloned })
  const read = usual ?? fields
  const cases = read.flatMap(field =>
    own.atUse(
      decodeCase(context, field.attribute, grown || cloned ? `out${propertyAccess(field.key)}` : field.variable),
    ),
  )
  const padding = context.index.set(shape.set).attributes.filter(({ type }) => type === 'pad')
  for (const attribute of padding) cases.push(`        case ${attribute.value}: break`)
  const start = size === 0 ? 'position' : `position + ${(size + 3) & ~3}`
  const usesU16 = `  const u16 = view.u16`
  const used = own.declarations.filter(line => isDeclaredFor(line, cases))
  const locals = viewLocals([...headerReads, ...cases, ...used])
  const names = Object.fromEntries(fields.map(({ attribute }) => [attribute.value, attribute.name]))
  const table = `${shape.stem}_NAMES`
  const template = (of: string, some: readonly Field[], ...more: readonly string[]) =>
    emptyObject(`${stem}_${of}`, [...[...headers, ...some].map(({ key }) => key), ...more])
  const copied = cloned || (!grown && isWithinLarge(context, 'set', shape.set))
  const templates = !copied
    ? []
    : [template('ALL', fields, UNKNOWN_ATTRIBUTES), ...(usual === undefined ? [] : [template('USUAL', usual)])]
  const literalStart = [
    `  const out${any} = {`,
    ...headerEntries.map(([key, value]) => `    ${propertyKey(key)}: ${value},`),
    '  }',
  ]
  const copyStart = [
    usual === undefined ? `  const out${any} = { ...${stem}_ALL }` : `  let out${any} = { ...${stem}_USUAL }`,
    ...headerEntries.map(([key, value]) => `  out${propertyAccess(key)} = ${value}`),
  ]
  const variables = read.map(
    field => `  let ${field.variable}${context.type(`: ${mutableType(context, field.attribute)} | undefined`)}`,
  )
  const declare = grown ? literalStart : cloned ? copyStart : variables
  const cast = context.type(isTied(context, shape.set) ? ` as unknown as ${type}` : '')
  const object = (of: string, some: readonly Field[], ...more: readonly (readonly [string, string])[]) =>
    returned(
      [
        ...headerEntries,
        ...some.map(
          field => [field.key, read.includes(field) ? field.variable : `others${propertyAccess(field.key)}`] as const,
        ),
        ...more,
      ],
      { template: copied ? `${stem}_${of}` : undefined, any, cast },
    )
  const lean =
    usual === undefined
      ? []
      : [
          '  if (rest === undefined && unknown === undefined) {',
          ...object('USUAL', usual),
          '  }',
          `  const others${any} = rest ?? ${stem}_REST`,
        ]
  const body = [
    signature,
    ...(locals.some(line => /\bu16\b/.test(line)) ? [] : [usesU16]),
    ...locals,
    ...check,
    ...used,
    ...declare,
    ...(rest?.declare ?? []),
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
  ]
  return [
    ...own.functions,
    ...templates,
    ...(rest?.lines ?? []),
    `const ${table}${context.type(': Readonly<Record<number, string>>')} = ${JSON.stringify(names)}`,
    ...withUsed(body, cases),
  ]
}

/** Without the bounds of the payload that no case uses. */
function withUsed(body: readonly string[], cases: readonly string[]): string[] {
  const used = (name: string) => cases.some(line => new RegExp(`\\b${name}\\b`).test(line))
  return body.filter(
    line => (used('stop') || !line.includes('const stop = ')) && (used('at') || !line.includes('const at = ')),
  )
}

/** The type of the local variable: an array that is being filled is not readonly yet. */
function mutableType(context: SourceContext, attribute: Attribute): string {
  if (attribute.multiAttr !== true) return attributeType(context, attribute)
  return `(${singleType(context, attribute)})[]`
}

/** The function for the attributes that are not usual, and how the decoder uses it. */
interface Rest {
  readonly lines: readonly string[]
  readonly declare: readonly string[]
  readonly use: readonly string[]
}

/**
 * The attributes of a set that are not usual are read by a function of their own: with them V8 starts compiling the decoder when it has read twice as many
 * messages, and takes several times as long. It puts them into an object beside, or where the decoder's own is a copy of a template, into one with every
 * key.
 */
function restFunction(
  context: SourceContext,
  shape: Shape,
  {
    fields,
    usual,
    own,
    cloned,
  }: {
    readonly fields: readonly Field[]
    readonly usual: readonly Field[]
    readonly own: OwnSelectors
    readonly cloned: boolean
  },
): Rest {
  const { stem } = shape
  const others = fields.filter(field => !usual.includes(field))
  const first = cloned ? `if (!all) out = { ...${stem}_ALL, ...out };` : `out ??= { ...${stem}_REST };`
  const cases = others.flatMap(({ attribute, key }) =>
    own.atUse(decodeCase(context, attribute, `out${propertyAccess(key)}`, first)),
  )
  const used = own.declarations.filter(line => isDeclaredFor(line, cases))
  const [any, number] = [context.type(': any'), context.type(': number')]
  // Of the message, where a selector is looked for in it.
  const place = ['position', 'end'].filter(name => new RegExp(`\\b${name}\\b`).test([...used, ...cases].join('\n')))
  const all = cloned ? `, all${context.type(': boolean')}` : ''
  const lines = [
    ...(cloned
      ? []
      : [
          emptyObject(
            `${stem}_REST`,
            others.map(({ key }) => key),
          ),
        ]),
    '/** The object with one more attribute; undefined where that is to be kept as it came. */',
    `function rest${stem}(view${context.type(': ByteView')}${place.map(name => `, ${name}${number}`).join('')}, p${number}, type${number}, length${number}, out${any}${all}${selectorParameters(context, shape.selectors)})${any} {`,
    ...viewLocals([...cases, ...used]),
    ...used,
    ...withUsed(['  const at = p + 4', '  const stop = p + length'], cases),
    `  let unknown${context.type(': RawAttribute[] | undefined')}`,
    '  switch (type) {',
    ...cases,
    '    default: return undefined',
    '  }',
    '  return unknown === undefined ? out : undefined',
    '}',
  ]
  const args = shape.selectors.map(name => `, ${selectorVariable(name)}`).join('')
  const call = `rest${stem}(${['view', ...place].join(', ')}, p, type, length, ${cloned ? 'out, rare' : 'rest'}${args})`
  const use = [
    '        default: {',
    `          const more = ${call}`,
    '          if (more === undefined) unknown = r.keep(unknown, view, p, length)',
    `          else ${cloned ? '{ out = more; rare = true }' : 'rest = more'}`,
    '        }',
  ]
  return { lines, use, declare: [cloned ? '  let rare = false' : `  let rest${any}`] }
}

/** Whether the lines use the variable that `declaration` declares. */
function isDeclaredFor(declaration: string, lines: readonly string[]): boolean {
  const variable = /(?:let|const) (\w+)/.exec(declaration)![1]!
  return lines.some(line => new RegExp(`\\b${variable}\\b`).test(line))
}

/** @param first the statement in front of those that read the attribute. */
function decodeCase(context: SourceContext, attribute: Attribute, target: string, first = ''): string[] {
  const read = readAttribute(context, attribute)
  const { fallible } = read
  const guard = read.guard === undefined ? undefined : byLength(read.guard)
  const value = byLength(read.value)
  const store = (expression: string) =>
    attribute.multiAttr === true ? `(${target} ??= []).push(${expression})` : `${target} = ${expression}`
  const head = `        case ${attribute.value}: ${first}`.trimEnd()
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

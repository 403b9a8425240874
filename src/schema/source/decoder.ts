/** A shape as the source of the function that reads it. */

import type { Attribute } from '../model.js'
import { pascalCase, propertyAccess, UNKNOWN_ATTRIBUTES } from '../names.js'
import { attributeType, type Read, readAttribute, singleType } from './attribute.js'
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
import { emptyObject, made, returned } from './template.js'
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
      ...returned(headerEntries, { template: undefined, annotation: any }),
      '}',
    ]
  }
  const usual = usualFields(context, shape, fields, grown)
  const own = ownSelectors(context, shape, fields, headers)
  const stem = shape.stem
  const rest = usual === undefined ? undefined : restFunction(context, shape, { fields, usual, own, cloned })
  const read = usual ?? fields
  const cases = decodeCases(context, read, own, {
    target: ({ key, variable }) => (grown || cloned ? `out${propertyAccess(key)}` : variable),
    done: 'continue',
  })
  const padding = context.index.set(shape.set).attributes.filter(({ type }) => type === 'pad')
  for (const attribute of padding) cases.push(`        case ${attribute.value}: continue`)
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
  const copyStart = [
    usual === undefined ? `  const out${any} = { ...${stem}_ALL }` : `  let out${any} = { ...${stem}_USUAL }`,
    ...headerEntries.map(([key, value]) => `  out${propertyAccess(key)} = ${value}`),
  ]
  const variables = read.map(
    field => `  let ${field.variable}${context.type(`: ${mutableType(context, field.attribute)} | undefined`)}`,
  )
  const declare = grown ? made(headerEntries, { template: undefined, annotation: any }) : cloned ? copyStart : variables
  const cast = context.type(isTied(context, shape.set) ? ` as unknown as ${type}` : '')
  const entries = [...headerEntries, ...read.map(({ key, variable }) => [key, variable] as const)]
  const lean = copied || cast !== '' ? any : context.type(`: ${type}`)
  const all = copied ? `${stem}_ALL` : undefined
  const result =
    usual === undefined
      ? returned([...entries, [UNKNOWN_ATTRIBUTES, 'unknown']], { template: all, annotation: any, cast })
      : [
          ...made(entries, { template: copied ? `${stem}_USUAL` : undefined, annotation: lean }),
          `  return rest === undefined && unknown === undefined ? out : whole${stem}(out, rest ?? ${stem}_REST, unknown)${cast}`,
        ]
  const whole =
    usual === undefined || cloned
      ? []
      : wholeFunction(context, stem, { fields, usual, headers, template: all, type, lean })
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
    '  let length = 0',
    '  try {',
    '    for (; end - p >= 4; p += (length + 3) & -4) {',
    `      type = ${context.element('u16', '(p >> 1) + 1')} & 0x3fff`,
    `      length = ${context.element('u16', 'p >> 1')}`,
    '      if (length < 4 || p + length > end) r.badAttribute(view, p, end)',
    '      const at = p + 4',
    '      const stop = p + length',
    '      switch (type) {',
    ...cases,
    ...(rest?.use ?? []),
    '      }',
    '      unknown = r.keep(unknown, view, p, length)',
    '    }',
    '    type = -1',
    '    if (p < end) r.leftover(p, end)',
    `  } catch (error) { r.inAttribute(${table}, type, p, error) }`,
    ...(grown || cloned
      ? [`  if (unknown !== undefined) out.${UNKNOWN_ATTRIBUTES} = unknown`, '  return out']
      : result),
    '}',
  ]
  return [
    ...own.functions,
    ...templates,
    ...(rest?.lines ?? []),
    ...whole,
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
  const cases = decodeCases(context, others, own, {
    first,
    target: ({ key }) => `out${propertyAccess(key)}`,
    done: 'return out',
  })
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
    '  switch (type) {',
    ...cases,
    '  }',
    '  return undefined',
    '}',
  ]
  const args = shape.selectors.map(name => `, ${selectorVariable(name)}`).join('')
  const call = `rest${stem}(${['view', ...place].join(', ')}, p, type, length, ${cloned ? 'out, rare' : 'rest'}${args})`
  const use = [
    '        default: {',
    `          const more = ${call}`,
    '          if (more === undefined) break',
    `          ${cloned ? 'out = more; rare = true' : 'rest = more'}`,
    '          continue',
    '        }',
  ]
  return { lines, use, declare: [cloned ? '  let rare = false' : `  let rest${any}`] }
}

/** The function that puts the attributes that are not usual, and those that were kept, between the others. */
function wholeFunction(
  context: SourceContext,
  stem: string,
  {
    fields,
    usual,
    headers,
    template,
    type,
    lean,
  }: {
    readonly fields: readonly Field[]
    readonly usual: readonly Field[]
    readonly headers: readonly HeaderField[]
    readonly template: string | undefined
    readonly type: string
    readonly lean: string
  },
): string[] {
  const any = context.type(': any')
  const entries = [
    ...headers.map(({ key }) => [key, `lean${propertyAccess(key)}`] as const),
    ...fields.map(field => {
      const from = usual.includes(field) ? 'lean' : 'others'
      return [field.key, `${from}${propertyAccess(field.key)}`] as const
    }),
    [UNKNOWN_ATTRIBUTES, 'unknown'] as const,
  ]
  return [
    `function whole${stem}(lean${lean}, others${any}, unknown${context.type(': RawAttribute[] | undefined')})${context.type(`: ${type}`)} {`,
    ...returned(entries, { template, annotation: any }),
    '}',
  ]
}

/** Whether the lines use the variable that `declaration` declares. */
function isDeclaredFor(declaration: string, lines: readonly string[]): boolean {
  const variable = /(?:let|const) (\w+)/.exec(declaration)![1]!
  return lines.some(line => new RegExp(`\\b${variable}\\b`).test(line))
}

interface CaseStatements {
  /** In front of what stores a value. */
  readonly first?: string
  /** What the value is stored in. */
  readonly target: (field: Field) => string
  /** Behind it. Where the content does not fit, what follows the switch is next. */
  readonly done: string
}

/**
 * The cases of a switch by attribute type. Attributes that are read alike share one: what one of them has shown V8 holds for all then, where a first
 * attribute of its kind would throw away what was compiled; and there is a third less to compile.
 */
function decodeCases(
  context: SourceContext,
  fields: readonly Field[],
  own: OwnSelectors,
  statements: CaseStatements,
): string[] {
  const alike = new Map<string, Way>()
  for (const field of fields) {
    const { attribute, key } = field
    const read = readAttribute(context, attribute)
    // What a selector is looked for by is put in front of one attribute's statements.
    const alone = attribute.multiAttr === true || context.attributeSelectors(attribute).length > 0
    const name = alone ? key : JSON.stringify(read)
    const way = alike.get(name)
    if (way === undefined) alike.set(name, { read, fields: [field] })
    else way.fields.push(field)
  }
  return [...alike.values()].map(way => own.atUse(decodeCase(way, statements)))
}

interface Way {
  readonly read: Read
  readonly fields: Field[]
}

function decodeCase({ read, fields }: Way, { first = '', target, done }: CaseStatements): string {
  const value = byLength(read.value)
  const single = fields.length === 1 && read.fallible !== true
  const store = (field: Field, expression: string) =>
    field.attribute.multiAttr === true
      ? `(${target(field)} ??= []).push(${expression})`
      : `${target(field)} = ${expression}`
  const stored = single
    ? `${store(fields[0]!, value)}; ${done}`
    : storeByType(fields, field => store(field, 'item'), done)
  const labels = fields.map(field => `case ${field.attribute.value}:`).join(' ')
  const body = [
    ...(single ? [] : [`const item = ${value};`]),
    ...(read.fallible === true ? ['if (item === undefined) break;'] : []),
    first,
    stored,
  ]
  const block = body.filter(text => text !== '').join(' ')
  if (read.guard !== undefined) return `        ${labels} if (${byLength(read.guard)}) { ${block} } break`
  return `        ${labels} ${single ? block : `{ ${block} }`}`
}

function storeByType(fields: readonly Field[], store: (field: Field) => string, done: string): string {
  if (fields.length === 1) return `${store(fields[0]!)}; ${done}`
  const cases = fields.map((field, index) => {
    const label = index === fields.length - 1 ? 'default' : `case ${field.attribute.value}`
    return `${label}: ${store(field)}; ${done}`
  })
  return `switch (type) { ${cases.join('; ')} }`
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
  /** The case of one attribute; what it selects by is looked for first, once a message: most messages have nothing to select. */
  readonly atUse: (line: string) => string
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
  const atUse = (line: string) => {
    const used = [...finders].filter(([variable]) => new RegExp(`\\b${variable}\\b`).test(line))
    return line.replace(/: /, `: ${used.map(([, find]) => find).join('')}`)
  }
  return { functions, declarations, atUse }
}

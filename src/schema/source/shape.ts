/** One shape - a fixed header, a set of attributes, or both - as sources of the function that reads it and the one that writes it; and sub-messages. */

import type { Attribute } from '../model.js'
import { ARRAY_INDEX, UNKNOWN_ATTRIBUTES } from '../names.js'
import { eachItem, isList, messageSelectors, writeAttribute } from './attribute.js'
import { type Shape, type SourceContext, selectorParameters, selectorVariable } from './context.js'
import { decodeFunction } from './decoder.js'
import { type Field, fieldsOf, headerFieldsOf, headerSize, neededSelectors } from './fields.js'
import { putMember } from './struct.js'

/** Writes both functions. */
export function shapeFunctions(context: SourceContext, shape: Shape): void {
  const decode = decodeFunction(context, shape)
  const encode = encodeFunction(context, shape)
  context.lines.push(...decode, ...encode)
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

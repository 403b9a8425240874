/** JSON as text, with integers of 64 bits as plain digits in both directions. */

import { UsageError } from '../usage-error.js'

export type Json = null | boolean | number | bigint | string | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** `value` as JSON; a bigint becomes its digits. @param indent spaces per level; 0 puts everything on one line. */
export function stringify(value: Json, indent = 0, margin = ''): string {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = indent === 0 ? '' : `${margin}${' '.repeat(indent)}`
  const parts: string[] = []
  const list = Array.isArray(value)
  if (list) {
    if (value.every(item => typeof item !== 'object'))
      return `[${value.map(item => stringify(item)).join(indent === 0 ? ',' : ', ')}]`
    for (const item of value as readonly Json[]) parts.push(stringify(item, indent, inner))
  } else {
    const colon = indent === 0 ? ':' : ': '
    for (const [key, item] of Object.entries(value))
      parts.push(`${quote(key)}${colon}${stringify(item, indent, inner)}`)
  }
  const [open, close] = list ? '[]' : '{}'
  if (parts.length === 0) return `${open}${close}`
  if (indent === 0) return `${open}${parts.join(',')}${close}`
  return `${open}\n${parts.map(part => inner + part).join(',\n')}\n${margin}${close}`
}

const CONTROL = /[\u007f-\u009f]/g

/** JSON.stringify lets DEL and the control characters above it through, which a terminal may obey. */
function quote(text: string): string {
  const json = JSON.stringify(text)
  return json.replace(CONTROL, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Reads JSON. Integers that a double cannot hold become their digits as a string, which is what attributes of 64 bits take as well.
 * @throws UsageError with what is wrong and where.
 */
export function parse(text: string, what: string): Json {
  // Strings are matched first, so that digits inside of them stay; a number of 16 digits and more is quoted.
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g, token =>
    token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`,
  )
  try {
    return JSON.parse(quoted) as Json
  } catch (error) {
    throw new UsageError(`${what} is no JSON: ${(error as Error).message}`)
  }
}

/** As {@link parse}, but it must be an object. */
export function parseObject(text: string, what: string): JsonObject {
  const value = parse(text, what)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  throw new UsageError(`${what} must be a JSON object, such as {"ifname":"eth0"}; got ${stringify(value)}`)
}

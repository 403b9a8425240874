import { propertyKey } from '../../schema/index.js'

/** Levels of nesting that get lines of their own; what lies deeper stands on one line. */
const OPEN_LEVELS = 4

/** A value of plain data as a TypeScript literal. Members that are undefined are left out. */
export function literalOf(value: unknown, level = 0): string {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const array = Array.isArray(value)
  const items = array
    ? value.map(item => literalOf(item, level + 1))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${propertyKey(key)}: ${literalOf(item, level + 1)}`)
  const [open, close] = array ? ['[', ']'] : ['{', '}']
  if (items.length === 0) return open + close
  if (level >= OPEN_LEVELS || items.every(item => item.length < 30 && !/[[{]/.test(item))) {
    return array ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`
  }
  const indent = '  '.repeat(level + 2)
  return `${open}\n${items.map(item => `${indent}${item},\n`).join('')}${'  '.repeat(level + 1)}${close}`
}

/** C as the kernel's coding style has it: names, comments, columns. */

/** Columns that a line should keep. */
const WIDTH = 80
const TAB = 8

/** Text for a file of C: its lines, and the newline at its end. */
export function file(...parts: readonly (string | readonly string[])[]): string {
  const lines = parts.flat()
  const text = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
  while (text.at(-1) === '') text.pop()
  return `${text.join('\n')}\n`
}

/** `if-index` → `if_index`. */
export function lower(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9_]/g, '_')
}

/** `if-index` → `IF_INDEX`. */
export function upper(name: string): string {
  return lower(name).toUpperCase()
}

function columnsOf(line: string): number {
  let columns = 0
  for (const character of line) columns = character === '\t' ? (Math.floor(columns / TAB) + 1) * TAB : columns + 1
  return columns
}

/** A block comment in the style of the kernel, folded; on one line where it fits. */
export function comment(text: string, indent = ''): readonly string[] {
  const safe = text.replaceAll('*/', '* /').trim()
  if (!safe.includes('\n') && columnsOf(`${indent}/* ${safe} */`) <= WIDTH) return [`${indent}/* ${safe} */`]
  const lines = safe.split('\n').flatMap(line => fold(line, WIDTH - columnsOf(`${indent} * `)))
  return [`${indent}/*`, ...lines.map(line => `${indent} * ${line}`.trimEnd()), `${indent} */`]
}

function fold(text: string, width: number): readonly string[] {
  const lines = ['']
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1)!
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

/** `.cmd\t\t= value,` with the values one below the other. */
export function member(name: string, value: string, indent = '\t'): string {
  return `${indent}.${name}${name.length + 1 < TAB ? '\t\t' : '\t'}= ${value},`
}

/** `#define` lines with their values one below the other. */
export function defines(list: readonly (readonly [name: string, value: string])[]): readonly string[] {
  const widest = Math.max(...list.map(([name]) => `#define ${name}`.length))
  const stop = (Math.floor(widest / TAB) + 1) * TAB
  return list.map(([name, value]) => {
    const line = `#define ${name}`
    return `${line}${'\t'.repeat(Math.ceil((stop - line.length) / TAB))}${value}`
  })
}

function indentTo(column: number): string {
  return '\t'.repeat(Math.floor(column / TAB)) + ' '.repeat(column % TAB)
}

/** A function's head: on one line, or its parameters below each other's start, or its type on a line of its own. */
export function signature(type: string, name: string, parameters: readonly string[]): readonly string[] {
  const glue = type.endsWith('*') ? '' : ' '
  const together = packed(`${type}${glue}${name}(`, parameters)
  // One column is left for the semicolon of a declaration.
  if (together.every(line => columnsOf(line) < WIDTH)) return together
  return [type, ...packed(`${name}(`, parameters)]
}

function packed(start: string, parameters: readonly string[]): readonly string[] {
  const lines = [start]
  const indent = indentTo(columnsOf(start))
  for (const [index, parameter] of parameters.entries()) {
    const word = `${parameter}${index === parameters.length - 1 ? ')' : ','}`
    const last = lines.at(-1)!
    const joined = index === 0 ? last + word : `${last} ${word}`
    if (index > 0 && columnsOf(joined) >= WIDTH) lines.push(indent + word)
    else lines[lines.length - 1] = joined
  }
  if (parameters.length === 0) lines[0] += 'void)'
  return lines
}

/** A call as a statement; its arguments stand below each other where one line does not hold them. */
export function call(start: string, parameters: readonly string[]): readonly string[] {
  const lines = [...packed(start, parameters)]
  lines.push(`${lines.pop()!};`)
  return lines
}

/** The head as a declaration. */
export function declaration(type: string, name: string, parameters: readonly string[]): readonly string[] {
  const lines = [...signature(type, name, parameters)]
  lines.push(`${lines.pop()!};`)
  return lines
}

/** Value of an array of policies, whose head may be too long for one line. */
export function arrayHead(type: string, name: string, size: string, end: string): readonly string[] {
  const line = `${type} ${name}[${size}]${end}`
  return columnsOf(line) <= WIDTH ? [line] : [type, `${name}[${size}]${end}`]
}

/** The guard of a header around its lines. */
export function guarded(name: string, lines: readonly string[]): readonly string[] {
  return [`#ifndef ${name}`, `#define ${name}`, '', ...lines, '', `#endif /* ${name} */`]
}

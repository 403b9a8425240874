/** What goes to standard output and standard error: text or JSON, with colour or without. */

import { writeSync } from 'node:fs'
import { type Json, stringify } from './json/text.js'

export interface Output {
  /** `--json`: data only, one object a line. */
  readonly json: boolean
  readonly colour: boolean
  /** A line on standard output. */
  readonly line: (text: string) => void
  /** A line on standard error. */
  readonly note: (text: string) => void
  readonly paint: (style: Style, text: string) => string
  /** Writes what was gathered. */
  readonly flush: () => void
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'magenta'

const CODES: Readonly<Record<Style, number>> = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
}

/** Bytes gathered before they are written. */
const CHUNK = 65_536
const EAGAIN_PAUSE = 5

/** The process's own streams. Lines are gathered; {@link flush} writes them, and must be called before the process ends. */
export class ProcessOutput implements Output {
  readonly json: boolean
  readonly colour: boolean
  #text = ''
  #closed: () => never

  /** @param closed called when nobody reads standard output any more (EPIPE). */
  constructor(options: { readonly json: boolean; readonly colour: boolean }, closed: () => never) {
    this.json = options.json
    this.colour = options.colour
    this.#closed = closed
  }

  line = (text: string): void => {
    this.#text += `${text}\n`
    if (this.#text.length >= CHUNK) this.flush()
  }

  note = (text: string): void => {
    this.flush()
    writeAll(2, `${text}\n`)
  }

  paint = (style: Style, text: string): string => (this.colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text)

  flush = (): void => {
    const text = this.#text
    this.#text = ''
    if (text !== '' && !writeAll(1, text)) this.#closed()
  }
}

/** Writes all of it, waiting where a pipe is full. False when nobody reads. */
export function writeAll(descriptor: number, text: string): boolean {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(descriptor, bytes, from)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, EAGAIN_PAUSE)
    }
  }
  return true
}

/** Colour is for people: a terminal that wants it. https://no-color.org */
export function wantsColour(environment: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if ((environment.NO_COLOR ?? '') !== '') return false
  if ((environment.FORCE_COLOR ?? '') !== '' && environment.FORCE_COLOR !== '0') return true
  return terminal && environment.TERM !== 'dumb'
}

/** An array of objects, one a line, while they come. */
export class JsonList {
  readonly #line: (text: string) => void
  #last: string | undefined

  constructor(line: (text: string) => void) {
    this.#line = line
  }

  add(value: Json): void {
    this.#line(this.#last === undefined ? '[' : `${this.#last},`)
    this.#last = stringify(value)
  }

  end(): void {
    this.#line(this.#last ?? '[]')
    if (this.#last !== undefined) this.#line(']')
  }
}

/** Columns as wide as their widest cell. A cell may be painted: its width is that of its text. */
export function table(rows: readonly (readonly Cell[])[], indent = ''): readonly string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [column, { text }] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, text.length)
  return rows.map(row => {
    const cells = row.map(({ text, painted, right }, column) => {
      const gap = ' '.repeat(column === row.length - 1 && right !== true ? 0 : widths[column]! - text.length)
      return right === true ? gap + (painted ?? text) : (painted ?? text) + gap
    })
    return `${indent}${cells.join('  ')}`.trimEnd()
  })
}

export interface Cell {
  readonly text: string
  readonly painted?: string
  readonly right?: boolean
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g

/** Text of the kernel's, whose control characters must not reach the terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, character => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

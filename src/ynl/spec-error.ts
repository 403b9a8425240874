/** What the loader has to say about a specification: diagnostics, each with its place, and the error that carries them. */

const brand = Symbol.for('nlkit.SpecError')

/** A place in a YAML file; line and column count from 1, the column in UTF-16 units. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Diagnostic extends Place {
  readonly severity: 'error' | 'warning'
  /** Place in the document, `attribute-sets[2].attributes[5].type`; empty for the document itself. */
  readonly path: string
  readonly expected: string
  readonly found: string
  /** `file:line:column: expected ..., got ... (path)`. */
  readonly message: string
}

/**
 * A specification that cannot be loaded. The error's own place is that of its first diagnostic; `errors` holds all that were found, in
 * the order of their places, `warnings` what else was noticed.
 */
export class SpecError extends Error {
  override readonly name = 'SpecError'
  readonly code = 'ERR_NLKIT_SPEC'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly path: string
  readonly expected: string
  readonly found: string
  readonly errors: readonly Diagnostic[]
  readonly warnings: readonly Diagnostic[]

  /** `errors` must not be empty. */
  constructor(errors: readonly Diagnostic[], warnings: readonly Diagnostic[] = []) {
    const first = errors[0]!
    super(errors.length === 1 ? first.message : `${first.message} (and ${errors.length - 1} more)`)
    this.file = first.file
    this.line = first.line
    this.column = first.column
    this.path = first.path
    this.expected = first.expected
    this.found = first.found
    this.errors = errors
    this.warnings = warnings
  }

  static {
    Object.defineProperty(SpecError.prototype, brand, { value: true })
  }

  /** True for a SpecError of any copy of this package. */
  static is(value: unknown): value is SpecError {
    return typeof value === 'object' && value !== null && brand in value
  }
}

/** A million aliases of one wrong key would be a million diagnostics; nobody reads more than these. */
const MOST_DIAGNOSTICS = 500

/** Collects diagnostics; the same words about the same place, met again through an alias or a subset, count once. */
export class Report {
  readonly errors: Diagnostic[] = []
  readonly warnings: Diagnostic[] = []
  readonly #seen = new Set<string>()

  error(at: Place, path: string, expected: string, found: string): void {
    this.#add('error', at, path, expected, found)
  }

  warning(at: Place, path: string, expected: string, found: string): void {
    this.#add('warning', at, path, expected, found)
  }

  /** Throws what was collected, if any of it is an error. `files` gives the order: the document first, then its overlays. */
  throwIfFailed(files: readonly string[]): void {
    if (this.errors.length === 0) return
    throw new SpecError(sorted(this.errors, files), sorted(this.warnings, files))
  }

  #add(severity: 'error' | 'warning', at: Place, path: string, expected: string, found: string): void {
    const list = severity === 'error' ? this.errors : this.warnings
    if (list.length >= MOST_DIAGNOSTICS) return
    const { file, line, column } = at
    const key = `${severity}:${file}:${line}:${column}:${expected}:${found}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    const where = path === '' ? '' : ` (${path})`
    const message = `${file}:${line}:${column}: expected ${expected}, got ${found}${where}`
    list.push({ severity, file, line, column, path, expected, found, message })
  }
}

/** Diagnostics in the order of their places: by file as in `files`, then by line and column. */
export const sorted = (list: readonly Diagnostic[], files: readonly string[]): Diagnostic[] =>
  [...list].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column)

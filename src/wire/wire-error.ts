const brand = Symbol.for('nlkit.WireError')

/** Where a {@link WireError} is. */
export interface WirePlace {
  /** Byte offset from the start of the message (or of the attribute bytes, where there is no message). */
  readonly offset: number
  /** Names of the attributes around the place, outermost first, joined by dots; empty at the top. */
  readonly path?: string
}

/**
 * Bytes that cannot be read as what they claim to be: a length that lies, a header cut short. Never thrown for content that is merely unknown.
 * Recognise it with {@link WireError.is}, also across copies of the package.
 */
export class WireError extends Error {
  override readonly name = 'WireError'
  readonly code = 'ERR_NLKIT_WIRE'
  readonly offset: number
  readonly path: string
  /** The message without its place. */
  readonly reason: string

  constructor(reason: string, { offset, path = '' }: WirePlace) {
    super(`${reason}, at byte ${offset}${path === '' ? '' : ` (${path})`}`)
    this.reason = reason
    this.offset = offset
    this.path = path
  }

  static {
    Object.defineProperty(WireError.prototype, brand, { value: true })
  }

  static is(value: unknown): value is WireError {
    return typeof value === 'object' && value !== null && brand in value
  }
}

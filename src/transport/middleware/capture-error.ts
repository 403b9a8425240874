const brand: symbol = Symbol.for('nlkit.CaptureError')

/** A capture or recording that cannot be read. Recognise it with {@link CaptureError.is}, also across copies of the package. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError'
  readonly code = 'ERR_NLKIT_CAPTURE'
  /** Byte offset in a capture, number of the line (from 1) in a recording. */
  readonly offset: number

  constructor(reason: string, offset: number, unit: 'byte' | 'line' = 'byte') {
    super(`${reason}, at ${unit} ${offset}`)
    this.offset = offset
  }

  static {
    Object.defineProperty(CaptureError.prototype, brand, { value: true })
  }

  static is(value: unknown): value is CaptureError {
    return typeof value === 'object' && value !== null && brand in value
  }
}

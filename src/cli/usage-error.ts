const brand = Symbol.for('nlkit.UsageError')

/** The command line asks for something that there is not; the command ends with status 2, before anything was sent. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code = 'ERR_NLKIT_USAGE'

  static {
    Object.defineProperty(UsageError.prototype, brand, { value: true })
  }

  static is(value: unknown): value is UsageError {
    return typeof value === 'object' && value !== null && brand in value
  }
}

const brand = Symbol.for('nlkit.ValueError')

/** A value given by the caller that its attribute cannot hold, or a name that the specification does not have. Thrown before anything is sent. */
export class ValueError extends TypeError {
  override readonly name = 'ValueError'
  readonly code = 'ERR_NLKIT_VALUE'
  /** Where in the value, by the names the caller used: `linkinfo.data.id`. */
  readonly path: string

  constructor(path: string, reason: string) {
    super(path === '' ? reason : `${path}: ${reason}`)
    this.path = path
  }

  static {
    Object.defineProperty(ValueError.prototype, brand, { value: true })
  }

  static is(value: unknown): value is ValueError {
    return typeof value === 'object' && value !== null && brand in value
  }
}

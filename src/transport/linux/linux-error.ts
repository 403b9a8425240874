/** A failed system call, where there is no netlink socket to report it as data. Shaped like Node's own system errors. */

import { getSystemErrorName } from 'node:util'

const brand: symbol = Symbol.for('nlkit.LinuxError')

export class LinuxError extends Error {
  /** `EPERM` */
  readonly code: string
  /** Positive: 1 for EPERM. */
  readonly errno: number
  readonly syscall: string

  /** @param remedies what to do, by code. */
  constructor(errno: number, syscall: string, what: string, remedies: Readonly<Record<string, string>> = {}) {
    const code = codeOf(errno)
    const remedy = remedies[code]
    super(`${what}: ${syscall} failed with ${code}${remedy ? ` (${remedy})` : ''}`)
    this.name = 'LinuxError'
    this.code = code
    this.errno = errno
    this.syscall = syscall
    Object.defineProperty(this, brand, { value: true })
  }

  static is(value: unknown): value is LinuxError {
    return typeof value === 'object' && value !== null && brand in value
  }
}

function codeOf(errno: number): string {
  try {
    return getSystemErrorName(-errno)
  } catch {
    return `errno ${errno}`
  }
}

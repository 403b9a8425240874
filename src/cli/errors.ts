/** What a command ends with when something went wrong: the status and the words. Only mistakes of the program itself show a stack. */

import { stringify } from './json/text.js'
import type { Output } from './output.js'
import { UsageError } from './usage-error.js'

export const STATUS = {
  ok: 0,
  /** The kernel or the system refused. */
  refused: 1,
  /** The command line is wrong; nothing was sent. */
  usage: 2,
} as const

interface ErrorLike {
  readonly name?: unknown
  readonly code?: unknown
  readonly errno?: unknown
  readonly message: string
  readonly [key: string]: unknown
}

/** Fields of NetlinkError, ValueError and SpecError that say more than the sentence, by their names in JSON. */
const FIELDS: readonly (readonly [field: string, name: string])[] = [
  ['errno', 'errno'],
  ['syscall', 'syscall'],
  ['kernelMessage', 'kernel-message'],
  ['attribute', 'attribute'],
  ['policyText', 'policy'],
  ['hint', 'hint'],
  ['applied', 'applied'],
  ['path', 'path'],
  ['file', 'file'],
  ['line', 'line'],
  ['column', 'column'],
]

/** Tells the error and returns the status. */
export function report(error: unknown, output: Output): number {
  const status = statusOf(error)
  const { message, code } = error as ErrorLike
  if (status === undefined) {
    output.note(`nlkit: unexpected error: ${(error as Error)?.stack ?? String(error)}`)
    return STATUS.refused
  }
  if (output.json) {
    const fields = FIELDS.filter(([field]) => isPlain((error as ErrorLike)[field]))
    const object = {
      code: typeof code === 'string' ? code : 'ERROR',
      message,
      ...Object.fromEntries(fields.map(([field, name]) => [name, (error as ErrorLike)[field]])),
    }
    const missing = (error as ErrorLike).missing as { readonly path: string } | undefined
    const more = missing === undefined ? object : { ...object, missing: missing.path }
    output.note(stringify({ error: more as never }))
  } else output.note(message.startsWith('nlkit ') ? message : `nlkit: ${message}`)
  return status
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
}

/** Undefined for a mistake of the program. */
function statusOf(error: unknown): number | undefined {
  if (UsageError.is(error)) return STATUS.usage
  if (typeof error !== 'object' || error === null) return undefined
  const { name, code, syscall } = error as ErrorLike
  if (name === 'ValueError') return STATUS.usage
  if (name === 'NetlinkError' || name === 'SpecError' || name === 'WireError') return STATUS.refused
  // The system's: ENOENT of a file, ERR_MODULE_NOT_FOUND of the addon.
  if (typeof code === 'string' && (typeof syscall === 'string' || code.startsWith('ERR_NLKIT_'))) return STATUS.refused
  return undefined
}

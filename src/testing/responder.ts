/** From a request that came to its answer: looks it up in the script, notes it, and refuses what nobody expected. */

import { RequestError } from '../kernel/index.js'
import { camelCase, SpecIndex } from '../schema/index.js'
import { locateAttribute, type RequestPlace } from '../schema/locate.js'
import { NLMSG_HDRLEN } from '../wire/index.js'
import { type Answer, listOf, type RequestMode } from './expectation.js'
import type { Script } from './script.js'

/** EBADRQC: no family of the kernel answers it, so that it is told from what a test expects. */
export const UNEXPECTED = 56

/** A request on its way to the script. */
export interface Call {
  readonly key: string
  readonly family: string
  readonly operation: string
  readonly mode: RequestMode
  readonly flags: number
  readonly value: unknown
  /** The whole message. */
  readonly bytes: Uint8Array
  /** Where attributes are found in it; undefined where there are none. */
  readonly place: RequestPlace | undefined
  /** @throws ValueError for a value that cannot be sent. */
  readonly check: (value: unknown) => void
}

/** The values to answer with. @throws RequestError to refuse; never anything else, for it is called in the kernel. */
export function respond(script: Script, call: Call): readonly unknown[] {
  const { key, family, operation, mode, flags, value } = call
  try {
    const expectation = script.find(key, value, flags)
    const expected = expectation !== undefined
    const words = script.note({ family, operation, mode, flags, value, expected })
    if (words !== undefined) throw new RequestError(UNEXPECTED, { message: words })
    return valuesOf(expectation!.take(), call)
  } catch (error) {
    if (error instanceof RequestError) throw error
    const words = `${operation} could not be answered: ${error instanceof Error ? error.message : String(error)}`
    script.unexpected.push(words)
    throw new RequestError(UNEXPECTED, { message: words })
  } finally {
    script.settle()
  }
}

function valuesOf(answer: Answer, call: Call): readonly unknown[] {
  if (answer.kind === 'error') {
    const { errno, text, path } = answer
    throw new RequestError(errno, {
      ...(text === undefined ? {} : { message: text }),
      ...(path === undefined ? {} : placeOf(call, path)),
    })
  }
  if (typeof answer.values !== 'function') return answer.values
  const values = listOf(answer.values(call.value))
  for (const value of values) call.check(value)
  return values
}

/** The attribute's offset (E3), or its type where it is missing (E4). @throws TypeError for a path that the request cannot have. */
function placeOf({ place, bytes, operation }: Call, path: string): { offset: number } | { missingType: number } {
  if (place !== undefined) {
    const wanted = normal(path)
    for (let offset = NLMSG_HDRLEN; offset < bytes.length; offset++) {
      const found = locateAttribute(place, bytes, offset)
      if (found !== undefined && normal(found.path) === wanted) return { offset }
    }
    const missing = missingType(place, wanted)
    if (missing !== undefined) return { missingType: missing }
  }
  throw new TypeError(`the request ${operation} has no attribute '${path}' to point at`)
}

function missingType(place: RequestPlace, wanted: string): number | undefined {
  const index = new SpecIndex(place.spec)
  const set = index.requestSetOf(index.operation(place.operation))
  if (set === undefined) return undefined
  return index.set(set).attributes.find(({ name }) => normal(name) === wanted)?.value
}

/** Paths are given in the specification's words or in TypeScript's. */
function normal(path: string): string {
  return path.split('.').map(camelCase).join('.')
}

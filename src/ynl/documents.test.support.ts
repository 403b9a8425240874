/** Small documents for the tests of this folder. */

import { loadSpec } from './load.js'
import { SpecError } from './spec-error.js'

/** A document of the level: three lines of head, then `body` from line 4 on, then what it lacks of the required keys. */
export const documentOf = (level: string, body: string): string => {
  const rest = [
    ['attribute-sets:', 'attribute-sets: []'],
    ['operations:', 'operations: { list: [] }'],
    ...(level === 'netlink-raw' ? [['protonum:', 'protonum: 0']] : []),
  ].filter(([key]) => !new RegExp(`^${key}`, 'm').test(body))
  return `name: t\ndoc: d\nprotocol: ${level}\n${body}\n${rest.map(([, line]) => line).join('\n')}\n`
}

/** Messages of the error that loading ends in; empty if it does not. */
export const errorsOf = (text: string, overlay?: string): string[] => {
  try {
    loadSpec(text, { file: 'f.yaml', overlays: overlay === undefined ? [] : [{ text: overlay, file: 'o.yaml' }] })
    return []
  } catch (error) {
    if (!SpecError.is(error)) throw error
    return error.errors.map(each => each.message)
  }
}

export const warningsOf = (text: string): string[] =>
  loadSpec(text, { file: 'f.yaml' }).warnings.map(each => each.message)

/** `sub-messages`, and whether each selector can be found when a message is read. */

import type { AttributeSet, SubMessage, SubMessageFormat } from '../schema/model.js'
import type { Context } from './context.js'
import { type Cursor, compact } from './cursor.js'
import { quote } from './document.js'

export const loadSubMessages = (root: Cursor, context: Context): SubMessage[] =>
  root.maps('sub-messages').flatMap(cursor => {
    const name = context.unique(cursor, context.subMessages, 'a sub-message')
    if (name === undefined) return []
    const values = new Set<string>()
    const formats = cursor.maps('formats').flatMap(format => {
      const value = format.string('value')
      if (value === undefined) return []
      if (values.has(value)) {
        context.error(format.get('value')!, 'each value of a format once', `a second ${quote(value)}`)
        return []
      }
      values.add(value)
      context.refer(format, 'attribute-set', context.sets, 'an attribute set')
      context.refer(format, 'fixed-header', context.structs, 'a struct')
      return [
        compact<SubMessageFormat>({
          value,
          attributeSet: format.string('attribute-set'),
          fixedHeader: format.string('fixed-header'),
        }),
      ]
    })
    const message: SubMessage = { name, formats }
    context.subMessages.set(name, message)
    return [message]
  })

/**
 * Every attribute of type sub-message names one that exists, and a selector of its own set or of one around it. The sets around a set
 * are those that nest it, directly or through others. Ours: a member of a fixed header in front of one of these sets may select too,
 * as ifi_family does for IFLA_AF_SPEC. To be called when the operations are known.
 */
export const checkSelectors = (root: Cursor, context: Context): void => {
  const around = setsAround(context)
  const headers = headersOf(context)
  for (const cursor of root.maps('attribute-sets')) {
    const set = context.sets.get(cursor.string('name') ?? '')
    if (set === undefined) continue
    for (const attribute of cursor.maps('attributes')) {
      context.refer(attribute, 'sub-message', context.subMessages, 'a sub-message')
      const selector = attribute.string('selector')
      if (selector === undefined || reaches(set, selector, around, headers, context)) continue
      context.error(
        attribute.get('selector')!,
        `an attribute of ${quote(set.name)}, or of a set or fixed header around it`,
      )
    }
  }
}

/** For each set the names of those with an attribute that holds it. */
const setsAround = (context: Context): ReadonlyMap<string, ReadonlySet<string>> => {
  const around = new Map<string, Set<string>>()
  for (const set of context.sets.values()) {
    for (const { nestedAttributes, subMessage } of set.attributes) {
      note(around, nestedAttributes, set.name)
      if (subMessage === undefined) continue
      for (const format of context.subMessages.get(subMessage)?.formats ?? [])
        note(around, format.attributeSet, set.name)
    }
  }
  return around
}

/** For each set the names of the structs that stand in front of it. */
const headersOf = (context: Context): ReadonlyMap<string, ReadonlySet<string>> => {
  const headers = new Map<string, Set<string>>()
  const operations = [...context.operations.values()]
  const formats = [...context.subMessages.values()].flatMap(message => message.formats)
  for (const { attributeSet, fixedHeader } of [...operations, ...formats]) note(headers, attributeSet, fixedHeader)
  for (const set of context.sets.values()) {
    for (const { nestedAttributes, fixedHeader } of set.attributes) note(headers, nestedAttributes, fixedHeader)
  }
  return headers
}

const note = (into: Map<string, Set<string>>, key: string | undefined, name: string | undefined): void => {
  if (key === undefined || name === undefined) return
  const names = into.get(key)
  if (names === undefined) into.set(key, new Set([name]))
  else names.add(name)
}

const reaches = (
  start: AttributeSet,
  selector: string,
  around: ReadonlyMap<string, ReadonlySet<string>>,
  headers: ReadonlyMap<string, ReadonlySet<string>>,
  context: Context,
): boolean => {
  const seen = new Set<string>([start.name])
  // A Set hands out what is added while it is walked.
  for (const name of seen) {
    if (context.sets.get(name)?.attributes.some(attribute => attribute.name === selector)) return true
    for (const header of headers.get(name) ?? []) {
      if (context.structs.get(header)?.members.some(member => member.name === selector)) return true
    }
    for (const outer of around.get(name) ?? []) seen.add(outer)
  }
  return false
}

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
 * are those that nest it, directly or through others.
 */
export const checkSelectors = (root: Cursor, context: Context): void => {
  const around = setsAround(context)
  for (const cursor of root.maps('attribute-sets')) {
    const set = context.sets.get(cursor.string('name') ?? '')
    if (set === undefined) continue
    for (const attribute of cursor.maps('attributes')) {
      context.refer(attribute, 'sub-message', context.subMessages, 'a sub-message')
      const selector = attribute.string('selector')
      if (selector === undefined || reaches(set, selector, around, context)) continue
      context.error(attribute.get('selector')!, `an attribute of ${quote(set.name)} or of a set around it`)
    }
  }
}

/** For each set the names of those with an attribute that holds it. */
const setsAround = (context: Context): ReadonlyMap<string, ReadonlySet<string>> => {
  const around = new Map<string, Set<string>>()
  const note = (inner: string | undefined, outer: string): void => {
    if (inner === undefined) return
    const outers = around.get(inner)
    if (outers === undefined) around.set(inner, new Set([outer]))
    else outers.add(outer)
  }
  for (const set of context.sets.values()) {
    for (const { nestedAttributes, subMessage } of set.attributes) {
      note(nestedAttributes, set.name)
      if (subMessage === undefined) continue
      for (const format of context.subMessages.get(subMessage)?.formats ?? []) note(format.attributeSet, set.name)
    }
  }
  return around
}

const reaches = (
  start: AttributeSet,
  selector: string,
  around: ReadonlyMap<string, ReadonlySet<string>>,
  context: Context,
): boolean => {
  const seen = new Set<string>([start.name])
  // A Set hands out what is added while it is walked.
  for (const name of seen) {
    if (context.sets.get(name)?.attributes.some(attribute => attribute.name === selector)) return true
    for (const outer of around.get(name) ?? []) seen.add(outer)
  }
  return false
}

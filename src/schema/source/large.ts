/** Large sets, and what their objects are made of. */

import type { Attribute } from '../model.js'
import type { SourceContext } from './context.js'

/** Sets up to this size are read into locals and from these into one literal. Where control flow meets, a compiler joins every local: the time for that grows with the square. */
export const LOCALS_LIMIT: number = 40

/** Sets up to this size are read into an object with every key; larger ones, of which a message has few, grow key by key. */
export const LITERAL_LIMIT: number = 96

/** The attributes that carry something. */
export function carrying(attributes: readonly Attribute[]): readonly Attribute[] {
  return attributes.filter(({ type }) => type !== 'pad' && type !== 'unused')
}

const reached = new WeakMap<SourceContext, ReadonlySet<string>>()

/**
 * Whether objects of a set or a struct are parts of those of a large set. Their decoders are compiled into that of the large one, which goes with them when
 * V8 throws them away (see template.ts): so they copy templates, too.
 */
export function isWithinLarge(context: SourceContext, kind: 'set' | 'struct', name: string): boolean {
  let names = reached.get(context)
  if (names === undefined) reached.set(context, (names = reach(context)))
  return names.has(`${kind} ${name}`)
}

function reach(context: SourceContext): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (kind: 'set' | 'struct', name: string | undefined): void => {
    if (name === undefined || names.has(`${kind} ${name}`)) return
    names.add(`${kind} ${name}`)
    if (kind === 'set') for (const attribute of context.index.set(name).attributes) visitParts(attribute)
    else for (const member of context.index.struct(name).members) visit('struct', member.struct)
  }
  const visitParts = ({ struct, fixedHeader, nestedAttributes, subMessage }: Attribute): void => {
    visit('struct', struct)
    visit('struct', fixedHeader)
    visit('set', nestedAttributes)
    if (subMessage === undefined) return
    for (const format of context.index.subMessage(subMessage).formats) {
      visit('struct', format.fixedHeader)
      visit('set', format.attributeSet)
    }
  }
  for (const { attributes } of context.index.spec.attributeSets) {
    const { length } = carrying(attributes)
    if (length > LOCALS_LIMIT && length <= LITERAL_LIMIT) for (const attribute of attributes) visitParts(attribute)
  }
  return names
}

/** Words of a command line into a draft of a message: those of a table, then attributes by their own names. */

import type { Attribute } from '../../schema/model.js'
import type { SpecIndex } from '../../schema/spec-index.js'
import { suggestion } from '../nearest.js'
import { UsageError } from '../usage-error.js'
import { Draft } from './draft.js'
import type { Positional, Resolver, RouteObject, Word } from './object.js'
import { ROUTE_TYPES } from './route.js'

export interface Grammar {
  /** For messages: `link add`. */
  readonly command: string
  readonly positional?: Positional | undefined
  readonly words: readonly Word[]
  /** Where attributes by their own names come from; absent where none are taken. */
  readonly attributes?: { readonly index: SpecIndex; readonly set: string; readonly familyName: string } | undefined
}

interface Step {
  readonly set: Word['set']
  readonly value: string
}

/** @throws UsageError for a word that is not known or lacks its value. */
export async function readWords(grammar: Grammar, words: readonly string[], resolver: Resolver): Promise<Draft> {
  const draft = new Draft()
  let at = 0
  if (grammar.positional !== undefined) {
    if (
      grammar.positional.name.startsWith('PREFIX') &&
      ROUTE_TYPES.includes(words[at] ?? '') &&
      grammar.attributes !== undefined
    ) {
      draft.put(words[at++]!, 'rtm-type')
    }
    const first = words[at]
    const word = first === undefined ? undefined : wordNamed(grammar.words, first)
    const isWord = word !== undefined && (word.value === undefined || words.length > at + 1)
    if (first !== undefined && (grammar.positional.required || !isWord)) {
      await grammar.positional.set(draft, first, resolver)
      at++
    } else if (grammar.positional.required)
      throw new UsageError(`nlkit ${grammar.command}: ${grammar.positional.name} is missing`)
  }
  while (at < words.length) {
    const name = words[at++]!
    const step = take(grammar, draft, name, () => words[at++])
    await step.set(draft, step.value, resolver)
  }
  return draft
}

function take(grammar: Grammar, draft: Draft, name: string, next: () => string | undefined): Step {
  const word = wordNamed(grammar.words, name)
  const ofKind = word?.first === true ? undefined : attributeOfKind(grammar, draft, name)
  if (ofKind !== undefined) return attributeStep(ofKind.attribute, ofKind.path, name, next)
  if (word !== undefined) return { set: word.set, value: word.value === undefined ? '' : value(name, word.value, next) }
  const found = grammar.attributes === undefined ? undefined : attributeOfMessage(grammar.attributes, name)
  if (found !== undefined) return attributeStep(found.attribute, found.path, name, next)
  const known = wordsOf(grammar, draft)
  const listed = grammar.words.map(one => one.name)
  const list = listed.length === 0 ? 'it takes no words here' : `it takes ${listed.join(', ')}`
  throw new UsageError(`nlkit ${grammar.command}: unknown word '${name}'${suggestion(name, known)}; ${list}`)
}

function wordNamed(words: readonly Word[], name: string): Word | undefined {
  return words.find(word => word.name === name || word.aliases?.includes(name) === true)
}

function value(name: string, placeholder: string, next: () => string | undefined): string {
  const text = next()
  if (text !== undefined) return text
  throw new UsageError(`${name}: ${placeholder} is missing`)
}

/** `vlan_filtering` is `vlan-filtering`. */
function normal(name: string): string {
  return name.replaceAll('_', '-')
}

interface Found {
  readonly attribute: Attribute
  readonly path: readonly string[]
}

function find(index: SpecIndex, set: string, name: string, path: readonly string[]): Found | undefined {
  const attribute = index
    .set(set)
    .attributes.find(one => normal(one.name) === normal(name) && one.type !== 'pad' && one.type !== 'unused')
  return attribute === undefined ? undefined : { attribute, path: [...path, attribute.name] }
}

/** An attribute of the kind of link that was named before. */
function attributeOfKind({ attributes }: Grammar, draft: Draft, name: string): Found | undefined {
  const kind = draft.get('linkinfo', 'kind')
  const set =
    attributes?.familyName === 'rt-link' && typeof kind === 'string' ? kindSet(attributes.index, kind) : undefined
  return set === undefined ? undefined : find(attributes!.index, set, name, ['linkinfo', 'data'])
}

export function kindSet(index: SpecIndex, kind: string): string | undefined {
  return index.subMessage('linkinfo-data-msg').formats.find(format => format.value === kind)?.attributeSet
}

function attributeOfMessage(
  { index, set, familyName }: NonNullable<Grammar['attributes']>,
  name: string,
): Found | undefined {
  const found = find(index, set, name, [])
  // The metrics of a route (mtu, advmss, …) are familiar without the nest around them.
  if (familyName !== 'rt-route' || (found !== undefined && found.attribute.type !== 'nest')) return found
  return find(index, 'metrics', name, ['metrics']) ?? found
}

const NUMBERS = /^([us](8|16|32|64)|[us]int)$/

function attributeStep(
  attribute: Attribute,
  path: readonly string[],
  name: string,
  next: () => string | undefined,
): Step {
  const { type } = attribute
  if (type === 'flag') return { value: '', set: draft => draft.put(true, ...path) }
  const simple =
    type === 'string' ||
    NUMBERS.test(type) ||
    (type === 'binary' && attribute.struct === undefined && attribute.subType === undefined)
  if (!simple)
    throw new UsageError(
      `${name}: has parts of its own; give it with --data '{"${path.join('":{"')}": …${'}'.repeat(path.length)}'`,
    )
  const text = value(name, attribute.enum === undefined ? type.toUpperCase() : 'NAME', next)
  const json =
    NUMBERS.test(type) && attribute.enum === undefined && /^(on|off)$/.test(text) ? (text === 'on' ? 1 : 0) : text
  return {
    value: text,
    set: draft => (attribute.multiAttr === true ? draft.push(json, ...path) : draft.put(json, ...path)),
  }
}

/** Every word that could stand next, for suggestions and completion. */
export function wordsOf(grammar: Grammar, draft?: Draft): readonly string[] {
  const { attributes } = grammar
  const names = grammar.words.map(word => word.name)
  if (attributes === undefined) return names
  const sets = [attributes.set]
  const kind = draft?.get('linkinfo', 'kind')
  if (typeof kind === 'string') sets.push(kindSet(attributes.index, kind) ?? attributes.set)
  if (attributes.familyName === 'rt-route') sets.push('metrics')
  for (const set of sets) for (const attribute of attributes.index.set(set).attributes) names.push(attribute.name)
  return names
}

export function grammarOf(object: RouteObject, verb: string, index: SpecIndex): Grammar {
  const definition = verb === 'list' ? object.list : object.verbs[verb]!
  const takes = verb !== 'list' && object.verbs[verb]!.attributes === true
  return {
    command: `${object.name} ${verb}`,
    positional: definition.positional,
    words: definition.words,
    attributes: takes ? { index, set: object.set, familyName: object.familyName } : undefined,
  }
}

/** One kind of thing in rtnetlink (links, addresses, …): its messages, the words of its verbs, and how it is shown. */

import type { Family } from '../../schema/family.js'
import type { Completion } from '../command.js'
import type { JsonObject } from '../json/text.js'
import type { Cell, Output } from '../output.js'
import type { Draft } from './draft.js'

/** What words need of the kernel. */
export interface Resolver {
  /** ifi-index of a link by name; digits stand for themselves. */
  linkIndex(name: string): Promise<number>
  /** An open descriptor of a network namespace given by name or path. */
  namespace(name: string): number
}

export interface Word {
  readonly name: string
  readonly aliases?: readonly string[]
  /** What stands behind the word, for the help; a word without it stands alone. */
  readonly value?: string
  readonly summary: string
  readonly complete?: Completion
  /** Goes before an attribute of the same name that the kind of link has; other words go behind those. */
  readonly first?: boolean
  /** @throws UsageError. */
  readonly set: (draft: Draft, value: string, resolver: Resolver) => void | Promise<void>
}

/** What stands in front of the words, such as the name of the link. */
export interface Positional {
  readonly name: string
  readonly required: boolean
  readonly complete?: Completion
  readonly set: Word['set']
}

export interface Verb {
  /** The specification's name of the request. */
  readonly operation: string
  /** NLM_F_* besides NLM_F_REQUEST and NLM_F_ACK. */
  readonly flags: number
  readonly positional?: Positional
  readonly words: readonly Word[]
  /** Whether attributes of the message may be given by their own names as well. */
  readonly attributes?: boolean
  /** Fills in what was left unsaid, once all words are read. @throws UsageError. */
  readonly finish?: (draft: Draft) => void
  /** The answer is shown. */
  readonly answers?: boolean
}

export interface ListVerb {
  readonly operation: string
  readonly positional?: Positional
  readonly words: readonly Word[]
  /** What the kernel filters by must hold here as well: old kernels send everything. */
  readonly keep?: (item: JsonObject, draft: Draft) => boolean
}

/** What rendering needs to know besides the object. */
export interface Names {
  link(index: unknown): string
}

export interface RouteObject {
  readonly name: string
  /** Family and attribute set in the specification. */
  readonly familyName: string
  readonly set: string
  readonly load: () => Promise<Family>
  readonly list: ListVerb
  readonly verbs: Readonly<Record<string, Verb>>
  /** Names of operations whose messages say that an object is there, and that it is gone. */
  readonly groups: readonly number[]
  readonly added: string
  readonly removed: string
  /** Head of the table; without one, rows are lines. */
  readonly columns?: readonly string[]
  readonly row: (item: JsonObject, names: Names, output: Output, draft?: Draft) => readonly Cell[]
}

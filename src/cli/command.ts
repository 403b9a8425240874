/** What a command is: the one description that the parser, the help, the completion scripts and the tests are derived from. */

import type { Output } from './output.js'

/** Where completion finds the values of an argument or option. */
export type Completion =
  | 'file'
  | 'directory'
  | 'link'
  | 'namespace'
  | 'family'
  | 'operation'
  | 'group'
  | 'words'
  | readonly string[]

export interface OptionDefinition {
  /** As commander has it: `--overlay <file>`, `-c, --count <number>`, `--only <names...>`. */
  readonly flags: string
  readonly summary: string
  readonly complete?: Completion
  /** May be given several times; the values are an array. */
  readonly repeatable?: boolean
}

export interface ArgumentDefinition {
  /** As commander has it: `<spec>`, `[json]`, `[words...]`. */
  readonly name: string
  readonly summary: string
  readonly complete?: Completion
}

export interface Example {
  /** The words behind `nlkit`, as typed in a shell. */
  readonly line: string
  readonly says: string
}

/** What a command is called with. */
export interface Invocation {
  /** Names of the command, outermost first: `['link', 'add']`. */
  readonly path: readonly string[]
  readonly arguments: readonly string[]
  /** By their names in camelCase; undefined where not given. */
  readonly options: Readonly<Record<string, unknown>>
  readonly output: Output
}

/** Does what the command says; the status to end with, undefined for 0. */
export type Run = (invocation: Invocation) => Promise<number | undefined>

/** Checks the arguments of an invocation as `run` would, without touching anything. @throws UsageError, ValueError. */
export type Check = (invocation: Invocation) => Promise<void>

export interface CommandModule {
  readonly run: Run
  readonly check?: Check
}

export interface CommandDefinition {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly summary: string
  /** Further paragraphs of the help. */
  readonly details?: string
  readonly arguments?: readonly ArgumentDefinition[]
  readonly options?: readonly OptionDefinition[]
  readonly examples?: readonly Example[]
  readonly commands?: readonly CommandDefinition[]
  /** Left out of help and completion. */
  readonly hidden?: boolean
  /** More of the help, made when it is asked for. */
  readonly describe?: (path: readonly string[]) => Promise<string>
  /** Imports what runs it: not before it runs. */
  readonly load?: () => Promise<CommandModule>
}

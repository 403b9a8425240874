/** A generic family in C: policies, operations, groups, the family itself and the functions that speak for it. */

import type { Operation, OperationMode } from '../../schema/index.js'
import { ValueError } from '../../schema/index.js'
import type { Names } from './names.js'
import type { Place } from './place.js'
import { MODES, type Mode, Policies, type PolicyTable, rangeLines, tableLines } from './policy.js'
import { call, comment, declaration, file, guarded, member, signature, upper } from './text.js'
import { banner, operationValue } from './uapi.js'

const DO = ['struct sk_buff *skb', 'struct genl_info *info']
const HOOK = ['const struct genl_split_ops *ops', ...DO]
const DUMP = ['struct sk_buff *skb', 'struct netlink_callback *cb']
const CALLBACK = ['struct netlink_callback *cb']

/** Flags of the kernel by the specification's words. */
const FLAGS: Readonly<Record<string, string>> = {
  'admin-perm': 'GENL_ADMIN_PERM',
  'uns-admin-perm': 'GENL_UNS_ADMIN_PERM',
}

/** What may stand in a split operation in front of and behind its handler, by mode. */
const HOOKS = {
  do: { pre: ['pre_doit', 'int', HOOK], post: ['post_doit', 'void', HOOK] },
  dump: { pre: ['start', 'int', CALLBACK], post: ['done', 'int', CALLBACK] },
} as const

export class GenericModule {
  readonly names: Names
  readonly #policies: Policies
  readonly #nests: readonly PolicyTable[]
  /** `global`: one policy for the family. */
  readonly #global: PolicyTable | undefined

  /** @throws ValueError for a family that a module cannot have. */
  constructor(names: Names) {
    if (names.spec.operations.enumModel === 'directional')
      throw new ValueError('operations', 'requests and replies that are numbered apart cannot be made into a module')
    this.names = names
    this.#policies = new Policies(names)
    this.#nests = this.#policies.nests()
    this.#global = names.spec.kernelPolicy === 'global' ? this.#globalTable() : undefined
    if (names.spec.kernelFamily?.sockPriv !== undefined)
      this.#policies.unchecked.add('sock-priv: not made; register it in the module')
  }

  /** What the kernel will not check for the handlers. */
  get unchecked(): readonly string[] {
    return [...this.#policies.unchecked]
  }

  get #asked(): readonly Operation[] {
    return this.names.spec.operations.list.filter(each => each.do ?? each.dump)
  }

  get #told(): readonly Operation[] {
    return this.names.spec.operations.list.filter(
      each => (each.notify ?? each.event) !== undefined && each.mcgrp !== undefined,
    )
  }

  get #splitting(): boolean {
    return this.#global === undefined
  }

  /** @throws ValueError where the operations have different sets: one policy for all must be of one. */
  #globalTable(): PolicyTable | undefined {
    const { index, family } = this.names
    const sets = new Set(this.#asked.map(each => index.attributeSetOf(each)).filter(each => each !== undefined))
    if (sets.size === 0) return undefined
    if (sets.size > 1) throw new ValueError('kernel-policy', 'a global policy is for operations of one attribute set')
    const set = index.set([...sets][0]!)
    const wanted = new Set(this.#asked.flatMap(each => MODES.flatMap(mode => this.#policies.requested(each, mode))))
    return this.#policies.table(
      `${family}_nl_policy`,
      set,
      set.attributes.filter(each => wanted.has(each)),
    )
  }

  /** The policy of one do or dump; undefined where it takes no attributes, which the kernel then refuses. */
  #modeTable(operation: Operation, mode: Mode): PolicyTable | undefined {
    const set = this.names.index.attributeSetOf(operation)
    if (set === undefined) return undefined
    const shared = this.names.spec.kernelPolicy === 'per-op'
    const own = (each: Mode) => this.#policies.requested(operation, each)
    const words = !shared && MODES.every(each => own(each).length > 0) ? [operation.name, mode] : [operation.name]
    const attributes = shared ? MODES.map(own).find(each => each.length > 0) : own(mode)
    return this.#policies.table(this.names.function(...words, 'nl_policy'), this.names.index.set(set), attributes ?? [])
  }

  source(header: string): string {
    const { names } = this
    const tables = this.#splitting ? this.#operationTables() : this.#globalLines()
    const ranges = [...this.#policies.ranges.values()] // those of the tables: after them
    return file(
      banner(names, '//', ''),
      `#include "${header}"`,
      '',
      ranges.flatMap(range => [...rangeLines(range), '']),
      this.#nests.flatMap(table => [...tableLines(table, 'const struct nla_policy'), '']),
      tables,
      this.#splitting ? this.#splitOperations() : this.#operations(),
      this.#groups(),
      this.#family(),
      this.#tellers(),
      this.#registration(),
    )
  }

  header(includes: readonly string[]): string {
    const { names } = this
    const { mcastGroups } = names.spec
    const groups =
      mcastGroups.length === 0 ? [] : ['enum {', ...mcastGroups.map(({ name }) => `\t${names.group(name)},`), '};', '']
    const lines = [
      ...includes.map(name => `#include ${name}`),
      '',
      ...this.#nests.flatMap(({ name, size }) => [`extern const struct nla_policy`, `${name}[${size} + 1];`, '']),
      ...this.places().flatMap(({ type, name, parameters }) => declaration(type, name, parameters)),
      '',
      ...groups,
      `extern struct genl_family ${names.family}_nl_family;`,
      '',
      ...this.#told.flatMap(operation => [
        ...this.#beginDoc(operation),
        ...this.#beginHead(operation, declaration),
        '',
      ]),
      ...this.#told.flatMap(operation => [...this.#tellDoc(operation), ...this.#tellHead(operation, declaration), '']),
      ...declaration('int', `${names.family}_nl_register`, []),
      ...declaration('void', `${names.family}_nl_unregister`, []),
    ]
    return file(banner(names, '/*', ' */'), '', guarded(`_${upper(names.family)}_GEN_H`, lines))
  }

  #operationTables(): readonly string[] {
    const seen = new Set<string>()
    return this.#asked.flatMap(operation =>
      MODES.flatMap(mode => {
        const table = operation[mode] === undefined ? undefined : this.#modeTable(operation, mode)
        if (table === undefined || seen.has(table.name)) return []
        seen.add(table.name)
        const says = comment(`${this.names.operation(operation)} - ${mode}`)
        return [...says, ...tableLines(table, 'static const struct nla_policy'), '']
      }),
    )
  }

  #globalLines(): readonly string[] {
    return this.#global === undefined
      ? []
      : [
          ...comment('One policy for all operations.'),
          ...tableLines(this.#global, 'static const struct nla_policy'),
          '',
        ]
  }

  /** The kernel wants them in the order of their commands, a do in front of its dump (genl_validate_ops). */
  #splitOperations(): readonly string[] {
    const sorted = this.#asked.toSorted((a, b) => operationValue(a) - operationValue(b))
    const entries = sorted.flatMap(operation =>
      MODES.flatMap(mode => {
        const each = operation[mode]
        return each === undefined ? [] : this.#conditional(operation, this.#splitEntry(operation, mode, each))
      }),
    )
    return [`static const struct genl_split_ops ${this.names.family}_nl_ops[] = {`, ...entries, '};', '']
  }

  #splitEntry(operation: Operation, mode: Mode, { pre, post }: OperationMode): readonly string[] {
    const other = mode === 'do' ? ['dump', 'dump-strict'] : ['strict']
    const validate = (operation.dontValidate ?? []).filter(each => !other.includes(each))
    const table = this.#modeTable(operation, mode)
    const hooks = HOOKS[mode]
    const flags = [...(operation.flags ?? []).map(flagOf), `GENL_CMD_CAP_${upper(mode)}`]
    return [
      '\t{',
      member('cmd', this.names.operation(operation), '\t\t'),
      ...(validate.length === 0 ? [] : [member('validate', validateOf(validate), '\t\t')]),
      ...(pre === undefined ? [] : [member(hooks.pre[0], hookName(pre), '\t\t')]),
      member(`${mode}it`, this.#handler(operation, mode), '\t\t'),
      ...(post === undefined ? [] : [member(hooks.post[0], hookName(post), '\t\t')]),
      ...(table === undefined ? [] : [member('policy', table.name, '\t\t'), member('maxattr', table.size, '\t\t')]),
      member('flags', flags.join(' | '), '\t\t'),
      '\t},',
    ]
  }

  /** Operations of a family with one policy: do and dump together. */
  #operations(): readonly string[] {
    const entries = this.#asked.flatMap(operation => {
      const { flags = [], dontValidate = [] } = operation
      const handlers = MODES.filter(mode => operation[mode] !== undefined)
      return this.#conditional(operation, [
        '\t{',
        member('cmd', this.names.operation(operation), '\t\t'),
        ...(flags.length === 0 ? [] : [member('flags', flags.map(flagOf).join(' | '), '\t\t')]),
        ...handlers.map(mode => member(`${mode}it`, this.#handler(operation, mode), '\t\t')),
        ...(dontValidate.length === 0 ? [] : [`\t\tNLKIT_GENL_VALIDATE(${validateOf(dontValidate)})`]),
        `\t\tNLKIT_GENL_OP_POLICY(${this.#global!.name})`,
        '\t},',
      ])
    })
    return [`static NLKIT_GENL_CONST struct genl_ops ${this.names.family}_nl_ops[] = {`, ...entries, '};', '']
  }

  #conditional({ configCond }: Operation, lines: readonly string[]): readonly string[] {
    return configCond === undefined ? lines : [`#ifdef CONFIG_${upper(configCond)}`, ...lines, '#endif']
  }

  #groups(): readonly string[] {
    const { mcastGroups } = this.names.spec
    if (mcastGroups.length === 0) return []
    const entries = mcastGroups.map(
      ({ name }) => `\t[${this.names.group(name)}] = { .name = ${this.names.groupName(name)}, },`,
    )
    return [
      `static NLKIT_GENL_CONST struct genl_multicast_group`,
      `${this.names.family}_nl_mcgrps[] = {`,
      ...entries,
      '};',
      '',
    ]
  }

  #family(): readonly string[] {
    const { names } = this
    const headers = new Set(this.#asked.map(each => names.index.fixedHeaderOf(each)))
    if (headers.size > 1)
      throw new ValueError(names.spec.name, 'all operations of a generic family have the same fixed header')
    const [header] = headers
    return [
      `struct genl_family ${names.family}_nl_family NLKIT_GENL_AFTER_INIT = {`,
      member('name', names.familyName),
      member('version', names.familyVersion),
      ...(header === undefined ? [] : [member('hdrsize', `sizeof(${names.struct(header)})`)]),
      ...this.#lenient(),
      ...(this.#global === undefined
        ? []
        : [member('maxattr', this.#global.size), `\tNLKIT_GENL_FAMILY_POLICY(${this.#global.name})`]),
      '};',
      '',
    ]
  }

  /** Since 6.1 a family says below which command it has operations that are not validated strictly. */
  #lenient(): readonly string[] {
    const lenient = this.#asked.filter(each => (each.dontValidate ?? []).length > 0)
    const last = lenient.reduce<Operation | undefined>(
      (most, each) => (most === undefined || operationValue(each) > operationValue(most) ? each : most),
      undefined,
    )
    return last === undefined ? [] : [`\tNLKIT_GENL_STRICT_FROM(${this.names.operation(last)} + 1)`]
  }

  #handler(operation: Operation, mode: Mode): string {
    return this.names.function('nl', operation.name, `${mode}it`)
  }

  /** The functions that the module fills. */
  places(): readonly Place[] {
    const places = this.#asked.flatMap(operation => MODES.flatMap(mode => this.#modePlaces(operation, mode)))
    return places.filter(({ name }, index) => places.findIndex(other => other.name === name) === index)
  }

  #modePlaces(operation: Operation, mode: Mode): readonly Place[] {
    const each = operation[mode]
    if (each === undefined) return []
    const name = this.#handler(operation, mode)
    const doc = operation.doc === undefined ? '' : `: ${operation.doc.trim()}`
    const says = `${upper(operation.name)}${mode === 'dump' ? ', all of them' : ''}${doc}`
    const main: Place =
      mode === 'do'
        ? { type: 'int', name, parameters: DO, says, body: this.#doBody(operation) }
        : { type: 'int', name, parameters: DUMP, says, body: dumpBody() }
    const hooks = (['pre', 'post'] as const).flatMap((when): readonly Place[] => {
      const hook = each[when]
      if (hook === undefined) return []
      const [, type, parameters] = HOOKS[mode][when]
      const body = type === 'void' ? [] : ['\treturn 0;']
      return [
        { type, name: hookName(hook), parameters, says: `${when === 'pre' ? 'Before' : 'After'} ${mode}s.`, body },
      ]
    })
    return [main, ...hooks]
  }

  /** An operation with an answer begins by answering with what it was asked with; one without, by accepting. */
  #doBody(operation: Operation): readonly string[] {
    const { names } = this
    const { request, reply } = operation.do!
    if (reply === undefined) return ['\treturn 0;']
    const set = names.index.attributeSetOf(operation)
    const asked = new Set(this.#policies.attributesOf(operation, request?.attributes))
    const shared =
      set === undefined || request === undefined
        ? []
        : this.#policies.attributesOf(operation, reply.attributes).filter(each => asked.has(each))
    const copies = shared.map(each => names.attribute(names.index.set(set!), each))
    const put = (name: string) => [
      `\tattribute = info->attrs[${name}];`,
      `\tif (attribute && nla_put(answer, ${name},`,
      '\t\t\t\t nla_len(attribute), nla_data(attribute)))',
      '\t\tgoto no_room;',
    ]
    return [
      '\tstruct sk_buff *answer;',
      ...(copies.length === 0 ? [] : ['\tstruct nlattr *attribute;']),
      '\tvoid *header;',
      '',
      ...call('\tanswer = nlkit_genl_answer(', [
        `&${names.family}_nl_family`,
        ...['info', names.operation(operation), '&header'],
      ]),
      '\tif (!answer)',
      '\t\treturn -ENOMEM;',
      ...copies.flatMap(put),
      '\tgenlmsg_end(answer, header);',
      '\treturn genlmsg_reply(answer, info);',
      ...(copies.length === 0 ? [] : ['', 'no_room:', '\tnlmsg_free(answer);', '\treturn -EMSGSIZE;']),
    ]
  }

  #beginDoc(operation: Operation): readonly string[] {
    return comment(
      `Begins ${this.names.operation(operation)}, an event of the group ${operation.mcgrp}; NULL: no memory.`,
    )
  }

  #beginHead(operation: Operation, write: typeof signature): readonly string[] {
    return write('struct sk_buff *', this.names.function('nl', operation.name, 'begin'), ['void **header', 'gfp_t gfp'])
  }

  #tellDoc({ mcgrp }: Operation): readonly string[] {
    return comment(`Ends it and tells the group ${mcgrp} in a namespace; 0 also where nobody listens. Takes it over.`)
  }

  #tellHead(operation: Operation, write: typeof signature): readonly string[] {
    const parameters = ['struct net *net', 'struct sk_buff *skb', 'void *header', 'gfp_t gfp']
    return write('int', this.names.function('nl', operation.name, 'tell'), parameters)
  }

  #tellers(): readonly string[] {
    const { family } = this.names
    return this.#told.flatMap(operation => [
      ...this.#beginHead(operation, signature),
      '{',
      ...call('\treturn nlkit_genl_message(', [
        `&${family}_nl_family`,
        ...['0', '0', '0', this.names.operation(operation), 'header', 'gfp'],
      ]),
      '}',
      '',
      ...this.#tellHead(operation, signature),
      '{',
      '\tgenlmsg_end(skb, header);',
      ...call('\treturn nlkit_genl_multicast(', [
        `&${family}_nl_family`,
        `${family}_nl_mcgrps`,
        ...[this.names.group(operation.mcgrp!), 'net', 'skb', '0', 'gfp'],
      ]),
      '}',
      '',
    ])
  }

  #registration(): readonly string[] {
    const { family, spec } = this.names
    const groups = spec.mcastGroups.length === 0 ? ['NULL', '0'] : listed(`${family}_nl_mcgrps`)
    const register = this.#splitting ? 'nlkit_genl_register_split' : 'nlkit_genl_register'
    return [
      `int ${family}_nl_register(void)`,
      '{',
      ...call(`\treturn ${register}(`, [`&${family}_nl_family`, ...listed(`${family}_nl_ops`), ...groups]),
      '}',
      '',
      `void ${family}_nl_unregister(void)`,
      '{',
      `\tnlkit_genl_unregister(&${family}_nl_family);`,
      '}',
    ]
  }
}

/** An array and how many it has, as arguments. */
function listed(name: string): readonly string[] {
  return [name, `ARRAY_SIZE(${name})`]
}

function flagOf(word: string): string {
  return FLAGS[word] ?? `GENL_${upper(word)}`
}

function validateOf(words: readonly string[]): string {
  return words.map(word => `GENL_DONT_VALIDATE_${upper(word)}`).join(' | ')
}

function hookName(name: string): string {
  return name.toLowerCase().replaceAll('-', '_')
}

function dumpBody(): readonly string[] {
  return [...comment('Put a message for each object, and keep in cb->args[] where to go on.', '\t'), '\treturn 0;']
}

/** A protocol with a number of its own in C: what is received is taken apart and handed over, what is sent is put together. */

import type { Operation } from '../../schema/index.js'
import { ValueError } from '../../schema/index.js'
import type { Names } from './names.js'
import type { Place } from './place.js'
import { Policies, type PolicyTable, rangeLines, tableLines } from './policy.js'
import { call, comment, declaration, file, guarded, signature, upper } from './text.js'
import { banner, operationValue } from './uapi.js'

/** NLMSG_MIN_TYPE: the kernel takes messages of lower types for its own and ignores them. */
const FIRST_TYPE = 16

const HANDLER = ['struct sk_buff *skb', 'struct nlmsghdr *nlh', 'struct netlink_ext_ack *extack']

/** How a kind of payload is handed to a function, taken out of a message and given to nlkit_message(). */
interface Payload {
  readonly parameters: readonly string[]
  /** Locals, and the checks that come before the call. */
  readonly locals: readonly string[]
  readonly checks: readonly string[]
  readonly values: readonly string[]
  /** Pointer and length for nlkit_message(); undefined where attributes are put one by one. */
  readonly bytes: readonly [string, string] | undefined
}

export class RawModule {
  readonly names: Names
  readonly #policies: Policies
  readonly #nests: readonly PolicyTable[]

  /** @throws ValueError for a message that a module cannot have. */
  constructor(names: Names) {
    this.names = names
    this.#policies = new Policies(names)
    this.#nests = this.#policies.nests()
    for (const operation of this.#all) {
      const { name, dump } = operation
      if (dump !== undefined)
        throw new ValueError(name, 'a dump needs a generic family; a protocol of its own has messages')
      if (operationValue(operation) < FIRST_TYPE)
        throw new ValueError(
          name,
          `its type ${operationValue(operation)} is netlink's own; a module's begin at ${FIRST_TYPE}`,
        )
    }
  }

  get unchecked(): readonly string[] {
    return [...this.#policies.unchecked]
  }

  get #all(): readonly Operation[] {
    return this.names.spec.operations.list
  }

  /** What user space sends: all that is not told to a group. */
  get #heard(): readonly Operation[] {
    return this.#all.filter(each => each.mcgrp === undefined)
  }

  #table(operation: Operation): PolicyTable | undefined {
    const set = this.names.index.attributeSetOf(operation)
    if (set === undefined) return undefined
    const attributes = this.#policies.attributesOf(operation, operation.do?.request?.attributes)
    return this.#policies.table(this.names.function(operation.name, 'policy'), this.names.index.set(set), attributes)
  }

  #payload(operation: Operation): Payload {
    const header = this.names.index.fixedHeaderOf(operation)
    const table = this.#table(operation)
    if (operation.payload !== undefined) return PLAIN[operation.payload]
    if (table !== undefined) return attributesPayload(table, header && this.names.struct(header))
    return header === undefined ? NOTHING : structPayload(this.names.struct(header))
  }

  source(header: string): string {
    const { names } = this
    const tables = this.#heard.flatMap(each => this.#policyLines(each))
    const ranges = [...this.#policies.ranges.values()] // those of the tables: after them
    return file(
      banner(names, '//', ''),
      `#include "${header}"`,
      '',
      `static struct sock *${names.family}_socket;`,
      '',
      ranges.flatMap(range => [...rangeLines(range), '']),
      this.#nests.flatMap(table => [...tableLines(table, 'const struct nla_policy'), '']),
      tables,
      this.#heard.flatMap(each => this.#receiver(each)),
      this.#dispatcher(),
      this.#all.flatMap(each => [...this.#senderHead(each, signature), ...this.#senderBody(each), '']),
      this.#registration(),
    )
  }

  header(includes: readonly string[]): string {
    const { names } = this
    const lines = [
      ...includes.map(name => `#include ${name}`),
      '',
      ...this.#nests.flatMap(({ name, size }) => ['extern const struct nla_policy', `${name}[${size} + 1];`, '']),
      ...this.places().flatMap(({ type, name, parameters }) => declaration(type, name, parameters)),
      '',
      ...this.#all.flatMap(each => [...this.#senderDoc(each), ...this.#senderHead(each, declaration), '']),
      ...declaration('int', `${names.family}_register`, []),
      ...declaration('void', `${names.family}_unregister`, []),
    ]
    return file(banner(names, '/*', ' */'), '', guarded(`_${upper(names.family)}_GEN_H`, lines))
  }

  #policyLines(operation: Operation): readonly string[] {
    const table = this.#table(operation)
    if (table === undefined) return []
    return [...comment(this.names.operation(operation)), ...tableLines(table, 'static const struct nla_policy'), '']
  }

  #handler(operation: Operation): string {
    return this.names.function('on', operation.name)
  }

  places(): readonly Place[] {
    return this.#heard.map(operation => {
      const { parameters, values, bytes } = this.#payload(operation)
      const says = `${upper(operation.name)}${operation.doc === undefined ? '' : `: ${operation.doc.trim()}`}`
      const answer = ['nlkit_sender(skb)', 'nlh->nlmsg_seq', ...values, 'GFP_KERNEL']
      const body = bytes === undefined ? ['\treturn 0;'] : call(`\treturn ${this.#sender(operation)}(`, answer)
      return { type: 'int', name: this.#handler(operation), parameters: [...HANDLER, ...parameters], says, body }
    })
  }

  #receiver(operation: Operation): readonly string[] {
    const { locals, checks, values } = this.#payload(operation)
    if (locals.length === 0 && checks.length === 0) return []
    const name = this.names.function('take', operation.name)
    return [
      ...signature('static int', name, HANDLER),
      '{',
      ...locals.map(line => `\t${line}`),
      ...(locals.length === 0 ? [] : ['']),
      ...checks.map(line => `\t${line}`),
      ...call(`\treturn ${this.#handler(operation)}(`, ['skb', 'nlh', 'extack', ...values]),
      '}',
      '',
    ]
  }

  #dispatcher(): readonly string[] {
    const { family } = this.names
    const cases = this.#heard.flatMap(operation => {
      const { locals, checks } = this.#payload(operation)
      const plain = locals.length === 0 && checks.length === 0
      const name = plain ? this.#handler(operation) : this.names.function('take', operation.name)
      const values = plain ? this.#payload(operation).values : []
      return [
        `\tcase ${this.names.operation(operation)}:`,
        ...call(`\t\treturn ${name}(`, ['skb', 'nlh', 'extack', ...values]),
      ]
    })
    return [
      ...signature('static int', `${family}_receive`, HANDLER),
      '{',
      '\tswitch (nlh->nlmsg_type) {',
      ...cases,
      '\t}',
      '\treturn NLKIT_REFUSE(extack, -EOPNOTSUPP, "unknown message type");',
      '}',
      '',
      `NLKIT_REQUESTS(${family}_input, ${family}_receive)`,
      '',
    ]
  }

  #sender(operation: Operation): string {
    return this.names.function(operation.mcgrp === undefined ? 'send' : 'tell', operation.name)
  }

  #senderDoc(operation: Operation): readonly string[] {
    const { bytes } = this.#payload(operation)
    const what = this.names.operation(operation)
    if (bytes === undefined)
      return comment(
        `Begins ${what}${operation.mcgrp === undefined ? ' to a port' : ` to the group ${operation.mcgrp}`}, for nla_put(); NULL: no memory. ` +
          `${this.names.function('end', operation.name)}() sends it.`,
      )
    return comment(
      operation.mcgrp === undefined
        ? `Sends ${what} to a port; -ECONNREFUSED: it is gone, -EAGAIN: its queue is full.`
        : `Tells the group ${operation.mcgrp} ${what}; 0 also where nobody listens.`,
    )
  }

  #senderHead(operation: Operation, write: typeof signature): readonly string[] {
    const { parameters, bytes } = this.#payload(operation)
    const told = operation.mcgrp !== undefined
    const to = told ? [] : ['u32 portid', 'u32 seq']
    if (bytes !== undefined) return write('int', this.#sender(operation), [...to, ...parameters, 'gfp_t gfp'])
    const given = parameters.filter(each => !each.startsWith('struct nlattr'))
    const begin = write('struct sk_buff *', this.names.function('begin', operation.name), [
      ...to,
      ...given,
      'gfp_t gfp',
    ])
    if (write === signature) return begin
    const end = told ? ['struct sk_buff *skb', 'gfp_t gfp'] : ['struct sk_buff *skb', 'u32 portid']
    return [...begin, ...write('int', this.names.function('end', operation.name), end)]
  }

  #senderBody(operation: Operation): readonly string[] {
    const { bytes, values } = this.#payload(operation)
    const told = operation.mcgrp !== undefined
    const [portid, seq] = told ? ['0', '0'] : ['portid', 'seq']
    const type = this.names.operation(operation)
    if (bytes === undefined) return this.#beginBody(operation, values.includes('value'), [type, portid, seq])
    const message = call('\tstruct sk_buff *skb = nlkit_message(', [type, portid, seq, ...bytes, 'gfp'])
    return ['{', ...message, '', ...this.#deliver(operation), '}']
  }

  #deliver({ mcgrp }: Operation): readonly string[] {
    const socket = `${this.names.family}_socket`
    return mcgrp === undefined
      ? call('\treturn nlkit_unicast(', [socket, 'skb', 'portid'])
      : call('\treturn nlkit_broadcast(', [socket, 'skb', '0', this.names.group(mcgrp), 'gfp'])
  }

  /** Room for attributes behind the header; the end writes how long the message has become. */
  #beginBody(operation: Operation, struct: boolean, [type, portid, seq]: readonly string[]): readonly string[] {
    const told = operation.mcgrp !== undefined
    const header = struct ? ['value', 'sizeof(*value)'] : ['NULL', '0']
    const end = told ? ['struct sk_buff *skb', 'gfp_t gfp'] : ['struct sk_buff *skb', 'u32 portid']
    return [
      '{',
      ...call('\treturn nlkit_begin(', [type!, portid!, seq!, ...header, 'gfp']),
      '}',
      '',
      ...signature('int', this.names.function('end', operation.name), end),
      '{',
      '\tnlmsg_end(skb, nlmsg_hdr(skb));',
      ...this.#deliver(operation),
      '}',
    ]
  }

  #registration(): readonly string[] {
    const { family, spec } = this.names
    const highest = spec.mcastGroups.reduce((most, { value = 0 }) => Math.max(most, value), 0)
    const socket = `${family}_socket`
    return [
      `int ${family}_register(void)`,
      '{',
      ...call(`\t${socket} = nlkit_create(`, [
        upper(`${spec.name}-protocol`),
        String(highest),
        'true',
        `${family}_input`,
      ]),
      `\treturn ${socket} ? 0 : -EBUSY;`,
      '}',
      '',
      `void ${family}_unregister(void)`,
      '{',
      `\tnlkit_release(${socket});`,
      '}',
    ]
  }
}

const NOTHING: Payload = { parameters: [], locals: [], checks: [], values: [], bytes: ['NULL', '0'] }

const REST = ['nlmsg_data(nlh)', 'nlmsg_len(nlh)'] as const

const refuse = (text: string) => call('\treturn NLKIT_REFUSE(', ['extack', '-EINVAL', `"${text}"`])

/** Payloads that are neither struct nor attributes. */
const PLAIN: Readonly<Record<NonNullable<Operation['payload']>, Payload>> = {
  string: {
    parameters: ['const char *text', 'int length'],
    locals: [],
    checks: [],
    values: [...REST],
    bytes: ['text', 'length'],
  },
  'string-nul': {
    parameters: ['const char *text', 'int length'],
    locals: [],
    checks: ['if (!memchr(nlmsg_data(nlh), 0, nlmsg_len(nlh)))', ...refuse('a text without its NUL')],
    values: [...REST],
    bytes: ['text', 'length'],
  },
  binary: {
    parameters: ['const u8 *bytes', 'int length'],
    locals: [],
    checks: [],
    values: [...REST],
    bytes: ['bytes', 'length'],
  },
}

function structPayload(struct: string): Payload {
  return {
    parameters: [`const ${struct} *value`],
    locals: [`const ${struct} *value = nlmsg_data(nlh);`],
    checks: ['if (nlmsg_len(nlh) < (int)sizeof(*value))', ...refuse('the message is cut short')],
    values: ['value'],
    bytes: ['value', 'sizeof(*value)'],
  }
}

function attributesPayload({ name, size }: PolicyTable, struct: string | undefined): Payload {
  const header = struct === undefined ? '0' : 'sizeof(*value)'
  const parse = [
    ...call('err = nlkit_parse(', ['nlh', header, 'attrs', size, name, 'extack']),
    'if (err)',
    '\treturn err;',
  ]
  const attributes = {
    parameters: ['struct nlattr **attrs'],
    locals: [`struct nlattr *attrs[${size} + 1];`, 'int err;'],
  }
  if (struct === undefined) return { ...attributes, checks: parse, values: ['attrs'], bytes: undefined }
  const { parameters, locals, checks } = structPayload(struct)
  return {
    parameters: [...parameters, ...attributes.parameters],
    locals: [...locals, ...attributes.locals],
    checks: [...checks, ...parse],
    values: ['value', 'attrs'],
    bytes: undefined,
  }
}

/**
 * `operations` and `mcast-groups`: every message numbered in the unified or the directional way.
 *
 * Unified: one row of numbers from 1; `value` of an operation sets it, and request and reply have the same. Directional: one row for
 * requests and one for what comes from the kernel. A `do` (or, without one, a `dump`) takes a number of the first row, and of the second
 * if it has a reply; a notification takes one of the second only. `value` of request, reply or notification sets the row.
 * Source: tools/net/ynl/lib/nlspec.py, _dictify_ops_unified and _dictify_ops_directional.
 */

import type { McastGroup, Operation, OperationMode, OperationSide, Operations } from '../schema/model.js'
import type { Context } from './context.js'
import { type Cursor, compact } from './cursor.js'
import { quote } from './document.js'

/** Numbers of one operation; undefined where it has none of that direction. */
interface Numbers {
  readonly request: number | undefined
  readonly reply: number | undefined
}

export const loadGroups = (root: Cursor, context: Context): McastGroup[] => {
  const groups = root.get('mcast-groups')?.maps('list') ?? []
  return groups.flatMap(cursor => {
    const name = context.unique(cursor, context.groups, 'a multicast group')
    if (name === undefined) return []
    const group = compact<McastGroup>({
      name,
      value: cursor.integer('value'),
      cDefineName: cursor.string('c-define-name'),
      flags: cursor.strings('flags'),
    })
    context.groups.set(name, group)
    return [group]
  })
}

export const loadOperations = (root: Cursor, context: Context): Operations => {
  const cursor = root.get('operations')
  const enumModel = cursor?.string('enum-model') === 'directional' ? 'directional' : 'unified'
  if (cursor === undefined) return { enumModel, list: [] }
  context.refer(cursor, 'fixed-header', context.structs, 'a struct')
  return compact<Operations>({
    enumModel,
    list: new OperationLoader(cursor, context).load(enumModel === 'directional' ? directional : unified),
    namePrefix: cursor.string('name-prefix'),
    asyncPrefix: cursor.string('async-prefix'),
    enumName: cursor.stringOrNull('enum-name'),
    asyncEnum: cursor.stringOrNull('async-enum') ?? undefined,
  })
}

type Numbering = (operation: Cursor, next: { request: number; reply: number }, context: Context) => Numbers

const unified: Numbering = (operation, next) => {
  const value = operation.integer('value') ?? next.request
  next.request = value + 1
  return { request: value, reply: value }
}

const directional: Numbering = (operation, next, context) => {
  if (operation.has('notify') || operation.has('event')) {
    const value = operation.integer('value') ?? next.reply
    next.reply = value + 1
    return { request: undefined, reply: value }
  }
  const mode = operation.get('do') ?? operation.get('dump')
  if (mode === undefined) {
    if (!operation.deleted)
      context.error(operation, 'one of do, dump, notify, event in a directional operation', 'none')
    return { request: undefined, reply: undefined }
  }
  const request = mode.get('request')?.integer('value') ?? next.request
  const reply = mode.get('reply')?.integer('value') ?? next.reply
  next.request = request + 1
  // A reply's number is kept for the next one if this operation has no reply, even where it was given.
  next.reply = mode.has('reply') ? reply + 1 : reply
  return { request, reply: mode.has('reply') ? reply : undefined }
}

/** Names of an operation's attribute set and fixed header. */
interface Content {
  readonly set: string | undefined
  readonly header: string | undefined
  /** Where its number is written, if the request or reply has none of its own. */
  readonly place: Cursor
}

class OperationLoader {
  readonly #root: Cursor
  readonly #context: Context
  readonly #cursors = new Map<string, Cursor>()

  constructor(root: Cursor, context: Context) {
    this.#root = root
    this.#context = context
  }

  load(numbering: Numbering): Operation[] {
    const context = this.#context
    const next = { request: 1, reply: 1 }
    const numbers = new Map<string, Numbers>()
    for (const cursor of this.#root.all('list')) {
      if (cursor.node.kind !== 'map') continue
      const given = numbering(cursor, next, context)
      const name = cursor.deleted ? undefined : context.unique(cursor, this.#cursors, 'an operation')
      if (name === undefined) continue
      this.#cursors.set(name, cursor)
      numbers.set(name, given)
    }
    return [...this.#cursors].map(([name, cursor]) => {
      const operation = this.#operation(name, cursor, numbers.get(name)!)
      context.operations.set(name, operation)
      return operation
    })
  }

  #operation(name: string, cursor: Cursor, numbers: Numbers): Operation {
    const context = this.#context
    context.refer(cursor, 'attribute-set', context.sets, 'an attribute set')
    context.refer(cursor, 'fixed-header', context.structs, 'a struct')
    context.refer(cursor, 'request-header', context.structs, 'a struct')
    context.refer(cursor, 'request-attributes', context.sets, 'an attribute set')
    context.refer(cursor, 'mcgrp', context.groups, 'a multicast group')
    context.refer(cursor, 'notify', this.#cursors, 'an operation')
    const target = this.#cursors.get(cursor.string('notify') ?? '')
    const attributeSet = cursor.string('attribute-set') ?? target?.string('attribute-set')
    const event = cursor.get('event')
    const modes = { do: cursor.get('do'), dump: cursor.get('dump') }
    const fixedHeader = cursor.string('fixed-header') ?? this.#root.string('fixed-header')
    const content = { set: attributeSet, header: fixedHeader, place: cursor.get('value') ?? cursor }
    const asked = this.#asked(cursor, content)
    const value = modes.do || modes.dump ? undefined : numbers.reply
    if (value !== undefined) this.#checkValue(content.place, value)
    return compact<Operation>({
      name,
      doc: cursor.string('doc'),
      attributeSet,
      fixedHeader,
      requestHeader: cursor.string('request-header'),
      requestAttributes: cursor.string('request-attributes'),
      payload: this.#payload(cursor, content),
      do: modes.do && this.#mode(modes.do, numbers, asked, content),
      dump: modes.dump && this.#mode(modes.dump, numbers, asked, content),
      notify: cursor.string('notify'),
      event: event && compact<{ attributes?: readonly string[] }>({ attributes: this.#names(event, content) }),
      value,
      mcgrp: cursor.string('mcgrp'),
      flags: cursor.strings('flags'),
      dontValidate: cursor.strings('dont-validate'),
      configCond: cursor.string('config-cond'),
    })
  }

  /** A payload of text or bytes leaves no room for struct and attributes. */
  #payload(cursor: Cursor, { set, header }: Content): Operation['payload'] {
    if (cursor.has('payload') && (set !== undefined || header !== undefined))
      this.#context.error(cursor.get('payload')!, 'no "payload" beside an "attribute-set" or a "fixed-header"')
    return cursor.string('payload') as Operation['payload']
  }

  /** What requests consist of: a header of their own may have attributes of its own. */
  #asked(cursor: Cursor, content: Content): Content {
    const header = cursor.string('request-header')
    if (header !== undefined) return { ...content, set: cursor.string('request-attributes'), header }
    if (cursor.has('request-attributes'))
      this.#context.error(cursor.get('request-attributes')!, 'a "request-header" beside "request-attributes"', 'none')
    return content
  }

  /** There is always a request, for something has to ask; a reply only where one is written. */
  #mode(cursor: Cursor, numbers: Numbers, asked: Content, content: Content): OperationMode {
    const reply = cursor.get('reply')
    return compact<OperationMode>({
      request: this.#side(cursor.get('request') ?? cursor, numbers.request, asked),
      reply: reply && this.#side(reply, numbers.reply, content),
      pre: cursor.string('pre'),
      post: cursor.string('post'),
    })
  }

  #side(cursor: Cursor, number: number | undefined, content: Content): OperationSide {
    const value = cursor.integer('value') ?? number
    if (value === undefined) this.#context.error(cursor, 'a "value", for the reply of the do has none to share', 'none')
    else this.#checkValue(cursor.get('value') ?? content.place, value)
    return compact<OperationSide>({ value: value ?? 0, attributes: this.#names(cursor, content) })
  }

  /** cmd of struct genlmsghdr has 8 bits, nlmsg_type 16. */
  #checkValue(cursor: Cursor, value: number): void {
    const most = this.#context.level === 'netlink-raw' ? 0xffff : 0xff
    if (value > most) this.#context.error(cursor, `a message number of at most ${most}`, `${value}`)
  }

  #names(cursor: Cursor, { set, header }: Content): readonly string[] | undefined {
    const context = this.#context
    const list = cursor.get('attributes')
    if (list?.node.kind !== 'list') return undefined
    if (set === undefined) {
      if (list.node.items.length > 0)
        context.error(list, 'an operation with an "attribute-set"', 'attributes without one')
      return []
    }
    const known = context.sets.get(set)
    const names = new Set(known?.attributes.map(attribute => attribute.name))
    // Some of the kernel's files list the members of the fixed header among the attributes.
    const members = new Set(context.structs.get(header ?? '')?.members.map(member => member.name))
    const listed = new Set<string>()
    for (const item of cursor.all('attributes')) {
      if (typeof item.value !== 'string') continue
      if (known !== undefined && !names.has(item.value)) {
        if (!members.has(item.value))
          context.warning(item, `an attribute of ${quote(set)}`, `${quote(item.value)}, which is left out`)
        continue
      }
      if (listed.has(item.value)) context.warning(item, 'each attribute once', `${quote(item.value)} again`)
      listed.add(item.value)
    }
    return [...listed]
  }
}

/** What the messages of families are called and how they are read, found when first asked for. */

import { compileFamily } from '../../schema/compile.js'
import type { Decoder, Exchange, Family, OperationCodecs } from '../../schema/family.js'
import type { Spec } from '../../schema/model.js'
import {
  CTRL_CMD_DELFAMILY,
  CTRL_CMD_DELMCAST_GRP,
  CTRL_CMD_GETFAMILY,
  CTRL_CMD_GETPOLICY,
  CTRL_CMD_NEWFAMILY,
  CTRL_CMD_NEWMCAST_GRP,
} from '../../wire/constants.js'

export interface MessageNames {
  /** `RTM_GETLINK`, `NETDEV_CMD_DEV_GET`; undefined where no family knows the number. */
  name(value: number, sent: boolean): string | undefined
  /** Of fixed header and attributes, keys as in the specification. `dump`: a request with NLM_F_DUMP. */
  decoder(value: number, sent: boolean, dump: boolean): Decoder<unknown> | undefined
  /** Name of the operation and its specification, for finding attributes by offset. */
  operation(value: number, dump: boolean): { readonly spec: Spec; readonly name: string } | undefined
}

/** Commands of nlctrl whose number no operation of its specification has. */
const CONTROLLER: ReadonlyMap<number, string> = new Map([
  [CTRL_CMD_NEWFAMILY, 'CTRL_CMD_NEWFAMILY'],
  [CTRL_CMD_DELFAMILY, 'CTRL_CMD_DELFAMILY'],
  [CTRL_CMD_GETFAMILY, 'CTRL_CMD_GETFAMILY'],
  [CTRL_CMD_NEWMCAST_GRP, 'CTRL_CMD_NEWMCAST_GRP'],
  [CTRL_CMD_DELMCAST_GRP, 'CTRL_CMD_DELMCAST_GRP'],
  [CTRL_CMD_GETPOLICY, 'CTRL_CMD_GETPOLICY'],
])

/** Names of one family's messages. Message types of netlink-raw families, commands of generic ones. */
export function familyNames(family: Family): MessageNames {
  let names: Names | undefined
  let codecs: Codecs | undefined
  const known = () => (names ??= readNames(family.spec()))
  const coded = () => (codecs ??= readCodecs(withSpecNames(family)))
  return {
    name: (value, sent) => {
      const controller = family.name === 'nlctrl' ? CONTROLLER.get(value) : undefined
      const { requests, replies } = known()
      return (
        controller ?? (sent ? (requests.get(value) ?? replies.get(value)) : (replies.get(value) ?? requests.get(value)))
      )
    },
    decoder(value, sent, dump) {
      const { doRequests, dumpRequests, replies, events } = coded()
      const requests = dump ? [dumpRequests, doRequests] : [doRequests, dumpRequests]
      const order = sent ? [...requests, events, replies] : [replies, events, ...requests]
      return order.map(table => table.get(value)).find(decoder => decoder !== undefined)
    },
    operation(value, dump) {
      const spec = family.spec()
      const modes = dump ? (['dump', 'do'] as const) : (['do', 'dump'] as const)
      for (const mode of modes) {
        const found = spec.operations.list.find(operation => operation[mode]?.request?.value === value)
        if (found !== undefined) return { spec, name: found.name }
      }
      return undefined
    },
  }
}

/** Those of several families of one protocol, the first that knows a number. */
export function joinNames(list: readonly MessageNames[]): MessageNames {
  const first = <T>(ask: (names: MessageNames) => T | undefined): T | undefined => {
    for (const names of list) {
      const found = ask(names)
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    name: (value, sent) => first(names => names.name(value, sent)),
    decoder: (value, sent, dump) => first(names => names.decoder(value, sent, dump)),
    operation: (value, dump) => first(names => names.operation(value, dump)),
  }
}

/** Keys as in the specification; the family's own, in camelCase, where the process forbids code from strings. */
function withSpecNames(family: Family): Family {
  try {
    return compileFamily(family.spec(), 'spec')
  } catch (error) {
    if (error instanceof EvalError) return family
    throw error
  }
}

interface Names {
  readonly requests: ReadonlyMap<number, string>
  readonly replies: ReadonlyMap<number, string>
}

/** A constant is prefix and operation name, in capitals. Replies of families with numbers per direction end in `_REPLY` (ETHTOOL_MSG_RINGS_GET_REPLY). */
function readNames({ name, protocol, operations }: Spec): Names {
  const requests = new Map<number, string>()
  const replies = new Map<number, string>()
  const raw = protocol === 'netlink-raw'
  const constant = (operation: string) =>
    `${operations.namePrefix ?? `${name}-cmd-`}${operation}`.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')
  for (const operation of operations.list) {
    for (const mode of [operation.do, operation.dump]) {
      if (mode?.request !== undefined) setFirst(requests, mode.request.value, constant(operation.name))
    }
    const own = raw ? operation.name.replace(/-ntf$/, '') : operation.name
    if (operation.value !== undefined) setFirst(replies, operation.value, constant(own))
  }
  if (raw) return { requests, replies }
  for (const operation of operations.list) {
    for (const mode of [operation.do, operation.dump]) {
      const suffix = operations.enumModel === 'directional' ? '-reply' : ''
      if (mode?.reply !== undefined) setFirst(replies, mode.reply.value, constant(`${operation.name}${suffix}`))
    }
  }
  return { requests, replies }
}

type Table = Map<number, Decoder<unknown>>

interface Codecs {
  readonly doRequests: Table
  readonly dumpRequests: Table
  readonly replies: Table
  readonly events: Table
}

function readCodecs(family: Family): Codecs {
  const codecs: Codecs = { doRequests: new Map(), dumpRequests: new Map(), replies: new Map(), events: new Map() }
  const add = (exchange: Exchange | undefined, requests: Table) => {
    if (exchange === undefined) return
    setFirst(requests, exchange.request, exchange.decodeRequest)
    if (exchange.reply !== undefined) setFirst(codecs.replies, exchange.reply, exchange.decodeReply)
  }
  for (const operation of Object.values<OperationCodecs>(family.operations)) {
    add(operation.do, codecs.doRequests)
    add(operation.dump, codecs.dumpRequests)
  }
  for (const [value, event] of Object.entries(family.events)) codecs.events.set(Number(value), event.decode)
  return codecs
}

function setFirst<T>(map: Map<number, T>, key: number, value: T): void {
  if (!map.has(key)) map.set(key, value)
}

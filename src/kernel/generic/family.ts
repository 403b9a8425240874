/** Generic families as the kernel holds them: `struct genl_family`, made of a family's specification and the handlers written for it. */

import type {
  DoName,
  DoReply,
  DoRequest,
  DumpName,
  DumpReply,
  DumpRequest,
  EventTypes,
  Exchange,
  Family,
  OperationCodecs,
  OperationTypes,
} from '../../schema/family.js'
import type { Operation } from '../../schema/model.js'
import { SpecIndex } from '../../schema/spec-index.js'
import {
  GENL_ADMIN_PERM,
  GENL_CMD_CAP_DO,
  GENL_CMD_CAP_DUMP,
  GENL_HDRLEN,
  GENL_NAMSIZ,
  GENL_UNS_ADMIN_PERM,
} from '../../wire/constants.js'
import { NLMSG_HDRLEN, WireError, type Writer } from '../../wire/index.js'
import { own } from '../../wire/own.js'
import { EINVAL } from '../errno.js'
import { type Eventually, finallyThen, whenThere } from '../eventually.js'
import { RequestError } from '../extack.js'
import { type Policy, PolicyBuilder } from '../policy/policy.js'
import { CAP_NET_ADMIN, CAP_SYS_ADMIN } from '../process.js'
import { type DumpItems, dumpItems, type Items } from './dump-items.js'
import type { GenericRequest } from './generic-request.js'

/** Before and behind `do`: `genl_split_ops` pre_doit and post_doit. */
export interface OperationHooks<Info = GenericRequest> {
  /** When the attributes have passed the policy; refuses with a RequestError, and then neither `do` nor `post` is called. */
  readonly pre?: (info: Info) => Eventually<void>
  /** When `do` has ended, whatever came of it; before the acknowledgement. */
  readonly post?: (info: Info) => Eventually<void>
}

/**
 * Handlers of an operation: plain functions, which have run when the requester's send() returns (X11), or async ones, which go on behind it. Refuse with
 * a RequestError, thrown or rejected with. An error of another kind that has an errno passes that on; one that has none is EIO, and told to the kernel's
 * `onFailure`. `info.signal` fires when nobody waits for the answer any more.
 */
export interface OperationHandlers<Request, Reply, DumpRequestType, DumpReplyType, Info = GenericRequest>
  extends OperationHooks<Info> {
  /** Answers with what it returns, one message or several; undefined answers nothing but the acknowledgement. */
  readonly do?: (request: Request, info: Info) => Eventually<Reply | readonly Reply[] | undefined | void>
  /**
   * One message an item; the iterator is asked for more as the reader makes room. What comes before the iterable is returned is the dump's start: an error
   * there is an NLMSG_ERROR, a later one is in NLMSG_DONE (D10). The iterator's return() is the dump's done: `finally` of a generator.
   */
  readonly dump?: (request: DumpRequestType, info: Info) => Eventually<Items<DumpReplyType>>
}

/** By operation, in the family's TypeScript names. What has no handler does not exist: EOPNOTSUPP. */
export type FamilyHandlers<F, Info = GenericRequest> = {
  readonly [K in DoName<F> | DumpName<F>]?: OperationHandlers<
    DoRequest<F, K>,
    DoReply<F, K>,
    DumpRequest<F, K>,
    DumpReply<F, K>,
    Info
  >
}

/** `pre` and `post` are for the operations that have none of their own. */
export interface FamilyOptions<Info = GenericRequest> extends OperationHooks<Info> {
  /** Exists in every network namespace. Default: yes. */
  readonly netnsok?: boolean
  /** Commands from this one on have their headers checked (H3). Default 0: all. */
  readonly resvStartOp?: number
  /** Id of the family; default: the next free one (H6). */
  readonly id?: number
  /**
   * Handlers may overlap. Default: no, as under genl_mutex (H13): what comes while an async one goes on waits until it has ended, so that answers come in
   * the order of the requests; of a dump each chunk counts by itself.
   */
  readonly parallelOps?: boolean
  /** A process joins or leaves a group of the family; the number counts from 0 in the family's list. */
  readonly bind?: (group: number) => void
  readonly unbind?: (group: number) => void
}

/** One side of one command: `struct genl_split_ops`. */
export interface GenericOperation {
  readonly command: number
  /** GENL_ADMIN_PERM and the like, with GENL_CMD_CAP_DO or _DUMP. */
  readonly flags: number
  readonly policy: Policy | undefined
  /** GENL_DONT_VALIDATE_STRICT or _DUMP_STRICT (H8). */
  readonly liberal: boolean
  /** GENL_DONT_VALIDATE_DUMP: a dump's header may be short. */
  readonly anyLength: boolean
  /** Returns 0 or -errno, or fails with a RequestError. */
  readonly doit?: (info: GenericRequest) => Eventually<number>
  readonly dumpit?: (info: GenericRequest) => GenericDump
}

/** What a dump of an operation needs of the kernel's; messages are written without their generic header. */
export interface GenericDump {
  readonly start?: () => Eventually<number | void>
  readonly dump: (chunk: GenericChunk) => Eventually<number>
  readonly done?: () => Eventually<void>
}

/** Adds a message with this command to a chunk of a dump; false where it does not fit. */
export interface GenericChunk {
  readonly length: number
  /** Bytes left. */
  readonly room: number
  add(command: number, fill: (writer: Writer) => void): boolean
}

export interface GenericGroup {
  readonly name: string
  /** Capability needed to join, beside what the protocol demands (G6). */
  readonly capability?: number
}

/** A family before it is registered: everything but its numbers. */
export interface GenericFamilyDefinition {
  readonly name: string
  readonly version: number
  /** Bytes of the family's own header behind genlmsghdr. */
  readonly headerSize: number
  readonly maxAttribute: number
  readonly netnsok: boolean
  readonly resvStartOp: number
  readonly parallelOps: boolean
  /** By command, in order: do and dump of it. */
  readonly operations: ReadonlyMap<number, { readonly do?: GenericOperation; readonly dump?: GenericOperation }>
  readonly groups: readonly GenericGroup[]
  readonly bind?: (group: number) => void
  readonly unbind?: (group: number) => void
}

/** Bytes in front of a request's own header and attributes. */
const GENERIC_HEADERS: number = NLMSG_HDRLEN + GENL_HDRLEN

const GROUP_CAPABILITIES: Readonly<Record<string, number>> = {
  'cap-net-admin': CAP_NET_ADMIN,
  'cap-sys-admin': CAP_SYS_ADMIN,
}

type AnyFamily = Family<OperationTypes, EventTypes>
type AnyHandler = OperationHandlers<never, unknown, never, unknown>
type AnyHandlers = Readonly<Record<string, AnyHandler | undefined>>

/** @throws TypeError for a handler of an operation the family does not have, RangeError for a name that is too long. */
export function defineFamily(
  family: AnyFamily,
  handlers: object,
  options: FamilyOptions<never>,
): GenericFamilyDefinition {
  const spec = family.spec()
  if (family.name.length >= GENL_NAMSIZ)
    throw new RangeError(`a generic family's name has at most ${GENL_NAMSIZ - 1} bytes, got '${family.name}'`)
  const index = new SpecIndex(spec)
  const policies = new PolicyBuilder(spec)
  const { pre, post } = options as FamilyOptions
  const hooks: OperationHooks = { ...(pre && { pre }), ...(post && { post }) }
  const operations = new Map<number, { do?: GenericOperation; dump?: GenericOperation }>()
  for (const [name, handler] of Object.entries(handlers as AnyHandlers)) {
    const codecs = own(family.operations, name)
    if (codecs === undefined)
      throw new TypeError(
        `family ${family.name} has no operation '${name}'; it has: ${Object.keys(family.operations).join(', ')}`,
      )
    if (handler === undefined) continue
    const operation = index.operation(codecs.name)
    for (const side of ['do', 'dump'] as const) {
      const made = operationOf(operation, codecs, { ...hooks, ...handler }, side, policies)
      if (made === undefined) continue
      operations.set(made.command, { ...operations.get(made.command), [side]: made })
    }
  }
  const headers = spec.operations.list.map(operation => index.fixedHeaderOf(operation))
  const header = headers.find(name => name !== undefined)
  const sides = [...operations.values()].flatMap(sides => [sides.do, sides.dump])
  const perFamily = spec.kernelPolicy === 'global' ? Math.max(0, ...sides.map(side => side?.policy?.maxType ?? 0)) : 0
  return {
    name: family.name,
    version: family.version,
    headerSize: header === undefined ? 0 : index.structSize(header),
    maxAttribute: perFamily,
    netnsok: options.netnsok ?? true,
    resvStartOp: options.resvStartOp ?? 0,
    parallelOps: options.parallelOps ?? false,
    operations: new Map([...operations].sort(([a], [b]) => a - b)),
    groups: spec.mcastGroups.map(({ name, flags = [] }) => {
      const capability = flags.map(flag => GROUP_CAPABILITIES[flag]).find(found => found !== undefined)
      return capability === undefined ? { name } : { name, capability }
    }),
    ...(options.bind === undefined ? {} : { bind: options.bind }),
    ...(options.unbind === undefined ? {} : { unbind: options.unbind }),
  }
}

function operationOf(
  operation: Operation,
  codecs: OperationCodecs,
  handler: AnyHandler,
  side: 'do' | 'dump',
  policies: PolicyBuilder,
): GenericOperation | undefined {
  const exchange = codecs[side]
  if (handler[side] === undefined) return undefined
  if (exchange === undefined) throw new TypeError(`operation '${codecs.name}' has no ${side}`)
  const flags = operation.flags ?? []
  const lax = operation.dontValidate ?? []
  return {
    command: exchange.request,
    flags:
      (side === 'do' ? GENL_CMD_CAP_DO : GENL_CMD_CAP_DUMP) |
      (flags.includes('admin-perm') ? GENL_ADMIN_PERM : 0) |
      (flags.includes('uns-admin-perm') ? GENL_UNS_ADMIN_PERM : 0),
    policy: policies.request(operation, side),
    liberal: lax.includes(side === 'do' ? 'strict' : 'dump-strict'),
    anyLength: lax.includes('dump'),
    ...(side === 'do' ? { doit: hooked(handler, doOf(exchange, handler)) } : { dumpit: dumpOf(exchange, handler) }),
  }
}

function decodeRequest(exchange: Exchange, info: GenericRequest): never {
  try {
    return exchange.decodeRequest(info.view, info.position + GENERIC_HEADERS, info.end) as never
  } catch (error) {
    if (error instanceof WireError) throw new RequestError(EINVAL) // passed the policy, and yet cannot be read
    throw error
  }
}

/** genl_family_rcv_msg_doit. */
function hooked({ pre, post }: AnyHandler, doit: NonNullable<GenericOperation['doit']>): typeof doit {
  if (pre === undefined && post === undefined) return doit
  return info =>
    whenThere(pre?.(info), () =>
      finallyThen(
        () => doit(info),
        () => post?.(info),
      ),
    )
}

function doOf(exchange: Exchange, handler: AnyHandler): (info: GenericRequest) => Eventually<number> {
  return info => {
    info.answerWith(exchange.reply ?? exchange.request, exchange.encodeReply)
    return whenThere(handler.do!(decodeRequest(exchange, info), info), result => answer(info, result))
  }
}

function answer(info: GenericRequest, result: unknown): number {
  if (result === undefined) return 0
  for (const value of Array.isArray(result) ? (result as readonly unknown[]) : [result]) {
    const sent = info.reply(value)
    if (sent < 0) return sent
  }
  return 0
}

function dumpOf(exchange: Exchange, handler: AnyHandler): (info: GenericRequest) => GenericDump {
  const command = exchange.reply ?? exchange.request
  return info => {
    let items: DumpItems<unknown> | undefined
    return {
      start: () =>
        whenThere(handler.dump!(decodeRequest(exchange, info), info), all => {
          items = dumpItems(all)
        }),
      dump: chunk =>
        items!.fill(
          value => chunk.add(command, writer => exchange.encodeReply(writer, value as never)),
          () => chunk.length,
        ),
      done: () => items?.end(),
    }
  }
}

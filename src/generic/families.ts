import { type ConnectOptions, connect, NetlinkError, type WaitOptions } from '../client/index.js'
import { type CtrlAttrs, nlctrl, type OpFlags } from '../families/nlctrl.js'

const ENOENT = 2

/** One command of a generic family. */
export interface GenericOperation {
  /** genlmsghdr.cmd. */
  readonly id: number
  /** What it can do (`cmd-cap-do`, `cmd-cap-dump`), whether it has a policy, and what it needs: `admin-perm` CAP_NET_ADMIN of the initial user namespace, `uns-admin-perm` of the network namespace's. */
  readonly flags: readonly OpFlags[]
}

export interface GenericGroup {
  readonly name: string
  /** Number of the multicast group on NETLINK_GENERIC. */
  readonly id: number
}

/** A generic netlink family that this kernel has registered (net/netlink/genetlink.c ctrl_fill_info). */
export interface GenericFamilyInfo {
  /** nlmsg_type of its messages; another one after it was unregistered and registered again. */
  readonly id: number
  readonly name: string
  readonly version: number
  /** Bytes of the family's own header behind the genlmsghdr. */
  readonly hdrsize: number
  /** Highest attribute type of a policy common to all operations; 0 where each has its own. */
  readonly maxattr: number
  readonly operations: readonly GenericOperation[]
  readonly groups: readonly GenericGroup[]
}

export type GenericOptions = ConnectOptions & WaitOptions

/** Every generic family of the kernel, in its order. */
export async function families(options: GenericOptions = {}): Promise<GenericFamilyInfo[]> {
  await using client = await connect(nlctrl, options)
  return (await client.dump('getfamily', undefined, options).collect()).map(familyInfo)
}

/** One family by name or id. @throws NetlinkError ENOENT where the kernel has none, also after trying to load a module for the name. */
export async function family(nameOrId: string | number, options: GenericOptions = {}): Promise<GenericFamilyInfo> {
  await using client = await connect(nlctrl, options)
  const request = typeof nameOrId === 'string' ? { familyName: nameOrId } : { familyId: nameOrId }
  try {
    return familyInfo(await client.do('getfamily', request, options))
  } catch (error) {
    throw namingFamily(error, nameOrId)
  }
}

/** The same error, naming the family that does not exist. */
export function namingFamily(error: unknown, nameOrId: string | number): unknown {
  if (!NetlinkError.is(error) || error.errno !== ENOENT) return error
  const which = typeof nameOrId === 'string' ? `called '${nameOrId}'` : `with id ${nameOrId}`
  return new NetlinkError({
    ...error,
    subject: error.request?.operation ?? 'getfamily',
    reason: `the kernel has no generic family ${which}`,
    hint: 'families() lists those there are; a family that belongs to a module needs it loaded.',
    cause: error,
  })
}

function familyInfo(reply: CtrlAttrs): GenericFamilyInfo {
  return {
    id: reply.familyId ?? 0,
    name: reply.familyName ?? '',
    version: reply.version ?? 0,
    hdrsize: reply.hdrsize ?? 0,
    maxattr: reply.maxattr ?? 0,
    operations: (reply.ops ?? []).map(({ id, flags }) => ({ id: id ?? 0, flags: flags ?? [] })),
    groups: (reply.mcastGroups ?? []).map(({ name, id }) => ({ name: name ?? '', id: id ?? 0 })),
  }
}

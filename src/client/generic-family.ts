/** What `nlctrl` tells of a generic family: its id and its groups, which change whenever the family is registered anew (H6, H7). */

import {
  CTRL_ATTR_FAMILY_ID,
  CTRL_ATTR_FAMILY_NAME,
  CTRL_ATTR_HDRSIZE,
  CTRL_ATTR_MAXATTR,
  CTRL_ATTR_MCAST_GROUPS,
  CTRL_ATTR_MCAST_GRP_ID,
  CTRL_ATTR_MCAST_GRP_NAME,
  CTRL_ATTR_VERSION,
  CTRL_CMD_GETFAMILY,
  GENL_HDRLEN,
  GENL_ID_CTRL,
} from '../wire/constants.js'
import { ByteView, NLA_TYPE_MASK, NLMSG_HDRLEN, parseAttributes, WireError, type Writer } from '../wire/index.js'
import type { Connection } from './connection.js'
import { NetlinkError } from './netlink-error.js'
import type { WaitOptions } from './wait.js'

const ENOENT = 2

export interface GenericFamily {
  readonly id: number
  readonly name: string
  readonly version: number
  /** Bytes of the family's own header behind the genlmsghdr. */
  readonly headerSize: number
  /** Highest attribute type. */
  readonly maxAttribute: number
  /** Numbers by name. */
  readonly groups: ReadonlyMap<string, number>
}

/** Appends struct genlmsghdr. */
export function writeGenericHeader(writer: Writer, command: number, version: number): void {
  const at = writer.zeros(GENL_HDRLEN)
  writer.view.u8[at] = command
  writer.view.u8[at + 1] = version
}

/** Asks for the family called `name`. @throws NetlinkError ENOENT where the running kernel has none. */
export async function resolveGenericFamily(
  connection: Connection,
  name: string,
  options: WaitOptions = {},
): Promise<GenericFamily> {
  try {
    const family = await connection.request<GenericFamily>(
      {
        operation: 'getfamily',
        type: () => GENL_ID_CTRL,
        flags: 0,
        value: { familyName: name },
        write: writer => {
          writeGenericHeader(writer, CTRL_CMD_GETFAMILY, 2)
          writer.string(CTRL_ATTR_FAMILY_NAME, name)
        },
        read: (view, position, end) => readGenericFamily(view, position + NLMSG_HDRLEN + GENL_HDRLEN, end),
      },
      { signal: options.signal, timeout: options.timeout },
    )
    if (family !== undefined) return family
  } catch (error) {
    if (!NetlinkError.is(error) || error.errno !== ENOENT) throw error
    throw unknownFamily(name, error)
  }
  throw unknownFamily(name, undefined)
}

function unknownFamily(name: string, cause: NetlinkError | undefined): NetlinkError {
  return new NetlinkError({
    code: 'ENOENT',
    errno: ENOENT,
    subject: `generic netlink family '${name}'`,
    reason: 'the running kernel has no such family, or not in this network namespace',
    request: cause?.request,
    hint: `If a module brings it, load that: modprobe ${name}; \`genl ctrl list\` shows what is there.`,
    cause,
  })
}

/** Reads the attributes of a CTRL_CMD_NEWFAMILY or CTRL_CMD_DELFAMILY message. @throws WireError where they cannot be walked or the id is missing. */
export function readGenericFamily(view: ByteView, position: number, end: number): GenericFamily {
  let id: number | undefined
  let name = ''
  let [version, headerSize, maxAttribute] = [0, 0, 0]
  const groups = new Map<string, number>()
  for (const { type, payload } of parseAttributes(view, position, end)) {
    const kind = type & NLA_TYPE_MASK
    if (kind === CTRL_ATTR_FAMILY_ID) id = integer(payload)
    else if (kind === CTRL_ATTR_FAMILY_NAME) name = text(payload)
    else if (kind === CTRL_ATTR_VERSION) version = integer(payload)
    else if (kind === CTRL_ATTR_HDRSIZE) headerSize = integer(payload)
    else if (kind === CTRL_ATTR_MAXATTR) maxAttribute = integer(payload)
    else if (kind === CTRL_ATTR_MCAST_GROUPS) readGroups(payload, groups)
  }
  if (id === undefined) throw new WireError('a family without an id', { offset: position })
  return { id, name, version, headerSize, maxAttribute, groups }
}

function readGroups(payload: Uint8Array, groups: Map<string, number>): void {
  for (const entry of attributesOf(payload)) {
    let name = ''
    let number = 0
    for (const { type, payload: value } of attributesOf(entry.payload)) {
      if ((type & NLA_TYPE_MASK) === CTRL_ATTR_MCAST_GRP_NAME) name = text(value)
      else if ((type & NLA_TYPE_MASK) === CTRL_ATTR_MCAST_GRP_ID) number = integer(value)
    }
    if (number !== 0) groups.set(name, number)
  }
}

function attributesOf(payload: Uint8Array): ReturnType<typeof parseAttributes> {
  return parseAttributes(ByteView.copyOf(payload), 0, payload.length)
}

/** u16 or u32 in host order. */
function integer(payload: Uint8Array): number {
  const view = ByteView.copyOf(payload)
  return payload.length >= 4 ? view.u32[0]! : (view.u16[0] ?? 0)
}

function text(payload: Uint8Array): string {
  const nul = payload.indexOf(0)
  return new TextDecoder().decode(nul < 0 ? payload : payload.subarray(0, nul))
}

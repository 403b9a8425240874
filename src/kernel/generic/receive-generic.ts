/** A request to a generic family, from the lookup of its id to its handler. genetlink.c: genl_rcv_msg, genl_family_rcv_msg, genl_start. */

import {
  GENL_ADMIN_PERM,
  GENL_HDRLEN,
  GENL_UNS_ADMIN_PERM,
  NLM_F_ACK,
  NLM_F_DUMP,
  NLM_F_ECHO,
  NLM_F_REQUEST,
} from '../../wire/constants.js'
import { NLMSG_HDRLEN, type Writer } from '../../wire/index.js'
import type { DumpChunk } from '../dump.js'
import { EINVAL, ENOENT, EOPNOTSUPP, EPERM } from '../errno.js'
import type { Eventually } from '../eventually.js'
import type { KernelSocket } from '../kernel-socket.js'
import { VALIDATE_LIBERAL, VALIDATE_STRICT, validateAttributes } from '../policy/validate.js'
import { CAP_NET_ADMIN } from '../process.js'
import type { Request } from '../request.js'
import type { GenericChunk, GenericOperation } from './family.js'
import { writeGenericHeader } from './generic-message.js'
import { GenericRequest } from './generic-request.js'
import type { FamilyEntry, GenericNetlink } from './genetlink.js'

const CHECKED_FLAGS = NLM_F_REQUEST | NLM_F_ACK | NLM_F_ECHO

interface Receiving {
  readonly generic: GenericNetlink
  readonly family: FamilyEntry
  readonly request: Request
  readonly socket: KernelSocket
}

/** Returns 0 or -errno, later where the handler is async or has to wait for one that is (H13). */
export function receiveGeneric(generic: GenericNetlink, request: Request, socket: KernelSocket): Eventually<number> {
  const family = generic.find(request.type)
  if (family === undefined || !generic.existsIn(family, request.netns)) return -ENOENT
  const receiving = { generic, family, request, socket }
  return family.turns === undefined ? receive(receiving) : family.turns.run(receive, receiving)
}

/** The checks are in the order of rule H2. */
function receive({ generic, family, request, socket }: Receiving): Eventually<number> {
  if (request.cancelled !== undefined) throw request.cancelled
  const { view, position, end } = request
  const headers = NLMSG_HDRLEN + GENL_HDRLEN + family.headerSize
  if (end - position < headers) return -EINVAL
  const refused = checkHeader(family, request)
  if (refused !== 0) return refused
  const isDump = (request.flags & NLM_F_DUMP) === NLM_F_DUMP // both bits (H5)
  const operation = family.operations.get(view.u8[position + NLMSG_HDRLEN]!)?.[isDump ? 'dump' : 'do']
  if (operation === undefined) return -EOPNOTSUPP
  if (operation.flags & GENL_ADMIN_PERM && !request.nsCapable(generic.initialUserns, CAP_NET_ADMIN)) return -EPERM
  if (operation.flags & GENL_UNS_ADMIN_PERM && !request.netCapable(CAP_NET_ADMIN)) return -EPERM
  const info = new GenericRequest(request, view, position + headers, family, socket, position)
  if (operation.dumpit !== undefined) return dump(family, operation, info, socket)
  const invalid = validate(operation, info)
  return invalid !== 0 ? invalid : operation.doit!(info)
}

/** genl_header_check (H3). The version is nobody's business (H4). */
function checkHeader(family: FamilyEntry, request: Request): number {
  const { view, flags } = request
  const header = request.position + NLMSG_HDRLEN
  const command = view.u8[header]!
  if (command < family.resvStartOp) return 0
  if (view.u16[(header + 2) >> 1] !== 0) {
    request.extack.message = 'genlmsghdr.reserved field is not 0'
    return -EINVAL
  }
  const rest = (flags & NLM_F_DUMP) === NLM_F_DUMP ? flags & ~NLM_F_DUMP : flags
  if ((rest & ~CHECKED_FLAGS) === 0) return 0
  request.extack.message = 'ambiguous or reserved bits set in nlmsg_flags'
  return -EINVAL
}

/** An operation without a policy takes anything (H8); since {@link KERNEL_CHANGES.rejectsWithoutPolicy} it has one. */
function validate(operation: GenericOperation, { request, attributes }: GenericRequest): number {
  if (operation.policy === undefined) return 0
  const mode = operation.liberal ? VALIDATE_LIBERAL : VALIDATE_STRICT
  const { view, end, position, extack } = request
  const result = validateAttributes(view, attributes, end, operation.policy, mode, extack)
  if (extack.offset !== undefined) extack.offset -= position
  return result
}

/** Attributes are checked when the dump starts, so that a bad one is an NLMSG_ERROR (D10). Each chunk waits for its turn. */
function dump(
  family: FamilyEntry,
  operation: GenericOperation,
  info: GenericRequest,
  socket: KernelSocket,
): Eventually<number> {
  const steps = operation.dumpit!(info)
  const step = (chunk: DumpChunk): Eventually<number> => steps.dump(new FamilyChunk(chunk, family))
  return socket.startDump(info.request, {
    start: () => {
      const invalid = validate(operation, info)
      return invalid !== 0 ? invalid : steps.start?.()
    },
    dump: chunk => (family.turns === undefined ? step(chunk) : family.turns.run(step, chunk)),
    done: () => steps.done?.(),
  })
}

/** Writes the generic header of each message. */
class FamilyChunk implements GenericChunk {
  readonly #chunk: DumpChunk
  readonly #family: FamilyEntry

  constructor(chunk: DumpChunk, family: FamilyEntry) {
    this.#chunk = chunk
    this.#family = family
  }

  get length(): number {
    return this.#chunk.length
  }

  get room(): number {
    return this.#chunk.room
  }

  add(command: number, fill: (writer: Writer) => void): boolean {
    return this.#chunk.add(this.#family.id, writer => {
      writeGenericHeader(writer, command, this.#family.version)
      fill(writer)
    })
  }
}

/**
 * Predicates as INET_DIAG_REQ_BYTECODE: struct inet_diag_bc_op, each with its arguments, in host order. The kernel runs them for every socket before it writes
 * a word of it; net/ipv4/inet_diag.c inet_diag_bc_run, and inet_diag_bc_audit for what it accepts: an operation that holds goes on with the next, one that
 * does not jumps, forward only, to the start of another; to the end is yes, four bytes behind the end is no.
 */

import { ValueError } from '../schema/index.js'
import { LITTLE_ENDIAN } from '../wire/index.js'
import { type Condition, type Decision, decisionOf, type SocketPredicate } from './socket-predicate.js'

/** INET_DIAG_BC_*; include/uapi/linux/inet_diag.h. */
const CODE = {
  JMP: 1,
  S_GE: 2,
  S_LE: 3,
  D_GE: 4,
  D_LE: 5,
  AUTO: 6,
  S_COND: 7,
  D_COND: 8,
  DEV_COND: 9,
  MARK_COND: 10,
  S_EQ: 11,
  D_EQ: 12,
  CGROUP_COND: 13,
} as const

const PORT_CODE = {
  s: { eq: CODE.S_EQ, ge: CODE.S_GE, le: CODE.S_LE },
  d: { eq: CODE.D_EQ, ge: CODE.D_GE, le: CODE.D_LE },
} as const

/** Bytes of struct inet_diag_bc_op. */
const OP_SIZE = 4
/** What an attribute holds, in whole operations: nla_len has 16 bits and counts its own four bytes. */
export const MOST_BYTECODE = 65_528
/** struct inet_diag_hostcond: this port stands for any. */
const ANY_PORT = -1

/** A place that operations jump to; undefined until it is reached. */
interface Label {
  offset?: number
}

interface Op {
  readonly code: number
  readonly offset: number
  readonly argument: Uint8Array
  /** Where to go if it does not hold. */
  readonly otherwise: Label
}

/**
 * The bytecode for `where`; undefined where every socket fits.
 * @throws ValueError for a predicate that cannot be, or that takes more than {@link MOST_BYTECODE} bytes.
 */
export function socketBytecode(where: SocketPredicate): Uint8Array | undefined {
  const program = new Program()
  program.decide(decisionOf(where))
  return program.bytes()
}

class Program {
  readonly #ops: Op[] = []
  readonly #no: Label = {}
  #size = 0

  decide(decision: Decision, otherwise: Label = this.#no): void {
    switch (decision.kind) {
      case 'all':
        for (const part of decision.parts) this.decide(part, otherwise)
        break
      case 'any':
        this.#any(decision.parts, otherwise)
        break
      case 'not': {
        const holds: Label = {}
        this.decide(decision.part, holds)
        this.#jump(otherwise)
        this.#place(holds)
        break
      }
      default:
        this.#add(codeOf(decision), argumentOf(decision), otherwise)
    }
  }

  bytes(): Uint8Array | undefined {
    if (this.#size === 0) return undefined
    if (this.#size > MOST_BYTECODE)
      throw new ValueError('where', `takes ${this.#size} bytes of bytecode, an attribute holds ${MOST_BYTECODE}`)
    this.#no.offset = this.#size + OP_SIZE
    const bytes = new Uint8Array(this.#size)
    const data = new DataView(bytes.buffer)
    for (const { code, offset, argument, otherwise } of this.#ops) {
      bytes[offset] = code
      bytes[offset + 1] = OP_SIZE + argument.length
      data.setUint16(offset + 2, otherwise.offset! - offset, LITTLE_ENDIAN)
      bytes.set(argument, offset + OP_SIZE)
    }
    return bytes
  }

  #any(parts: readonly Decision[], otherwise: Label): void {
    const holds: Label = {}
    for (const [index, part] of parts.entries()) {
      if (index === parts.length - 1) {
        this.decide(part, otherwise)
        break
      }
      const next: Label = {}
      this.decide(part, next)
      this.#jump(holds)
      this.#place(next)
    }
    this.#place(holds)
  }

  #jump(to: Label): void {
    this.#add(CODE.JMP, NOTHING, to)
  }

  #place(label: Label): void {
    label.offset = this.#size
  }

  #add(code: number, argument: Uint8Array, otherwise: Label): void {
    this.#ops.push({ code, offset: this.#size, argument, otherwise })
    this.#size += OP_SIZE + argument.length
  }
}

const NOTHING = new Uint8Array(0)

function codeOf(condition: Condition): number {
  switch (condition.kind) {
    case 'port':
      return PORT_CODE[condition.side][condition.relation]
    case 'host':
      return condition.side === 's' ? CODE.S_COND : CODE.D_COND
    case 'if':
      return CODE.DEV_COND
    case 'mark':
      return CODE.MARK_COND
    case 'cgroup':
      return CODE.CGROUP_COND
    case 'auto':
      return CODE.AUTO
  }
}

/** What stands behind the operation. */
function argumentOf(condition: Condition): Uint8Array {
  switch (condition.kind) {
    case 'port':
      // A second struct inet_diag_bc_op, whose `no` is the port.
      return written(OP_SIZE, data => data.setUint16(2, condition.port, LITTLE_ENDIAN))
    case 'host': {
      const { family, length, address } = condition.prefix
      return written(8 + address.length, (data, bytes) => {
        bytes[0] = family
        bytes[1] = length
        data.setInt32(4, ANY_PORT, LITTLE_ENDIAN)
        bytes.set(address, 8)
      })
    }
    case 'if':
      return written(4, data => data.setUint32(0, condition.index, LITTLE_ENDIAN))
    case 'mark':
      return written(8, data => {
        data.setUint32(0, condition.value, LITTLE_ENDIAN)
        data.setUint32(4, condition.mask, LITTLE_ENDIAN)
      })
    case 'cgroup':
      return written(8, data => data.setBigUint64(0, condition.id, LITTLE_ENDIAN))
    case 'auto':
      return NOTHING
  }
}

function written(size: number, write: (data: DataView, bytes: Uint8Array) => void): Uint8Array {
  const bytes = new Uint8Array(size)
  write(new DataView(bytes.buffer), bytes)
  return bytes
}

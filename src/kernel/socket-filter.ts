/** Classic BPF on a socket: a small program that says how much of a message to keep. net/core/filter.c; X12, D15. */

import { align, LITTLE_ENDIAN, NLA_TYPE_MASK } from '../wire/index.js'
import { EINVAL } from './errno.js'

/** struct sock_filter. */
export interface FilterInstruction {
  readonly code: number
  readonly jt: number
  readonly jf: number
  readonly k: number
}

const MAX_INSTRUCTIONS = 4096
const SCRATCH_WORDS = 16

/** Reads an array of struct sock_filter (8 bytes each, host order). -EINVAL for what the kernel would not load. */
export function parseFilter(bytes: Uint8Array): FilterInstruction[] | number {
  if (bytes.length === 0 || bytes.length % 8 !== 0 || bytes.length / 8 > MAX_INSTRUCTIONS) return -EINVAL
  const words = new Uint32Array(bytes.slice().buffer)
  const halves = new Uint16Array(words.buffer)
  const octets = new Uint8Array(words.buffer)
  const program = Array.from({ length: bytes.length / 8 }, (_, i) => ({
    code: halves[i * 4]!,
    jt: octets[i * 8 + 2]!,
    jf: octets[i * 8 + 3]!,
    k: words[i * 2 + 1]!,
  }))
  return isLoadable(program) ? program : -EINVAL
}

/** bpf_check_classic: known instructions, jumps forward and inside, memory inside its 16 words, a return at the end. */
function isLoadable(program: readonly FilterInstruction[]): boolean {
  if (program.length === 0 || program.length > MAX_INSTRUCTIONS) return false
  if ((program.at(-1)!.code & 7) !== RETURN) return false
  return program.every(({ code, jt, jf, k }, i) => {
    const kind = code & 7
    const last = program.length - 1
    if (kind === JUMP) return (code & 0xf0) === 0 ? i + 1 + k <= last : i + 1 + Math.max(jt, jf) <= last
    const memory = kind === STORE || kind === STORE_X || ((kind === LOAD || kind === LOAD_X) && (code & 0xe0) === 0x60)
    if (memory) return k < SCRATCH_WORDS
    if (kind === ALU && (code & 8) === 0 && ((code & 0xf0) === 0x30 || (code & 0xf0) === 0x90)) return k !== 0
    return true
  })
}

const LOAD = 0
const LOAD_X = 1
const STORE = 2
const STORE_X = 3
const ALU = 4
const JUMP = 5
const RETURN = 6

/** Arithmetic by bits 4 to 7 of the code; undefined ends the program with 0 (division by zero). */
const ARITHMETIC: Readonly<Record<number, (a: number, b: number) => number | undefined>> = {
  0: (a, b) => a + b,
  16: (a, b) => a - b,
  32: (a, b) => Math.imul(a, b),
  48: (a, b) => (b === 0 ? undefined : Math.floor(a / b)),
  64: (a, b) => a | b,
  80: (a, b) => a & b,
  96: (a, b) => (b > 31 ? 0 : a << b),
  112: (a, b) => (b > 31 ? 0 : a >>> b),
  128: a => -a,
  144: (a, b) => (b === 0 ? undefined : a % b),
  160: (a, b) => a ^ b,
}

const CONDITIONS: Readonly<Record<number, (a: number, b: number) => boolean>> = {
  16: (a, b) => a === b,
  32: (a, b) => a > b,
  48: (a, b) => a >= b,
  64: (a, b) => (a & b) !== 0,
}

/** Bytes of the packet in network order, as BPF loads them; undefined outside, which ends the program with 0. */
function load(bytes: Uint8Array, at: number, size: number): number | undefined {
  if (at < 0 || at + size > bytes.length) return undefined
  let value = 0
  for (let i = 0; i < size; i++) value = ((value << 8) | bytes[at + i]!) >>> 0
  return value
}

/** How many bytes to keep; 0 rejects. At most the message's length. */
export function runFilter(program: readonly FilterInstruction[], bytes: Uint8Array): number {
  let a = 0
  let x = 0
  const memory = new Uint32Array(SCRATCH_WORDS)
  for (let i = 0; i < program.length; i++) {
    const { code, jt, jf, k } = program[i]!
    const operand = code & 8 ? x : k
    switch (code & 7) {
      case LOAD:
      case LOAD_X: {
        const value =
          k === FIND_ATTRIBUTE && code === 0x20 ? findAttribute(bytes, a, x) : loadOperand(code, k, x, bytes, memory)
        if (value === undefined) return 0
        if ((code & 7) === LOAD) a = value
        else x = value
        break
      }
      case STORE:
        memory[k] = a
        break
      case STORE_X:
        memory[k] = x
        break
      case ALU: {
        const value = ARITHMETIC[code & 0xf0]?.(a, operand)
        if (value === undefined) return 0
        a = value >>> 0
        break
      }
      case JUMP:
        if ((code & 0xf0) === 0) i += k
        else i += CONDITIONS[code & 0xf0]?.(a, operand) ? jt : jf
        break
      case RETURN:
        return Math.min(code & 0x10 ? a : k, bytes.length)
      default:
        if (code & 0x80) a = x
        else x = a
    }
  }
  return 0
}

/** SKF_AD_OFF + SKF_AD_NLATTR of include/uapi/linux/filter.h. */
const FIND_ATTRIBUTE = 0xffff_f00c

/** net/core/filter.c bpf_skb_get_nlattr: where the first attribute of the type stands, or 0. */
function findAttribute(bytes: Uint8Array, from: number, type: number): number {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = from; at + 4 <= bytes.length; ) {
    const length = data.getUint16(at, LITTLE_ENDIAN)
    if (length < 4 || at + length > bytes.length) return 0
    if ((data.getUint16(at + 2, LITTLE_ENDIAN) & NLA_TYPE_MASK) === type) return at
    at += align(length)
  }
  return 0
}

const SIZES: Readonly<Record<number, number>> = { 0: 4, 8: 2, 16: 1 }

function loadOperand(code: number, k: number, x: number, bytes: Uint8Array, memory: Uint32Array): number | undefined {
  const size = SIZES[code & 0x18] ?? 4
  switch (code & 0xe0) {
    case 0x00:
      return k
    case 0x20:
      return load(bytes, k | 0, size)
    case 0x40:
      return load(bytes, (x + k) | 0, size)
    case 0x60:
      return memory[k]
    case 0x80:
      return bytes.length
    default: {
      const byte = load(bytes, k, 1)
      return byte === undefined ? undefined : 4 * (byte & 0xf) // BPF_MSH
    }
  }
}

/** The message as the socket's filter leaves it: itself, cut, or undefined where the filter rejects it. The truesize stays. */
export function filtered<T extends { readonly bytes: Uint8Array }>(
  program: readonly FilterInstruction[] | undefined,
  datagram: T,
): T | undefined {
  if (program === undefined) return datagram
  const keep = runFilter(program, datagram.bytes)
  if (keep === 0) return undefined
  return keep >= datagram.bytes.length ? datagram : { ...datagram, bytes: datagram.bytes.subarray(0, keep) }
}

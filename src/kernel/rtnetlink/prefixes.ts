/** IP addresses as big integers, which compare and mask in one step for both families. */

import { formatIp, parseIp } from '../../wire/index.js'
import { AF_INET } from './netlink-names.js'

/** An address of a known family; the most significant bit first. */
export type IpNumber = bigint

export function bitsOf(family: number): number {
  return family === AF_INET ? 32 : 128
}

/** @param text of the right family; what is absent is 0. */
export function ipNumber(text: string | undefined): IpNumber {
  if (text === undefined) return 0n
  const bytes = parseIp(text)!
  let value = BigInt(wordAt(bytes, 0))
  for (let index = 4; index < bytes.length; index += 4) value = (value << 32n) | BigInt(wordAt(bytes, index))
  return value
}

/** Four bytes in network order. */
function wordAt(bytes: Uint8Array, index: number): number {
  return ((bytes[index]! << 24) | (bytes[index + 1]! << 16) | (bytes[index + 2]! << 8) | bytes[index + 3]!) >>> 0
}

export function ipText(family: number, value: IpNumber): string {
  const bytes = new Uint8Array(bitsOf(family) / 8)
  let rest = value
  for (let index = bytes.length - 4; index >= 0; index -= 4, rest >>= 32n) {
    const word = Number(BigInt.asUintN(32, rest))
    bytes[index] = word >>> 24
    bytes[index + 1] = word >>> 16
    bytes[index + 2] = word >>> 8
    bytes[index + 3] = word
  }
  return formatIp(bytes)
}

/** Whether the text is an address of the family, by its length in bytes. */
export function isOfFamily(family: number, text: string): boolean {
  return parseIp(text)?.length === bitsOf(family) / 8
}

const masks = (bits: number): readonly IpNumber[] =>
  Array.from({ length: bits + 1 }, (_, length) => ((1n << BigInt(length)) - 1n) << BigInt(bits - length))
const MASKS4 = masks(32)
const MASKS6 = masks(128)

export function maskOfLength(family: number, length: number): IpNumber {
  return (family === AF_INET ? MASKS4 : MASKS6)[length]!
}

/** Whether the first `length` bits agree. */
export function inPrefix(family: number, address: IpNumber, network: IpNumber, length: number): boolean {
  return ((address ^ network) & maskOfLength(family, length)) === 0n
}

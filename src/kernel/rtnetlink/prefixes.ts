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
  let value = 0n
  for (const byte of text === undefined ? [] : parseIp(text)!) value = (value << 8n) | BigInt(byte)
  return value
}

export function ipText(family: number, value: IpNumber): string {
  const bytes = new Uint8Array(bitsOf(family) / 8)
  for (let index = bytes.length - 1, rest = value; index >= 0; index--, rest >>= 8n) bytes[index] = Number(rest & 255n)
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

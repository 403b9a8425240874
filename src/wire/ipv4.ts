/** IPv4 addresses as text: dotted quads, strictly. */

/**
 * Text of every first half (`10.0.`) and second half (`0.1`) met so far, by its 16 bits: two loads and one concatenation, 15 to 21 ns an address where
 * a template of four octets takes 40 (Node 20, x86-64). The tables take a megabyte once an address is shown, and nothing before.
 */
let firstHalves: string[] | undefined
let secondHalves: string[] | undefined

/**
 * Texts met a second time while their address was still in its slot. Gateways are few and come again with every route: one text for all of them
 * saves 10 to 20 % of the time of routes that are kept, which is garbage collection, for 4 ns an address (Node 20, x86-64).
 */
const RECENT_BITS = 12
const recentAddresses = new Int32Array(1 << RECENT_BITS)
const recentTexts: string[] = []

/** The four bytes at `offset` as `10.0.0.1`. There must be four. */
export function formatIpv4(bytes: Uint8Array, offset: number = 0): string {
  const first = (bytes[offset]! << 8) | bytes[offset + 1]!
  const second = (bytes[offset + 2]! << 8) | bytes[offset + 3]!
  const address = (first << 16) | second
  const slot = Math.imul(address, 0x9e3779b1) >>> (32 - RECENT_BITS)
  if (firstHalves === undefined || secondHalves === undefined) makeTables()
  if (recentAddresses[slot] === address) {
    const known = recentTexts[slot]!
    return known !== '' ? known : (recentTexts[slot] = joinHalves(first, second))
  }
  recentAddresses[slot] = address
  if (recentTexts[slot] !== '') recentTexts[slot] = ''
  return joinHalves(first, second)
}

function makeTables(): void {
  firstHalves = new Array<string>(0x10000).fill('')
  secondHalves = new Array<string>(0x10000).fill('')
  for (let slot = 0; slot < recentAddresses.length; slot++) recentTexts.push('')
}

function joinHalves(first: number, second: number): string {
  return (firstHalves![first] || fillFirst(first)) + (secondHalves![second] || fillSecond(second))
}

function fillFirst(half: number): string {
  return (firstHalves![half] = `${half >> 8}.${half & 0xff}.`)
}

function fillSecond(half: number): string {
  return (secondHalves![half] = `${half >> 8}.${half & 0xff}`)
}

/**
 * Four bytes of an address in network order, or undefined when `text` is anything but four decimal numbers up to 255 with dots between: no
 * leading zeros (which some read as octal), no hexadecimal, no fewer parts, no spaces; as inet_pton(3).
 */
export function parseIpv4(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(4)
  return writeIpv4(text, 0, text.length, bytes, 0) ? bytes : undefined
}

/**
 * The same from part of a text, into bytes that are there already; what is in them is undefined after a refusal.
 * @returns whether `text` from `start` to `end` is an address.
 */
export function writeIpv4(text: string, start: number, end: number, into: Uint8Array, offset: number): boolean {
  let octet = 0
  let digits = 0
  let written = 0
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 0x30
    if (digit >= 0 && digit <= 9) {
      if (digits > 0 && octet === 0) return false
      octet = octet * 10 + digit
      digits++
      if (octet > 255) return false
    } else if (digit === DOT && digits > 0 && written < 3) {
      into[offset + written++] = octet
      octet = 0
      digits = 0
    } else return false
  }
  if (digits === 0 || written !== 3) return false
  into[offset + 3] = octet
  return true
}

/** '.' as a distance from '0'. */
const DOT = 0x2e - 0x30

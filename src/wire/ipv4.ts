/** IPv4 addresses as text: dotted quads, strictly. */

/**
 * Text of every first half (`10.0.`) and second half (`0.1`) met so far, by its two bytes: four loads and one concatenation, 15 to 21 ns an address where
 * a template of four octets takes 40 (Node 20, x86-64). Rows of 2 KiB are made as their first bytes are met; before that all are the same empty one.
 */
const EMPTY: string[] = new Array<string>(256).fill('')
const firstHalves: string[][] = new Array<string[]>(256).fill(EMPTY)
const secondHalves: string[][] = new Array<string[]>(256).fill(EMPTY)

/**
 * Texts met a second time while their address was still in its slot. Gateways are few and come again with every route: one text for all of them
 * saves 10 to 20 % of the time of routes that are kept, which is garbage collection, for 4 ns an address (Node 20, x86-64).
 */
const RECENT_BITS = 12
const recentAddresses = new Int32Array(1 << RECENT_BITS)
const recentTexts: string[] = new Array<string>(1 << RECENT_BITS).fill('')

/** The four bytes at `offset` as `10.0.0.1`. There must be four. */
export function formatIpv4(bytes: Uint8Array, offset: number = 0): string {
  const a = bytes[offset]!
  const b = bytes[offset + 1]!
  const c = bytes[offset + 2]!
  const d = bytes[offset + 3]!
  const address = (a << 24) | (b << 16) | (c << 8) | d
  const slot = Math.imul(address, 0x9e3779b1) >>> (32 - RECENT_BITS)
  if (recentAddresses[slot] === address) {
    const known = recentTexts[slot]!
    return known !== '' ? known : (recentTexts[slot] = join(a, b, c, d))
  }
  recentAddresses[slot] = address
  if (recentTexts[slot] !== '') recentTexts[slot] = ''
  return join(a, b, c, d)
}

function join(a: number, b: number, c: number, d: number): string {
  const first = firstHalves[a]![b] || keep(firstHalves, a, b, `${a}.${b}.`)
  return first + (secondHalves[c]![d] || keep(secondHalves, c, d, `${c}.${d}`))
}

function keep(halves: string[][], row: number, place: number, text: string): string {
  if (halves[row] === EMPTY) halves[row] = EMPTY.slice()
  halves[row]![place] = text
  return text
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

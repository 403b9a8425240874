/** Reads netlink captures: pcapng, as {@link capture} and Wireshark write them, and pcap, as tcpdump writes them on an nlmon device. */

import { CaptureError } from './capture-error.js'
import {
  ARPHRD_NETLINK,
  BYTE_ORDER_MAGIC,
  COOKED_HEADER,
  ENHANCED_PACKET_BLOCK,
  EPB_FLAGS,
  IF_TSOFFSET,
  IF_TSRESOL,
  INBOUND,
  INTERFACE_DESCRIPTION_BLOCK,
  LINKTYPE_NETLINK,
  OPT_COMMENT,
  OPT_ENDOFOPT,
  OUTBOUND,
  PACKET_KERNEL,
  PACKET_USER,
  SECTION_HEADER_BLOCK,
  SIMPLE_PACKET_BLOCK,
} from './pcapng.js'

/** One datagram of a capture. */
export interface CapturePacket {
  /** Nanoseconds since 1970; undefined where the file does not tell. */
  readonly time: bigint | undefined
  /** True for what a program sent, false for what it received; undefined where the file does not tell. */
  readonly outgoing: boolean | undefined
  /** NETLINK_ROUTE 0 … */
  readonly protocol: number
  /** A copy. Integers in it are in `byteOrder`. */
  readonly bytes: Uint8Array
  /** Length before it was cut by the capturing program. */
  readonly fullLength: number
  readonly comment: string | undefined
  /** Of the machine that captured. */
  readonly byteOrder: 'little' | 'big'
}

/** A tsresol or a number of seconds that no clock has would make shifts of any size. */
const LARGEST_RESOLUTION = 63

/**
 * The netlink datagrams of a capture, in its order. Interfaces of other link types in a pcapng file are passed over.
 * @throws CaptureError at the first place that makes no sense; the datagrams before it have been yielded.
 */
export function readCapture(file: Uint8Array): Generator<CapturePacket, void, undefined> {
  if (file.length < 4) throw new CaptureError(`a capture has at least 4 bytes, this has ${file.length}`, 0)
  const magic = view(file).getUint32(0, true)
  if (magic === SECTION_HEADER_BLOCK) return readPcapng(file)
  const form = PCAP_MAGIC.get(magic)
  if (form === undefined) throw new CaptureError(`0x${magic.toString(16)} begins neither a pcapng nor a pcap file`, 0)
  return readPcap(file, form)
}

interface PcapForm {
  readonly little: boolean
  /** Nanoseconds in a unit of the second time stamp. */
  readonly unit: bigint
}

const PCAP_MAGIC: ReadonlyMap<number, PcapForm> = new Map([
  [0xa1b2c3d4, { little: true, unit: 1000n }],
  [0xd4c3b2a1, { little: false, unit: 1000n }],
  [0xa1b23c4d, { little: true, unit: 1n }],
  [0x4d3cb2a1, { little: false, unit: 1n }],
])

function* readPcap(file: Uint8Array, { little, unit }: PcapForm): Generator<CapturePacket, void, undefined> {
  if (file.length < 24) throw new CaptureError(`the pcap header is cut short: ${file.length} of 24 bytes`, 0)
  const data = view(file)
  const linkType = data.getUint32(20, little) & 0xffff
  if (linkType !== LINKTYPE_NETLINK) throw new CaptureError(`link type ${linkType} is not NETLINK (253)`, 20)
  for (let position = 24; position < file.length; ) {
    if (file.length - position < 16) throw new CaptureError('a packet header is cut short', position)
    const time =
      BigInt(data.getUint32(position, little)) * 1_000_000_000n + BigInt(data.getUint32(position + 4, little)) * unit
    const captured = data.getUint32(position + 8, little)
    const original = data.getUint32(position + 12, little)
    const end = position + 16 + captured
    if (end > file.length) throw new CaptureError(`a packet of ${captured} bytes is cut short`, position)
    yield packet(file, position + 16, end, original, little, { time, flags: 0, comment: undefined })
    position = end
  }
}

interface Interface {
  readonly linkType: number
  readonly snapLength: number
  /** Units of time in a second. */
  readonly resolution: bigint
  /** Seconds. */
  readonly offset: bigint
}

interface Section {
  readonly little: boolean
  readonly interfaces: Interface[]
}

function* readPcapng(file: Uint8Array): Generator<CapturePacket, void, undefined> {
  const data = view(file)
  let section: Section = { little: true, interfaces: [] }
  for (let position = 0; position < file.length; ) {
    if (file.length - position < 12) throw new CaptureError('a block is cut short', position)
    if (data.getUint32(position, true) === SECTION_HEADER_BLOCK) section = readSection(file, position)
    const { little } = section
    const type = data.getUint32(position, little)
    const length = data.getUint32(position + 4, little)
    if (length < 12 || length % 4 !== 0) throw new CaptureError(`a block of ${length} bytes cannot be`, position)
    if (length > file.length - position) throw new CaptureError(`a block of ${length} bytes is cut short`, position)
    if (data.getUint32(position + length - 4, little) !== length)
      throw new CaptureError('the two lengths of a block differ', position + length - 4)
    const found = BLOCKS[type]?.(file, position + 8, position + length - 4, section)
    if (found !== undefined) yield found
    position += length
  }
}

function readSection(file: Uint8Array, position: number): Section {
  if (file.length - position < 28) throw new CaptureError('a section header is cut short', position)
  for (const little of [true, false]) {
    if (view(file).getUint32(position + 8, little) === BYTE_ORDER_MAGIC) return { little, interfaces: [] }
  }
  throw new CaptureError('a section header without its magic number', position + 8)
}

type BlockReader = (file: Uint8Array, start: number, end: number, section: Section) => CapturePacket | undefined

const BLOCKS: Readonly<Record<number, BlockReader>> = {
  [INTERFACE_DESCRIPTION_BLOCK]: readInterface,
  [SIMPLE_PACKET_BLOCK]: readSimplePacket,
  [ENHANCED_PACKET_BLOCK]: readEnhancedPacket,
}

function readInterface(file: Uint8Array, start: number, end: number, { little, interfaces }: Section): undefined {
  if (end - start < 8) throw new CaptureError('an interface description is cut short', start)
  const data = view(file)
  const options = readOptions(file, start + 8, end, little)
  const tsoffset = options.get(IF_TSOFFSET)
  interfaces.push({
    linkType: data.getUint16(start, little),
    snapLength: data.getUint32(start + 4, little),
    resolution: resolutionOf(options.get(IF_TSRESOL)?.[0] ?? 6, start),
    offset: tsoffset?.length === 8 ? view(tsoffset).getBigInt64(0, little) : 0n,
  })
}

/** if_tsresol: a negative power of 10, or of 2 with the highest bit set. */
function resolutionOf(value: number, place: number): bigint {
  const power = value & 0x7f
  if (power > LARGEST_RESOLUTION) throw new CaptureError(`a time resolution of ${value} cannot be`, place)
  return (value & 0x80 ? 2n : 10n) ** BigInt(power)
}

function readEnhancedPacket(file: Uint8Array, start: number, end: number, section: Section): CapturePacket | undefined {
  const { little } = section
  if (end - start < 20) throw new CaptureError('a packet block is cut short', start)
  const data = view(file)
  const description = interfaceOf(section, data.getUint32(start, little), start)
  const captured = data.getUint32(start + 12, little)
  const bytes = start + 20
  if (captured > end - bytes) throw new CaptureError(`a packet of ${captured} bytes exceeds its block`, start + 12)
  if (description.linkType !== LINKTYPE_NETLINK) return undefined
  const options = readOptions(file, bytes + ((captured + 3) & ~3), end, little)
  const flags = options.get(EPB_FLAGS)
  const comment = options.get(OPT_COMMENT)
  const units = (BigInt(data.getUint32(start + 4, little)) << 32n) | BigInt(data.getUint32(start + 8, little))
  return packet(file, bytes, bytes + captured, data.getUint32(start + 16, little), little, {
    time: (units * 1_000_000_000n) / description.resolution + description.offset * 1_000_000_000n,
    flags: flags?.length === 4 ? view(flags).getUint32(0, little) : 0,
    comment: comment === undefined ? undefined : new TextDecoder().decode(comment),
  })
}

function readSimplePacket(file: Uint8Array, start: number, end: number, section: Section): CapturePacket | undefined {
  if (end - start < 4) throw new CaptureError('a packet block is cut short', start)
  const { linkType, snapLength } = interfaceOf(section, 0, start)
  const original = view(file).getUint32(start, section.little)
  const captured = snapLength === 0 ? original : Math.min(original, snapLength)
  if (captured > end - start - 4) throw new CaptureError(`a packet of ${captured} bytes exceeds its block`, start)
  if (linkType !== LINKTYPE_NETLINK) return undefined
  const none = { time: undefined, flags: 0, comment: undefined }
  return packet(file, start + 4, start + 4 + captured, original, section.little, none)
}

function interfaceOf({ interfaces }: Section, number: number, place: number): Interface {
  const found = interfaces[number]
  if (found === undefined) throw new CaptureError(`a packet of interface ${number}, which is not described`, place)
  return found
}

/** Options by code, the first of each; views. */
function readOptions(file: Uint8Array, position: number, end: number, little: boolean): Map<number, Uint8Array> {
  const options = new Map<number, Uint8Array>()
  const data = view(file)
  while (end - position >= 4) {
    const code = data.getUint16(position, little)
    const length = data.getUint16(position + 2, little)
    if (code === OPT_ENDOFOPT) break
    if (length > end - position - 4) throw new CaptureError(`an option of ${length} bytes exceeds its block`, position)
    if (!options.has(code)) options.set(code, file.subarray(position + 4, position + 4 + length))
    position += 4 + ((length + 3) & ~3)
  }
  return options
}

interface PacketFacts {
  readonly time: bigint | undefined
  readonly flags: number
  readonly comment: string | undefined
}

/** Takes the cooked header, in network order, off the bytes from `start` to `end`. */
function packet(
  file: Uint8Array,
  start: number,
  end: number,
  original: number,
  little: boolean,
  { time, flags, comment }: PacketFacts,
): CapturePacket {
  if (end - start < COOKED_HEADER) throw new CaptureError(`a cooked header of ${end - start} bytes is cut short`, start)
  const data = view(file)
  const hardware = data.getUint16(start + 2, false)
  if (hardware !== ARPHRD_NETLINK) throw new CaptureError(`hardware type ${hardware} is not netlink (824)`, start + 2)
  const packetType = data.getUint16(start, false)
  const [inbound, outbound] = [(flags & 3) === INBOUND, (flags & 3) === OUTBOUND]
  const told = inbound || outbound ? outbound : undefined
  return {
    time,
    outgoing: told ?? (packetType === PACKET_KERNEL ? true : packetType === PACKET_USER ? false : undefined),
    protocol: data.getUint16(start + 14, false),
    bytes: file.slice(start + COOKED_HEADER, end),
    fullLength: Math.max(original - COOKED_HEADER, end - start - COOKED_HEADER),
    comment,
    byteOrder: little ? 'little' : 'big',
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * Blocks of a pcapng file (draft-ietf-opsawg-pcapng), in host order, which is also the order of the netlink messages inside: Wireshark reads
 * both by the byte order of the section.
 */

import { LITTLE_ENDIAN } from '../../wire/index.js'

/** https://www.tcpdump.org/linktypes/LINKTYPE_NETLINK.html */
export const LINKTYPE_NETLINK = 253
/** include/uapi/linux/if_arp.h */
export const ARPHRD_NETLINK = 824
/** Bytes of the cooked header in front of each datagram. */
export const COOKED_HEADER = 16

export const SECTION_HEADER_BLOCK = 0x0a0d0d0a
export const INTERFACE_DESCRIPTION_BLOCK = 1
export const SIMPLE_PACKET_BLOCK = 3
export const ENHANCED_PACKET_BLOCK = 6
export const BYTE_ORDER_MAGIC = 0x1a2b3c4d

export const OPT_ENDOFOPT = 0
export const OPT_COMMENT = 1
export const SHB_USERAPPL = 4
export const IF_NAME = 2
export const IF_TSRESOL = 9
export const IF_TSOFFSET = 14
export const EPB_FLAGS = 2
/** Direction in epb_flags: the lowest two bits. */
export const INBOUND = 1
export const OUTBOUND = 2

// Packet types of the cooked header; include/uapi/linux/if_packet.h.
export const PACKET_HOST = 0
export const PACKET_OUTGOING = 4
/** To user space, as nlmon devices of some kernels say it. */
export const PACKET_USER = 6
export const PACKET_KERNEL = 7

type Option = readonly [code: number, value: Uint8Array]

/** Section header and the description of the one interface, with time in nanoseconds. */
export function captureStart(application: string, interfaceName: string): Uint8Array {
  const section = new Uint8Array(16)
  const words = new DataView(section.buffer)
  words.setUint32(0, BYTE_ORDER_MAGIC, LITTLE_ENDIAN)
  words.setUint16(4, 1, LITTLE_ENDIAN)
  // Section length unknown: -1.
  section.fill(0xff, 8)
  const description = new Uint8Array(8)
  new DataView(description.buffer).setUint16(0, LINKTYPE_NETLINK, LITTLE_ENDIAN)
  return concatenate([
    block(SECTION_HEADER_BLOCK, section, [[SHB_USERAPPL, text(application)]]),
    block(INTERFACE_DESCRIPTION_BLOCK, description, [
      [IF_NAME, text(interfaceName)],
      [IF_TSRESOL, Uint8Array.of(9)],
    ]),
  ])
}

export interface CapturedDatagram {
  /** Nanoseconds since 1970. */
  readonly time: bigint
  /** To the kernel: PACKET_OUTGOING, else PACKET_HOST. */
  readonly outgoing: boolean
  readonly protocol: number
  readonly bytes: Uint8Array
  /** Length before it was cut. */
  readonly fullLength: number
  readonly comment?: string
}

/** An enhanced packet block: cooked header in network order, then the datagram. */
export function capturedPacket({ time, outgoing, protocol, bytes, fullLength, comment }: CapturedDatagram): Uint8Array {
  const body = new Uint8Array(20 + align(COOKED_HEADER + bytes.length))
  const view = new DataView(body.buffer)
  view.setUint32(4, Number((time >> 32n) & 0xffff_ffffn), LITTLE_ENDIAN)
  view.setUint32(8, Number(time & 0xffff_ffffn), LITTLE_ENDIAN)
  view.setUint32(12, COOKED_HEADER + bytes.length, LITTLE_ENDIAN)
  view.setUint32(16, COOKED_HEADER + fullLength, LITTLE_ENDIAN)
  view.setUint16(20, outgoing ? PACKET_OUTGOING : PACKET_HOST, false)
  view.setUint16(22, ARPHRD_NETLINK, false)
  view.setUint16(34, protocol, false)
  body.set(bytes, 20 + COOKED_HEADER)
  const flags = new Uint8Array(4)
  new DataView(flags.buffer).setUint32(0, outgoing ? OUTBOUND : INBOUND, LITTLE_ENDIAN)
  return block(ENHANCED_PACKET_BLOCK, body, [
    ...(comment === undefined ? [] : [[OPT_COMMENT, text(comment)] as const]),
    [EPB_FLAGS, flags],
  ])
}

/** Type, length, body (a multiple of 4 long), options, length again. */
function block(type: number, body: Uint8Array, options: readonly Option[]): Uint8Array {
  const optionBytes = options.reduce((sum, [, value]) => sum + 4 + align(value.length), 4)
  const length = 12 + body.length + optionBytes
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, type, LITTLE_ENDIAN)
  view.setUint32(4, length, LITTLE_ENDIAN)
  bytes.set(body, 8)
  let position = 8 + body.length
  for (const [code, value] of options) {
    view.setUint16(position, code, LITTLE_ENDIAN)
    view.setUint16(position + 2, value.length, LITTLE_ENDIAN)
    bytes.set(value, position + 4)
    position += 4 + align(value.length)
  }
  view.setUint32(length - 4, length, LITTLE_ENDIAN)
  return bytes
}

function align(length: number): number {
  return (length + 3) & ~3
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let position = 0
  for (const part of parts) {
    bytes.set(part, position)
    position += part.length
  }
  return bytes
}

/** Bytes as they passed between a program and a kernel, so that no test believes its own idea of them. All were taken on little-endian machines. */

export interface Capture {
  readonly name: string
  /** NETLINK_EXT_ACK of the socket. */
  readonly extAck: boolean
  /** NETLINK_CAP_ACK of the socket. */
  readonly capAck: boolean
  /** Hexadecimal: one message. */
  readonly request: string
  /** Hexadecimal: the message that ends the request. */
  readonly reply: string
}

export const LITTLE_ENDIAN: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

export function fromHex(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, 'hex'))
}

/** Whether this host's order, in which netlink speaks, is little-endian. */
export const LITTLE_ENDIAN: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/**
 * Bytes seen as 8-, 16- and 32-bit units of the host's order at once. Netlink is 4-aligned, so a view whose start is 4-aligned reads every
 * header with plain array loads, on hosts of either byte order.
 */
export class ByteView {
  readonly u8: Uint8Array
  readonly u16: Uint16Array
  readonly u32: Uint32Array
  readonly data: DataView

  /** @param buffer viewed, not copied; its length must be a multiple of 4. */
  constructor(buffer: ArrayBuffer) {
    this.u8 = new Uint8Array(buffer)
    this.u16 = new Uint16Array(buffer)
    this.u32 = new Uint32Array(buffer)
    this.data = new DataView(buffer)
  }

  /** A view of a copy of `bytes`, padded with zeros to a multiple of 4. */
  static copyOf(bytes: Uint8Array): ByteView {
    const view = new ByteView(new ArrayBuffer((bytes.length + 3) & ~3))
    view.u8.set(bytes)
    return view
  }
}

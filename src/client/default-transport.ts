import type { Transport } from '../transport/transport.js'

/** Which kernel answers. One of the two, or neither for the running kernel. */
export interface TransportOptions {
  /** Any transport: the running kernel's, an embedded kernel's, or one wrapped around another. */
  readonly transport?: Transport | undefined
  /** A kernel that brings its own transport. */
  readonly kernel?: { readonly transport: Transport } | undefined
}

/** The transport meant by `options`. The running kernel's is loaded only when nothing else was given: the rest works on any system. */
export async function transportOf(options: TransportOptions): Promise<Transport> {
  const given = options.transport ?? options.kernel?.transport
  if (given !== undefined) return given
  const { linux } = await import('../transport/linux/index.js')
  return linux
}

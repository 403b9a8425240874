/** nlkit: netlink for programs. Sockets, families, errors and the kernel's constants; families themselves are at `nlkit/families/*`. */

export * from './client/index.js'
export type { Family } from './schema/family.js'
export { locateAttribute, locateMissing } from './schema/locate.js'
export { ValueError } from './schema/value-error.js'
export type { NetworkNamespace, SystemSocket, Transport } from './transport/transport.js'
export * from './wire/constants.js'
export {
  encodeMessage,
  encodeMessages,
  type Message,
  type OutgoingMessage,
  parseMessages,
  WireError,
  Writer,
} from './wire/index.js'

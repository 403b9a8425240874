/** Floor 1, the wire: knows bytes - messages, attributes, error replies, addresses as text - and knows nothing of sockets, families or files. */

export * from './align.js'
export * from './attribute.js'
export * from './byte-view.js'
export * from './message.js'
export * from './reply.js'
export * from './wire-error.js'
export * from './writer.js'

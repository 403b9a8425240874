import type { AnswerListeners } from './answers.js'
import type { EndpointOptions } from './endpoint.js'

/** A connection joins no groups: events have sockets of their own, see `FamilyClient.subscribe`. */
export interface ConnectionOptions extends Omit<EndpointOptions, 'groups'>, AnswerListeners {
  /** Port that answers; 0, the default, is the kernel. Datagrams of others are dropped and reported. */
  readonly peer?: number | undefined
  /** Milliseconds for requests that do not say otherwise: 30 000; 0 and Infinity wait for ever. */
  readonly timeout?: number | undefined
  /** How many sockets dumps may use at once (D1: one dump each). Default 8. */
  readonly dumpSockets?: number | undefined
  /** Sequence number before the first; by default a random one. */
  readonly sequence?: number | undefined
}

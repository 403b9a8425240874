/** Floor 5, the client: knows sockets, requests, dumps, events and their errors; knows no family beyond what its description says. */

export type { ConnectionCounters } from './answers.js'
export type { BatchOptions, BatchRequest } from './batch.js'
export type { ColumnOptions } from './column-dump.js'
export { Connection } from './connection.js'
export type { ConnectionOptions } from './connection-options.js'
export type { TransportOptions } from './default-transport.js'
export { DEFAULT_ATTEMPTS, type Dump, type DumpOptions } from './dump.js'
export { DumpWorkers, type ParallelOptions } from './dump-workers.js'
export { Endpoint, type EndpointOptions, type PortIdPolicy, type SocketFlag, type SocketMemory } from './endpoint.js'
export { type EventPredicate, eventFilter, type Where } from './event-filter.js'
export {
  type BatchItem,
  type BatchResults,
  type ConnectOptions,
  connect,
  type DoOptions,
  FamilyClient,
  type FamilyDumpOptions,
} from './family-client.js'
export type { ForeignDatagram, ForeignListener } from './foreign.js'
export { type GenericFamily, readGenericFamily, resolveGenericFamily } from './generic-family.js'
export { type ClientErrorCode, type FailedRequest, type MissingAttribute, NetlinkError } from './netlink-error.js'
export {
  NetlinkSocket,
  type NetlinkSocketOptions,
  type ReceivedDatagram,
  type ReceivedMessage,
  type Sender,
  type SendOptions,
} from './netlink-socket.js'
export { type HostedProtocol, type HostOptions, HostSocket, hostProtocol } from './protocol-host.js'
export {
  openProtocol,
  openProtocolWith,
  type ProtocolMessage,
  type ProtocolSendOptions,
  ProtocolSocket,
  type ProtocolSocketOptions,
} from './protocol-socket.js'
export type { Request, RequestNames, RequestOptions, Warning } from './request.js'
export {
  type EventOrigin,
  type FilteredSubscribeOptions,
  SUBSCRIPTION_BUFFER,
  type SubscribeOptions,
  Subscription,
  type SubscriptionEvent,
  type SubscriptionNotice,
} from './subscription.js'
export { DEFAULT_TIMEOUT, type WaitOptions } from './wait.js'

/** Floor 3, the embedded kernel: knows how Linux's af_netlink and generic netlink behave towards a system call, by the rules; knows nothing of transports and clients. */

export type { Datagram, Origin } from './datagram.js'
export { type DumpChunk, type DumpControl, dumpFrom, type RunningDump } from './dump.js'
export type { Eventually } from './eventually.js'
export { type Extack, RequestError } from './extack.js'
export type { FailureListener } from './failure.js'
export type { FamilyHandlers, FamilyOptions, OperationHandlers, OperationHooks } from './generic/family.js'
export type { GenericRequest } from './generic/generic-request.js'
export { GenericNetlink } from './generic/genetlink.js'
export type { NotifyOptions, RegisteredFamily } from './generic/registered-family.js'
export { Kernel, type KernelOptions, type PerNetworkNamespace, type ReleaseListener } from './kernel.js'
export type {
  KernelBroadcast,
  KernelInput,
  KernelMessage,
  KernelNotify,
  KernelSocket,
  KernelSocketOptions,
} from './kernel-socket.js'
export { NetworkNamespace } from './network-namespace.js'
export {
  ALL_CAPABILITIES,
  CAP_NET_ADMIN,
  CAP_NET_BROADCAST,
  CAP_SYS_ADMIN,
  type Credentials,
  NO_CAPABILITIES,
  Process,
  type ProcessOptions,
  type SenderCredentials,
  UserNamespace,
} from './process.js'
export {
  type ProtocolBroadcast,
  type ProtocolHandlers,
  type ProtocolSender,
  ProtocolSide,
  type ProtocolSideOptions,
  type SideInput,
  type SideSocket,
  type UnknownMessageOption,
} from './protocol-side.js'
export type { Allocation } from './protocol-table.js'
export { Random } from './random.js'
export type { Request, RequestFacts } from './request.js'
export type { MessageHandler, RequestHandler } from './requests.js'
export { type Clock, ManualClock, Rtnetlink, type RtnetlinkOptions, systemClock } from './rtnetlink/index.js'
export type { Address } from './send.js'
export { registerSockDiag } from './sock-diag.js'
export { Socket } from './socket.js'
export { type IncomingHeader, type OutgoingHeader, SocketCalls } from './socket-calls.js'
export { KernelThread, type KernelThreadOptions } from './thread/kernel-thread.js'
export { Truesize, type TruesizeOptions } from './truesize.js'
export { behaviourOf, DEFAULT_VERSION, KERNEL_CHANGES, type KernelBehaviour, type KernelChange } from './version.js'

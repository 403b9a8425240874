/** For modules that run on a thread of the embedded kernel: the kernel as they see it. Started by `kernel.thread(url)` of `nlkit/kernel`. */

export type { GenericRequest } from '../generic/generic-request.js'
export type { RequestFacts } from '../request.js'
export { ThreadFamily } from './thread-family.js'
export { kernel, type ThreadKernel } from './thread-kernel.js'
export type { ThreadProtocolSide, ThreadSocket, ThreadSocketOptions } from './thread-socket.js'

/** Floor 7, the kit for tests of programs that use nlkit: knows expectations, faults and recordings; must not know what any program does with them. */

export {
  type FaultName,
  type FaultOptions,
  type FaultStep,
  type FaultTransport,
  fault,
} from '../transport/middleware/index.js'
export {
  BaseExpectation,
  Expectation,
  MessageExpectation,
  type ReceivedRequest,
  type RequestMode,
} from './expectation.js'
export { interruptedDump, type OverrunOptions, overrun } from './faults.js'
export type { Match } from './match.js'
export { type Replayed, replayed } from './replayed.js'
export { ExpectationError } from './script.js'
export { TestKernel, type TestKernelOptions, type TestNotifyOptions, testKernel } from './test-kernel.js'

import type { Transport } from '../transport.js'
import { MovingFamilies } from './fault-families.js'
import { type FaultName, type FaultOptions, FaultPlan } from './fault-plan.js'
import { FaultSocket, type FaultState } from './fault-socket.js'
import { wrapTransport } from './forwarding-socket.js'

export interface FaultTransport extends Transport {
  /** How often each fault happened so far. */
  readonly happened: Readonly<Record<FaultName, number>>
}

/**
 * A transport that misbehaves as kernels, memory and other processes do: on purpose, when the script says so or by chance from a seed, the same way
 * each time. What is lost is lost for good, and what is not touched passes as it is.
 *
 * `fault(linux, { script: [{ on: 'receive', nth: 3, fault: 'enobufs' }], probability: { delay: 0.1 }, seed: 7 })`
 *
 * @throws RangeError for a script or chances that make no sense.
 */
export function fault(transport: Transport, options: FaultOptions = {}): FaultTransport {
  const plan = new FaultPlan(options)
  const state: FaultState = {
    plan,
    families: new MovingFamilies(plan.families),
    sequenceShift: (options.sequenceShift ?? 0) >>> 0,
    sockets: new Set(),
  }
  const wrapped = wrapTransport('fault', transport, (socket, protocol) => new FaultSocket(socket, protocol, state))
  return { ...wrapped, happened: plan.happened }
}

/**
 * Middleware of floor 4: knows how to wrap any transport, to look at what passes, keep it, answer from it, or spoil it; must not know which
 * transport it wraps nor which client waits.
 */

export { type CaptureOptions, capture } from './capture.js'
export * from './capture-error.js'
export * from './capture-reader.js'
export * from './datagram-queue.js'
export type { SentMessage } from './exchanges.js'
export { type FaultTransport, fault } from './fault.js'
export type { FaultName, FaultOptions, FaultStep } from './fault-plan.js'
export * from './forwarding-socket.js'
export * from './observe.js'
export * from './record.js'
export { parseRecording, type RecordedEntry, type Recording, type RecordingHead, readRecording } from './recording.js'
export { type Replay, type ReplayOptions, type ReplayRequest, replay } from './replay.js'
export type { Closing, Sink } from './sink.js'
export * from './trace.js'
export type { TraceLevel } from './trace-text.js'

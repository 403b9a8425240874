/** The way to the kernel as the global options ask for it. */

import { openSync } from 'node:fs'
import { type ConnectOptions, connect, type FamilyClient, NetlinkError } from '../client/index.js'
import type { Family } from '../schema/family.js'
import type { NetworkNamespace } from '../transport/transport.js'
import type { Invocation } from './command.js'
import { UsageError } from './usage-error.js'

/** A client whose operations are named at run time. */
export interface Client {
  readonly family: Family
  do(
    name: string,
    request: unknown,
    options?: { readonly flags?: number; readonly onReply?: (value: unknown) => void },
  ): Promise<unknown>
  dump(name: string, request: unknown, options?: { readonly flags?: number }): AsyncIterable<unknown>
  subscribe(groups: readonly (string | number)[], options?: object): ReturnType<FamilyClient<Family>['subscribe']>
  close(): void
}

/** `--kernel`, `--netns`, `--timeout`, `--strict`; warnings of the kernel go to standard error. @throws UsageError, NetlinkError. */
export async function openClient(family: Family, { options, output }: Invocation): Promise<Client> {
  const connectOptions: ConnectOptions = {
    ...(await kernelOption(options.kernel)),
    netns: namespaceOption(options.netns),
    timeout: timeoutOption(options.timeout),
    strict: options.strict === undefined ? undefined : options.strict === true,
    onWarning: ({ operation, message }) => output.note(`nlkit: ${operation}: warning of the kernel: ${message}`),
  }
  try {
    return (await connect(family, connectOptions)) as unknown as Client
  } catch (error) {
    throw ofNamespace(error, options.netns)
  }
}

/** `--kernel embedded`: a kernel of its own for this command, which begins with `lo` and ends with the process. */
async function kernelOption(text: unknown): Promise<Pick<ConnectOptions, 'kernel'>> {
  if (text === undefined || text === 'running') return {}
  if (text !== 'embedded') throw new UsageError(`--kernel: expected running or embedded, got '${text}'`)
  const { createKernel } = await import('../transport/embedded/index.js')
  return { kernel: createKernel() }
}

/** The same error, saying which namespace could not be entered. */
function ofNamespace(error: unknown, netns: unknown): unknown {
  if (!NetlinkError.is(error) || error.syscall !== 'socket' || netns === undefined) return error
  const { code, errno, syscall, hint } = error
  return new NetlinkError({ code, errno, syscall, hint, subject: `--netns ${netns}`, cause: error })
}

/** A name below /run/netns, a path (with a slash), or a process (digits). */
export function namespaceOption(text: unknown): NetworkNamespace | undefined {
  if (typeof text !== 'string') return undefined
  if (text === '') throw new UsageError('--netns: expected a name, a path or a process id')
  return /^\d+$/.test(text) ? { pid: Number(text) } : text
}

function timeoutOption(text: unknown): number | undefined {
  if (text === undefined) return undefined
  const seconds = Number(text)
  if (text !== '' && Number.isFinite(seconds) && seconds >= 0) return Math.round(seconds * 1000)
  throw new UsageError(`--timeout: expected seconds (0 waits for ever), got '${text}'`)
}

/** Opens a network namespace and keeps it open until the process ends. @throws UsageError. */
export function openNamespace(name: string): number {
  const path = name.includes('/') ? name : `/run/netns/${name}`
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw new UsageError(`netns: ${(error as Error).message}`)
  }
}

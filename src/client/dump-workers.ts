import type { Worker } from 'node:worker_threads'
import { Columns, type ColumnsData } from '../schema/columns.js'
import type { DumpName, DumpRequest, EventTypes, Family, OperationTypes } from '../schema/family.js'
import { camelCase } from '../schema/names.js'
import type { NetworkNamespace } from '../transport/transport.js'
import { closedError } from './client-errors.js'
import { NetlinkError, type NetlinkErrorDetails } from './netlink-error.js'

export interface ParallelOptions {
  /** Keys of the answer's objects, see {@link ColumnOptions}. */
  readonly pick: readonly string[]
  /** Where the workers open their sockets: a name, a path or a process; descriptors are the main thread's too. */
  readonly netns?: NetworkNamespace | undefined
  readonly timeout?: number | undefined
  readonly attempts?: number | undefined
  /** The module that exports the family, for one that is not built in. Default: nlkit's own of the family's name. */
  readonly module?: URL | undefined
}

/** A dump for a worker: plain data. @internal */
export interface DumpJob extends Omit<ParallelOptions, 'module'> {
  readonly id: number
  readonly module: string
  /** Name of its export. */
  readonly family: string
  readonly operation: string
  readonly request: unknown
}

/** @internal */
export type DumpResult = { readonly id: number } & (
  | { readonly data: ColumnsData }
  | { readonly error: NetlinkErrorDetails }
  | { readonly other: string; readonly message: string }
)

interface Waiting {
  readonly worker: Worker
  readonly resolve: (columns: Columns) => void
  readonly reject: (error: unknown) => void
}

/**
 * Threads that dump at the same time, each what the kernel is asked to leave of the whole: routes by table or by link, say. The kernel works inside
 * the system calls of who reads, so two threads get a table of routes in half the time. Links, addresses and rules are listed under one lock (RTNL):
 * there it gains nothing. Workers start with the first dump and stay until {@link close}; idle ones do not keep the process alive.
 */
export class DumpWorkers {
  readonly #workers: Worker[] = []
  readonly #count: number
  readonly #waiting = new Map<number, Waiting>()
  #next = 0
  #closed = false

  /** @param count threads; more than there are processors gain nothing. */
  constructor(count = 2) {
    if (!Number.isInteger(count) || count < 1) throw new RangeError(`workers: expected an integer from 1, got ${count}`)
    this.#count = count
  }

  /**
   * The rows of all `requests`, in their order. The parts are consistent each by itself. Only on the running kernel.
   * @throws NetlinkError of the first dump that failed; RangeError for a key that cannot be a column.
   */
  async columns<F extends Family<OperationTypes, EventTypes>, K extends DumpName<F>>(
    family: F,
    operation: K,
    requests: readonly DumpRequest<F, K>[],
    { module, ...options }: ParallelOptions,
  ): Promise<Columns> {
    // By the names of the package: where its files lie is not to be known here.
    const href = module?.href ?? import.meta.resolve(`nlkit/families/${family.name}`)
    const jobs = requests.map(request =>
      this.#run({ ...options, id: this.#next++, module: href, family: camelCase(family.name), operation, request }),
    )
    return Columns.concat(await Promise.all(jobs))
  }

  /** What is under way is rejected with ERR_NLKIT_CLOSED. */
  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#waiting.values()) reject(closedError('parallel dump'))
    this.#waiting.clear()
    await Promise.all(this.#workers.splice(0).map(worker => worker.terminate()))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #run(job: DumpJob): Promise<Columns> {
    if (this.#closed) return Promise.reject(closedError('parallel dump'))
    const worker = (this.#workers[job.id % this.#count] ??= this.#start())
    return new Promise((resolve, reject) => {
      this.#waiting.set(job.id, { worker, resolve, reject })
      worker.ref()
      worker.postMessage(job)
    })
  }

  #start(): Worker {
    // Loaded here: it is a tenth of what `import 'nlkit'` takes, and few have such workers.
    const { Worker } = process.getBuiltinModule('node:worker_threads')
    const worker = new Worker(new URL(import.meta.resolve('nlkit/dump-worker')))
    worker.unref()
    worker.on('message', (result: DumpResult) => this.#settle(worker, result))
    worker.on('error', error => this.#lost(worker, error))
    return worker
  }

  #settle(worker: Worker, result: DumpResult): void {
    const waiting = this.#waiting.get(result.id)
    if (waiting === undefined) return
    this.#waiting.delete(result.id)
    if (![...this.#waiting.values()].some(other => other.worker === worker)) worker.unref()
    if ('data' in result) waiting.resolve(new Columns(result.data))
    else if ('error' in result) waiting.reject(new NetlinkError(result.error))
    else waiting.reject(result.other === 'RangeError' ? new RangeError(result.message) : new Error(result.message))
  }

  /** A worker that ended by itself: its dumps fail, the next one starts another. */
  #lost(worker: Worker, error: unknown): void {
    const at = this.#workers.indexOf(worker)
    if (at >= 0) delete this.#workers[at]
    for (const [id, waiting] of this.#waiting) {
      if (waiting.worker !== worker) continue
      this.#waiting.delete(id)
      waiting.reject(error)
    }
  }
}

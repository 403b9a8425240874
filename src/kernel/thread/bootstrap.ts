/** What a kernel thread's worker runs: the module, whose end is told. */

import { workerData } from 'node:worker_threads'
import { carried } from './channel.js'
import { kernel } from './thread-kernel.js'

const { url } = workerData as { readonly url: string }
try {
  await import(url)
  kernel.tell('ready', undefined)
} catch (error) {
  kernel.tell('failed', carried(error))
}

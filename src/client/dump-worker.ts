/** The other side of dump-workers.ts: a client for each family it is asked for, and columns as answers. */

import { parentPort } from 'node:worker_threads'
import type { Columns } from '../schema/columns.js'
import type { Family } from '../schema/family.js'
import type { DumpJob, DumpResult } from './dump-workers.js'
import { connect, type FamilyClient } from './family-client.js'
import { NetlinkError } from './netlink-error.js'

const clients = new Map<string, Promise<FamilyClient<Family>>>()

function clientOf({ module, family, netns }: DumpJob): Promise<FamilyClient<Family>> {
  const key = JSON.stringify([module, family, netns])
  const known = clients.get(key)
  if (known !== undefined) return known
  const client = import(module).then(exports => connect<Family>(exports[family], { netns }))
  clients.set(key, client)
  // A namespace that is not there yet may be the next time.
  client.catch(() => clients.delete(key))
  return client
}

async function dump(job: DumpJob): Promise<Columns> {
  const { operation, request, pick, timeout, attempts } = job
  const client = await clientOf(job)
  return client.dump(operation, request as never, { as: 'columns', pick, timeout, attempts, aside: false })
}

function failure(id: number, error: unknown): DumpResult {
  if (!NetlinkError.is(error))
    return { id, other: (error as Error)?.name ?? '', message: String((error as Error)?.message ?? error) }
  const { code, errno, syscall, extack, attribute, policy, policyText, missing, request, hint, applied } = error
  const subject = request?.operation ?? 'dump'
  const plain = {
    code,
    errno,
    syscall,
    extack,
    attribute,
    policy,
    policyText,
    missing,
    request,
    hint,
    applied,
    subject,
  }
  return { id, error: plain }
}

parentPort?.on('message', (job: DumpJob) => {
  const { id } = job
  dump(job).then(
    columns => parentPort!.postMessage({ id, data: columns.data } satisfies DumpResult, columns.buffers),
    error => parentPort!.postMessage(failure(id, error)),
  )
})

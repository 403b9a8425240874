/** What the cases about the kernel's own subsystems use: its modules, typed clients, links. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { connect } from 'nlkit'
import { type RouteClient, type RouteOptions, route } from 'nlkit/route'
import { compileFamily, type Family, type Spec } from 'nlkit/schema'
import { loadSpecFile } from 'nlkit/ynl'
import type { Guest } from './guest.js'

/** The command nlkit. Compiled, this lies in build/test/vm/guest. */
export const MAIN = fileURLToPath(new URL('../../../../dist/cli/main.cjs', import.meta.url))

/** Loads modules of the kernel's own, with what they need. */
export function modprobe(...names: readonly string[]): void {
  const { status, stderr } = spawnSync('modprobe', ['-a', ...names], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
}

/** Runs a program to its end; returns what it printed. */
export function command(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  assert.equal(status, 0, `${program} ${args.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

/** One of the project's own specifications, by its file's name without `.yaml`. Compiled, this lies in build/test/vm/guest. */
export async function ownSpec(name: string): Promise<Spec> {
  return (await loadSpecFile(fileURLToPath(new URL(`../../../../specs/${name}.yaml`, import.meta.url)))).spec
}

/** A client that ends with the case, whose names are not known before run time. */
export interface Client {
  do(operation: string, request: object): Promise<Record<string, unknown>>
  dump(operation: string, request?: object): { collect(): Promise<Record<string, unknown>[]> }
  subscribe(groups: readonly string[]): AsyncIterable<{ type: string; value: Record<string, unknown> }>
  close(): void
}

export async function clientOf(guest: Guest, family: Family): Promise<Client> {
  const client = (await connect(family, { timeout: 20_000 })) as unknown as Client
  guest.cleanup.push(() => client.close())
  return client
}

export async function ownClient(guest: Guest, name: string): Promise<Client> {
  return clientOf(guest, compileFamily(await ownSpec(name)))
}

export async function routeClient(guest: Guest, options: RouteOptions = {}): Promise<RouteClient> {
  const rt = await route(options)
  guest.cleanup.push(() => rt.close())
  return rt
}

/** A link that goes with the case; its index. @param link as `kind: 'dummy'`, or another */
export async function makeLink(guest: Guest, rt: RouteClient, ifname: string, link: object): Promise<number> {
  await rt.links.add({ ifname, up: true, ...link } as Parameters<RouteClient['links']['add']>[0])
  guest.cleanup.push(() => rt.links.delete(ifname).catch(() => {}))
  return (await rt.links.get(ifname)).ifiIndex
}

type Event = { readonly type: string; readonly value: Record<string, unknown> }

/** The next event for which `wanted` holds; the subscription goes on. */
export async function firstEvent(
  events: AsyncIterator<Event>,
  wanted: (event: Event) => boolean,
): Promise<Record<string, unknown>> {
  for (;;) {
    const { done, value } = await events.next()
    if (done) throw new Error('the subscription ended')
    if (wanted(value)) return value.value
  }
}

/** Asks again and again, for ten seconds at most. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000
  while (!(await holds())) {
    assert.ok(performance.now() < deadline, 'not within ten seconds')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

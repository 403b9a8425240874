// What a workload finds in its network namespace: two ends of a veth, and as many routes or links as it says.

import { NLM_F_CREATE, NLM_F_EXCL } from 'nlkit'
import { route } from 'nlkit/route'

const BATCH = 4096
const MAIN = 254

/** Makes v0 and v1, both up, 10.0.0.1/24 on v0; of the routes, an equal part in each table. @returns the index of v0 */
export async function prepare({ routes = 0, tables = [MAIN], links = 0 }) {
  const rt = await route()
  try {
    await rt.links.change('lo', { up: true })
    await rt.links.add({ ifname: 'v0', kind: 'veth', peer: { ifname: 'v1' } })
    for (const ifname of ['v0', 'v1']) await rt.links.change(ifname, { up: true })
    await rt.addresses.add({ link: 'v0', address: '10.0.0.1/24' })
    const index = (await rt.links.list()).find(link => link.ifname === 'v0').ifiIndex
    // As where tables are used: what has no rule is looked up by nobody. With the first rule the kernel keeps the local table apart from the main one.
    for (const table of tables) if (table !== MAIN) await rt.rules.add({ table, priority: 1000 })
    for (const table of tables) await addRoutes(rt, routes / tables.length, index, table)
    await addLinks(rt, links)
    return index
  } finally {
    rt.close()
  }
}

async function addRoutes(rt, count, oif, table) {
  const flags = NLM_F_CREATE | NLM_F_EXCL
  for (let first = 0; first < count; first += BATCH) {
    const length = Math.min(BATCH, count - first)
    const request = at => benchRoute(first + at, oif, table)
    const items = Array.from({ length }, (_, at) => ({ name: 'newroute', request: request(at), flags }))
    check(await rt.client.batch(items, { ack: 'last' }))
  }
}

/** Pairs of veth, so that half of them is asked for; v0, v1 and lo count. */
async function addLinks(rt, count) {
  const pairs = Math.max(0, Math.ceil((count - 3) / 2))
  for (let pair = 0; pair < pairs; pair++) {
    await rt.links.add({ ifname: `a${pair}`, kind: 'veth', peer: { ifname: `b${pair}` } })
  }
}

export function check(results) {
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

/**
 * The `index`-th route: prefixes from 16.0.0.0/24 on, by a hundred gateways. One literal: put together
 * from spread parts it takes 3.5 us, as long as the kernel's whole work on it.
 */
export function benchRoute(index, oif, table = MAIN) {
  const prefix = 0x1000_0000 + index * 256
  return {
    rtmFamily: 2,
    rtmDstLen: 24,
    rtmTable: table,
    rtmProtocol: 12,
    rtmScope: 0,
    rtmType: 'unicast',
    dst: `${prefix >>> 24}.${(prefix >> 16) & 255}.${(prefix >> 8) & 255}.0`,
    gateway: `10.0.0.${2 + (index % 100)}`,
    oif,
    priority: 100,
  }
}

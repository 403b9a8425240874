/**
 * Scenario 10: a daemon that owns links, addresses, routes, neighbours (the ARP table) and rules. It lists what there is, makes what it needs, and then
 * follows what another program changes.
 *
 *     node build/examples/route-daemon.js [--kernel embedded | running]
 *
 * On the running kernel both work in a network namespace of their own; an ordinary user gets one where user namespaces are allowed.
 */

import { NETLINK_ROUTE } from 'nlkit'
import { type RouteClient, type RouteEvent, route } from 'nlkit/route'
import { play, type Role } from './support/roles.js'

const AF_INET = 2

async function list(rt: RouteClient): Promise<void> {
  for (const { ifiIndex, ifname, mtu } of await rt.links.list()) console.log(`link ${ifiIndex} ${ifname} mtu ${mtu}`)
  for (const { local, address, ifaPrefixlen } of await rt.addresses.list({ ifaFamily: AF_INET }))
    console.log(`address ${local ?? address}/${ifaPrefixlen}`)
  for (const { dst, rtmDstLen, gateway } of await rt.routes.list({ rtmFamily: AF_INET, table: 'main' }))
    console.log(
      `route ${dst === undefined ? 'default' : `${dst}/${rtmDstLen}`}${gateway === undefined ? '' : ` via ${gateway}`}`,
    )
  for (const { dst, lladdr } of await rt.neighbours.list({ ndmFamily: AF_INET }))
    console.log(`neighbour ${dst} at ${lladdr}`)
  for (const { priority = 0, table } of await rt.rules.list({ family: AF_INET }))
    console.log(`rule ${priority} table ${table}`)
}

async function set(rt: RouteClient): Promise<void> {
  await rt.links.add({ ifname: 'uplink', kind: 'veth', peer: { ifname: 'router' } })
  await rt.links.change('router', { up: true })
  await rt.links.change('uplink', { up: true, mtu: 1400 })
  await rt.addresses.add({ link: 'uplink', address: '192.0.2.1/24' })
  await rt.routes.add({ dst: '198.51.100.0/24', gateway: '192.0.2.254' })
  await rt.neighbours.add({ link: 'uplink', dst: '192.0.2.254', lladdr: '02:00:00:00:00:fe' })
  await rt.rules.add({ from: '192.0.2.0/24', table: 100, priority: 1000 })
}

/** What another program did; undefined for what follows from it, as the addresses that the kernel gives itself. */
function describe(event: RouteEvent): string | undefined {
  switch (event.type) {
    case 'link':
      return event.value.ifname === 'uplink' ? `${event.action} link uplink mtu ${event.value.mtu}` : undefined
    case 'address':
      return event.value.local === undefined
        ? undefined
        : `${event.action} address ${event.value.local}/${event.value.ifaPrefixlen}`
    case 'route':
      return event.value.dst === '203.0.113.0' && event.value.gateway !== undefined
        ? `${event.action} route ${event.value.dst}/${event.value.rtmDstLen} via ${event.value.gateway}`
        : undefined
    case 'neighbour':
      return event.value.dst === '192.0.2.254' ? `${event.action} neighbour ${event.value.dst}` : undefined
    case 'rule':
      return `${event.action} rule ${event.value.priority}`
    case 'overrun':
      return 'the kernel dropped events: the daemon would list everything again'
    default:
      return undefined
  }
}

const roles: Readonly<Record<string, Role>> = {
  async daemon({ transport }, stage) {
    await using rt = await route({ transport })
    await set(rt)
    await list(rt)
    const events = await rt.events({ signal: stage.end })
    stage.reached()
    // The kernel tells a link again when its carrier has come; each line is of use once.
    const told = new Set<string | undefined>([undefined, 'new link uplink mtu 1400'])
    for await (const event of events) {
      const text = describe(event)
      if (!told.has(text)) console.log(`another program: ${text}`)
      told.add(text)
      if (text?.startsWith('del link')) return
    }
  },
  /** The other program. */
  async operator({ transport }) {
    await using rt = await route({ transport })
    await rt.links.change('uplink', { mtu: 1300 })
    await rt.addresses.add({ link: 'uplink', address: '192.0.2.7/24' })
    await rt.routes.add({ dst: '203.0.113.0/24', gateway: '192.0.2.254' })
    await rt.neighbours.delete({ link: 'uplink', dst: '192.0.2.254' })
    await rt.rules.delete({ priority: 1000 })
    await rt.links.delete('uplink')
  },
}

await play(import.meta.url, {
  kernels: {
    embedded: { protocol: NETLINK_ROUTE, kernelPort: 0 },
    running: { protocol: NETLINK_ROUTE, kernelPort: 0 },
  },
  roles,
  changes: true,
  async lead(start) {
    const daemon = start('daemon')
    await daemon.reached()
    await start('operator').ended()
    await daemon.ended()
  },
})

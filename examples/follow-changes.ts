/**
 * A network namespace of its own: a subscriber prints each change while a veth pair, an address and a route are made. Needs root, or a user
 * namespace: `unshare -Urn node build/examples/follow-changes.js`.
 */

import { fileURLToPath } from 'node:url'
import { type RouteClient, type RouteEvent, route } from 'nlkit/route'
import { createNetworkNamespace } from 'nlkit/transport'

function describe(event: RouteEvent): string | undefined {
  switch (event.type) {
    case 'link':
      return `link ${event.value.ifname}: ${event.value.ifiFlags.join(' ')}`
    case 'address':
      return `address ${event.value.local ?? event.value.address}/${event.value.ifaPrefixlen}`
    case 'route':
      return `route ${event.value.dst ?? 'default'}/${event.value.rtmDstLen} ${event.value.rtmType}`
    case 'overrun':
      return 'the kernel dropped events'
    default:
      return undefined
  }
}

async function change(rt: RouteClient): Promise<void> {
  await rt.links.add({ ifname: 'veth0', kind: 'veth', peer: { ifname: 'veth1' } })
  await rt.links.change('veth1', { up: true })
  await rt.links.change('veth0', { up: true })
  await rt.addresses.add({ link: 'veth0', address: '10.0.0.1/24' })
  await rt.routes.add({ dst: '10.1.0.0/16', gateway: '10.0.0.2' })
  await rt.links.delete('veth0')
}

export async function followChanges(): Promise<void> {
  using netns = createNetworkNamespace()
  await using rt = await route({ netns: netns.fd })
  const events = await rt.events({ groups: ['link', 'address', 'route'] })
  const follower = (async () => {
    for await (const event of events) {
      const text = describe(event)
      if (text !== undefined) console.log(`${'action' in event ? `${event.action} ` : ''}${text}`)
      // The last thing the kernel tells of the pair that goes.
      if (event.type === 'link' && event.action === 'del' && event.value.ifname === 'veth0') return
    }
  })()
  await change(rt)
  await follower
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await followChanges()

/** Links, addresses and routes of this network namespace, as NETLINK_ROUTE tells them. */

import { fileURLToPath } from 'node:url'
import { route } from 'nlkit/route'

export async function list(): Promise<void> {
  await using rt = await route()
  const links = await rt.links.list()
  const nameOf = (index: number | undefined) => links.find(link => link.ifiIndex === index)?.ifname ?? '-'
  for (const link of links) {
    console.log(
      `link ${link.ifiIndex} ${link.ifname}: mtu ${link.mtu}, ${link.address ?? 'no address'}, ${link.ifiFlags.join(' ')}`,
    )
  }
  for (const { local, address, ifaPrefixlen, ifaIndex } of await rt.addresses.list()) {
    console.log(`address ${local ?? address}/${ifaPrefixlen} on ${nameOf(ifaIndex)}`)
  }
  for (const { dst, rtmDstLen, gateway, oif, rtmType } of await rt.routes.list({ table: 'main' })) {
    console.log(
      `route ${rtmType} ${dst === undefined ? 'default' : `${dst}/${rtmDstLen}`}${gateway === undefined ? '' : ` via ${gateway}`} on ${nameOf(oif)}`,
    )
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await list()

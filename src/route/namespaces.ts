/** Network namespaces as link requests carry them: a descriptor or a process id (IFLA_NET_NS_FD, IFLA_NET_NS_PID). */

import { closeSync, openSync } from 'node:fs'
import { NetlinkError } from '../client/index.js'
import { networkNamespacePath } from '../transport/linux/index.js'
import type { NetworkNamespace } from '../transport/transport.js'
import { errnoName } from '../wire/index.js'
import type { NamespaceAttribute } from './link-request.js'

/**
 * Opens the namespaces that are given by name, calls `use` with the attribute for each, and closes them when the request has been answered: the
 * kernel looks at descriptors of the sending process (net/core/rtnetlink.c rtnl_link_get_net_capable, get_net_ns_by_fd).
 * @throws NetlinkError ENOENT and the like for a namespace that cannot be opened.
 */
export async function withNamespaces<T, const N extends readonly (NetworkNamespace | undefined)[]>(
  namespaces: N,
  use: (attributes: { readonly [I in keyof N]: NamespaceAttribute | undefined }) => Promise<T>,
): Promise<T> {
  const opened: number[] = []
  try {
    const attributes = namespaces.map(netns => (netns === undefined ? undefined : attributeOf(netns, opened)))
    return await use(attributes as { readonly [I in keyof N]: NamespaceAttribute | undefined })
  } finally {
    for (const fd of opened) closeSync(fd)
  }
}

function attributeOf(netns: NetworkNamespace, opened: number[]): NamespaceAttribute {
  if (typeof netns === 'object') return { netNsPid: netns.pid }
  if (typeof netns === 'number') return { netNsFd: netns }
  const path = networkNamespacePath(netns)
  try {
    const fd = openSync(path, 'r')
    opened.push(fd)
    return { netNsFd: fd }
  } catch (error) {
    const errno = Math.abs((error as NodeJS.ErrnoException).errno ?? 5)
    throw new NetlinkError({
      code: errnoName(errno),
      errno,
      syscall: 'open',
      subject: `network namespace ${path}`,
      hint: 'A name is one below /run/netns, as "ip netns add" makes them.',
      cause: error,
    })
  }
}

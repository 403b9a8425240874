/** Generic families that the running kernel has, as far as tests of the client ask them, on an embedded kernel. Their policies are those of their specifications. */

import { ethtool } from 'nlkit/families/ethtool'
import { netdev } from 'nlkit/families/netdev'
import { type EmbeddedKernel, RequestError } from 'nlkit/kernel'
import { compileFamily } from 'nlkit/schema'

const ENODEV = 19
const LOOPBACK = { ifindex: 1, xdpFeatures: [], xdpRxMetadataFeatures: [], xskFeatures: [] } as const

/** netdev with the one device that every namespace has. Returns the family's id. */
export function registerNetdev({ generic }: EmbeddedKernel): number {
  return generic.register(netdev, {
    devGet: {
      do: ({ ifindex }, request) => {
        request.require(1)
        if (ifindex !== LOOPBACK.ifindex) throw new RequestError(ENODEV, { offset: request.offsetOf(1)! })
        return LOOPBACK
      },
      dump: () => [LOOPBACK],
    },
    pagePoolGet: { do: () => undefined, dump: () => [] },
    queueGet: { do: () => undefined, dump: () => [] },
    qstatsGet: { dump: () => [] },
    bindRx: { do: () => undefined },
  }).id
}

/** ethnl_parse_header_dev_get: a header that names a device, and none is there. */
export function registerEthtool({ generic }: EmbeddedKernel): void {
  // The specification names no groups.
  const family = compileFamily({ ...ethtool.spec(), mcastGroups: [{ name: 'monitor' }] })
  generic.register(family, {
    linkinfoGet: {
      do: (_value, request) => {
        request.require(1)
        throw new RequestError(ENODEV, { message: 'no device matches name', offset: request.offsetOf(1, 2)! })
      },
    },
  })
}

export function registerFamilies(kernel: EmbeddedKernel): void {
  registerNetdev(kernel)
  registerEthtool(kernel)
}

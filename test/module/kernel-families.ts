/**
 * Families that the kernel has, as modules of our own: from their specifications, under other names, so that both can be registered at once and
 * their policies compared.
 */

import { fou } from 'nlkit/families/fou'
import { handshake } from 'nlkit/families/handshake'
import { netShaper } from 'nlkit/families/net_shaper'
import { tcpMetrics } from 'nlkit/families/tcp_metrics'
import type { Attribute, Checks, Spec } from 'nlkit/schema'

export interface Counterpart {
  /** Name of the kernel's family. */
  readonly kernel: string
  /** Model of ours. */
  readonly spec: Spec
  /** What the specification says of its policies (see policy-lines.ts), where no kernel that is booted has the family. */
  readonly policies?: readonly string[]
  /** The series whose kernels have exactly these; other series are not compared. */
  readonly only?: readonly string[]
  /** Attributes that the kernel's own keeps to itself: GETPOLICY does not tell of NLA_BE16, which its generator has used since. */
  readonly untold?: readonly number[]
}

/** The rows of {@link COUNTERPARTS} that are compared on a series; those that no row limits, on any other. */
export function counterpartsOf(series: string): readonly Counterpart[] {
  return COUNTERPARTS.filter(({ only }) => only === undefined || only.includes(series))
}

/** Limits that a kernel's own specification has and an older copy of it lacks, by attribute. */
type Limits = Readonly<Record<string, Checks>>

function limited(spec: Spec, limits: Limits): Spec {
  const change = (attribute: Attribute): Attribute => {
    const checks = limits[attribute.name]
    return checks === undefined ? attribute : { ...attribute, checks }
  }
  return {
    ...spec,
    attributeSets: spec.attributeSets.map(set => ({ ...set, attributes: set.attributes.map(change) })),
  }
}

/** Set and prefix keep the kernel's names; only the family is called otherwise. */
function renamed(spec: Spec, name: string): Spec {
  return { ...spec, name, cFamilyName: `${name}-name`, cVersionName: `${name}-version` }
}

/** Without an attribute in its requests. */
function without(spec: Spec, attribute: string): Spec {
  const list = spec.operations.list.map(operation => {
    const request = operation.do?.request
    if (request?.attributes === undefined) return operation
    const attributes = request.attributes.filter(name => name !== attribute)
    return { ...operation, do: { ...operation.do, request: { ...request, attributes } } }
  })
  return { ...spec, operations: { ...spec.operations, list } }
}

/** The kernel's own table is written by hand: its addresses have exactly 16 bytes. In 6.1: at most, and no source address. */
const TCP_METRICS: Limits = { 'addr-ipv6': { exactLen: 16 }, 'saddr-ipv6': { exactLen: 16 } }
const TCP_METRICS_6_1: Limits = { 'addr-ipv6': { maxLen: 16 } }
/** Added in 6.12's own file. */
const FOU: Limits = { ipproto: { min: 1 } }
/** In 7.2's. */
const FOU_7_2: Limits = { ...FOU, local_v6: { exactLen: 16 }, peer_v6: { exactLen: 16 } }
/** In 7.2's: the highest id that a handle has room for. */
const NET_SHAPER_7_2: Limits = { id: { max: 0x3fffffe } }
/** MAX_ERRNO, in the kernel's own file. */
const HANDSHAKE: Limits = { status: { max: 4095 } }

const ANY = '0..4294967295'
const UINT = 'uint 0..18446744073709551615'
const HANDLE = `nested {1 u32 0..3, 2 u32 ${ANY}}`
const SHAPE = `2 u32 0..1, 3 ${UINT}, 4 ${UINT}, 5 ${UINT}, 6 u32 ${ANY}, 7 u32 ${ANY}, 8 u32 ${ANY}`
const LEAF = `nested {1 ${HANDLE}, 6 u32 ${ANY}, 7 u32 ${ANY}}`
const NET_SHAPER = [
  `1 do: 1 ${HANDLE}, 8 u32 ${ANY}`,
  `1 dump: 8 u32 ${ANY}`,
  `2 do: 1 ${HANDLE}, ${SHAPE}`,
  `3 do: 1 ${HANDLE}, 8 u32 ${ANY}`,
  `4 do: 1 ${HANDLE}, ${SHAPE}, 9 ${HANDLE}, 10 ${LEAF}`,
  `5 do: 1 u32 ${ANY}, 2 u32 0..3`,
  `5 dump: 1 u32 ${ANY}`,
]

export const COUNTERPARTS: readonly Counterpart[] = [
  { kernel: 'fou', spec: renamed(limited(fou.spec(), FOU), 'nlkit-fou'), only: ['6.1', '6.12'] },
  { kernel: 'fou', spec: renamed(limited(fou.spec(), FOU_7_2), 'nlkit-fou-new'), only: ['7.2'], untold: [1, 10] },
  {
    kernel: 'tcp_metrics',
    spec: renamed(limited(tcpMetrics.spec(), TCP_METRICS), 'nlkit-tcpm'),
    only: ['6.12', '7.2'],
  },
  {
    kernel: 'tcp_metrics',
    spec: renamed(without(limited(tcpMetrics.spec(), TCP_METRICS_6_1), 'saddr-ipv6'), 'nlkit-tcpm-old'),
    only: ['6.1'],
  },
  { kernel: 'handshake', spec: renamed(limited(handshake.spec(), HANDSHAKE), 'nlkit-handshake') },
  {
    kernel: 'net-shaper',
    spec: renamed(netShaper.spec(), 'nlkit-shaper'),
    policies: NET_SHAPER,
    only: ['6.1', '6.12'],
  },
  { kernel: 'net-shaper', spec: renamed(limited(netShaper.spec(), NET_SHAPER_7_2), 'nlkit-shape-new'), only: ['7.2'] },
]

/** The families themselves, as their specifications have them. */
export const KERNEL_FAMILIES: readonly Spec[] = [fou, tcpMetrics, handshake, netShaper].map(family => family.spec())

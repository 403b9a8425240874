/** Kinds that lie on another link or on the network: vlan, macvlan, vxlan. net/8021q, drivers/net/{macvlan,vxlan}. */

import { EADDRINUSE, EBUSY, EEXIST, EINVAL, ENETDOWN, ENODEV, EOPNOTSUPP, ERANGE, refuse } from '../answer.js'
import type { Link } from '../link.js'
import { ETHERNET, type KindRequest, type LinkKind } from './kind.js'

function lowerOf({ value, source }: KindRequest): Link {
  return source.links.byIndex(value.link ?? 0) ?? refuse(ENODEV)
}

/** veth, bridge and the like below: carrier follows it, and so do the addresses. */
function stack(link: Link, lower: Link, insert: (link: Link) => void): void {
  link.lower = lower
  link.carrier = lower.carrier
  insert(link)
  lower.state.links.tell(lower, 0)
  link.state.links.followLower(link)
  link.state.carrier.fire(link)
}

const VLAN_MAX_ID = 4094

export const vlanKind: LinkKind = {
  ...ETHERNET,
  name: 'vlan',
  minMtu: 0,
  tellsLower: true,
  follows: 'lower',
  checkOpen({ lower }) {
    if (lower !== undefined && !lower.up) refuse(ENETDOWN)
  },
  validate(request) {
    const id = request.data?.['id'] as number | undefined
    if (request.data === undefined) refuse(EINVAL, 'VLAN properties not specified')
    if (id !== undefined && id > VLAN_MAX_ID) refuse(ERANGE, 'Invalid VLAN id')
  },
  create(link, request, insert) {
    const data = request.data ?? {}
    const id = data['id'] as number | undefined
    if (id === undefined) refuse(EINVAL, 'VLAN id not specified')
    if (request.value.link === undefined) refuse(EINVAL, 'link not specified')
    const lower = request.source.links.byIndex(request.value.link) ?? refuse(ENODEV, 'link does not exist')
    const taken = lower.state.links.all().some(other => other.lower === lower && other.data?.['id'] === id)
    if (taken) refuse(EEXIST, 'VLAN device already exists')
    const mtu = request.value.mtu
    if (mtu === undefined) link.mtu = lower.mtu
    else if (mtu > lower.mtu) refuse(EINVAL, 'Invalid vlan real device MTU')
    if (request.value.address === undefined) link.address = lower.address
    link.data = {
      id,
      protocol: data['protocol'] ?? '8021q',
      flags: data['flags'] ?? { flags: ['reorder-hdr'], mask: [] },
    }
    stack(link, lower, insert)
  },
}

const MACVLAN_MODES = ['private', 'vepa', 'bridge', 'passthru', 'source']

/** Links of the kind that lie on a link. */
export function macvlansOn(lower: Link): Link[] {
  return lower.state.world.states
    .flatMap(state => state.links.all())
    .filter(link => link.kind === macvlanKind && link.lower === lower)
}

/** macvlan_port_create; one that passes everything through is alone. */
function checkPort(lower: Link, passthru: boolean): void {
  const others = macvlansOn(lower)
  if (others.length === 0) {
    if (lower.loopback || lower.kind.type !== ETHERNET.type) refuse(EINVAL)
    if (lower.master !== undefined) refuse(EBUSY)
  }
  if (others.some(isPassthru) || (passthru && others.length > 0)) refuse(EINVAL)
}

export function isPassthru(link: Link): boolean {
  return link.kind === macvlanKind && link.data?.['mode'] === 'passthru'
}

/** macvlan_fill_info: the queue of the link below is as long as the longest that is asked for. */
function macvlanData(link: Link): Readonly<Record<string, unknown>> {
  const asked = macvlansOn(link.lower!).filter(({ dying }) => !dying)
  return { ...link.data, bcQueueLenUsed: Math.max(0, ...asked.map(({ data }) => Number(data?.['bcQueueLen']))) }
}

export const macvlanKind: LinkKind = {
  ...ETHERNET,
  name: 'macvlan',
  told: macvlanData,
  checkOpen(link) {
    if (isPassthru(link)) return
    const others = macvlansOn(link.lower!).filter(other => other !== link && other.up)
    if ([link.lower!, ...others].some(({ address }) => address === link.address)) refuse(EADDRINUSE)
  },
  tellsLower: true,
  follows: 'lower',
  validate({ data }) {
    const mode = data?.['mode']
    if (mode !== undefined && !MACVLAN_MODES.includes(String(mode))) refuse(EINVAL)
  },
  create(link, request, insert) {
    if (request.value.link === undefined) refuse(EINVAL)
    const named = lowerOf(request)
    const lower = named.kind === macvlanKind ? named.lower! : named
    const mtu = request.value.mtu
    if (mtu === undefined) link.mtu = lower.mtu
    else if (mtu > lower.mtu) refuse(EINVAL)
    link.maxMtu = lower.maxMtu
    const mode = request.data?.['mode'] ?? 'vepa'
    link.tsoMaxSize = lower.tsoMaxSize
    checkPort(lower, mode === 'passthru')
    if (mode === 'passthru') link.address = lower.address
    const flags = request.data?.['flags'] ?? []
    link.data = { mode, flags, macaddrCount: 0, bcQueueLen: request.data?.['bcQueueLen'] ?? 1000 }
    stack(link, lower, insert)
  },
}

/** What a vxlan link tells where nothing was asked for. */
const VXLAN_DEFAULTS: Readonly<Record<string, unknown>> = {
  ttl: 0,
  tos: 0,
  learning: 1,
  ageing: 300,
  limit: 0,
  portRange: { low: 0, high: 0 },
  proxy: 0,
  rsc: 0,
  l2miss: 0,
  l3miss: 0,
  port: 8472,
  udpCsum: 1,
  udpZeroCsum6Tx: 0,
  udpZeroCsum6Rx: 0,
  remcsumTx: 0,
  remcsumRx: 0,
  collectMetadata: 0,
  label: 0,
  ttlInherit: 0,
  df: 0,
  localbypass: 1,
  labelPolicy: 0,
  reservedBits: Uint8Array.of(0xf7, 0xff, 0xff, 0xff, 0, 0, 0, 0xff),
}
/** vxlan_addr_multicast. */
function isMulticast(address: unknown): boolean {
  return typeof address === 'string' && (/^2(2[4-9]|3\d)\./.test(address) || /^ff/i.test(address))
}

const VXLAN_MAX_ID = 0xffffff
const IFLA_VXLAN_ID = 1

export const vxlanKind: LinkKind = {
  ...ETHERNET,
  name: 'vxlan',
  endsWhenLowerMoves: true,
  tellsOrigin: true,
  headroom: 64,
  tsoMaxSize: 65536,
  validate({ data, offsetOf }) {
    if (data === undefined) refuse(EINVAL, 'Required attributes not provided to perform the operation')
    const id = data['id'] as number | undefined
    if (id !== undefined && id > VXLAN_MAX_ID)
      refuse(ERANGE, 'VXLAN ID must be lower than 16777216', offsetOf(IFLA_VXLAN_ID))
  },
  create(link, request, insert) {
    const data = request.data ?? {}
    const lowerIndex = (data['link'] as number | undefined) ?? 0
    if (data['id'] === undefined && !data['collectMetadata']) refuse(EINVAL, 'VXLAN ID must be set')
    const lower = lowerIndex === 0 ? undefined : request.source.links.byIndex(lowerIndex)
    if (lowerIndex === 0 && isMulticast(data['group'] ?? data['group6']))
      refuse(EINVAL, 'Local interface required for multicast remote destination')
    if (lowerIndex !== 0 && lower === undefined) refuse(ENODEV, 'Invalid local interface, device not found')
    const same = (other: Link) =>
      other.kind === vxlanKind &&
      other.data!['id'] === data['id'] &&
      other.data!['port'] === (data['port'] ?? VXLAN_DEFAULTS['port'])
    if (link.state.links.all().some(same)) refuse(EEXIST, 'A VXLAN device with the specified VNI already exists')
    if (lower !== undefined) inheritMtu(link, lower, request)
    link.data = { id: data['id'], ...VXLAN_DEFAULTS, ...data }
    link.lower = lower
    insert(link)
    if (lower !== undefined) lower.state.links.tell(lower, 0)
  },
}

const VXLAN_HEADROOM = 50
const MIN_MTU = 68

/** vxlan_config_apply: what the link below has room for. */
function inheritMtu(link: Link, lower: Link, { value }: KindRequest): void {
  const max = Math.max(MIN_MTU, lower.mtu - VXLAN_HEADROOM)
  if (value.mtu === undefined || link.mtu > max) link.mtu = max
  link.tsoMaxSize = lower.tsoMaxSize
}

export const tunKind: LinkKind = {
  ...ETHERNET,
  name: 'tun',
  validate() {
    refuse(EOPNOTSUPP, 'tun/tap creation via rtnetlink is not supported.')
  },
}

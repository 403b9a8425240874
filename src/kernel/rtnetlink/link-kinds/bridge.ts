/** bridge: its own data, and what a port of it tells. net/bridge/br_netlink.c: br_fill_info, br_port_fill_attrs. */

import type { Link } from '../link.js'
import { ETHERNET, type LinkKind } from './kind.js'

const DEFAULTS: Readonly<Record<string, unknown>> = {
  forwardDelay: 1500,
  helloTime: 200,
  maxAge: 2000,
  ageingTime: 30000,
  stpState: 0,
  priority: 32768,
  vlanFiltering: 0,
  groupFwdMask: 0,
  rootPort: 0,
  rootPathCost: 0,
  topologyChange: 0,
  topologyChangeDetected: 0,
  helloTimer: 0n,
  tcnTimer: 0n,
  topologyChangeTimer: 0n,
  gcTimer: 0n,
  groupAddr: '01:80:c2:00:00:00',
  mcastRouter: 1,
  mcastSnooping: 1,
  mcastQueryUseIfaddr: 0,
  mcastQuerier: 0,
  mcastHashElasticity: 16,
  mcastHashMax: 4096,
  mcastLastMemberCnt: 2,
  mcastStartupQueryCnt: 2,
  mcastLastMemberIntvl: 100n,
  mcastMembershipIntvl: 26000n,
  mcastQuerierIntvl: 25500n,
  mcastQueryIntvl: 12500n,
  mcastQueryResponseIntvl: 1000n,
  mcastStartupQueryIntvl: 3124n,
  nfCallIptables: 0,
  nfCallIp6tables: 0,
  nfCallArptables: 0,
  mcastStatsEnabled: 0,
  mcastIgmpVersion: 2,
  mcastMldVersion: 1,
  multiBoolopt: { optval: 0, optmask: 31 },
  fdbNLearned: 0,
  fdbMaxLearned: 0,
}

/** Ports in the order in which they were added. */
export function portsOf(bridge: Link): Link[] {
  return bridge.state.links.all().filter(({ master }) => master === bridge)
}

/** br_fill_info of bridge_id; without STP it is the root's too. */
function bridgeIdOf(bridge: Link): object {
  return { prio: bridge.data!['priority'], addr: bridge.bridgeId }
}

/** Members of IFLA_INFO_DATA. */
function bridgeData(link: Link): Record<string, unknown> {
  const id = bridgeIdOf(link)
  return { ...link.data, rootId: id, bridgeId: id }
}

const PORT_DEFAULTS: Readonly<Record<string, unknown>> = {
  priority: 32,
  mode: 0,
  guard: 0,
  protect: 0,
  fastLeave: 0,
  learning: 1,
  unicastFlood: 1,
  proxyarp: 0,
  proxyarpWifi: 0,
  designatedCost: 0,
  topologyChangeAck: 0,
  configPending: 0,
  messageAgeTimer: 0n,
  forwardDelayTimer: 0n,
  holdTimer: 0n,
  multicastRouter: 1,
  mcastFlood: 1,
  mcastToUcast: 0,
  vlanTunnel: 0,
  bcastFlood: 1,
  groupFwdMask: 0,
  neighSuppress: 0,
  isolated: 0,
  mrpRingOpen: 0,
  mrpInOpen: 0,
  mcastEhtHostsLimit: 512,
  mcastEhtHostsCnt: 0,
  locked: 0,
  mab: 0,
  mcastNGroups: 0,
  mcastMaxGroups: 0,
  neighVlanSuppress: 0,
}

/** br_become_designated_port. */
export function becomeDesignated(port: Link): void {
  port.designatedPriority = Number(port.master!.data!['priority'])
}

export const BR_STATE_DISABLED = 0
export const BR_STATE_FORWARDING = 3

/** What a new port starts with: the lowest number that is free. */
export function newPortData(bridge: Link, port: Link): Record<string, unknown> {
  const taken = new Set(portsOf(bridge).map(port => port.portData?.['no']))
  let no = 1
  while (taken.has(no)) no++
  return {
    state: BR_STATE_DISABLED,
    ...PORT_DEFAULTS,
    cost: port.kind.name === 'veth' ? 2 : 100,
    designatedPort: 0x8000 | no,
    id: 0x8000 | no,
    no,
  }
}

/** Members of IFLA_INFO_SLAVE_DATA. */
export function portData(link: Link): Record<string, unknown> {
  const id = { prio: link.designatedPriority, addr: link.master!.bridgeId }
  return { ...link.portData, rootId: id, bridgeId: id }
}

export const bridgeKind: LinkKind = {
  ...ETHERNET,
  name: 'bridge',
  tsoMaxSize: 65536,
  netnsImmutable: true,
  told: bridgeData,
  create(link, request, insert) {
    link.data = { ...DEFAULTS, ...request.data }
    insert(link)
    link.state.bridges.addLocalEntry(link, link)
    if (request.value.address !== undefined) link.state.bridges.giveId(link)
  },
  change(link, data) {
    link.data = { ...link.data, ...data }
    for (const port of portsOf(link)) if (port.portData!['state'] !== BR_STATE_DISABLED) becomeDesignated(port)
  },
}

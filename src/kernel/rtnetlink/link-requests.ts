/** RTM_NEWLINK, RTM_SETLINK, RTM_DELLINK, RTM_GETLINK. net/core/rtnetlink.c. */

import type { IfinfomsgLinkAttrs } from '../../families/rt-link.js'
import { NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE } from '../../wire/flags.js'
import { EACCES, EAFNOSUPPORT, EEXIST, EINVAL, ENODEV, EOPNOTSUPP, refuse } from './answer.js'
import type { Link } from './link.js'
import { changeLink } from './link-changes.js'
import { linkKinds } from './link-kinds/index.js'
import type { KindRequest } from './link-kinds/kind.js'
import { bridgePortValue, linkValue } from './link-message.js'
import { AF_BRIDGE, RTM_NEWLINK } from './netlink-names.js'
import { encodePayload } from './notifications.js'
import { offsetIn } from './policies.js'
import type { RouteContext, RouteRequest, RouteState } from './state.js'

const IFLA_LINKINFO = 18
const IFLA_INFO_DATA = 2

/** By index, else by name; undefined where there is none of it, or neither is given. */
function named(state: RouteState, value: IfinfomsgLinkAttrs): Link | undefined {
  if (value.ifiIndex > 0) return state.links.byIndex(value.ifiIndex)
  const name = value.ifname ?? value.altIfname
  return name === undefined ? undefined : state.links.byName(name)
}

function isNamed(value: IfinfomsgLinkAttrs): boolean {
  return value.ifiIndex > 0 || value.ifname !== undefined || value.altIfname !== undefined
}

/** Members that are there. */
function given(data: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}

/** rtnl_newlink: changes the link that is named, or makes one. */
export function newLink(state: RouteState, value: IfinfomsgLinkAttrs, flags: number, raw: RouteRequest): void {
  if (value.ifiIndex < 0 || value.ifiIndex > 0x7fff_ffff) refuse(EINVAL, "ifindex can't be negative")
  const link = named(state, value)
  const kindName = value.linkinfo?.kind
  const kind = kindName === undefined ? undefined : linkKinds.get(kindName)
  const rawData: unknown = value.linkinfo?.data
  const data = rawData === undefined || rawData instanceof Uint8Array ? undefined : given(rawData as object)
  const offsetOf = (type: number): { offset?: number } => {
    const offset = offsetIn(raw, [IFLA_LINKINFO, IFLA_INFO_DATA, type])
    return offset === undefined ? {} : { offset }
  }
  const request: KindRequest = { value, data, offsetOf, source: state }
  kind?.validate?.(request)
  state.namespaceFor(value)
  if (link !== undefined) {
    change(state, link, request, flags)
    return
  }
  if (!(flags & NLM_F_CREATE)) {
    if (!isNamed(value) && value.group !== undefined) {
      changeGroup(state, value)
      return
    }
    refuse(ENODEV)
  }
  if (value.map !== undefined || value.protinfo !== undefined) refuse(EOPNOTSUPP)
  if (kind === undefined) refuse(EOPNOTSUPP, 'Unknown device type')
  create(state, kind, request)
}

function create(state: RouteState, kind: NonNullable<ReturnType<typeof linkKinds.get>>, request: KindRequest): void {
  const { value } = request
  const target = state.namespaceFor(value) ?? state
  const link = target.links.makeLink(kind, value, `${kind.name}%d`)
  const insert = (made: Link): void => made.state.links.insert(made, made.name)
  if (kind.create === undefined) insert(link)
  else kind.create(link, request, insert)
  target.links.configure(link)
  if (value.master) {
    const bridge = target.links.byIndex(value.master)
    if (bridge === undefined) {
      target.links.unregister([link])
      refuse(EINVAL)
    }
    target.bridges.addPort(link, bridge)
  }
}

/** rtnl_changelink. */
function change(state: RouteState, link: Link, { value, data }: KindRequest, flags: number): void {
  if (flags & NLM_F_EXCL) refuse(EEXIST)
  if (flags & NLM_F_REPLACE) refuse(EOPNOTSUPP)
  checkFamilies(link, value)
  const told = value.linkinfo?.data !== undefined
  if (value.linkinfo?.data !== undefined) {
    const kind = value.linkinfo.kind
    if (kind === undefined || kind !== link.kind.name || link.kind.change === undefined) refuse(EOPNOTSUPP)
    link.kind.change(link, data ?? {})
  }
  changeLink(link, value, state, told)
}

/** rtnl_group_changelink: all links of a group. */
function changeGroup(state: RouteState, value: IfinfomsgLinkAttrs): void {
  for (const link of state.links.all()) if (link.group === value.group) changeLink(link, value, state)
}

/** rtnl_setlink. */
export function setLink(state: RouteState, value: IfinfomsgLinkAttrs): void {
  state.namespaceFor(value)
  if (!isNamed(value)) refuse(EINVAL)
  const link = named(state, value) ?? refuse(ENODEV)
  checkFamilies(link, value)
  changeLink(link, value, state)
}

/** validate_linkmsg: nothing is set of a family that the link does not have. */
function checkFamilies(link: Link, { afSpec }: IfinfomsgLinkAttrs): void {
  if (afSpec === undefined) return
  const lacks =
    ('inet' in afSpec && afSpec.inet && !link.hasIpv4) || ('inet6' in afSpec && afSpec.inet6 && !link.hasIpv6)
  if (lacks) refuse(EAFNOSUPPORT)
}

/** rtnl_dellink. */
export function deleteLink(state: RouteState, value: IfinfomsgLinkAttrs): void {
  if (!isNamed(value)) {
    if (value.group === undefined) refuse(EINVAL)
    deleteGroup(state, value.group)
    return
  }
  const link = named(state, value) ?? refuse(ENODEV)
  if (link.loopback) refuse(EOPNOTSUPP)
  state.links.unregister([link])
}

/** rtnl_group_dellink. */
function deleteGroup(state: RouteState, group: number): void {
  if (group === 0) refuse(1)
  const links = state.links.all().filter(link => link.group === group)
  if (links.length === 0) refuse(ENODEV)
  if (links.some(({ loopback }) => loopback)) refuse(EOPNOTSUPP)
  state.links.unregister(links)
}

/** rtnl_linkprop names its link so too. */
export function linkOf(state: RouteState, value: IfinfomsgLinkAttrs): Link {
  if (!isNamed(value)) refuse(EINVAL)
  return named(state, value) ?? refuse(ENODEV)
}

export function extMask(value: IfinfomsgLinkAttrs): number {
  const names: readonly (string | number)[] = value.extMask ?? []
  const known = ['vf', 'brvlan', 'brvlan-compressed', 'skip-stats', 'mrp', 'cfm-config', 'cfm-status', 'mst']
  return names.reduce<number>((bits, name) => bits | (typeof name === 'number' ? name : 1 << known.indexOf(name)), 0)
}

/** rtnl_get_net_ns_capable: the namespace that IFLA_TARGET_NETNSID names, or the own one. @throws Refusal EINVAL, EACCES. */
export function targetOf(
  state: RouteState,
  value: IfinfomsgLinkAttrs,
  { capable }: RouteContext,
  unknown?: string,
): RouteState {
  const { targetNetnsid } = value
  if (targetNetnsid === undefined) return state
  const target = state.namespaceIds.namespaceOf(targetNetnsid)
  if (target !== undefined && capable) return target
  return refuse(target === undefined ? EINVAL : EACCES, unknown)
}

/** What a message says of a namespace that was asked for. */
function told(value: IfinfomsgLinkAttrs): { targetNetnsid?: number } {
  return value.targetNetnsid === undefined ? {} : { targetNetnsid: value.targetNetnsid }
}

/** rtnl_getlink: the carrier's news come before the answer. The payload of 1.5 KB, some sixty attributes, is made once as long as nothing changes anywhere. */
export function getLink(state: RouteState, value: IfinfomsgLinkAttrs, context: RouteContext): object {
  const link = linkOf(targetOf(state, value, context), value)
  state.carrier.sync(link)
  const mask = extMask(value)
  if (value.targetNetnsid !== undefined) return { ...linkValue(link, 0, mask), ...told(value) }
  const { changes } = state.world
  if (link.answer?.changes !== changes || link.answer.mask !== mask)
    link.answer = { changes, mask, payload: encodePayload(RTM_NEWLINK, linkValue(link, 0, mask)) }
  return link.answer.payload
}

/** rtnl_dump_ifinfo; rtnl_bridge_getlink for AF_BRIDGE. */
export function* linkValues(
  state: RouteState,
  value: IfinfomsgLinkAttrs,
  strict: boolean,
): Generator<object, void, undefined> {
  const master = strict ? value.master : undefined
  const kind = strict ? value.linkinfo?.kind : undefined
  const mask = extMask(value)
  for (const link of state.links.all()) {
    if (value.ifiFamily === AF_BRIDGE) {
      if (link.master !== undefined) yield bridgePortValue(link)
      continue
    }
    if (master && link.master?.index !== master) continue
    if (kind !== undefined && link.kind.name !== kind) continue
    yield { ...linkValue(link, 0, mask), ...told(value) }
  }
}

/**
 * What requests may hold: lengths of headers and attributes, and what strict requests must not say. lib/nlattr.c; the policies of
 * net/core/rtnetlink.c, net/ipv4/{devinet,fib_frontend}.c, net/ipv6/{addrconf,route}.c, net/core/{neighbour,fib_rules}.c. Rules Y1, Y2, Y6, Y8, Y10, T6.
 */

import {
  NL_ATTR_TYPE_NESTED,
  NL_ATTR_TYPE_S32,
  NL_ATTR_TYPE_STRING,
  NL_ATTR_TYPE_U8,
  NL_ATTR_TYPE_U16,
  NL_ATTR_TYPE_U32,
} from '../../wire/extack-attributes.js'
import { align, attributeType, type ByteView, NLA_HDRLEN } from '../../wire/index.js'
import { EINVAL, ERANGE, refuse } from './answer.js'
import * as names from './netlink-names.js'
import type { RouteContext, RouteRequest } from './state.js'

/** Bytes of the fixed header, by the NEW type of an object. */
export const HEADER_SIZES: Readonly<Record<number, number>> = {
  16: 16,
  20: 8,
  24: 12,
  28: 12,
  32: 12,
  88: 1,
  104: 8,
  108: 16,
}

interface Rule {
  /** NL_ATTR_TYPE_*. */
  readonly type: number
  /** Bytes, of a string without its NUL. */
  readonly max?: number
}

const U8: Rule = { type: NL_ATTR_TYPE_U8 }
const U16: Rule = { type: NL_ATTR_TYPE_U16 }
const U32: Rule = { type: NL_ATTR_TYPE_U32 }
const S32: Rule = { type: NL_ATTR_TYPE_S32 }
const NESTED: Rule = { type: NL_ATTR_TYPE_NESTED }
const string = (max: number): Rule => ({ type: NL_ATTR_TYPE_STRING, max })
const MINIMUM: Readonly<Record<number, number>> = {
  [NL_ATTR_TYPE_U8]: 1,
  [NL_ATTR_TYPE_U16]: 2,
  [NL_ATTR_TYPE_U32]: 4,
  [NL_ATTR_TYPE_S32]: 4,
}

const LINK: Readonly<Record<number, Rule>> = {
  ...{ 3: string(15), 4: U32, 5: U32, 10: U32, 13: U32, 15: U32, 16: U8, 17: U8, 18: NESTED, 19: U32, 20: string(255) },
  ...{ 27: U32, 28: U32, 29: U32, 30: U32, 31: U32, 32: U32, 33: U8, 35: U32, 39: U8, 46: U32, 53: string(127) },
}
const ADDRESS: Readonly<Record<number, Rule>> = { 3: string(15), 8: U32, 9: U32, 11: U8 }
const ROUTE: Readonly<Record<number, Rule>> = {
  3: U32,
  4: U32,
  6: U32,
  8: NESTED,
  11: U32,
  15: U32,
  16: U32,
  20: U8,
  30: U32,
}
const RULE: Readonly<Record<number, Rule>> = {
  ...{ 3: string(15), 4: U32, 6: U32, 10: U32, 13: U32, 14: U32, 15: U32, 16: U32, 17: string(15), 21: U8, 22: U8 },
}
const NEIGHBOUR: Readonly<Record<number, Rule>> = { 4: U32, 8: U32, 9: U32, 12: U8 }
const NAMESPACE_ID: Readonly<Record<number, Rule>> = { 1: S32, 2: U32, 3: U32, 4: S32 }
const NEXTHOP: Readonly<Record<number, Rule>> = {
  1: U32,
  3: U16,
  5: U32,
  7: U16,
  8: NESTED,
  10: U32,
  12: NESTED,
  14: U32,
  16: U32,
}
const POLICIES: Readonly<Record<number, Readonly<Record<number, Rule>>>> = {
  ...{ 16: LINK, 20: ADDRESS, 24: ROUTE, 28: NEIGHBOUR, 32: RULE, 88: NAMESPACE_ID, 104: NEXTHOP, 108: LINK },
}

/** Bytes of struct nlmsghdr, from which offsets count. */
const NLMSG_HDRLEN = 16

interface Walked {
  readonly type: number
  /** From the nlmsghdr. */
  readonly offset: number
  readonly at: number
  readonly length: number
}

/** Visits the attributes that can be walked; returns the bytes behind them, which cannot (L3). */
function walk({ view, position, end }: RouteRequest, header: number, visit: (attribute: Walked) => void): number {
  let at = position + align(header)
  while (end - at >= NLA_HDRLEN) {
    const length = view.u16[at >> 1]!
    if (length < NLA_HDRLEN || at + length > end) break
    const offset = at - position + NLMSG_HDRLEN
    visit({ type: attributeType(view, at), offset, at: at + NLA_HDRLEN, length: length - NLA_HDRLEN })
    at += align(length)
  }
  return Math.max(0, end - at)
}

/** Where an attribute lies, by the types of the nests around it and its own, from the nlmsghdr; of more than one of a type the last (L4). */
export function offsetIn(request: RouteRequest, path: readonly number[]): number | undefined {
  let within = { ...request, end: request.end }
  let header = HEADER_SIZES[request.type & ~3] ?? 0
  let offset: number | undefined
  for (const type of path) {
    const found = findLast(within, header, type)
    if (found === undefined) return undefined
    offset = found.at - NLA_HDRLEN - request.position + NLMSG_HDRLEN
    within = { ...request, position: found.at, end: found.at + found.length }
    header = 0
  }
  return offset
}

function findLast(request: RouteRequest, header: number, type: number): Walked | undefined {
  let found: Walked | undefined
  walk(request, header, attribute => {
    if (attribute.type === type) found = attribute
  })
  return found
}

/** The liberal validation of requests that change something. Returns the bytes left over. @throws Refusal ERANGE, EINVAL. */
export function validateAttributes(request: RouteRequest, header: number): number {
  const policy = POLICIES[request.type & ~3] ?? {}
  return walk(request, header, attribute => {
    const rule = policy[attribute.type]
    if (rule !== undefined) validate(request, attribute, rule)
  })
}

function validate({ view }: RouteRequest, { at, length, offset }: Walked, rule: Rule): void {
  if (isAsWanted(view, at, length, rule)) return
  const limits = rule.max === undefined ? {} : { maxLength: rule.max }
  refuse(ERANGE, 'Attribute failed policy validation', { offset, policy: { type: rule.type, ...limits } })
}

function isAsWanted(view: ByteView, at: number, length: number, rule: Rule): boolean {
  if (rule.type === NL_ATTR_TYPE_STRING) {
    const text = length > 0 && view.u8[at + length - 1] === 0 ? length - 1 : length
    return length >= 1 && text <= rule.max!
  }
  if (rule.type === NL_ATTR_TYPE_NESTED) return length === 0 || length >= NLA_HDRLEN
  return length >= MINIMUM[rule.type]!
}

/** struct ifinfomsg: everything but family and index. */
function linkHeaderIsSet({ view, position }: RouteRequest): boolean {
  const word = position >> 2
  return (
    (view.u32[word]! & ~0xff) !== 0 ||
    view.u32[word + 2] !== 0 ||
    view.u32[word + 3] !== 0 ||
    view.u8[position + 1] !== 0
  )
}

/** rtnl_valid_getlink_req. */
export function checkLinkGet(request: RouteRequest, { strict }: RouteContext): void {
  if (!strict) return
  if (linkHeaderIsSet(request)) refuse(EINVAL, 'Invalid values in header for get link request')
  checkAttributes(request, 16, [3, 53, 29, 46], 'Unsupported attribute in get link request', names.IFLA_MAX)
}

/** rtnl_valid_dump_ifinfo_req. */
export function checkLinkDump(request: RouteRequest, { strict }: RouteContext): void {
  if (!strict) return
  if (request.end - request.position < 16) refuse(EINVAL, 'Invalid header for link dump')
  if (linkHeaderIsSet(request)) refuse(EINVAL, 'Invalid values in header for link dump request')
  if (request.view.u32[(request.position >> 2) + 1] !== 0)
    refuse(EINVAL, 'Filter by device index not supported for link dumps')
  checkAttributes(request, 16, [46, 29, 10, 18], 'Unsupported attribute in link dump request', names.IFLA_MAX)
}

/** Strict: nothing left over, nothing unknown, and of the known only what is served. */
function checkAttributes(
  request: RouteRequest,
  header: number,
  allowed: readonly number[],
  text: string,
  max: number,
): void {
  let isServed = true
  const left = walk(request, header, attribute => {
    if (attribute.type > max || attribute.type === 0)
      refuse(EINVAL, 'Unknown attribute type', { offset: attribute.offset })
    const rule = POLICIES[request.type & ~3]?.[attribute.type]
    if (rule !== undefined) validate(request, attribute, rule)
    if (!allowed.includes(attribute.type)) isServed = false
  })
  if (left > 0) refuse(EINVAL, 'bytes leftover after parsing attributes')
  if (!isServed) refuse(EINVAL, text)
}

interface DumpRule {
  readonly header: number
  readonly short: string
  /** Bytes of the header that must be 0, and what is said where they are not. */
  readonly zeros: readonly (readonly [from: number, to: number, text: string])[]
  readonly attributes: readonly number[]
  readonly unsupported: string
  readonly max: number
}

const address = (prefix: string): DumpRule => ({
  header: 8,
  short: `${prefix}Invalid header for address dump request`,
  zeros: [[1, 4, `${prefix}Invalid values in header for address dump request`]],
  attributes: [10],
  unsupported: `${prefix}Unsupported attribute in dump request`,
  max: 11,
})

type Checked = 'address' | 'address6' | 'address6One' | 'route' | 'neighbour' | 'rule' | 'namespaceId'
const DUMP_RULES: Readonly<Record<Checked, DumpRule>> = {
  address: address('ipv4: '),
  address6: address('ipv6: '),
  address6One: {
    header: 8,
    short: 'ipv6: Invalid header for get address request',
    zeros: [[1, 4, 'ipv6: Invalid values in header for get address request']],
    attributes: [1, 2, 10],
    unsupported: 'ipv6: Unsupported attribute in get address request',
    max: 11,
  },
  route: {
    header: 12,
    short: 'Invalid header for FIB dump request',
    zeros: [
      [1, 4, 'Invalid values in header for FIB dump request'],
      [6, 7, 'Invalid values in header for FIB dump request'],
    ],
    attributes: [15, 4],
    unsupported: 'Unsupported attribute in dump request',
    max: 31,
  },
  neighbour: {
    header: 12,
    short: 'Invalid header for neighbor dump request',
    zeros: [
      [1, 10, 'Invalid values in header for neighbor dump request'],
      [11, 12, 'Invalid values in header for neighbor dump request'],
    ],
    attributes: [8, 9],
    unsupported: 'Unsupported attribute in neighbor dump request',
    max: 17,
  },
  rule: {
    header: 12,
    short: 'Invalid header for fib rule dump request',
    zeros: [[1, 12, 'Invalid values in header for fib rule dump request']],
    attributes: [],
    unsupported: 'Invalid data after header in fib rule dump request',
    max: 0x3fff,
  },
  namespaceId: {
    header: 1,
    short: 'Invalid header length',
    zeros: [],
    attributes: [4],
    unsupported: 'Unsupported attribute in dump request',
    max: 5,
  },
}

/** Attributes that each request about nexthop objects may have: rtm_nh_policy_new, _del, _get, _dump. */
const NEXTHOP_ATTRIBUTES = {
  new: [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 16],
  del: [1],
  get: [1, 14],
  dump: [5, 9, 10, 11, 14],
} as const

/** nlmsg_parse with the policy of the request: always strict. @throws Refusal EINVAL, ERANGE. */
export function checkNexthopRequest(request: RouteRequest, kind: keyof typeof NEXTHOP_ATTRIBUTES): void {
  const allowed: readonly number[] = NEXTHOP_ATTRIBUTES[kind]
  const max = Math.max(...allowed)
  const left = walk(request, HEADER_SIZES[names.RTM_NEWNEXTHOP]!, attribute => {
    const { offset, type } = attribute
    if (type > max || type === 0) refuse(EINVAL, 'Unknown attribute type', { offset })
    if (!allowed.includes(type)) refuse(EINVAL, 'Unsupported attribute', { offset })
    const rule = NEXTHOP[type]
    if (rule !== undefined) validate(request, attribute, rule)
  })
  if (left > 0) refuse(EINVAL, 'bytes leftover after parsing attributes')
}

/** The checks of a strict dump other than of links. @throws Refusal EINVAL. */
export function checkDump(request: RouteRequest, kind: keyof typeof DUMP_RULES): void {
  const rule = DUMP_RULES[kind]
  const { view, position, end } = request
  if (end - position < rule.header) refuse(EINVAL, rule.short)
  for (const [from, to, text] of rule.zeros) {
    for (let index = from; index < to; index++) if (view.u8[position + index] !== 0) refuse(EINVAL, text)
  }
  checkAttributes(request, rule.header, rule.attributes, rule.unsupported, rule.max)
}

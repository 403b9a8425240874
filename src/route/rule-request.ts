/** What callers write about a policy routing rule, turned into the attributes of RTM_NEWRULE and RTM_DELRULE. No I/O. */

import type { FibRuleHdrFibRuleAttrs, FibRulePortRange, FibRuleUidRange, FrAct } from '../families/rt-rule.js'
import { ValueError } from '../schema/index.js'
import { AF_INET, AF_INET6, AF_UNSPEC } from '../wire/address-families.js'
import type { Prefix } from '../wire/index.js'
import {
  IP_PROTOCOLS,
  type IpProtocol,
  numberOf,
  ROUTE_PROTOCOLS,
  ROUTE_TABLES,
  type RouteProtocol,
  type RouteTable,
} from './names.js'
import { addressText, checkHostBits, prefixOf } from './prefixes.js'

/** A rule as the kernel tells it. */
export type Rule = FibRuleHdrFibRuleAttrs

export interface NewRule
  extends Omit<Partial<Rule>, 'table' | 'protocol' | 'ipProto' | 'uidRange' | 'sportRange' | 'dportRange'> {
  /** Prefix of the source; same as `src`. */
  readonly from?: string | undefined
  /** Prefix of the destination; same as `dst`. */
  readonly to?: string | undefined
  /** Name of the link a packet comes in by; same as `iifname`. It need not exist. */
  readonly iif?: string | undefined
  /** Name of the link a socket is bound to; same as `oifname`. */
  readonly oif?: string | undefined
  /** Where to look; default `main`, for action `to-tbl`. */
  readonly table?: RouteTable | undefined
  /** Who made it. Default `boot`. */
  readonly protocol?: RouteProtocol | undefined
  readonly ipProto?: IpProtocol | undefined
  /** Users, both ends included; a number for one. */
  readonly uidRange?: FibRuleUidRange | number | undefined
  readonly sportRange?: FibRulePortRange | number | undefined
  readonly dportRange?: FibRulePortRange | number | undefined
  /** The rule is for what it does not describe (FIB_RULE_INVERT). */
  readonly not?: boolean | undefined
  /** Prefix length; a route found that is no longer than this is ignored. Same as `suppressPrefixlen`. */
  readonly suppressPrefixlength?: number | undefined
}

export interface RuleFilter {
  /** 2, AF_INET, or 10, AF_INET6; default both of these. 0: whatever the kernel dumps, as rules of multicast routing (128, 129) too. */
  readonly family?: number | undefined
  readonly priority?: number | undefined
  readonly table?: RouteTable | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly fwmark?: number | undefined
  readonly iif?: string | undefined
  readonly oif?: string | undefined
  readonly action?: FrAct | undefined
  readonly protocol?: RouteProtocol | undefined
}

/** FIB_RULE_* of include/uapi/linux/fib_rules.h; the others are told only. */
export const FIB_RULE_INVERT = 2
const FIB_RULE_FIND_SADDR = 0x10000
const WRITABLE_FLAGS = FIB_RULE_INVERT | FIB_RULE_FIND_SADDR
const LARGEST_HEADER_TABLE = 255
/** What suppressPrefixlen is when the rule suppresses nothing. */
const NO_SUPPRESSION = 0xffff_ffff

const NOT_COPIED: ReadonlySet<string> = new Set([
  ...['family', 'dstLen', 'srcLen', 'tos', 'headerTable', 'action', 'flags', 'unknownAttributes'],
  ...['from', 'to', 'src', 'dst', 'iif', 'oif', 'iifname', 'oifname', 'table', 'protocol', 'ipProto', 'not'],
  ...['uidRange', 'sportRange', 'dportRange', 'suppressPrefixlength', 'suppressPrefixlen'],
])

/** @throws ValueError for a prefix with host bits, prefixes of different families, a name that is no table or protocol. */
export function newRuleRequest(input: NewRule): Partial<Rule> {
  const action = input.action ?? (input.goto === undefined ? 'to-tbl' : 'goto')
  return {
    ...selector(input, action),
    action,
    protocol: numberOf(ROUTE_PROTOCOLS, input.protocol ?? 'boot', 'protocol'),
  }
}

/** What the rule to be deleted must be like; what is not said is not compared (net/core/fib_rules.c rule_find). */
export function ruleSelector(input: NewRule): Partial<Rule> {
  const action = input.action ?? (input.goto === undefined ? undefined : 'goto')
  return {
    ...selector(input, action),
    ...(action === undefined ? {} : { action }),
    ...(input.protocol === undefined ? {} : { protocol: numberOf(ROUTE_PROTOCOLS, input.protocol, 'protocol') }),
  }
}

function selector(input: NewRule, action: FrAct | undefined): Partial<Rule> {
  const family = ruleFamily(input)
  const src = prefixMember(input.from ?? input.src, 'from', family, input.srcLen)
  const dst = prefixMember(input.to ?? input.dst, 'to', family, input.dstLen)
  const table = tableOf(input, action)
  const suppress = input.suppressPrefixlength ?? input.suppressPrefixlen
  const iifname = input.iif ?? input.iifname
  const oifname = input.oif ?? input.oifname
  return {
    family,
    tos: input.tos ?? 0,
    flags: flagsOf(input),
    headerTable: table > LARGEST_HEADER_TABLE ? 0 : table,
    ...(table > LARGEST_HEADER_TABLE ? { table } : {}),
    ...(src === undefined ? {} : { srcLen: src.length, src: addressText(src) }),
    ...(dst === undefined ? {} : { dstLen: dst.length, dst: addressText(dst) }),
    ...(iifname === undefined ? {} : { iifname }),
    ...(oifname === undefined ? {} : { oifname }),
    ...(input.ipProto === undefined ? {} : { ipProto: numberOf(IP_PROTOCOLS, input.ipProto, 'ipProto') }),
    ...(input.uidRange === undefined ? {} : { uidRange: range(input.uidRange) }),
    ...(input.sportRange === undefined ? {} : { sportRange: range(input.sportRange) }),
    ...(input.dportRange === undefined ? {} : { dportRange: range(input.dportRange) }),
    ...(suppress === undefined || suppress === NO_SUPPRESSION ? {} : { suppressPrefixlen: suppress }),
    ...Object.fromEntries(Object.entries(input).filter(([key, value]) => value !== undefined && !NOT_COPIED.has(key))),
  }
}

function ruleFamily(input: NewRule): number {
  if (input.family !== undefined && input.family !== AF_UNSPEC) return input.family
  for (const [name, text] of [
    ['from', input.from ?? input.src],
    ['to', input.to ?? input.dst],
  ] as const) {
    if (text === undefined || text === 'default' || text === 'all') continue
    return prefixOf(text, name).family
  }
  return AF_INET
}

/** A prefix of no bits is no condition: such rules have no address. */
function prefixMember(
  text: string | undefined,
  path: string,
  family: number,
  bits: number | undefined,
): Prefix | undefined {
  if (text === undefined || text === 'all') return undefined
  const prefix = prefixOf(text, path, family, bits)
  checkHostBits(prefix, path)
  return prefix.length === 0 ? undefined : prefix
}

function tableOf(input: NewRule, action: FrAct | undefined): number {
  const given = input.table ?? (input.headerTable === 0 ? undefined : input.headerTable)
  if (given !== undefined) return numberOf(ROUTE_TABLES, given, 'table')
  return action === 'to-tbl' && input.l3mdev === undefined ? ROUTE_TABLES.main : 0
}

function flagsOf(input: NewRule): number {
  const kept = (input.flags ?? 0) & WRITABLE_FLAGS
  return input.not === undefined ? kept : input.not ? kept | FIB_RULE_INVERT : kept & ~FIB_RULE_INVERT
}

function range<T extends FibRuleUidRange | FibRulePortRange>(value: T | number): { start: number; end: number } {
  if (typeof value === 'number') return { start: value, end: value }
  const { start, end } = value
  if (start === undefined && end === undefined) throw new ValueError('', 'a range has start and end')
  return { start: start ?? end!, end: end ?? start! }
}

/** A dump is filtered by family only (net/core/fib_rules.c fib_valid_dumprule_req). */
export function ruleDumpRequest(filter: RuleFilter): Partial<Rule> {
  return { family: filter.family ?? AF_UNSPEC }
}

/** The table of a rule: FRA_TABLE where there is one, else that of the header. */
export function tableOfRule(rule: Pick<Rule, 'table' | 'headerTable'>): number {
  return rule.table ?? rule.headerTable
}

export function matchesRule(rule: Rule, filter: RuleFilter): boolean {
  const isIp = rule.family === AF_INET || rule.family === AF_INET6
  if (filter.family === undefined ? !isIp : filter.family !== AF_UNSPEC && rule.family !== filter.family) return false
  if (filter.priority !== undefined && (rule.priority ?? 0) !== filter.priority) return false
  if (filter.table !== undefined && tableOfRule(rule) !== numberOf(ROUTE_TABLES, filter.table, 'table')) return false
  if (filter.fwmark !== undefined && (rule.fwmark ?? 0) !== filter.fwmark) return false
  if (filter.iif !== undefined && rule.iifname !== filter.iif) return false
  if (filter.oif !== undefined && rule.oifname !== filter.oif) return false
  if (filter.action !== undefined && rule.action !== filter.action) return false
  if (filter.protocol !== undefined && rule.protocol !== numberOf(ROUTE_PROTOCOLS, filter.protocol, 'protocol'))
    return false
  return hasPrefix(rule, rule.src, rule.srcLen, filter.from) && hasPrefix(rule, rule.dst, rule.dstLen, filter.to)
}

function hasPrefix(rule: Rule, address: string | undefined, length: number, text: string | undefined): boolean {
  if (text === undefined) return true
  if (text === 'all') return length === 0
  const prefix = prefixOf(text, 'prefix')
  return prefix.family === rule.family && prefix.length === length && (length === 0 || address === addressText(prefix))
}

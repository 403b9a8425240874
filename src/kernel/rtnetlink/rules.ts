/** Routing policy: the rules of both families, and those of multicast routing that only show in dumps. net/core/fib_rules.c. */

import type { FibRuleHdrFibRuleAttrs } from '../../families/rt-rule.js'
import { NLM_F_EXCL } from '../../wire/flags.js'
import { RTNLGRP_IPV4_RULE, RTNLGRP_IPV6_RULE } from '../../wire/groups.js'
import { EACCES, EAFNOSUPPORT, EEXIST, EINVAL, ENETUNREACH, ENOENT, refuse } from './answer.js'
import {
  AF_INET,
  AF_INET6,
  AF_UNSPEC,
  RT_TABLE_DEFAULT,
  RT_TABLE_LOCAL,
  RT_TABLE_MAIN,
  RTM_DELRULE,
  RTM_NEWRULE,
  RTNL_FAMILY_IP6MR,
  RTNL_FAMILY_IPMR,
  RTPROT_KERNEL,
} from './netlink-names.js'
import { bitsOf, inPrefix, ipNumber } from './prefixes.js'
import { headerTable } from './route-fields.js'
import type { Cause, RouteState } from './state.js'

const FR_ACT_TO_TBL = 1
const FR_ACT_GOTO = 2
const FR_ACT_MAX = 8
const FIB_RULE_INVERT = 0x2
const FIB_RULE_UNRESOLVED = 0x4
const FIB_RULE_IIF_DETACHED = 0x8
const FIB_RULE_OIF_DETACHED = 0x10
/** Priority when nothing is there to come before. */
const ALL_ONES = 0xffff_ffff
const ACTIONS: readonly string[] = [
  'unspec',
  'to-tbl',
  'goto',
  'nop',
  'res3',
  'res4',
  'blackhole',
  'unreachable',
  'prohibit',
]
/** errno by actions that end a lookup: blackhole, unreachable, prohibit. */
const ACTION_ERRORS: Readonly<Record<number, number>> = { 6: EINVAL, 7: ENETUNREACH, 8: EACCES }
const GROUPS: Readonly<Record<number, number>> = { [AF_INET]: RTNLGRP_IPV4_RULE, [AF_INET6]: RTNLGRP_IPV6_RULE }

/** Members beside the header that are kept and told as they came. */
const KEPT = ['iifname', 'oifname', 'src', 'dst', 'tunId', 'uidRange', 'ipProto', 'sportRange', 'dportRange'] as const

interface Rule {
  readonly family: number
  readonly action: number
  readonly table: number
  readonly priority: number
  readonly target: number
  readonly srcLength: number
  readonly dstLength: number
  readonly tos: number
  readonly invert: boolean
  readonly protocol: number
  readonly fwmark: number
  readonly fwmask: number
  readonly suppressPrefixlen: number
  readonly suppressIfgroup: number | undefined
  readonly kept: Readonly<Record<string, unknown>>
}

function kernelRule(family: number, priority: number, table: number): Rule {
  return {
    ...{ family, action: FR_ACT_TO_TBL, table, priority, target: 0, srcLength: 0, dstLength: 0, tos: 0, invert: false },
    ...{
      protocol: RTPROT_KERNEL,
      fwmark: 0,
      fwmask: 0,
      suppressPrefixlen: ALL_ONES,
      suppressIfgroup: undefined,
      kept: {},
    },
  }
}

export class Rules {
  readonly #state: RouteState
  /** Ascending by priority; of equal ones the earlier first. By family, in the order of dumps. */
  readonly #rules = new Map<number, Rule[]>([
    [
      AF_INET,
      [
        kernelRule(AF_INET, 0, RT_TABLE_LOCAL),
        kernelRule(AF_INET, 32766, RT_TABLE_MAIN),
        kernelRule(AF_INET, 32767, RT_TABLE_DEFAULT),
      ],
    ],
    [RTNL_FAMILY_IPMR, [kernelRule(RTNL_FAMILY_IPMR, 32767, RT_TABLE_DEFAULT)]],
    [RTNL_FAMILY_IP6MR, [kernelRule(RTNL_FAMILY_IP6MR, 32767, RT_TABLE_MAIN)]],
    [AF_INET6, [kernelRule(AF_INET6, 0, RT_TABLE_LOCAL), kernelRule(AF_INET6, 32766, RT_TABLE_MAIN)]],
  ])
  generation = 0
  /** IPv4 rules were ever changed: until then lookups see the local and the main table as one (fib_has_custom_rules). */
  hasCustom = false

  constructor(state: RouteState) {
    this.#state = state
  }

  /** fib_nl_newrule. */
  add(value: FibRuleHdrFibRuleAttrs, flags: number, cause: Cause): void {
    const { list, given, rule: asked } = this.#checked(value)
    const priority = given ? asked.priority : nextPriority(list)
    const rule = { ...asked, priority }
    if (rule.action === FR_ACT_GOTO && rule.target <= priority) refuse(EINVAL, 'Backward goto not supported')
    if (flags & NLM_F_EXCL && list.some(other => sameRule(other, rule))) refuse(EEXIST)
    if (rule.action === FR_ACT_TO_TBL && rule.family === AF_INET && rule.table === 0) refuse(EINVAL, 'Invalid table')
    if (rule.action === FR_ACT_TO_TBL && rule.family === AF_INET6) this.#state.fib6.ensureTable(rule.table)
    if (value.table === undefined && value.headerTable === 0 && rule.action === FR_ACT_TO_TBL)
      this.#state.fib4.ensureTable(rule.table)
    const at = list.findIndex(other => other.priority > priority)
    list.splice(at < 0 ? list.length : at, 0, rule)
    this.generation++
    if (rule.family === AF_INET) this.hasCustom = true
    this.#tell(RTM_NEWRULE, rule, cause)
  }

  #checked(value: FibRuleHdrFibRuleAttrs): { list: Rule[]; given: boolean; rule: Rule } {
    const { family } = value
    if (value.srcLen && !isAddress(family, value.src, value.srcLen)) refuse(EINVAL, 'Invalid source address')
    if (value.dstLen && !isAddress(family, value.dst, value.dstLen)) refuse(EINVAL, 'Invalid dst address')
    const list = this.#rules.get(family) ?? refuse(EAFNOSUPPORT, 'Rule family not supported')
    const action = typeof value.action === 'number' ? value.action : ACTIONS.indexOf(value.action)
    if (action > FR_ACT_MAX) refuse(EINVAL)
    if (value.goto !== undefined && action !== FR_ACT_GOTO) refuse(EINVAL, 'Unexpected goto')
    if (action === FR_ACT_GOTO && !value.goto) refuse(EINVAL, 'Missing goto target for action goto')
    const { uidRange, sportRange, dportRange } = value
    if (uidRange !== undefined && (uidRange.start ?? 0) > (uidRange.end ?? 0)) refuse(EINVAL, 'Invalid uid range')
    for (const [range, text] of [
      [sportRange, 'Invalid sport range'],
      [dportRange, 'Invalid dport range'],
    ] as const) {
      if (range !== undefined && !isPortRange(range)) refuse(EINVAL, text)
    }
    if (family === AF_INET && value.tos & ~0x1c) refuse(EINVAL, 'Invalid dsfield (tos): ECN bits must be 0')
    return { list, given: value.priority !== undefined, rule: this.#made(value, action) }
  }

  #made(value: FibRuleHdrFibRuleAttrs, action: number): Rule {
    const kept = Object.fromEntries(KEPT.filter(key => value[key] !== undefined).map(key => [key, value[key]]))
    if (!value.srcLen) delete kept['src']
    if (!value.dstLen) delete kept['dst']
    const fwmark = value.fwmark ?? 0
    const asked = value.table ?? value.headerTable
    return {
      family: value.family,
      action,
      table: asked === 0 && action === FR_ACT_TO_TBL ? this.#emptyTable(value.family) : asked,
      priority: value.priority ?? 0,
      target: value.goto ?? 0,
      srcLength: value.srcLen,
      dstLength: value.dstLen,
      tos: value.tos,
      invert: (value.flags & FIB_RULE_INVERT) !== 0,
      protocol: value.protocol ?? 0,
      fwmark,
      fwmask: value.fwmask ?? (value.fwmark === undefined ? 0 : ALL_ONES),
      suppressPrefixlen: value.suppressPrefixlen ?? ALL_ONES,
      suppressIfgroup: value.suppressIfgroup,
      kept,
    }
  }

  /** fib_empty_table: the lowest number without a table; IPv6 has no such thing. */
  #emptyTable(family: number): number {
    if (family !== AF_INET) return refuse(EINVAL, 'Invalid table')
    for (let id = 1; ; id++) if (!this.#state.fib4.hasTable(id)) return id
  }

  /** fib_nl_delrule: the first that has everything the request says. */
  remove(value: FibRuleHdrFibRuleAttrs, cause: Cause): void {
    const { list, given, rule: wanted } = this.#checked({ ...value, table: value.table ?? value.headerTable })
    const found = list.find(
      rule =>
        (wanted.action === 0 || rule.action === wanted.action) &&
        ((value.table ?? value.headerTable) === 0 || rule.table === wanted.table) &&
        (!given || wanted.priority === 0 || rule.priority === wanted.priority) &&
        (wanted.fwmark === 0 || rule.fwmark === wanted.fwmark) &&
        (value.fwmask === undefined || rule.fwmask === wanted.fwmask) &&
        (wanted.protocol === 0 || rule.protocol === wanted.protocol) &&
        (wanted.tos === 0 || rule.tos === wanted.tos) &&
        (wanted.srcLength === 0 || rule.srcLength === wanted.srcLength) &&
        (wanted.dstLength === 0 || rule.dstLength === wanted.dstLength) &&
        KEPT.every(key => wanted.kept[key] === undefined || text(wanted.kept[key]) === text(rule.kept[key])),
    )
    if (found === undefined) refuse(ENOENT)
    list.splice(list.indexOf(found), 1)
    this.generation++
    if (found.family === AF_INET) this.hasCustom = true
    this.#tell(RTM_DELRULE, found, cause)
  }

  /** Tables by which an address is looked up, in order; rules that ask for more than address and link are passed over.
   * @throws Refusal where a rule ends the search. */
  *tables(family: number, flow: { readonly dst: bigint; readonly oif?: number }): Generator<number, void, undefined> {
    let target = 0
    for (const rule of this.#rules.get(family) ?? []) {
      if (rule.priority < target || rule.fwmark || rule.tos || rule.srcLength || rule.kept['iifname']) continue
      const oifname = rule.kept['oifname']
      if (oifname !== undefined && this.#state.links.byIndex(flow.oif ?? 0)?.name !== oifname) continue
      const dst = ipNumber(rule.kept['dst'] as string | undefined)
      if (inPrefix(family, flow.dst, dst, rule.dstLength) === rule.invert) continue
      if (rule.action === FR_ACT_TO_TBL) yield rule.table
      else if (rule.action === FR_ACT_GOTO && this.#isTarget(rule)) target = rule.target
      else if (ACTION_ERRORS[rule.action] !== undefined) refuse(ACTION_ERRORS[rule.action]!)
    }
  }

  #isTarget({ family, target }: Rule): boolean {
    return this.#rules.get(family)!.some(({ priority }) => priority === target)
  }

  *values(family: number): Generator<object, void, undefined> {
    for (const [own, list] of this.#rules) {
      if (family === AF_UNSPEC || family === own) for (const rule of [...list]) yield this.#value(rule)
    }
  }

  hasFamily(family: number): boolean {
    return this.#rules.has(family)
  }

  /** Nothing is told when a rule loses its link; the next dump shows it. */
  linkGone(): void {
    this.generation++
  }

  #tell(type: number, rule: Rule, cause: Cause): void {
    const group = GROUPS[rule.family]
    if (group !== undefined) this.#state.tellValue(group, type, this.#value(rule), { cause })
  }

  /** fib_nl_fill_rule. */
  #value(rule: Rule): object {
    const list = this.#rules.get(rule.family)!
    const isThere = (key: string): boolean =>
      rule.kept[key] === undefined || this.#state.links.byName(rule.kept[key] as string) !== undefined
    const unresolved = rule.action === FR_ACT_GOTO && !list.some(({ priority }) => priority === rule.target)
    const { src, dst, iifname, oifname, ...rest } = rule.kept
    return {
      family: rule.family,
      dstLen: rule.dstLength,
      srcLen: rule.srcLength,
      tos: rule.tos,
      headerTable: headerTable(rule.table),
      action: rule.action,
      flags:
        (rule.invert ? FIB_RULE_INVERT : 0) |
        (unresolved ? FIB_RULE_UNRESOLVED : 0) |
        (isThere('iifname') ? 0 : FIB_RULE_IIF_DETACHED) |
        (isThere('oifname') ? 0 : FIB_RULE_OIF_DETACHED),
      table: rule.table,
      suppressPrefixlen: rule.suppressPrefixlen,
      protocol: rule.protocol,
      iifname,
      oifname,
      ...(rule.priority === 0 ? {} : { priority: rule.priority }),
      ...(rule.fwmark === 0 ? {} : { fwmark: rule.fwmark }),
      ...(rule.fwmask === 0 && rule.fwmark === 0 ? {} : { fwmask: rule.fwmask }),
      ...(rule.target === 0 ? {} : { goto: rule.target }),
      ...(rule.suppressIfgroup === undefined ? {} : { suppressIfgroup: rule.suppressIfgroup }),
      ...rest,
      dst,
      src,
    }
  }
}

/** fib_default_rule_pref: just before the second rule. */
function nextPriority(list: readonly Rule[]): number {
  const second = list[1]
  return second === undefined || second.priority === 0 ? 0 : second.priority - 1
}

/** rule_exists. */
function sameRule(a: Rule, b: Rule): boolean {
  return (
    a.priority === b.priority &&
    a.action === b.action &&
    a.table === b.table &&
    a.fwmark === b.fwmark &&
    a.fwmask === b.fwmask &&
    a.tos === b.tos &&
    a.srcLength === b.srcLength &&
    a.dstLength === b.dstLength &&
    a.suppressPrefixlen === b.suppressPrefixlen &&
    KEPT.every(key => text(a.kept[key]) === text(b.kept[key]))
  )
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item)) ?? ''
}

function isAddress(family: number, address: string | undefined, length: number): boolean {
  return address !== undefined && length <= bitsOf(family)
}

function isPortRange({ start = 0, end = 0 }: { start?: number | undefined; end?: number | undefined }): boolean {
  return start !== 0 && end !== 0 && end >= start && end < 0xffff
}

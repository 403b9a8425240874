import { type Dump, NetlinkError, type WaitOptions } from '../client/index.js'
import { NLM_F_CREATE, NLM_F_EXCL } from '../wire/flags.js'
import type { RtnetlinkClient } from './link-names.js'
import { checkFilter, filtered, type ListOptions, list } from './listing.js'
import {
  matchesRule,
  type NewRule,
  newRuleRequest,
  type Rule,
  type RuleFilter,
  ruleDumpRequest,
  ruleSelector,
} from './rule-request.js'

const ENOENT = 2

const RULE_FILTER: Readonly<Record<keyof RuleFilter, true>> = {
  family: true,
  priority: true,
  table: true,
  from: true,
  to: true,
  fwmark: true,
  iif: true,
  oif: true,
  action: true,
  protocol: true,
}

/** Policy routing rules: RTM_NEWRULE, RTM_DELRULE, RTM_GETRULE. */
export class Rules {
  readonly #client: RtnetlinkClient

  constructor(client: RtnetlinkClient) {
    this.#client = client
  }

  /** All rules of IPv4 and IPv6 in their order, or those that `filter` lets through. Complete and consistent, or an error. */
  async list(filter: RuleFilter = {}, options: ListOptions = {}): Promise<Rule[]> {
    checkFilter(filter, RULE_FILTER)
    return list(this.#client.dump('getrule', ruleDumpRequest(filter), options), rule => matchesRule(rule, filter))
  }

  /** The same, one by one as they come: what changes meanwhile ends it with ERR_NLKIT_INTERRUPTED. */
  async *dump(filter: RuleFilter = {}, options: ListOptions = {}): AsyncGenerator<Rule, void, undefined> {
    checkFilter(filter, RULE_FILTER)
    const dump: Dump<Rule> = this.#client.dump('getrule', ruleDumpRequest(filter), options)
    yield* filtered(dump, rule => matchesRule(rule, filter))
  }

  /** The first rule that fits; the kernel has no such request, so all are listed. @throws NetlinkError ENOENT where none does. */
  async get(filter: RuleFilter, options: ListOptions = {}): Promise<Rule> {
    const [first] = await this.list(filter, options)
    if (first !== undefined) return first
    throw new NetlinkError({ code: 'ENOENT', errno: ENOENT, subject: 'getrule', reason: 'no rule is like that' })
  }

  /** @throws NetlinkError EEXIST for one that is the same in all. */
  async add(rule: NewRule, options: WaitOptions = {}): Promise<void> {
    await this.#client.do('newrule', newRuleRequest(rule), { ...options, flags: NLM_F_CREATE | NLM_F_EXCL })
  }

  /** Puts `next` in the place of `rule`: the kernel cannot change a rule, so the new one is added first and the old one deleted then. */
  async change(rule: NewRule, next: NewRule, options: WaitOptions = {}): Promise<void> {
    await this.get(filterOf(rule), options)
    await this.add(next, options)
    await this.delete(rule, options)
  }

  /** Adds a rule unless there is the same one: what there is for the kernel to replace, since rules have no identity but all they say. */
  async replace(rule: NewRule, options: WaitOptions = {}): Promise<void> {
    try {
      await this.add(rule, options)
    } catch (error) {
      if (!NetlinkError.is(error) || error.code !== 'EEXIST') throw error
    }
  }

  /** Deletes the first rule that fits all that is said. @throws NetlinkError ENOENT. */
  async delete(rule: NewRule, options: WaitOptions = {}): Promise<void> {
    await this.#client.do('delrule', ruleSelector(rule), options)
  }
}

function filterOf(rule: NewRule): RuleFilter {
  const { family, priority, table, from, to, fwmark, iif, oif, action, protocol } = rule
  return { family, priority, table, from, to, fwmark, iif, oif, action, protocol }
}

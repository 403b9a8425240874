/** What differs between two kernels, or two runs of one, and means nothing: left out of comparisons, each with its reason. */

export interface Told {
  readonly type: number
  readonly flags: number
  /** RTNLGRP_*; 0 for replies. */
  readonly group: number
  /** Carries port and sequence of the request. */
  readonly mine: boolean
  readonly value: object
}

/** Members that hold times, counts of traffic, or sysctls of the machine. */
const VOLATILE: ReadonlySet<string> = new Set([
  ...['stats', 'stats64', 'cacheinfo', 'afSpec', 'protinfo'],
  ...['helloTimer', 'tcnTimer', 'topologyChangeTimer', 'gcTimer', 'messageAgeTimer', 'forwardDelayTimer', 'holdTimer'],
])
const NUD_NOARP = 'noarp'
const IFLA_EVENT_FEATURES = 2

/** Undefined for a message that one of the two may tell and the other not. */
export function normalized(told: Told): Told | undefined {
  const value = told.value as Record<string, unknown>
  // Multicast neighbours are made by the traffic of IGMP and MLD, which the state does not have.
  if ((told.type & ~3) === 28 && value['ndmType'] === 'multicast' && isOnly(value['ndmState'], NUD_NOARP))
    return undefined
  // Features of devices, which bridges take over from their ports, are none of rtnetlink's.
  if (value['event'] === IFLA_EVENT_FEATURES) return undefined
  return { ...told, value: cleaned(value) as object }
}

function isOnly(list: unknown, item: string): boolean {
  return Array.isArray(list) && list.length === 1 && list[0] === item
}

/** Random hardware addresses become numbers in the order of their appearance by {@link MacNames}; here only members go. */
export function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Uint8Array) return [...value]
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, item]) => item !== undefined && !VOLATILE.has(key))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, cleaned(item)]))
}

const MAC = /\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/g
const LINK_LOCAL = /\bfe80::[0-9a-f:]+\b/g

/** Names for what chance decides, the same on both sides where it is used in the same places. */
export class MacNames {
  readonly #names = new Map<string, string>()

  /** Hardware addresses other than those a test gives (02:00:00:…), and link-local addresses made of them. */
  rename(text: string): string {
    const named = (kind: string) => (found: string) => {
      if (/^(02:00:00|00:00:00|ff:ff|01:80)/.test(found) || found === 'fe80::' || /^fe80::[0-9a-f]{1,4}$/.test(found))
        return found
      let name = this.#names.get(found)
      if (name === undefined) this.#names.set(found, (name = `${kind}${this.#names.size}`))
      return name
    }
    return text.replace(MAC, named('mac')).replace(LINK_LOCAL, named('link-local'))
  }
}

/** nlmsg_flags by name. The bits from 0x100 on mean what the message is (include/uapi/linux/netlink.h). */

const COMMON: readonly (readonly [number, string])[] = [
  [0x01, 'NLM_F_REQUEST'],
  [0x02, 'NLM_F_MULTI'],
  [0x04, 'NLM_F_ACK'],
  [0x08, 'NLM_F_ECHO'],
  [0x10, 'NLM_F_DUMP_INTR'],
  [0x20, 'NLM_F_DUMP_FILTERED'],
]

export type FlagMeaning = 'get' | 'new' | 'delete' | 'acknowledgement'

/** Longer sets of bits first. */
const BY_MEANING: Readonly<Record<FlagMeaning, readonly (readonly [number, string])[]>> = {
  get: [
    [0x300, 'NLM_F_DUMP'],
    [0x100, 'NLM_F_ROOT'],
    [0x200, 'NLM_F_MATCH'],
    [0x400, 'NLM_F_ATOMIC'],
  ],
  new: [
    [0x100, 'NLM_F_REPLACE'],
    [0x200, 'NLM_F_EXCL'],
    [0x400, 'NLM_F_CREATE'],
    [0x800, 'NLM_F_APPEND'],
  ],
  delete: [
    [0x100, 'NLM_F_NONREC'],
    [0x200, 'NLM_F_BULK'],
  ],
  acknowledgement: [
    [0x100, 'NLM_F_CAPPED'],
    [0x200, 'NLM_F_ACK_TLVS'],
  ],
}

/** `NLM_F_REQUEST|NLM_F_DUMP`; bits without a name as a number; `0` for none. */
export function flagNames(flags: number, meaning: FlagMeaning): string {
  const names: string[] = []
  let left = flags
  for (const [bits, name] of [...COMMON, ...BY_MEANING[meaning]]) {
    if ((left & bits) !== bits) continue
    names.push(name)
    left &= ~bits
  }
  if (left !== 0 || names.length === 0) names.push(left === 0 ? '0' : `0x${left.toString(16)}`)
  return names.join('|')
}

/** What the upper flags of a message called `name` mean: RTM_NEWLINK new, RTM_DELLINK delete, everything else as a request to get. */
export function flagMeaning(name: string): FlagMeaning {
  if (name === 'NLMSG_ERROR' || name === 'NLMSG_DONE') return 'acknowledgement'
  if (/_(NEW|ADD|SET|CREATE)/.test(name)) return 'new'
  return /_DEL/.test(name) ? 'delete' : 'get'
}

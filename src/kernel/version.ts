/**
 * What differs between kernels that processes can see, as data. The rules are those of Linux 6.18; each change here is one that the conformance suite
 * showed by running on Linux 6.1.192, 6.12.117, 6.18.44 and 7.2.12. Where the first release with it lies between two of these, it is that of the commit named.
 */

export interface KernelChange {
  /** Rules it concerns, by number. */
  readonly rules: readonly string[]
  /** First release with it. */
  readonly since: string
  readonly what: string
}

/** Of each change, whether a kernel has it. */
export interface KernelBehaviour {
  readonly dumpPolicyOfLaxDump: boolean
  readonly policyErrorOffset: boolean
  readonly smallHeadCache: boolean
  readonly listenAllNsidReadable: boolean
  readonly rejectsWithoutPolicy: boolean
}

export const KERNEL_CHANGES: Readonly<Record<keyof KernelBehaviour, KernelChange>> = {
  // 92d3d9ba9bb3 "genetlink: add policies for both doit and dumpit in ctrl_dumppolicy_start()", with 7747eb75f618 and 26588edbef60 of the same series: in
  // the networking changes for 6.2.
  dumpPolicyOfLaxDump: {
    rules: ['H11'],
    since: '6.2',
    what: 'GETPOLICY tells the policy of a dump that is not validated (GENL_DONT_VALIDATE_DUMP); before, only that of its do',
  },
  // 5ab8c41cef30 "netlink: support extack in dump ->start()", of June 2023: in 6.5. genetlink.c pointed at the attribute before, and nobody was told.
  policyErrorOffset: {
    rules: ['H11', 'E3'],
    since: '6.5',
    what: 'GETPOLICY of an operation that the family lacks points at CTRL_ATTR_OP',
  },
  // bf9f1baa279f "net: add dedicated kmem_cache for typical/small skb->head": in 6.3.
  smallHeadCache: {
    rules: ['A1', 'A2', 'A4', 'A5'],
    since: '6.3',
    what: 'small messages have heads out of a cache of their own (832 or 960 bytes charged); before, out of the 512-byte cache (768)',
  },
  // 8b6d307f4391 "net/netlink: Add getsockopt support for NETLINK_LISTEN_ALL_NSID", of March 2024: in 6.9.
  listenAllNsidReadable: {
    rules: ['P1'],
    since: '6.9',
    what: 'getsockopt(NETLINK_LISTEN_ALL_NSID) answers; before, ENOPROTOOPT',
  },
  // net/netlink/genetlink.c of 7.2: genl_get_cmd_split fills it in for each request. Which release between 6.18 and 7.2 was the first is not known.
  rejectsWithoutPolicy: {
    rules: ['H8'],
    since: '7.2',
    what:
      'an operation without policy rejects every attribute, and GETPOLICY tells an empty one; before, such an operation takes anything. The first release ' +
      'with it is one after 6.18, up to 7.2',
  },
}

/** The release whose behaviour is reproduced unless another is asked for. */
export const DEFAULT_VERSION = '6.18'
/** The oldest whose differences are known. */
const OLDEST = '6.1'

/** Major and minor number as one that compares. @throws RangeError for a text that starts with no `6.1`. */
function orderOf(version: string): number {
  const [, major, minor] = /^(\d+)\.(\d+)(?:\D|$)/.exec(version) ?? []
  if (minor === undefined) throw new RangeError(`"${version}" is no kernel release; they look like 6.1 or 6.12.117`)
  return Number(major) * 1000 + Number(minor)
}

/**
 * @param version a release (`6.1`) or what `uname -r` says (`6.1.0-56-amd64`); one newer than the newest that was tried behaves like that
 * @throws RangeError for anything else, and for releases before 6.1, whose differences are not known
 */
export function behaviourOf(version: string): KernelBehaviour {
  const order = orderOf(version)
  if (order < orderOf(OLDEST))
    throw new RangeError(`what Linux ${version} does differently is not known; the oldest is ${OLDEST}`)
  const has = Object.entries(KERNEL_CHANGES).map(([name, { since }]) => [name, order >= orderOf(since)] as const)
  return Object.fromEntries(has) as unknown as KernelBehaviour
}

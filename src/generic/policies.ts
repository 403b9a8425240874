import { connect, NetlinkError } from '../client/index.js'
import { type AttrType, type CtrlAttrs, nlctrl, type OpPolicyAttrs, type PolicyAttrs } from '../families/nlctrl.js'
import { type GenericOptions, namingFamily } from './families.js'

/** What the kernel allows for one attribute (net/netlink/policy.c __netlink_policy_dump_write_attr). */
export interface AttributePolicy {
  readonly attribute: number
  readonly type: AttrType | undefined
  /** Of integers. */
  readonly min: bigint | undefined
  readonly max: bigint | undefined
  /** Bits that may be set, of integers and of bitfield32. */
  readonly mask: bigint | undefined
  /** Bytes, of strings and binaries. */
  readonly minLength: number | undefined
  readonly maxLength: number | undefined
  /** Of nests: what is allowed inside. Policies may contain themselves: the objects then do too. */
  readonly nested: Policy | undefined
}

export interface Policy {
  /** The kernel's number for it in this answer. */
  readonly id: number
  /** Highest attribute type; undefined where the kernel does not say, as for the outermost. */
  readonly maxAttribute: number | undefined
  /** By attribute type; what is missing is not allowed, or not checked. */
  readonly attributes: ReadonlyMap<number, AttributePolicy>
}

/** The policies of one operation; undefined where it has no such mode, or none of its own. */
export interface OperationPolicies {
  /** genlmsghdr.cmd. */
  readonly operation: number
  readonly do: Policy | undefined
  readonly dump: Policy | undefined
}

/**
 * What each operation of a family accepts, as the kernel checks it (CTRL_CMD_GETPOLICY, Linux 5.10).
 * Of none, for a family that has no policy (ENODATA). @throws NetlinkError ENOENT for a family that the kernel does not have.
 */
export async function policies(nameOrId: string | number, options: GenericOptions = {}): Promise<OperationPolicies[]> {
  await using client = await connect(nlctrl, options)
  const request = typeof nameOrId === 'string' ? { familyName: nameOrId } : { familyId: nameOrId }
  try {
    return assemblePolicies(await client.dump('getpolicy', request, options).collect())
  } catch (error) {
    if (NetlinkError.is(error) && error.code === 'ENODATA') return []
    throw namingFamily(error, nameOrId)
  }
}

interface MutablePolicy {
  readonly id: number
  maxAttribute: number | undefined
  readonly attributes: Map<number, AttributePolicy>
}

/** Puts together what comes as one message an operation, and one an attribute. */
export function assemblePolicies(messages: readonly CtrlAttrs[]): OperationPolicies[] {
  const all = new Map<number, MutablePolicy>()
  const policy = (id: number): MutablePolicy => {
    const found = all.get(id) ?? { id, maxAttribute: undefined, attributes: new Map() }
    all.set(id, found)
    return found
  }
  const operations = new Map<number, { readonly do: number | undefined; readonly dump: number | undefined }>()
  for (const message of messages) {
    for (const one of listOf(message.opPolicy)) operations.set(one.opId, { do: one.do, dump: one.dump })
    for (const one of listOf(message.policy))
      policy(one.policyId).attributes.set(one.attrId, attributePolicy(one, policy))
  }
  return [...operations].map(([operation, ids]) => ({
    operation,
    do: ids.do === undefined ? undefined : policy(ids.do),
    dump: ids.dump === undefined ? undefined : policy(ids.dump),
  }))
}

type OperationEntry = OpPolicyAttrs & { readonly opId: number }
type AttributeEntry = PolicyAttrs & { readonly attrId: number }

/** The kernel sends one of either in a message; nothing forbids more. */
function listOf<T extends OperationEntry | (AttributeEntry & { readonly policyId: number })>(
  value: T | readonly T[] | undefined,
): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value as T]
}

function attributePolicy(entry: AttributeEntry, policy: (id: number) => MutablePolicy): AttributePolicy {
  const bits = entry.bitfield32Mask
  return {
    attribute: entry.attrId,
    type: entry.type,
    min: entry.minValueS ?? entry.minValueU,
    max: entry.maxValueS ?? entry.maxValueU,
    mask: entry.mask ?? (bits === undefined ? undefined : BigInt(bits)),
    minLength: entry.minLength,
    maxLength: entry.maxLength,
    nested: entry.policyIdx === undefined ? undefined : nestedPolicy(policy(entry.policyIdx), entry.policyMaxtype),
  }
}

function nestedPolicy(policy: MutablePolicy, maxAttribute: number | undefined): MutablePolicy {
  policy.maxAttribute ??= maxAttribute
  return policy
}

/** CTRL_CMD_GETPOLICY: which operation has which policy, then all policies, one attribute a message. genetlink.c: ctrl_dumppolicy; H11. */

import {
  CTRL_ATTR_FAMILY_ID,
  CTRL_ATTR_OP,
  CTRL_ATTR_OP_POLICY,
  CTRL_ATTR_POLICY,
  CTRL_ATTR_POLICY_DO,
  CTRL_ATTR_POLICY_DUMP,
  CTRL_CMD_GETPOLICY,
} from '../../wire/constants.js'
import { NLA_HDRLEN, type Writer } from '../../wire/index.js'
import { EMSGSIZE, ENODATA, ENOENT } from '../errno.js'
import { PolicyList } from '../policy/dump-list.js'
import type { Policy } from '../policy/policy.js'
import { isTold, writeAttributePolicy } from '../policy/write.js'
import type { GenericDump } from './family.js'
import type { GenericRequest } from './generic-request.js'
import type { FamilyEntry, GenericNetlink } from './genetlink.js'
import { familyOf } from './nlctrl.js'

const REJECT_ALL: Policy = { maxType: 1, attributes: new Map([[1, { type: 'reject' }]]) }

type Part = (writer: Writer) => void

export function dumpPolicies(generic: GenericNetlink, info: GenericRequest): GenericDump {
  let parts: readonly Part[] = []
  let next = 0
  return {
    start: () => {
      const family = familyOf(generic, info, false)
      if (typeof family === 'number') return family
      const found = partsOf(generic, family, info)
      if (typeof found === 'number') return found
      parts = found
      return 0
    },
    dump: chunk => {
      for (; next < parts.length; next++) if (!chunk.add(CTRL_CMD_GETPOLICY, parts[next]!)) return -EMSGSIZE
      return chunk.length // DONE comes alone
    },
  }
}

/** The messages of the dump, or -ENOENT for an operation the family lacks, -ENODATA where nothing has a policy. */
function partsOf(generic: GenericNetlink, family: FamilyEntry, info: GenericRequest): readonly Part[] | number {
  const wanted = info.find(CTRL_ATTR_OP)
  let operations: readonly Operation[] = [...family.operations]
  if (!generic.behaviour.dumpPolicyOfLaxDump) operations = operations.map(withoutLaxDump)
  if (wanted !== undefined) {
    const command = info.view.u32[(wanted + NLA_HDRLEN) >> 2]!
    operations = operations.filter(([number]) => number === command)
    if (operations.length === 0) {
      if (generic.behaviour.policyErrorOffset) info.request.extack.offset = wanted - info.position
      return -ENOENT
    }
  }
  // One operation is told as it is, all of them with a policy that rejects everything where there is none.
  if (wanted === undefined) operations = operations.map(([command, sides]) => [command, withPolicies(sides)] as const)
  const list = new PolicyList()
  for (const [, sides] of operations)
    for (const side of [sides.do, sides.dump]) if (side?.policy !== undefined) list.add(side.policy)
  if (list.policies.length === 0) return -ENODATA
  return [...operationParts(family, operations, list), ...attributeParts(family, list)]
}

/** Before Linux 6.2 the policy of a dump that is not validated was not told. */
function withoutLaxDump(operation: Operation): Operation {
  const [command, { dump, ...sides }] = operation
  return dump?.anyLength ? [command, sides] : operation
}

function withPolicies({ do: doit, dump: dumpit }: Operation[1]): Operation[1] {
  return {
    ...(doit === undefined ? {} : { do: { ...doit, policy: doit.policy ?? REJECT_ALL } }),
    ...(dumpit === undefined ? {} : { dump: { ...dumpit, policy: dumpit.policy ?? REJECT_ALL } }),
  }
}

function operationParts(family: FamilyEntry, operations: readonly Operation[], list: PolicyList): Part[] {
  return operations
    .filter(([, sides]) => sides.do?.policy !== undefined || sides.dump?.policy !== undefined)
    .map(([command, sides]) => writer => {
      writer.u16(CTRL_ATTR_FAMILY_ID, family.id)
      const outer = writer.startNest(CTRL_ATTR_OP_POLICY)
      const inner = writer.startNest(command)
      if (sides.do?.policy !== undefined) writer.u32(CTRL_ATTR_POLICY_DO, list.indexOf(sides.do.policy))
      if (sides.dump?.policy !== undefined) writer.u32(CTRL_ATTR_POLICY_DUMP, list.indexOf(sides.dump.policy))
      writer.endNest(inner)
      writer.endNest(outer)
    })
}

type Operation = FamilyEntry['operations'] extends ReadonlyMap<infer K, infer V> ? readonly [K, V] : never

function attributeParts(family: FamilyEntry, list: PolicyList): Part[] {
  return list.policies.flatMap((policy, index) =>
    [...policy.attributes]
      .filter(([, attribute]) => isTold(attribute))
      .sort(([a], [b]) => a - b)
      .map(
        ([number, attribute]): Part =>
          writer => {
            writer.u16(CTRL_ATTR_FAMILY_ID, family.id)
            const outer = writer.startNest(CTRL_ATTR_POLICY)
            const inner = writer.startNest(index)
            writeAttributePolicy(writer, number, attribute, nested => list.indexOf(nested))
            writer.endNest(inner)
            writer.endNest(outer)
          },
      ),
  )
}

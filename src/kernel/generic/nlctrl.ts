/** The controller of generic netlink: families by name and number, and the policies of their operations. genetlink.c, policy.c; H9 to H12. */

import {
  CTRL_ATTR_FAMILY_ID,
  CTRL_ATTR_FAMILY_NAME,
  CTRL_ATTR_HDRSIZE,
  CTRL_ATTR_MAXATTR,
  CTRL_ATTR_MCAST_GROUPS,
  CTRL_ATTR_MCAST_GRP_ID,
  CTRL_ATTR_MCAST_GRP_NAME,
  CTRL_ATTR_OP,
  CTRL_ATTR_OP_FLAGS,
  CTRL_ATTR_OP_ID,
  CTRL_ATTR_OPS,
  CTRL_ATTR_VERSION,
  CTRL_CMD_GETFAMILY,
  CTRL_CMD_GETPOLICY,
  CTRL_CMD_NEWFAMILY,
  GENL_CMD_CAP_DO,
  GENL_CMD_CAP_DUMP,
  GENL_CMD_CAP_HASPOL,
  GENL_NAMSIZ,
} from '../../wire/constants.js'
import { decodeText, NLA_HDRLEN, type Writer } from '../../wire/index.js'
import { EINVAL, EMSGSIZE, ENOENT } from '../errno.js'
import type { Policy } from '../policy/policy.js'
import type { GenericDump, GenericFamilyDefinition, GenericGroup, GenericOperation } from './family.js'
import type { GenericRequest } from './generic-request.js'
import type { FamilyEntry, GenericNetlink } from './genetlink.js'
import { dumpPolicies } from './policy-dump.js'

const FAMILY_POLICY: Policy = {
  maxType: CTRL_ATTR_FAMILY_NAME,
  attributes: new Map([
    [CTRL_ATTR_FAMILY_ID, { type: 'u16' }],
    [CTRL_ATTR_FAMILY_NAME, { type: 'nul-string', length: GENL_NAMSIZ - 1 }],
  ]),
}

const POLICY_POLICY: Policy = {
  maxType: CTRL_ATTR_OP,
  attributes: new Map([...FAMILY_POLICY.attributes, [CTRL_ATTR_OP, { type: 'u32' }]]),
}

/** Nests of nlctrl's families have no NLA_F_NESTED (H9). */
function nest(writer: Writer, type: number, fill: () => void): void {
  const start = writer.startAttribute(type)
  fill()
  writer.endNest(start)
}

function writeGroups(writer: Writer, groups: readonly (readonly [GenericGroup, number])[]): void {
  nest(writer, CTRL_ATTR_MCAST_GROUPS, () => {
    groups.forEach(([group, number], i) => {
      nest(writer, i + 1, () => {
        writer.u32(CTRL_ATTR_MCAST_GRP_ID, number)
        writer.string(CTRL_ATTR_MCAST_GRP_NAME, group.name)
      })
    })
  })
}

/** ctrl_fill_info. */
export function writeFamily(writer: Writer, family: FamilyEntry): void {
  writer.string(CTRL_ATTR_FAMILY_NAME, family.name)
  writer.u16(CTRL_ATTR_FAMILY_ID, family.id)
  writer.u32(CTRL_ATTR_VERSION, family.version)
  writer.u32(CTRL_ATTR_HDRSIZE, family.headerSize)
  writer.u32(CTRL_ATTR_MAXATTR, family.maxAttribute)
  if (family.operations.size > 0) {
    nest(writer, CTRL_ATTR_OPS, () => {
      let index = 1
      for (const [command, sides] of family.operations) {
        nest(writer, index++, () => {
          writer.u32(CTRL_ATTR_OP_ID, command)
          writer.u32(CTRL_ATTR_OP_FLAGS, flagsOf(sides))
        })
      }
    })
  }
  if (family.groups.length > 0)
    writeGroups(
      writer,
      family.groups.map((group, i) => [group, family.firstGroup + i] as const),
    )
}

/** All have a policy: where none was given, nlctrl tells one that rejects everything (genl_op_fill_in_reject_policy_split). */
function flagsOf(sides: { readonly do?: GenericOperation; readonly dump?: GenericOperation }): number {
  return (sides.do?.flags ?? 0) | (sides.dump?.flags ?? 0) | GENL_CMD_CAP_HASPOL
}

/** ctrl_fill_mcgrp_info. */
export function writeGroup(writer: Writer, family: FamilyEntry, group: GenericGroup, number: number): void {
  writer.string(CTRL_ATTR_FAMILY_NAME, family.name)
  writer.u16(CTRL_ATTR_FAMILY_ID, family.id)
  writeGroups(writer, [[group, number]])
}

/** The family a request names: -EINVAL for none, -ENOENT for one there is not. @param nameWins where both are given (H9). */
export function familyOf(generic: GenericNetlink, info: GenericRequest, nameWins: boolean): FamilyEntry | number {
  const { view } = info
  const id = info.find(CTRL_ATTR_FAMILY_ID)
  const name = info.find(CTRL_ATTR_FAMILY_NAME)
  if (id === undefined && name === undefined) return -EINVAL
  if (name !== undefined && (nameWins || id === undefined)) {
    const text = decodeText(view.u8, name + NLA_HDRLEN, name + view.u16[name >> 1]!)
    return generic.find(text) ?? -ENOENT
  }
  return generic.find(view.u16[(id! + NLA_HDRLEN) >> 1]!) ?? -ENOENT
}

function getFamily(generic: GenericNetlink, info: GenericRequest): number {
  const family = familyOf(generic, info, true)
  if (typeof family === 'number') return family
  if (!generic.existsIn(family, info.netns)) return -ENOENT
  return Math.min(
    info.send(CTRL_CMD_NEWFAMILY, writer => writeFamily(writer, family)),
    0,
  )
}

/** ctrl_dumpfamily: by position, as Linux counts them, so that a family that goes away in between shifts those after it. */
function dumpFamilies(generic: GenericNetlink, info: GenericRequest): GenericDump {
  let done = 0
  return {
    dump: chunk => {
      const families = generic.families.filter(family => generic.existsIn(family, info.netns))
      for (; done < families.length; done++) {
        const family = families[done]!
        if (!chunk.add(CTRL_CMD_NEWFAMILY, writer => writeFamily(writer, family))) return -EMSGSIZE
      }
      return 0
    },
  }
}

/** The family nlctrl itself, without its numbers. */
export function nlctrl(generic: GenericNetlink): GenericFamilyDefinition {
  const plain = { liberal: false, anyLength: false }
  return {
    name: 'nlctrl',
    version: 2,
    headerSize: 0,
    maxAttribute: 0,
    netnsok: true,
    parallelOps: true,
    resvStartOp: CTRL_CMD_GETPOLICY + 1,
    groups: [{ name: 'notify' }],
    operations: new Map([
      [
        CTRL_CMD_GETFAMILY,
        {
          do: {
            ...plain,
            command: CTRL_CMD_GETFAMILY,
            flags: GENL_CMD_CAP_DO,
            policy: FAMILY_POLICY,
            liberal: true,
            doit: info => getFamily(generic, info),
          },
          dump: {
            ...plain,
            command: CTRL_CMD_GETFAMILY,
            flags: GENL_CMD_CAP_DUMP,
            policy: FAMILY_POLICY,
            anyLength: true,
            dumpit: info => dumpFamilies(generic, info),
          },
        },
      ],
      [
        CTRL_CMD_GETPOLICY,
        {
          dump: {
            ...plain,
            command: CTRL_CMD_GETPOLICY,
            flags: GENL_CMD_CAP_DUMP,
            policy: POLICY_POLICY,
            dumpit: info => dumpPolicies(generic, info),
          },
        },
      ],
    ]),
  }
}

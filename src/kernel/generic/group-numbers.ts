import { GENL_ID_CTRL, GENL_ID_PMCRAID, GENL_ID_VFS_DQUOT } from '../../wire/constants.js'

/** Families that had a group before groups were given out, and took their id, or 1, for it. */
const FIXED: ReadonlyMap<string, number> = new Map([
  ['NET_DM', 1],
  ['VFS_DQUOT', GENL_ID_VFS_DQUOT],
  ['pmcraid', GENL_ID_PMCRAID],
])

/** Which group numbers of NETLINK_GENERIC are taken. genetlink.c: genl_allocate_reserve_groups; H7. */
export class GroupNumbers {
  readonly #taken = new Set<number>([0, 1, GENL_ID_CTRL, GENL_ID_VFS_DQUOT, GENL_ID_PMCRAID])
  /** Words of 64 groups. */
  #words: number

  constructor(groups: number) {
    this.#words = Math.max(1, Math.ceil(groups / 64))
  }

  /** How many groups the protocol has: a multiple of 64 (G1). */
  get capacity(): number {
    return this.#words * 64
  }

  /** The first of `count` free numbers in a row; more words are added where the row would end behind the last. */
  reserve(count: number, family: string, _id: number): number {
    if (count === 0) return 0
    const fixed = FIXED.get(family)
    if (fixed !== undefined) return fixed
    let first = 0
    for (let run = 0; run < count; run++) {
      if (!this.#taken.has(first + run)) continue
      first += run + 1
      run = -1
    }
    while (first + count > this.capacity) this.#words += Math.ceil(count / 64)
    for (let i = 0; i < count; i++) this.#taken.add(first + i)
    return first
  }

  free(group: number): void {
    if (group !== 1) this.#taken.delete(group)
  }
}

/** A group's bit in the mask of sockaddr_nl: nl_groups has one for each of the groups 1 to 32 (V4, G2). */

/** A mask of one bit; 0 for none and for groups above 32, which have no bit. */
export function groupMask(group: number): number {
  return group >= 1 && group <= 32 ? (1 << (group - 1)) >>> 0 : 0
}

/** The number of the lowest group in a mask, 0 for none. */
export function maskGroup(mask: number): number {
  return mask === 0 ? 0 : 32 - Math.clz32(mask & -mask)
}

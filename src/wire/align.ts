/** NLMSG_ALIGNTO and NLA_ALIGNTO: everything in netlink starts at a multiple of 4 (L1). */
export const ALIGNMENT = 4

/** Rounds up to the next multiple of 4 (NLMSG_ALIGN, NLA_ALIGN). */
export function align(length: number): number {
  return (length + 3) & ~3
}

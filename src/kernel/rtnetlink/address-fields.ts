/** Members that addresses of both families have in common: flags and lifetimes. */

import type { IfaddrmsgAddrAttrs } from '../../families/rt-addr.js'
import { EINVAL, refuse } from './answer.js'

/** A lifetime without end, in seconds. */
export const FOR_EVER = 0xffff_ffff

const FLAG_BITS: Readonly<Record<string, number>> = {
  secondary: 0x01,
  temporary: 0x01,
  nodad: 0x02,
  optimistic: 0x04,
  dadfailed: 0x08,
  homeaddress: 0x10,
  deprecated: 0x20,
  tentative: 0x40,
  permanent: 0x80,
  managetempaddr: 0x100,
  noprefixroute: 0x200,
  mcautojoin: 0x400,
  'stable-privacy': 0x800,
}

/** IFA_FLAGS, else those of the header. */
export function addressFlags(value: IfaddrmsgAddrAttrs): number {
  const flags = value.flags ?? value.ifaFlags ?? []
  return flags.reduce<number>((bits, flag) => bits | (typeof flag === 'number' ? flag : (FLAG_BITS[flag] ?? 0)), 0)
}

/** Seconds from IFA_CACHEINFO. @throws Refusal EINVAL for an address that would be over already, or preferred for longer than valid. */
export function lifetimes(value: IfaddrmsgAddrAttrs, family: 'ipv4' | 'ipv6'): { preferred: number; valid: number } {
  const valid = value.cacheinfo?.ifaValid ?? FOR_EVER
  const preferred = value.cacheinfo?.ifaPrefered ?? FOR_EVER
  if (valid === 0 || preferred > valid) refuse(EINVAL, `${family}: address lifetime invalid`)
  return { preferred, valid }
}

/** struct ifa_cacheinfo: seconds left, and when it came and changed in hundredths of a second. */
export function cacheinfo(
  address: { readonly preferred: number; readonly valid: number; readonly created: number; readonly updated: number },
  now: number,
): { ifaPrefered: number; ifaValid: number; cstamp: number; tstamp: number } {
  const passed = Math.floor((now - address.updated) / 1000)
  const left = (seconds: number): number => (seconds === FOR_EVER ? FOR_EVER : Math.max(0, seconds - passed))
  const stamp = (time: number): number => Math.floor(time / 10) >>> 0
  return {
    ifaPrefered: left(address.preferred),
    ifaValid: left(address.valid),
    cstamp: stamp(address.created),
    tstamp: stamp(address.updated),
  }
}

/** Requests by what they are about, for writing sequences of them. */

import type { Operation, Step } from './both.js'

export const REPLACE: number = 0x100
export const EXCL: number = 0x200
export const CREATE: number = 0x400
export const APPEND: number = 0x800
export const DUMP: number = 0x300
export const NEW: number = CREATE | EXCL

export function step(operation: Operation, value: object, flags = 0, settle?: number): Step {
  return { operation, value, flags, ...(settle === undefined ? {} : { settle }) }
}

export const link = (value: object, flags = 0, settle?: number): Step => step('newlink', value, flags, settle)
export const make = (ifname: string, kind: string, more: object = {}, data?: object): Step =>
  link({ ifname, ...more, linkinfo: data === undefined ? { kind } : { kind, data } }, NEW)
export const up = (ifiIndex: number, settle?: number): Step =>
  link({ ifiIndex, ifiFlags: ['up'], ifiChange: 1 }, 0, settle)
export const down = (ifiIndex: number, settle?: number): Step =>
  link({ ifiIndex, ifiFlags: [], ifiChange: 1 }, 0, settle)
export const remove = (ifiIndex: number): Step => step('dellink', { ifiIndex })
export const noLinkLocal = (ifiIndex: number): Step => link({ ifiIndex, afSpec: { inet6: { addrGenMode: 1 } } })

export const address4 = (local: string, ifaPrefixlen = 24, more: object = {}): object => ({
  ...{ ifaFamily: 2, ifaPrefixlen, ifaIndex: 2, ifaScope: 0, local, address: local, ...more },
})
export const address6 = (address: string, ifaPrefixlen = 64, more: object = {}): object => ({
  ...{ ifaFamily: 10, ifaPrefixlen, ifaIndex: 2, ifaScope: 0, address, flags: ['nodad'], ...more },
})
export const route4 = (dst: string | undefined, rtmDstLen: number, more: object = {}): object => ({
  ...{ rtmFamily: 2, rtmTable: 254, rtmProtocol: 3, rtmScope: 0, rtmType: 'unicast', rtmDstLen, dst, ...more },
})
export const route6 = (dst: string | undefined, rtmDstLen: number, more: object = {}): object => ({
  ...{ rtmFamily: 10, rtmTable: 254, rtmProtocol: 3, rtmScope: 0, rtmType: 'unicast', rtmDstLen, dst, ...more },
})
export const rule = (more: object = {}): object => ({
  ...{ family: 2, dstLen: 0, srcLen: 0, tos: 0, headerTable: 254, action: 'to-tbl', flags: 0, ...more },
})
export const neighbour = (dst: string, more: object = {}): object => ({
  ...{
    ndmFamily: dst.includes(':') ? 10 : 2,
    ndmIfindex: 2,
    ndmState: ['permanent'],
    dst,
    lladdr: '02:00:00:00:00:05',
    ...more,
  },
})

/** Everything there is, in the end. */
export const DUMPS: readonly Step[] = [
  step('getlink', {}, DUMP),
  step('getaddr', {}, DUMP),
  step('getroute', { rtmFamily: 2 }, DUMP),
  step('getroute', { rtmFamily: 10 }, DUMP),
  step('getneigh', {}, DUMP),
  step('getrule', {}, DUMP),
]

/** An ifb link, index 2, without link-local address, and up. */
export const IFB: readonly Step[] = [make('i0', 'ifb', { address: '02:00:00:00:00:01' }), noLinkLocal(2), up(2)]

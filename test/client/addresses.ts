/** Many addresses on the loopback device of a test's namespace: what long dumps and bursts of events are made of. */

import { type FamilyClient, NLM_F_CREATE, NLM_F_EXCL } from 'nlkit'
import type { rtAddr } from 'nlkit/families/rt-addr'

export type AddressClient = FamilyClient<typeof rtAddr>

const AF_INET = 2

/** 10.x.y.z/32 on lo. */
export function address(number: number): {
  ifaFamily: number
  ifaPrefixlen: number
  ifaIndex: number
  local: string
  address: string
} {
  const text = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
  return { ifaFamily: AF_INET, ifaPrefixlen: 32, ifaIndex: 1, local: text, address: text }
}

export async function addAddress(client: AddressClient, number: number): Promise<void> {
  await client.do('newaddr', address(number), { flags: NLM_F_CREATE | NLM_F_EXCL })
}

export async function addAddresses(client: AddressClient, count: number, first = 1): Promise<void> {
  const items = Array.from({ length: count }, (_, index) => ({
    name: 'newaddr' as const,
    request: address(first + index),
    flags: NLM_F_CREATE | NLM_F_EXCL,
  }))
  const results = await client.batch(items, { ack: 'last' })
  const failed = results.find(result => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

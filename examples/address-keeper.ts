/**
 * An agent that keeps an address on a link: whoever deletes it, whenever the link comes back, and although events may be lost. Run directly it
 * shows itself on the testing kernel, which needs neither root nor Linux.
 */

import { fileURLToPath } from 'node:url'
import { NetlinkError, type Transport } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { type Address, type RouteClient, type RouteEvent, route } from 'nlkit/route'
import { testKernel } from 'nlkit/testing'

export interface AddressKeeper {
  /** Default: the running kernel. */
  readonly transport?: Transport
  /** Name of the link. */
  readonly link: string
  /** `192.0.2.1/24` */
  readonly address: string
  readonly signal: AbortSignal
  readonly log?: (line: string) => void
}

/** Keeps the address until the signal fires. */
export async function keepAddress(keeper: AddressKeeper): Promise<void> {
  const { transport, link, address, signal, log = () => {} } = keeper
  await using rt = await route({ transport })
  // Listen first, look then: what changes in between is told.
  const events = await rt.events({ groups: ['link', 'address'], signal })
  try {
    log(await ensure(rt, link, address))
    for await (const event of events) {
      const reason = concern(event, link, address)
      if (reason !== undefined) log(`${reason}: ${await ensure(rt, link, address)}`)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** Why the address may be missing after this event. */
function concern(event: RouteEvent, link: string, address: string): string | undefined {
  if (event.type === 'overrun') return 'events were lost'
  if (event.type === 'link' && event.value.ifname === link) return `link ${event.action}`
  const gone = event.type === 'address' && event.action === 'del' && is(event.value, address)
  return gone ? 'address deleted' : undefined
}

/** The kernel tells IPv4 addresses as `local`, IPv6 ones as `address`. */
function is({ local, address, ifaPrefixlen }: Address, wanted: string): boolean {
  return `${local ?? address}/${ifaPrefixlen}` === wanted
}

/** Looks, and adds what is missing. The list is complete and of one moment: the client repeats a dump that was interrupted. */
async function ensure(rt: RouteClient, link: string, address: string): Promise<string> {
  try {
    const { ifiIndex } = await rt.links.get(link)
    const present = await rt.addresses.list({ link: ifiIndex })
    if (present.some(entry => is(entry, address))) return 'present'
    await rt.addresses.add({ link: ifiIndex, address })
    return 'added'
  } catch (error) {
    if (!NetlinkError.is(error)) throw error
    if (error.code === 'ENODEV') return 'no such link'
    if (error.code === 'EEXIST') return 'present'
    throw error
  }
}

/** A link and its addresses, as a kernel of a test has them. */
export async function addressKeeper(): Promise<void> {
  const kernel = testKernel({ inOrder: false })
  const addresses: Partial<Address>[] = []
  kernel.expect(rtLink, 'getlink', { ifname: 'uplink' }).reply({ ifiIndex: 2, ifname: 'uplink' }).anyTimes()
  kernel
    .expectDump(rtAddr, 'getaddr')
    .reply(() => addresses)
    .anyTimes()
  const added = kernel
    .expect(rtAddr, 'newaddr', { ifaIndex: 2 })
    .reply(request => void addresses.push(request))
    .times(2)

  const ending = new AbortController()
  const keeping = keepAddress({
    transport: kernel.transport,
    link: 'uplink',
    address: '192.0.2.1/24',
    signal: ending.signal,
    log(line) {
      console.log(line)
      const gone = addresses.pop()
      if (added.calls === 1 && gone !== undefined) kernel.notify(rtAddr, 'deladdr', gone)
      else ending.abort()
    },
  })
  await keeping
  kernel.verify()
  console.log(`${kernel.requests.length} requests: ${kernel.requests.map(({ operation }) => operation).join(' ')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await addressKeeper()

import { type Dump, NetlinkError, type WaitOptions } from '../client/index.js'
import { NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE } from '../wire/flags.js'
import {
  type Address,
  type AddressFilter,
  addressDumpRequest,
  addressSelector,
  isAddress,
  matchesAddress,
  type NewAddress,
  newAddressRequest,
  type ResolvedAddress,
} from './address-request.js'
import type { LinkNames, LinkReference, RtnetlinkClient } from './link-names.js'
import { checkFilter, filtered, type ListOptions, list } from './listing.js'

const EADDRNOTAVAIL = 99

const ADDRESS_FILTER: Readonly<Record<keyof AddressFilter, true>> = {
  link: true,
  ifaFamily: true,
  scope: true,
  label: true,
  flags: true,
}

/** Addresses of links: RTM_NEWADDR, RTM_DELADDR, RTM_GETADDR. */
export class Addresses {
  readonly #client: RtnetlinkClient
  readonly #names: LinkNames

  constructor(client: RtnetlinkClient, names: LinkNames) {
    this.#client = client
    this.#names = names
  }

  /** All addresses, or those that `filter` lets through. Complete and consistent, or an error. */
  async list(filter: AddressFilter = {}, options: ListOptions = {}): Promise<Address[]> {
    checkFilter(filter, ADDRESS_FILTER)
    const resolved = await this.#names.resolve(filter, ['link'], options)
    const dump = this.#client.dump('getaddr', addressDumpRequest(resolved), options)
    return list(dump, address => matchesAddress(address, resolved))
  }

  /** The same, one by one as they come: what changes meanwhile ends it with ERR_NLKIT_INTERRUPTED. */
  async *dump(filter: AddressFilter = {}, options: ListOptions = {}): AsyncGenerator<Address, void, undefined> {
    checkFilter(filter, ADDRESS_FILTER)
    const resolved = await this.#names.resolve(filter, ['link'], options)
    const dump: Dump<Address> = this.#client.dump('getaddr', addressDumpRequest(resolved), options)
    yield* filtered(dump, address => matchesAddress(address, resolved))
  }

  /**
   * The entry of an address, `10.0.0.1` or `10.0.0.1/24`, of any link or of the one given: the kernel has no such request for IPv4, so all are listed.
   * @throws NetlinkError EADDRNOTAVAIL where no link has it.
   */
  async get(
    address: string,
    options: ListOptions & { readonly link?: LinkReference | undefined } = {},
  ): Promise<Address> {
    const entries = await this.list({ link: options.link }, options)
    const found = entries.find(entry => isAddress(entry, address))
    if (found !== undefined) return found
    const where = options.link === undefined ? 'no link has' : `link ${options.link} does not have`
    throw new NetlinkError({
      code: 'EADDRNOTAVAIL',
      errno: EADDRNOTAVAIL,
      subject: 'getaddr',
      reason: `${where} ${address}`,
    })
  }

  /** @throws NetlinkError EEXIST where the link has the address already. */
  add(address: NewAddress, options: WaitOptions = {}): Promise<void> {
    return this.#new(address, NLM_F_CREATE | NLM_F_EXCL, options)
  }

  /** Sets lifetimes, flags and metric of an address. The kernel adds one that is not there (inet_rtm_newaddr, inet6_rtm_newaddr). */
  change(address: NewAddress, options: WaitOptions = {}): Promise<void> {
    return this.#new(address, NLM_F_REPLACE, options)
  }

  /** Adds an address, or sets lifetimes, flags and metric of the one that is there. */
  replace(address: NewAddress, options: WaitOptions = {}): Promise<void> {
    return this.#new(address, NLM_F_CREATE | NLM_F_REPLACE, options)
  }

  /** @throws NetlinkError EADDRNOTAVAIL where the link does not have it with this length and peer. */
  async delete(address: NewAddress, options: WaitOptions = {}): Promise<void> {
    const resolved = await this.#names.resolve(address, ['link'], options)
    await this.#client.do('deladdr', addressSelector(resolved as ResolvedAddress), options)
  }

  async #new(address: NewAddress, flags: number, options: WaitOptions): Promise<void> {
    const resolved = await this.#names.resolve(address, ['link'], options)
    await this.#client.do('newaddr', newAddressRequest(resolved as ResolvedAddress), { ...options, flags })
  }
}

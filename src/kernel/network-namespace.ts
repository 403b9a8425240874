import type { UserNamespace } from './process.js'

/** A network namespace: sockets belong to one for ever (S9), port ids and broadcasts stay inside it (N1). */
export class NetworkNamespace {
  /** What stands for an open descriptor of it; unique in its kernel. */
  readonly fd: number
  /** As below /run/netns; undefined for one without a name. */
  readonly name: string | undefined
  /** Whose capabilities count inside it. */
  readonly userns: UserNamespace
  /** Who keeps it alive beside its name: an open descriptor each. @see Kernel.holdNetworkNamespace */
  holders = 0
  /** It was destroyed, and ends with its last holder. */
  doomed = false
  /** Numbers of other namespaces as seen from this one (`ip netns set`), N3. */
  readonly #nsids = new Map<NetworkNamespace, number>()

  constructor(fd: number, name: string | undefined, userns: UserNamespace) {
    this.fd = fd
    this.name = name
    this.userns = userns
  }

  /** Gives `other` a number here, the lowest free one unless told, and returns it; the one it has already stays. RTM_NEWNSID. */
  assignNsid(other: NetworkNamespace, wanted?: number): number {
    const known = this.#nsids.get(other)
    if (known !== undefined) return known
    const taken = new Set(this.#nsids.values())
    let nsid = wanted ?? 0
    if (wanted === undefined) while (taken.has(nsid)) nsid++
    if (taken.has(nsid)) throw new RangeError(`nsid ${nsid} is taken; leave it out for the lowest free one`)
    this.#nsids.set(other, nsid)
    return nsid
  }

  /** The number of `other` here, or undefined. peernet2id. */
  nsidOf(other: NetworkNamespace): number | undefined {
    return this.#nsids.get(other)
  }
}

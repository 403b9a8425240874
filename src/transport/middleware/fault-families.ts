/** Generic families that seem to have been registered anew: other ids than the kernel's, in both directions. */

import {
  CTRL_ATTR_FAMILY_ID,
  CTRL_CMD_DELFAMILY,
  CTRL_CMD_NEWFAMILY,
  GENL_HDRLEN,
  GENL_ID_CTRL,
  GENL_MAX_ID,
  NLMSG_ERROR,
} from '../../wire/constants.js'
import {
  align,
  attributeLength,
  attributeType,
  type ByteView,
  encodeMessage,
  NLA_HDRLEN,
  NLMSG_HDRLEN,
} from '../../wire/index.js'
import { readFamily } from './trace-text.js'

/** An id that no family has as long as not all are taken: what is sent to it the kernel answers with ENOENT (H1). */
const NOBODY = GENL_MAX_ID

interface MovingFamily {
  readonly name: string
  /** The kernel's id; undefined until nlctrl told it. */
  real: number | undefined
  /** The id the client is told. */
  shown: number | undefined
  /** Ids it had, the latest last. */
  readonly former: number[]
  /** genlmsghdr and attributes of nlctrl's last word on it, with the kernel's id. */
  description: Uint8Array | undefined
}

/** Positions are of messages whose length has been checked; bytes are changed in place. */
export class MovingFamilies {
  readonly #families: readonly MovingFamily[]

  constructor(names: readonly string[]) {
    this.#families = [...new Set(names)].map(name => ({
      name,
      real: undefined,
      shown: undefined,
      former: [],
      description: undefined,
    }))
  }

  get size(): number {
    return this.#families.length
  }

  /** The id the client knows. */
  idOf(name: string): number | undefined {
    return this.#families.find(family => family.name === name)?.shown
  }

  /** Gives the family another id; returns what nlctrl tells its group: gone, and back. */
  move(name: string, id: number | undefined): Uint8Array[] {
    const family = this.#families.find(candidate => candidate.name === name)
    if (family?.shown === undefined) return []
    const before = family.shown
    family.former.push(before)
    family.shown = id ?? this.#free()
    return [
      ...announcement(family, CTRL_CMD_DELFAMILY, before),
      ...announcement(family, CTRL_CMD_NEWFAMILY, family.shown),
    ]
  }

  /** A request on its way to the kernel. */
  outgoing(view: ByteView, position: number, length: number): void {
    const type = view.u16[(position >> 1) + 2]!
    if (type === GENL_ID_CTRL) {
      replaceId(view, position, length, id => this.#families.find(({ shown }) => shown === id)?.real ?? id)
      return
    }
    const current = this.#families.find(({ shown }) => shown === type)
    if (current?.real !== undefined) view.u16[(position >> 1) + 2] = current.real
    else if (this.#families.some(({ former }) => former.includes(type))) view.u16[(position >> 1) + 2] = NOBODY
  }

  /** A message on its way to the client. */
  incoming(view: ByteView, position: number, length: number): void {
    const type = view.u16[(position >> 1) + 2]!
    if (type === GENL_ID_CTRL) {
      this.#learn(view, position, length)
      replaceId(view, position, length, id => this.#shown(id))
    } else if (type === NLMSG_ERROR && length >= NLMSG_HDRLEN * 2 + 4) {
      // The request that NLMSG_ERROR repeats starts behind the errno.
      const half = (position + NLMSG_HDRLEN + 4) >> 1
      view.u16[half + 2] = this.#shown(view.u16[half + 2]!)
    } else {
      view.u16[(position >> 1) + 2] = this.#shown(type)
    }
  }

  #shown(id: number): number {
    if (id === NOBODY) return this.#families.find(({ former }) => former.length > 0)?.former.at(-1) ?? id
    return this.#families.find(({ real }) => real === id)?.shown ?? id
  }

  #learn(view: ByteView, position: number, length: number): void {
    const start = position + NLMSG_HDRLEN
    const end = position + length
    if (end - start < GENL_HDRLEN || view.u8[start] !== CTRL_CMD_NEWFAMILY) return
    const found = readFamily(view, start + GENL_HDRLEN, end)
    const family = this.#families.find(({ name }) => name === found?.name)
    if (family === undefined || found === undefined) return
    if (family.former.length === 0) family.shown = found.id
    family.real = found.id
    family.description = view.u8.slice(start, end)
  }

  #free(): number {
    const taken = this.#families.flatMap(({ real, shown, former }) => [real, shown, ...former])
    let id = NOBODY - 1
    while (taken.includes(id)) id--
    return id
  }
}

/** A message of nlctrl to its group. */
function announcement({ description }: MovingFamily, command: number, id: number): Uint8Array[] {
  if (description === undefined) return []
  const payload = description.slice()
  payload[0] = command
  const bytes = encodeMessage({ type: GENL_ID_CTRL, payload })
  const buffer = new Uint8Array(align(bytes.length))
  buffer.set(bytes)
  const view = viewOf(buffer)
  replaceId(view, 0, bytes.length, () => id)
  return [buffer.subarray(0, bytes.length)]
}

function viewOf(bytes: Uint8Array<ArrayBuffer>): ByteView {
  const { buffer } = bytes
  return { u8: bytes, u16: new Uint16Array(buffer), u32: new Uint32Array(buffer), data: new DataView(buffer) }
}

/** CTRL_ATTR_FAMILY_ID of a message of nlctrl; attributes that cannot be walked end the search. */
function replaceId(view: ByteView, position: number, length: number, change: (id: number) => number): void {
  const end = position + length
  let at = position + NLMSG_HDRLEN + GENL_HDRLEN
  while (end - at >= NLA_HDRLEN) {
    let size: number
    try {
      size = attributeLength(view, at, end)
    } catch {
      return
    }
    const word = (at + NLA_HDRLEN) >> 1
    if (attributeType(view, at) === CTRL_ATTR_FAMILY_ID && size >= NLA_HDRLEN + 2)
      view.u16[word] = change(view.u16[word]!)
    at += align(size)
  }
}

/** What a handler of a generic family learns of a request beside its attributes: `struct genl_info`. */

import type { Encoder } from '../../schema/family.js'
import { align, type ByteView, NLA_HDRLEN, NLA_TYPE_MASK, NLMSG_HDRLEN, type Writer } from '../../wire/index.js'
import { RequestError } from '../extack.js'
import type { Request, RequestFacts } from '../request.js'
import { genericMessage } from './generic-message.js'

/** Where answers go: the kernel socket, or from a thread the way to it. */
export interface Answering<R> {
  reply(request: R, message: Uint8Array): number
}

/** @typeParam R what is known of the message; on a thread there is less of it. */
export class GenericRequest<R extends RequestFacts = Request> {
  readonly request: R
  readonly command: number
  readonly version: number
  /** Of memory that holds the message, from {@link position}, where its nlmsghdr is, to {@link end}. */
  readonly view: ByteView
  readonly position: number
  readonly end: number
  /** Where the attributes start, bytes. */
  readonly attributes: number
  /** What `pre` leaves for `do` and `post`, as user_ptr of struct genl_info. */
  context: unknown
  readonly #family: { readonly id: number; readonly version: number }
  readonly #socket: Answering<R>
  #answer: { readonly command: number; readonly encode: Encoder<never> } | undefined

  constructor(
    request: R,
    view: ByteView,
    attributes: number,
    family: { readonly id: number; readonly version: number },
    socket: Answering<R>,
    position = 0,
  ) {
    this.request = request
    this.view = view
    this.position = position
    this.end = position + view.u32[position >> 2]!
    this.command = view.u8[position + NLMSG_HDRLEN]!
    this.version = view.u8[position + NLMSG_HDRLEN + 1]!
    this.attributes = attributes
    this.#family = family
    this.#socket = socket
  }

  /** What {@link reply} sends: set by the operation. */
  answerWith(command: number, encode: Encoder<never>): void {
    this.#answer = { command, encode }
  }

  /** Sends the requester a message with this command and what `fill` writes behind the generic header (genlmsg_reply). As {@link reply} otherwise. */
  send(command: number, fill: (writer: Writer) => void, flags: number = 0): number {
    const { id, version } = this.#family
    const { sequence, portId } = this
    return this.#socket.reply(this.request, genericMessage({ id, version, command, flags, sequence, portId }, fill))
  }

  /** Sends the requester a whole message, header and all. As {@link reply} otherwise. */
  sendMessage(message: Uint8Array): number {
    return this.#socket.reply(this.request, message)
  }

  get portId(): number {
    return this.request.portId
  }

  get sequence(): number {
    return this.view.u32[(this.position >> 2) + 2]!
  }

  /** Of the requester's socket; on a thread undefined. */
  get netns(): R extends { readonly netns: infer N } ? N : undefined {
    return (this.request as { readonly netns?: unknown }).netns as never
  }

  /** Fires when nobody waits for the answer any more: the requester closed its socket, or the family was unregistered. */
  get signal(): AbortSignal {
    return this.request.signal
  }

  /**
   * Answers with the reply of the operation: now or later, as often as wanted. Returns the bytes sent or -errno: -ECONNREFUSED where the requester has
   * closed its socket, -ECANCELED where the family was unregistered. What is sent when the handler has ended comes after the acknowledgement.
   */
  reply(value: unknown): number {
    const { command, encode } = this.#answer!
    return this.send(command, writer => encode(writer, value as never))
  }

  /** Byte offset, from the nlmsghdr, of the attribute reached by these numbers, outermost first; undefined where it did not come (E3). */
  offsetOf(...path: readonly number[]): number | undefined {
    const found = this.find(...path)
    return found === undefined ? undefined : found - this.position
  }

  /** The same as a position in {@link view}. */
  find(...path: readonly number[]): number | undefined {
    let start = this.attributes
    let end = this.end
    let found: number | undefined
    for (const type of path) {
      found = findAttribute(this.view, start, end, type)
      if (found === undefined) return undefined
      start = found + NLA_HDRLEN
      end = found + this.view.u16[found >> 1]!
    }
    return found
  }

  /** GENL_REQ_ATTR_CHECK: refuses with EINVAL and the number of what is missing where the attribute at the end of `path` did not come (Y13). */
  require(...path: readonly number[]): void {
    if (this.find(...path) !== undefined) return
    const nest = path.length > 1 ? this.offsetOf(...path.slice(0, -1)) : undefined
    throw new RequestError(22, {
      missingType: path.at(-1)!,
      ...(nest === undefined ? {} : { missingNest: nest }),
    })
  }
}

/** The last one of that type counts (L4). */
function findAttribute(view: ByteView, start: number, end: number, type: number): number | undefined {
  let found: number | undefined
  for (let position = start; end - position >= NLA_HDRLEN; ) {
    const length = view.u16[position >> 1]!
    if (length < NLA_HDRLEN || length > end - position) return found
    if ((view.u16[(position >> 1) + 1]! & NLA_TYPE_MASK) === type) found = position
    position += align(length)
  }
  return found
}

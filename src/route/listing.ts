/** Reading dumps through a filter. */

import type { Dump, DumpOptions, WaitOptions } from '../client/index.js'

/** How a listing may be read; see the client's DumpOptions. */
export type ListOptions = WaitOptions & Pick<DumpOptions, 'attempts' | 'allowInterrupted' | 'onRestart'>

/** Every item that matches. @throws NetlinkError, also where no attempt was consistent (D12). */
export async function list<T>(dump: Dump<T>, matches: (item: T) => boolean): Promise<T[]> {
  return (await dump.collect()).filter(matches)
}

/** The items that match, as they come. */
export async function* filtered<T>(dump: Dump<T>, matches: (item: T) => boolean): AsyncGenerator<T, void, undefined> {
  for await (const batch of dump.batches()) for (const item of batch) if (matches(item)) yield item
}

/** Reading dumps through a filter. */

import type { Dump, DumpOptions, WaitOptions } from '../client/index.js'
import { ValueError } from '../schema/index.js'

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

/** @throws ValueError for a member that the filter does not have: ignored, it would list everything. */
export function checkFilter(filter: object, known: Readonly<Record<string, true>>): void {
  for (const key of Object.keys(filter)) {
    if (!Object.hasOwn(known, key))
      throw new ValueError(key, `the filter has no such member; it has ${Object.keys(known).join(', ')}`)
  }
}

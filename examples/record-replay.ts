/**
 * Records what a program asks the kernel and what it answers, then runs the same program on the recording, which needs neither kernel nor addon:
 * a test made of a real machine. The replay says which recorded requests the program no longer makes, and what it asks that was never recorded.
 */

import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { route } from 'nlkit/route'
import { linux, type Transport } from 'nlkit/transport'
import { parseRecording, record, replay } from 'nlkit/transport/middleware'

/** The program: the names and MTUs of all links. */
async function links(transport: Transport): Promise<{ name: string | undefined; mtu: number | undefined }[]> {
  await using rt = await route({ transport })
  return (await rt.links.list()).map(({ ifname, mtu }) => ({ name: ifname, mtu }))
}

export async function recordReplay(): Promise<void> {
  const lines: string[] = []
  const recorded = await links(record(linux, line => lines.push(line)))
  console.log(`recorded ${lines.length} lines: ${recorded.map(({ name, mtu }) => `${name} ${mtu}`).join(', ')}`)

  const transport = replay(parseRecording(lines.join('')))
  const replayed = await links(transport)
  console.log(isDeepStrictEqual(replayed, recorded) ? 'the replay is equal' : 'the replay differs')
  console.log(`never asked for: ${transport.unused().length}`)

  await using rt = await route({ transport })
  await rt.addresses.list().catch((error: Error) => console.log(`asked for more: ${error.message}`))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await recordReplay()

/** `nlkit socket list`: words into queries of sock_diag, the answers as a table or as JSON. */

import { NetlinkError } from '../../client/index.js'
import { Sockets } from '../../diag/index.js'
import { inetDiag } from '../../families/inet_diag.js'
import type { Family } from '../../schema/family.js'
import { SpecIndex } from '../../schema/spec-index.js'
import type { Check, Invocation, Run } from '../command.js'
import { JsonWriter } from '../json/to-json.js'
import { ANY_LINK, Links } from '../objects/links.js'
import type { Resolver } from '../objects/object.js'
import { readWords } from '../objects/parse.js'
import { type Protocol, SOCKET_GRAMMAR, type SocketList, socketLists } from '../objects/socket.js'
import { SOCKET_COLUMNS, socketJson, socketRow } from '../objects/socket-text.js'
import { type Cell, JsonList, table } from '../output.js'
import { type Client, openClient } from '../session.js'
import { UsageError } from '../usage-error.js'

/** Rows that are looked at together to find the width of columns. */
const PAGE = 512

async function prepare(invocation: Invocation, resolver: Resolver): Promise<readonly SocketList[]> {
  const { ipv4, ipv6 } = invocation.options
  if (ipv4 === true && ipv6 === true) throw new UsageError('-4 and -6: one of both, or neither for all')
  const words = [...invocation.arguments, ...(ipv4 === true ? ['inet'] : []), ...(ipv6 === true ? ['inet6'] : [])]
  return socketLists(await readWords(SOCKET_GRAMMAR, words, resolver))
}

export const check: Check = async invocation => void (await prepare(invocation, ANY_LINK))

type Batches = AsyncIterable<readonly unknown[]>

export const run: Run = async invocation => {
  const { output } = invocation
  const opened: Client[] = []
  const open = async (family: Family): Promise<Client> => {
    const client = await openClient(family, invocation)
    opened.push(client)
    return client
  }
  const links = new Links(async () => open((await import('../../families/rt-link.js')).rtLink as never))
  try {
    const lists = await prepare(invocation, links)
    const system = new Sockets((await open(inetDiag as never)) as never)
    const show = output.json ? jsonOf(system, invocation) : await tableOf(links, invocation)
    for (const { protocol, query, named } of lists) {
      try {
        for await (const batch of system.dump(query).batches() as Batches) show.add(protocol, batch)
      } catch (error) {
        if (!NetlinkError.is(error) || error.code !== 'ENOENT') throw error
        if (named) throw new UsageError(`this kernel does not tell of sockets of ${protocol} (ENOENT)`)
        output.note(`nlkit: this kernel does not tell of sockets of ${protocol}`)
      }
    }
    show.end()
    return undefined
  } finally {
    for (const client of opened) client.close()
  }
}

interface Show {
  add(protocol: Protocol, sockets: readonly unknown[]): void
  end(): void
}

function jsonOf({ client, unix, netlink, packet }: Sockets, { output }: Invocation): Show {
  const list = new JsonList(output.line)
  const families: Partial<Record<Protocol, Family>> = {
    unix: unix.family as never,
    netlink: netlink.family as never,
    packet: packet.family as never,
  }
  const writers = new Map<Protocol, JsonWriter>()
  const writerOf = (protocol: Protocol): JsonWriter => {
    const family: Family = families[protocol] ?? (client.family as never)
    const writer = writers.get(protocol) ?? new JsonWriter(new SpecIndex(family.spec()), 'camel')
    writers.set(protocol, writer)
    return writer
  }
  return {
    add(protocol, sockets) {
      const writer = writerOf(protocol)
      const operation = protocol === 'mptcp' ? 'get-mptcp' : 'get'
      for (const socket of sockets) list.add(socketJson(protocol, writer.message(operation, socket)))
    },
    end: () => list.end(),
  }
}

async function tableOf(links: Links, { output }: Invocation): Promise<Show> {
  await links.learn()
  let page: (readonly Cell[])[] = []
  const head = SOCKET_COLUMNS.map(
    (text): Cell => ({ text, painted: output.paint('dim', text), right: text.endsWith('-Q') }),
  )
  let headed = false
  const write = () => {
    if (page.length === 0) return
    for (const line of table(headed ? page : [head, ...page])) output.line(line)
    headed = true
    page = []
  }
  return {
    add(protocol, sockets) {
      for (const socket of sockets) if (page.push(socketRow(protocol, socket, links, output)) >= PAGE) write()
    },
    end: write,
  }
}

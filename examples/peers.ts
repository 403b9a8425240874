/**
 * Scenario 6: processes talk to each other over NETLINK_USERSOCK, without any kernel side. Alice and Bob exchange messages by port id; Carol joins
 * group 1 and hears what both send to it.
 *
 *     node build/examples/peers.js
 */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { NETLINK_USERSOCK, NetlinkSocket } from 'nlkit'

const GROUP = 1
const TEXT = 0x10
const TIMEOUT = 10_000

/** What the parent tells a child once all have their port ids. */
interface Go {
  readonly peer: number
}

type Role = (socket: NetlinkSocket, go: Go) => Promise<void>

function textMessage(text: string): { type: number; payload: Uint8Array } {
  return { type: TEXT, payload: new TextEncoder().encode(text) }
}

async function hear(name: string, socket: NetlinkSocket): Promise<number> {
  const { message, sender, group } = await socket.receive({ timeout: TIMEOUT })
  const way = group === 0 ? 'to its port' : `to group ${group}`
  console.log(`${name} heard from port ${sender.portId}, ${way}: ${new TextDecoder().decode(message.payload)}`)
  return sender.portId
}

const roles: Readonly<Record<string, Role>> = {
  async alice(socket, { peer }) {
    await socket.send(textMessage('Hello Bob!'), { portId: peer })
    await hear('Alice', socket)
    await socket.send(textMessage('Hello all, Alice here'), { group: GROUP })
  },
  async bob(socket) {
    const portId = await hear('Bob', socket)
    await socket.send(textMessage('Hello Alice!'), { portId })
    await socket.send(textMessage('Hello all, Bob here'), { group: GROUP })
  },
  async carol(socket) {
    await hear('Carol', socket)
    await hear('Carol', socket)
  },
}

/** One process: opens its socket with its process id as port id, says so, waits for the word, plays its part. */
async function play(name: string): Promise<void> {
  await using socket = await NetlinkSocket.open(NETLINK_USERSOCK, {
    portId: 'process',
    groups: name === 'carol' ? [GROUP] : [],
  })
  process.send!({ portId: socket.portId })
  const [go] = (await once(process, 'message')) as [Go]
  await roles[name]!(socket, go)
  process.disconnect()
}

async function portIdOf(child: ChildProcess): Promise<number> {
  const [{ portId }] = (await once(child, 'message')) as [{ portId: number }]
  return portId
}

/** Starts the three processes and waits until they have ended. @throws Error when one of them failed. */
export async function peers(): Promise<void> {
  const start = (name: string) => fork(fileURLToPath(import.meta.url), [name])
  const children = { alice: start('alice'), bob: start('bob'), carol: start('carol') }
  const ended = Promise.all(
    Object.entries(children).map(async ([name, child]) => [name, ...(await once(child, 'exit'))]),
  )
  const [alice, bob, carol] = await Promise.all(Object.values(children).map(portIdOf))
  console.log(`Alice is port ${alice}, Bob port ${bob}; Carol, port ${carol}, has joined group ${GROUP}`)
  children.carol.send({ peer: 0 } satisfies Go)
  children.bob.send({ peer: alice! } satisfies Go)
  children.alice.send({ peer: bob! } satisfies Go)
  for (const [name, code] of await ended) if (code !== 0) throw new Error(`${name} ended with status ${code}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await (process.argv[2] === undefined ? peers() : play(process.argv[2]))

/**
 * Scenario 6: processes talk to each other over NETLINK_USERSOCK, without any kernel side. Alice and Bob exchange messages by port id; Carol joins
 * group 1 and hears what both send to it.
 *
 *     node build/examples/peers.js [--kernel usersock | embedded]
 */

import { NETLINK_USERSOCK, NetlinkSocket } from 'nlkit'
import type { Place } from './support/kernels.js'
import { play, type Role } from './support/roles.js'

const GROUP = 1
const TEXT = 0x10
const TIMEOUT = 10_000

function textMessage(text: string): { type: number; payload: Uint8Array } {
  return { type: TEXT, payload: new TextEncoder().encode(text) }
}

/** Each process takes its own id as port id, so the leader knows where everybody is. */
function open({ protocol, transport }: Place, groups: readonly number[]): Promise<NetlinkSocket> {
  return NetlinkSocket.open(protocol, { portId: 'process', groups, transport })
}

async function hear(name: string, socket: NetlinkSocket): Promise<number> {
  const { message, sender, group } = await socket.receive({ timeout: TIMEOUT })
  const way = group === 0 ? 'to its port' : `to group ${group}`
  console.log(`${name} heard from port ${sender.portId}, ${way}: ${new TextDecoder().decode(message.payload)}`)
  return sender.portId
}

const roles: Readonly<Record<string, Role>> = {
  async alice(where, stage) {
    await using socket = await open(where, [])
    stage.reached()
    await socket.send(textMessage('Hello Bob!'), { portId: Number(await stage.word()) })
    await hear('Alice', socket)
    await socket.send(textMessage('Hello all, Alice here'), { group: GROUP })
  },
  async bob(where, stage) {
    await using socket = await open(where, [])
    stage.reached()
    const portId = await hear('Bob', socket)
    await socket.send(textMessage('Hello Alice!'), { portId })
    await socket.send(textMessage('Hello all, Bob here'), { group: GROUP })
  },
  async carol(where, stage) {
    await using socket = await open(where, [GROUP])
    stage.reached()
    await hear('Carol', socket)
    await hear('Carol', socket)
  },
}

await play(import.meta.url, {
  kernels: {
    usersock: { protocol: NETLINK_USERSOCK, kernelPort: 0 },
    embedded: { protocol: NETLINK_USERSOCK, kernelPort: 0 },
  },
  roles,
  async lead(start) {
    const [alice, bob, carol] = [start('alice'), start('bob'), start('carol')]
    const all = [alice, bob, carol]
    await Promise.all(all.map(actor => actor.reached()))
    const [a, b, c] = all.map(actor => actor.processId)
    console.log(`Alice is port ${a}, Bob port ${b}; Carol, port ${c}, has joined group ${GROUP}`)
    alice.tell(String(b))
    await Promise.all(all.map(actor => actor.ended()))
  },
})

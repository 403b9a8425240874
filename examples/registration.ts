/**
 * Scenario 5: a process registers its port, or a group, for the kernel side's events; CLOSE ends that. Who registered is known by the port id that the
 * message really came from, so nobody can take the registration over, register another's port, or close it.
 *
 *     node build/examples/registration.js [--kernel embedded | usersock]
 *
 * On NETLINK_USERSOCK another process plays the kernel side.
 */

import { NETLINK_USERSOCK, openProtocol, type ProtocolSocket } from 'nlkit'
import { type DefinedMessages, defineProtocol, enumOf, string, struct, u32 } from 'nlkit/define'
import type { KernelSide } from './support/kernels.js'
import { play, type Role } from './support/roles.js'

const definition = {
  name: 'registration',
  protocol: 30,
  groups: { events: 1 },
  messages: {
    /** Group 0: events go to the port. */
    'u-pid': { payload: struct({ portId: u32(), group: u32() }) },
    close: {},
    'k-evt': { payload: string() },
    /** What became of the u-pid or close before. */
    answer: { payload: struct({ errno: enumOf({ ok: 0, EPERM: 1, ENOENT: 2, EBUSY: 16 }) }) },
  },
} as const
const registration = defineProtocol(definition)
type Messages = DefinedMessages<typeof definition>
type Socket = ProtocolSocket<Messages, 'events'>
type Errno = Messages['answer']['errno']

/** The kernel side's state: who is registered. Every decision is by `sender`, the port id that the message came from. */
class Registrations {
  owner: { readonly portId: number; readonly group: number } | undefined

  register(sender: number, portId: number, group: number): Errno {
    if (portId !== sender) return 'EPERM'
    if (this.owner !== undefined && this.owner.portId !== sender) return 'EBUSY'
    this.owner = { portId, group }
    return 'ok'
  }

  close(sender: number): Errno {
    if (this.owner === undefined) return 'ENOENT'
    if (this.owner.portId !== sender) return 'EPERM'
    this.owner = undefined
    return 'ok'
  }
}

function fire(side: KernelSide<Messages, 'events'>, { owner }: Registrations, event: string): void {
  if (owner === undefined) console.log(`${event}: nobody is registered`)
  else if (owner.group === 0) side.unicast(owner.portId, 'kEvt', event)
  else side.broadcastTo({ group: owner.group }, 'kEvt', event)
}

async function ask(socket: Socket, what: string, send: () => Promise<void>): Promise<void> {
  await send()
  const answer = await socket.receive({ timeout: 5000 })
  if (answer.name === 'answer') console.log(`${what}: ${answer.value.errno}`)
}

async function event(socket: Socket): Promise<void> {
  const { value, group } = await socket.receive({ timeout: 5000 })
  console.log(`Received message payload: ${value} (${group === 0 ? 'to its port' : `to group ${group}`})`)
}

const roles: Readonly<Record<string, Role>> = {
  async kernel(place, stage) {
    const registrations = new Registrations()
    await using side = await place.host(registration, {
      uPid({ portId, group }, sender) {
        sender.reply('answer', { errno: registrations.register(sender.portId, portId, group) })
      },
      close(_nothing, sender) {
        sender.reply('answer', { errno: registrations.close(sender.portId) })
      },
    })
    stage.reached()
    for (;;) {
      const event = await Promise.race([stage.word(), stage.ended])
      if (event === undefined) return
      fire(side, registrations, event)
      stage.reached()
    }
  },
  async owner({ protocol, kernelPort, transport }, stage) {
    await using socket = await openProtocol(registration, { protocol, peer: kernelPort, transport })
    const { portId } = socket
    await ask(socket, 'registering its port', () => socket.send('uPid', { portId, group: 0 }))
    stage.reached()
    await event(socket)
    socket.join('events')
    await ask(socket, 'registering group 1', () => socket.send('uPid', { portId, group: 1 }))
    stage.reached()
    await event(socket)
    await ask(socket, 'closing', () => socket.send('close'))
  },
  async intruder({ protocol, kernelPort, transport }, stage) {
    await using socket = await openProtocol(registration, { protocol, peer: kernelPort, transport })
    const other = Number(await stage.word())
    await ask(socket, 'taking over', () => socket.send('uPid', { portId: socket.portId, group: 0 }))
    await ask(socket, "registering another's port", () => socket.send('uPid', { portId: other, group: 0 }))
    await ask(socket, 'closing what another registered', () => socket.send('close'))
  },
}

await play(import.meta.url, {
  kernels: {
    embedded: { protocol: registration.protocol, kernelPort: 0 },
    usersock: { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_005 },
  },
  roles,
  async lead(start) {
    const kernel = start('kernel')
    await kernel.reached()
    const owner = start('owner')
    await owner.reached()
    const intruder = start('intruder')
    // The kernel gave the owner its process id as port id (B6).
    intruder.tell(String(owner.processId))
    await intruder.ended()
    kernel.tell('first event')
    await Promise.all([kernel.reached(), owner.reached()])
    kernel.tell('second event')
    await Promise.all([kernel.reached(), owner.ended()])
    kernel.tell('third event')
    await kernel.reached()
    await kernel.end()
  },
})

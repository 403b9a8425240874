/**
 * Scenario 5: a process registers its port, or a group, for the kernel side's events; CLOSE ends that. Who registered is known by the port id that the
 * message really came from, so nobody can take the registration over, register another's port, or close it.
 *
 *     node build/examples/registration.js
 *
 * Another process plays the kernel side, on NETLINK_USERSOCK.
 */

import { NETLINK_USERSOCK, openProtocol, type ProtocolSocket } from 'nlkit'
import { type DefinedMessages, defineProtocol, enumOf, string, struct, u32 } from 'nlkit/define'
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
type Socket = ProtocolSocket<DefinedMessages<typeof definition>, 'events'>
type Errno = DefinedMessages<typeof definition>['answer']['errno']

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

async function fire(socket: Socket, { owner }: Registrations, event: string): Promise<void> {
  if (owner === undefined) return console.log(`${event}: nobody is registered`)
  await socket.send('kEvt', event, owner.group === 0 ? { portId: owner.portId } : { group: owner.group })
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
  async kernel({ protocol, kernelPort }, stage) {
    await using socket = await openProtocol(registration, { protocol, portId: kernelPort, signal: stage.end })
    const registrations = new Registrations()
    stage.reached()
    const events = (async () => {
      for (;;) {
        await fire(socket, registrations, await stage.word())
        stage.reached()
      }
    })()
    events.catch(error => stage.end.aborted || Promise.reject(error))
    for await (const { name, value, sender } of socket) {
      if (name === 'uPid') {
        const errno = registrations.register(sender.portId, value.portId, value.group)
        await socket.send('answer', { errno }, { portId: sender.portId })
      } else if (name === 'close') {
        await socket.send('answer', { errno: registrations.close(sender.portId) }, { portId: sender.portId })
      }
    }
  },
  async owner({ protocol, kernelPort }, stage) {
    await using socket = await openProtocol(registration, { protocol, peer: kernelPort })
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
  async intruder({ protocol, kernelPort }, stage) {
    await using socket = await openProtocol(registration, { protocol, peer: kernelPort })
    const other = Number(await stage.word())
    await ask(socket, 'taking over', () => socket.send('uPid', { portId: socket.portId, group: 0 }))
    await ask(socket, "registering another's port", () => socket.send('uPid', { portId: other, group: 0 }))
    await ask(socket, 'closing what another registered', () => socket.send('close'))
  },
}

await play(
  import.meta.url,
  roles,
  async start => {
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
  { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_005 },
)

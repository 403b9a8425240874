/** Scenario 5: a process registers where its events go; nobody else can take that over or end it. */

import assert from 'node:assert/strict'
import { NetlinkSocket } from 'nlkit'
import { acknowledgement, actor, type Case, closing, type Guest, load, textOf, trigger, words } from './guest.js'

const PROTOCOL = 25
const [U_PID, CLOSE, K_EVT] = [0x10, 0x11, 0x12]
const NLM_F_REQUEST_ACK = 1 | 4
const MODULE = 'nlkit_registration'

function open(guest: Guest, groups: readonly number[] = []): Promise<NetlinkSocket> {
  return NetlinkSocket.open(PROTOCOL, { groups, extack: true }).then(socket => closing(guest, socket))
}

async function register(socket: NetlinkSocket, group: number, port: number = socket.portId) {
  await socket.send({ type: U_PID, flags: NLM_F_REQUEST_ACK, payload: words(port, group) }, { portId: 0 })
  return acknowledgement(socket)
}

async function close(socket: NetlinkSocket) {
  await socket.send({ type: CLOSE, flags: NLM_F_REQUEST_ACK }, { portId: 0 })
  return acknowledgement(socket)
}

async function hears(socket: NetlinkSocket, expected: string, expectedGroup: number): Promise<void> {
  const { message, group, sender } = await socket.receive({ timeout: 10_000 })
  assert.deepEqual([message.type, textOf(message), group, sender.portId], [K_EVT, expected, expectedGroup, 0])
}

async function hearsNothing(socket: NetlinkSocket): Promise<void> {
  await assert.rejects(socket.receive({ timeout: 300 }), { code: 'ERR_NLKIT_TIMEOUT' })
}

const ACCEPTED = { errno: 0, text: undefined }

export const registration: readonly Case[] = [
  {
    name: 'registration: with group 0 events go to the port, until it closes',
    async run(guest) {
      load(guest, MODULE)
      const socket = await open(guest)
      trigger(MODULE, 'before')
      assert.deepEqual(await register(socket, 0), ACCEPTED)
      trigger(MODULE, 'first')
      trigger(MODULE, 'second')
      await hears(socket, 'first', 0)
      await hears(socket, 'second', 0)
      assert.deepEqual(await close(socket), ACCEPTED)
      trigger(MODULE, 'after')
      await hearsNothing(socket)
    },
  },
  {
    name: 'registration: with a group events go to all its members',
    async run(guest) {
      load(guest, MODULE)
      const [owner, member, other] = [await open(guest, [7]), await open(guest, [7]), await open(guest, [8])]
      assert.deepEqual(await register(owner, 7), ACCEPTED)
      trigger(MODULE, 'to seven')
      await hears(owner, 'to seven', 7)
      await hears(member, 'to seven', 7)
      await hearsNothing(other)
    },
  },
  {
    name: 'registration: a second process can neither take it over nor close it',
    async run(guest) {
      load(guest, MODULE)
      const [owner, other] = [await open(guest), await open(guest)]
      assert.deepEqual(await register(owner, 0), ACCEPTED)
      assert.deepEqual(await register(other, 0), { errno: 16, text: 'another port is registered' })
      assert.deepEqual(await register(other, 0, owner.portId), { errno: 1, text: "not the sender's own port" })
      assert.deepEqual(await close(other), { errno: 1, text: 'registered by another port' })
      trigger(MODULE, 'still mine')
      await hears(owner, 'still mine', 0)
      await hearsNothing(other)
    },
  },
  {
    name: 'registration: it ends with the process that made it',
    async run(guest) {
      load(guest, MODULE)
      const client = actor(guest, 'register', String(PROTOCOL), String(U_PID))
      await client.endsWell()
      assert.deepEqual(client.lines, ['registered: 0'])
      assert.deepEqual(await register(await open(guest), 0), ACCEPTED)
    },
  },
  {
    name: 'registration: what cannot be meant is refused with a reason',
    async run(guest) {
      load(guest, MODULE)
      const socket = await open(guest)
      assert.deepEqual(await register(socket, 33), { errno: 34, text: 'groups are 0 to 32' })
      await socket.send({ type: U_PID, flags: NLM_F_REQUEST_ACK, payload: words(socket.portId) }, { portId: 0 })
      assert.deepEqual(await acknowledgement(socket), { errno: 22, text: 'U_PID needs port and group' })
      await socket.send({ type: K_EVT, flags: NLM_F_REQUEST_ACK }, { portId: 0 })
      assert.deepEqual(await acknowledgement(socket), { errno: 95, text: 'unknown type' })
    },
  },
]

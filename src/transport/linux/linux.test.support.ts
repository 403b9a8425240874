/** For the tests of this folder: sockets that close with the test, messages to send, child processes and workers to run code in. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SystemSocket, SystemSocketOptions } from '../transport.js'
import { createNetworkNamespace, linux, NoAddonError, type OwnedNetworkNamespace } from './index.js'
import type { LinuxSocket } from './socket.js'

export const NETLINK_ROUTE = 0
export const NETLINK_USERSOCK = 2
export const NETLINK_GENERIC = 16
export const SOL_SOCKET = 1
export const SO_RCVBUF = 8
export const SO_PASSCRED = 16
export const SOL_NETLINK = 270
export const NETLINK_ADD_MEMBERSHIP = 1
export const NETLINK_PKTINFO = 3
export const EAGAIN = 11
export const ECONNREFUSED = 111

/** A reason to skip, or false. */
export const withoutAddon: string | false = reasonOf(() => linux.threadId())
/** A reason to skip what needs namespaces of its own, or false. */
export const withoutNamespaces: string | false = withoutAddon || reasonOf(() => createNetworkNamespace().close())

function reasonOf(attempt: () => unknown): string | false {
  try {
    attempt()
    return false
  } catch (error) {
    if (NoAddonError.is(error)) return 'no addon for this system'
    return `no network namespaces for this user: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** An open socket that closes when the test ends. */
export function open(t: TestContext, protocol: number, options?: SystemSocketOptions): LinuxSocket {
  const socket = linux.socket(protocol, options)
  if (typeof socket === 'number') throw new Error(`socket(${protocol}) failed with ${socket}`)
  t.after(() => socket.close())
  return socket as LinuxSocket
}

/** A socket bound to a port id the kernel chose. */
export function openBound(t: TestContext, protocol: number, groups = 0): { socket: LinuxSocket; portId: number } {
  const socket = open(t, protocol)
  const result = socket.bind(0, groups)
  if (result !== 0) throw new Error(`bind failed with ${result}`)
  return { socket, portId: nameOf(socket).portId }
}

export function nameOf(socket: SystemSocket): { portId: number; groups: number } {
  const into = new Uint32Array(2)
  const result = socket.getsockname(into)
  if (result !== 0) throw new Error(`getsockname failed with ${result}`)
  return { portId: into[0]!, groups: into[1]! }
}

export function freshNamespace(t: TestContext): OwnedNetworkNamespace {
  const namespace = createNetworkNamespace()
  t.after(() => namespace.close())
  return namespace
}

/** RTM_GETLINK for the interface with index 1, which every network namespace has. */
export function getLink(sequence = 1): Uint8Array {
  const bytes = new ArrayBuffer(32)
  const words = new Uint32Array(bytes)
  const halves = new Uint16Array(bytes)
  words[0] = 32
  halves[2] = 18 // RTM_GETLINK
  halves[3] = 1 // NLM_F_REQUEST
  words[2] = sequence
  words[5] = 1 // ifi_index
  return new Uint8Array(bytes)
}

/** `length` bytes that start with nlmsghdr { length, NLMSG_MIN_TYPE } and count upwards after it. */
export function message(length: number): Uint8Array {
  const bytes = Uint8Array.from({ length }, (_, index) => index & 0xff)
  if (length < 16) return bytes
  new Uint32Array(bytes.buffer, 0, 4).set([length, 0, 0, 0])
  new Uint16Array(bytes.buffer, 4, 1)[0] = 16
  return bytes
}

/** Resolves once `condition` holds; rejects after `limit` milliseconds. */
export async function until(condition: () => boolean, what: string, limit = 10_000): Promise<void> {
  const end = Date.now() + limit
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for: ${what}`)
    await sleep(5)
  }
}

const transportUrl = new URL('../index.js', import.meta.url).href

/** Put in front of code for {@link runChild} and workers: the transport, and a socket bound on NETLINK_USERSOCK. */
export const prelude: string = `
  import { linux, ReceiveArea } from ${JSON.stringify(transportUrl)}
  const area = new ReceiveArea()
  const openBound = groups => {
    const socket = linux.socket(${NETLINK_USERSOCK})
    if (socket.bind(0, groups) !== 0) throw new Error('bind failed')
    const name = new Uint32Array(2)
    socket.getsockname(name)
    return { socket, portId: name[0] }
  }
`

/** Runs ES module code in a child; killed after 20 seconds (status null, signal SIGTERM). */
export function runChild(code: string, env: Record<string, string> = {}): SpawnSyncReturns<string> {
  const childEnv: NodeJS.ProcessEnv = { ...process.env, ...env }
  delete childEnv.NODE_TEST_CONTEXT
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: 20_000,
    env: childEnv,
  })
}

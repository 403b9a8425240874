/**
 * Sockets to look at, held by a process of its own in a network namespace of its own: TCP of IPv4 and IPv6 and of both at once, bound to links, UDP, UNIX.
 * Run as a program it opens them in the namespace it is in, prints {@link Held} and ends with its standard input.
 */

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Environment } from '../route/environment.js'

export interface Held {
  /** Ports that listeners were given, and not chosen by the kernel. */
  readonly listening: readonly number[]
  /** Ports that clients bound themselves to. */
  readonly bound: readonly number[]
  readonly udp: readonly number[]
  readonly pid: number
}

/** A namespace with two links and the sockets in it; both end with the test. */
export async function holding(t: TestContext): Promise<{ environment: Environment; held: Held; log: string[] }> {
  const environment = new Environment()
  t.after(() => environment[Symbol.dispose]())
  environment.ip('link', 'set', 'lo', 'up')
  environment.ip('link', 'add', 'v0', 'type', 'veth', 'peer', 'name', 'v1')
  environment.ip('link', 'set', 'v1', 'up')
  environment.ip('link', 'set', 'v0', 'up')
  environment.ip('addr', 'add', '10.1.2.3/24', 'dev', 'v0')
  environment.ip('-6', 'addr', 'add', 'fd00::5/64', 'dev', 'v0', 'nodad')
  environment.ip('-6', 'addr', 'add', 'fe80::77/64', 'dev', 'v0', 'nodad')
  const holder = spawn(
    'nsenter',
    [`--net=${environment.netns.path}`, process.execPath, fileURLToPath(import.meta.url)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  t.after(() => holder.stdin.destroy())
  const lines = createInterface(holder.stdout)
  const [first] = (await once(lines, 'line')) as [string]
  const log: string[] = []
  lines.on('line', line => log.push(line))
  return { environment, held: JSON.parse(first) as Held, log }
}

async function listen(host: string, port = 0): Promise<Server> {
  const server = createServer(socket => keep(socket, 'accepted'))
  server.listen({ host, port })
  await once(server, 'listening')
  return server
}

const kept: Socket[] = []

/** Errors are told on standard output: what someone else did to the socket. */
function keep(socket: Socket, what: string): Socket {
  kept.push(socket)
  socket.on('error', error => console.log(`${what} ${(error as NodeJS.ErrnoException).code}`))
  return socket
}

async function client(host: string, port: number, localPort?: number): Promise<void> {
  const socket = keep(dial({ host, port, ...(localPort === undefined ? {} : { localPort }) }), 'client')
  await once(socket, 'connect')
}

async function hold(): Promise<void> {
  const given = [41_000, 41_001, 41_002]
  const bound = [42_000, 42_001, 42_002, 42_003]
  const places: [string, Server][] = []
  for (const [host, port] of [
    ['127.0.0.1', given[0]],
    ['127.1.2.3', 0],
    ['10.1.2.3', 0],
    ['::1', given[1]],
    ['fd00::5', 0],
    ['fe80::77%v0', given[2]],
  ] as const)
    places.push([host, await listen(host, port)])
  const both = await listen('::')
  places.push(['127.0.0.1', both], ['::1', both])
  for (const [host, server] of places)
    for (let count = 0; count < 3; count++) await client(host, (server.address() as AddressInfo).port)
  for (const [index, port] of bound.entries()) {
    const [host, server] = places[index]!
    await client(host, (server.address() as AddressInfo).port, port)
  }
  // One that goes through TIME_WAIT.
  const short = dial({ host: '127.0.0.1', port: given[0]! })
  await once(short, 'connect')
  const leaving = kept.at(-1)
  short.end()
  short.resume()
  await once(short, 'close')
  leaving?.destroy()
  const udp: number[] = []
  for (const [type, host] of [
    ['udp4', '127.0.0.1'],
    ['udp6', '::1'],
  ] as const) {
    const plain = createSocket(type)
    plain.bind(0, host)
    await once(plain, 'listening')
    udp.push(plain.address().port)
    const connected = createSocket(type)
    connected.on('error', error => console.log(`udp ${(error as NodeJS.ErrnoException).code}`))
    connected.connect(plain.address().port, host)
    await once(connected, 'connect')
    udp.push(connected.address().port)
  }
  const unix = createServer(socket => keep(socket, 'unix'))
  unix.listen('\0nlkit-held')
  await once(unix, 'listening')
  const end = keep(dial('\0nlkit-held'), 'unix')
  await once(end, 'connect')
  console.log(JSON.stringify({ listening: given, bound, udp, pid: process.pid } satisfies Held))
  process.stdin.resume()
  await once(process.stdin, 'end')
  process.exit(0)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  assert.ok(process.platform === 'linux')
  await hold()
}

/** What the tests of this folder share: programs in processes of their own, under strace too, and a transport that remembers what it was asked. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReceiveArea, Transport } from 'nlkit/transport'
import { ForwardingSocket, wrapTransport } from 'nlkit/transport/middleware'
import { noKernel, runningKernel, type TestKernel } from '../client/support.js'
import { root } from '../project.js'

/** Put in front of programs: a namespace of their own as `place` and `netns`, and addresses to make events with. */
export const preludeOn = ({ program }: TestKernel): string => `${program}
  const { transport, netns } = place
  import { connect, Connection, NetlinkSocket, NETLINK_ROUTE, NETLINK_USERSOCK, NLM_F_CREATE, NLM_F_EXCL, Writer } from 'nlkit'
  import { rtAddr } from 'nlkit/families/rt-addr'
  import { rtLink } from 'nlkit/families/rt-link'
  const address = number => {
    const local = '10.' + [(number >> 16) & 255, (number >> 8) & 255, number & 255].join('.')
    return { ifaFamily: 2, ifaPrefixlen: 32, ifaIndex: 1, local, address: local }
  }
  const addAddresses = async (client, count, first = 1) => {
    const items = Array.from({ length: count }, (_, index) => ({ name: 'newaddr', request: address(first + index), flags: NLM_F_CREATE | NLM_F_EXCL }))
    for (const result of await client.batch(items, { ack: 'last' })) if (result.status === 'rejected') throw result.reason
  }
  const sending = (count, describe) => {
    const socket = transport.socket(NETLINK_ROUTE, { netns })
    const writer = new Writer()
    for (let number = 1; number <= count; number++) {
      const [operation, type, value] = describe(number)
      writer.reset()
      const start = writer.startMessage(type, type === 20 ? 1 | NLM_F_CREATE | NLM_F_EXCL : 1, number, 0)
      operation.do.encodeRequest(writer, value)
      writer.endMessage(start)
      if (socket.send(writer.bytes(), 0, 0) < 0) throw new Error('not sent')
    }
    socket.close()
  }
  const { newaddr, deladdr } = rtAddr.operations
  /** Addresses at once: no answers, no turn of the event loop. */
  const burst = count => sending(count, number => [newaddr, 20, address(number)])
  /** One address that comes and goes: as many events, and a list that does not grow. */
  const flap = count => sending(count, number => (number % 2 ? [newaddr, 20, address(1)] : [deladdr, 21, address(1)]))
`

export const prelude: string = preludeOn(runningKernel)

/** Runs a module from the project's folder; ended after 50 seconds (status null). */
export function runModule(code: string, command: readonly string[] = [process.execPath]): SpawnSyncReturns<string> {
  const env = { ...process.env }
  delete env.NODE_TEST_CONTEXT
  const [program, ...before] = command
  return spawnSync(program!, [...before, '--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    timeout: 50_000,
    env,
  })
}

/** Why system calls cannot be looked at here, or false. */
export const withoutStrace: string | false =
  noKernel ?? (spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0 ? false : 'no strace that may trace')

export interface SystemCall {
  readonly name: string
  /** All of the line: arguments and result. */
  readonly text: string
  /** The number behind the `=`. */
  readonly result: number
}

/** System calls on sockets that a program makes between two marks: what it prints is compared by the caller. */
export function traceModule(code: string): SpawnSyncReturns<string> & { readonly calls: readonly SystemCall[] } {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-test-'))
  const file = join(folder, 'trace')
  try {
    const what = 'trace=socket,bind,sendmsg,sendto,recvmsg,recvmmsg,recvfrom,getsockopt,setsockopt,setns'
    // What is traced outlives a strace that is ended: the deadline is the program's own.
    const deadline = ['timeout', '-s', 'KILL', '40', process.execPath]
    const command = ['strace', '-f', '-o', file, '-s', '0', '-e', what, ...deadline]
    const run = runModule(code, command)
    return { ...run, calls: run.error === undefined ? readFileSync(file, 'utf8').split('\n').flatMap(parseCall) : [] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function parseCall(line: string): SystemCall[] {
  const found = /^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)/.exec(line)
  return found === null ? [] : [{ name: found[1]!, text: line, result: Number(found[3]) }]
}

export interface Remembered {
  readonly portId: number
  /** nlmsg_seq of what was sent. */
  readonly sequences: number[]
}

/** A kernel, with its sockets and the sequence numbers sent through them kept in `sockets`. */
export function remembering(kernel: TestKernel): { readonly transport: Transport; readonly sockets: Remembered[] } {
  const sockets: Remembered[] = []
  const transport = wrapTransport('remembering', kernel.transport, socket => {
    const remembered = new RememberingSocket(socket)
    sockets.push(remembered)
    return remembered
  })
  return { transport, sockets }
}

class RememberingSocket extends ForwardingSocket implements Remembered {
  readonly sequences: number[] = []

  get portId(): number {
    const name = new Uint32Array(2)
    this.inner.getsockname(name)
    return name[0]!
  }

  override send(bytes: Uint8Array, portId: number, groups: number): number {
    this.#note(bytes)
    return super.send(bytes, portId, groups)
  }

  override sendReceive(bytes: Uint8Array, portId: number, groups: number, area: ReceiveArea): number {
    this.#note(bytes)
    return super.sendReceive(bytes, portId, groups, area)
  }

  #note(bytes: Uint8Array): void {
    this.sequences.push(new Uint32Array(bytes.slice(8, 12).buffer)[0]!)
  }
}

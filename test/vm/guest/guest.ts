/** What the cases use inside the guest: loading modules, triggers, other processes. */

import assert from 'node:assert/strict'
import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { NetlinkSocket } from 'nlkit'
import { ByteView, type Message, parseErrorMessage } from 'nlkit/wire'

const busybox = process.env.BB ?? 'busybox'

/** Series of the kernel that runs here, in a guest: `6.12`. */
export const thisSeries: string = (process.env.NLKIT_VM_KERNEL ?? '').split('.', 2).join('.')

export interface Guest {
  /** Folder of the .ko files. */
  readonly modules: string
  /** Called in reverse order when a case has ended. */
  readonly cleanup: (() => unknown)[]
}

export interface Case {
  readonly name: string
  /** Milliseconds. Default 120 000: an emulated clock may run ahead on a busy machine. */
  readonly timeout?: number
  /** Why it cannot run on this series; asked on the machine that boots the guest, which skips it then. */
  readonly missing?: (series: string) => string | false
  readonly run: (guest: Guest) => Promise<void>
}

function run(program: string, args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

/** insmod with parameters; the module goes when the case ends. */
export function load(guest: Guest, name: string, parameters: Readonly<Record<string, number>> = {}): void {
  const words = Object.entries(parameters).map(([key, value]) => `${key}=${value}`)
  const { status, output } = run(busybox, ['insmod', join(guest.modules, `${name}.ko`), ...words])
  assert.equal(status, 0, `insmod ${name}: ${output}`)
  guest.cleanup.push(() => unload(name))
}

/** What rmmod says; '' where it succeeded. */
export function unload(name: string): string {
  return run(busybox, ['rmmod', name]).output.trim()
}

/** insmod that is expected to fail; returns its message. */
export function loadFails(guest: Guest, name: string, parameter: string): string {
  const { status, output } = run(busybox, ['insmod', join(guest.modules, `${name}.ko`), parameter])
  assert.notEqual(status, 0)
  return output
}

/** Writes to a module's file in debugfs. */
export function trigger(module: string, text: string): void {
  writeFileSync(join('/sys/kernel/debug', module), text)
}

export function text(payload: string): Uint8Array {
  return new TextEncoder().encode(payload)
}

export function textOf(message: Message): string {
  return new TextDecoder().decode(message.payload)
}

/** Payload of 32-bit words in host order. */
export function words(...values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer)
}

export function wordsOf(message: Message): Uint32Array {
  return new Uint32Array(message.payload.slice().buffer, 0, message.payload.length >> 2)
}

/** Waits for the next datagram and reads it as an acknowledgement: errno (0: accepted) and the kernel's text. */
export async function acknowledgement(socket: NetlinkSocket): Promise<{ errno: number; text: string | undefined }> {
  for await (const { bytes } of socket.datagrams({ signal: AbortSignal.timeout(10_000) })) {
    const { errno, extack } = parseErrorMessage(ByteView.copyOf(bytes), 0, bytes.length)
    return { errno, text: extack?.message }
  }
  throw new Error('closed')
}

/** Closes the socket when the case ends. */
export function closing(guest: Guest, socket: NetlinkSocket): NetlinkSocket {
  guest.cleanup.push(() => socket.close())
  return socket
}

/** Another process: its lines as they come. */
export class Client {
  readonly child: ChildProcess
  readonly lines: string[] = []
  readonly ended: Promise<number>
  /** The first word of an example's role: it is ready. */
  readonly reached: Promise<unknown>

  /** @param script compiled, relative to this file */
  constructor(guest: Guest, script: string, args: readonly string[]) {
    this.child = fork(fileURLToPath(new URL(script, import.meta.url)), args, { silent: true })
    const output = createInterface({ input: this.child.stdout! }).on('line', line => this.lines.push(line))
    this.child.stderr!.pipe(process.stderr)
    // Not 'close': Node 20 does not emit it where the parent has disconnected.
    this.ended = Promise.all([once(this.child, 'exit'), once(output, 'close')]).then(([[code]]) => code as number)
    this.reached = once(this.child, 'message')
    this.reached.catch(() => {})
    guest.cleanup.push(() => this.child.kill())
  }

  /** Until the process has said that. */
  async says(line: string): Promise<void> {
    const deadline = performance.now() + 100_000
    while (!this.lines.includes(line)) {
      assert.ok(performance.now() < deadline, `waited for "${line}", heard: ${this.lines.join(' | ')}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }

  async endsWell(): Promise<void> {
    assert.equal(await this.ended, 0, this.lines.join('\n'))
  }
}

/** A process that plays a role of client.ts. */
export function actor(guest: Guest, ...args: readonly string[]): Client {
  return new Client(guest, 'client.js', args)
}

/** A process that plays a role of an example, with the module as its kernel side. */
export function example(guest: Guest, name: string, role: string, protocol: number): Client {
  return new Client(guest, `../../../examples/${name}.js`, [role, JSON.stringify({ protocol, kernelPort: 0 })])
}

/** The calls on a socket as C makes them, on either kernel: the embedded one has them, on the running one a few lines of C that are compiled for it. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedSocket, type IncomingHeader, type OutgoingHeader, type SocketCalls } from 'nlkit/kernel'
import { addonIncludes, compile, compiler } from '../addon/compiler.js'
import { root } from '../project.js'
import type { SystemSocket } from './backend.js'
import { CannotRun } from './rule.js'

export type Calls = Pick<
  SocketCalls,
  'bind' | 'connect' | 'sendmsg' | 'recvmsg' | 'ioctl' | 'listen' | 'accept' | 'shutdown' | 'mmap'
>

type Native = Readonly<Record<string, number>> & {
  systemCall(number: number, ...words: (number | Uint8Array)[]): number
  addressOf(bytes: Uint8Array): bigint
}

let loaded: Native | undefined

function native(): Native {
  if (loaded !== undefined) return loaded
  if (compiler === undefined) throw new CannotRun('needs a C compiler, to make system calls that the addon has not')
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-test-'))
  try {
    const target = join(folder, 'system-call.node')
    const source = join(root, 'test/conformance/native/system-call.c')
    const { succeeded, output } = compile(['-fPIC', '-shared', '-Wall', ...addonIncludes, source, '-o', target])
    if (!succeeded) throw new CannotRun(`the C compiler fails: ${output}`)
    const module = { exports: {} as Native }
    process.dlopen(module, target)
    return (loaded = module.exports)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

class RunningCalls implements Calls {
  readonly #fd: number
  readonly #native = native()

  constructor(fd: number) {
    this.#fd = fd
  }

  #call(name: string, ...words: (number | Uint8Array)[]): number {
    return this.#native.systemCall(this.#native[name]!, this.#fd, ...words)
  }

  bind(address: Uint8Array): number {
    return this.#call('bind', address, address.length)
  }

  connect(address: Uint8Array): number {
    return this.#call('connect', address, address.length)
  }

  sendmsg({ name = new Uint8Array(0), data, control = new Uint8Array(0), flags = 0 }: OutgoingHeader): number {
    return this.#call('sendmsg', this.#header(name, data, control).bytes, flags)
  }

  recvmsg(length: number, controlLength = 0, flags = 0): IncomingHeader {
    const [name, data, control] = [new Uint8Array(12), new Uint8Array(length), new Uint8Array(controlLength)]
    const { bytes, view } = this.#header(name, data, control)
    const result = this.#call('recvmsg', bytes, flags | 0x40)
    if (result < 0)
      return { result, name: name.slice(0, 0), data: name.slice(0, 0), control: name.slice(0, 0), flags: 0 }
    return {
      result,
      name: name.slice(0, view.getUint32(8, true)),
      data: data.slice(0, Math.min(result, length)),
      control: control.slice(0, Number(view.getBigUint64(40, true))),
      flags: view.getUint32(48, true),
    }
  }

  /** struct msghdr of 64 bits, with one struct iovec behind it. */
  #header(name: Uint8Array, data: Uint8Array, control: Uint8Array): { bytes: Uint8Array; view: DataView } {
    const bytes = new Uint8Array(72)
    const view = new DataView(bytes.buffer)
    const pointer = (at: number, to: Uint8Array): void => {
      if (to.length > 0) view.setBigUint64(at, this.#native.addressOf(to), true)
    }
    pointer(0, name)
    view.setUint32(8, name.length, true)
    view.setBigUint64(16, this.#native.addressOf(bytes) + 56n, true)
    view.setBigUint64(24, 1n, true)
    pointer(32, control)
    view.setBigUint64(40, BigInt(control.length), true)
    pointer(56, data)
    view.setBigUint64(64, BigInt(data.length), true)
    return { bytes, view }
  }

  ioctl(request: number, argument: Uint8Array): number {
    return this.#call('ioctl', request, argument)
  }

  listen(): number {
    return this.#call('listen', 1)
  }

  accept(): number {
    return this.#call('accept', 0, 0)
  }

  shutdown(): number {
    return this.#call('shutdown', 2)
  }

  mmap(): number {
    const [PROT_READ, MAP_SHARED] = [1, 1]
    return this.#native.systemCall(this.#native['mmap']!, 0, 4096, PROT_READ, MAP_SHARED, this.#fd, 0)
  }
}

export function callsOf(socket: SystemSocket): Calls {
  if (socket instanceof EmbeddedSocket) return socket.calls
  return new RunningCalls((socket as SystemSocket & { readonly fileDescriptor: number }).fileDescriptor)
}

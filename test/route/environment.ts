/** A network namespace for each test, and iproute2 in it. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { NetlinkError } from 'nlkit'
import { createNetworkNamespace, type OwnedNetworkNamespace } from 'nlkit/transport'

/** Why these tests cannot run here, or false. */
export const skip: string | false = reason()

function reason(): string | false {
  if (process.platform !== 'linux') return `needs Linux, this is ${process.platform}`
  try {
    createNetworkNamespace().close()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  try {
    execFileSync('ip', ['-V'], { stdio: 'ignore' })
    execFileSync('nsenter', ['--version'], { stdio: 'ignore' })
    return false
  } catch {
    return 'needs ip of iproute2 and nsenter of util-linux'
  }
}

/** A namespace and what iproute2 says in it. */
export class Environment implements Disposable {
  readonly netns: OwnedNetworkNamespace = createNetworkNamespace()

  /** What `ip` prints. @throws with its stderr where it fails. */
  ip(...args: string[]): string {
    return this.run('ip', ...args)
  }

  run(command: string, ...args: string[]): string {
    return execFileSync('nsenter', [`--net=${this.netns.path}`, command, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  /** Whether `ip` takes this: for kinds that the kernel may lack. */
  can(...args: string[]): boolean {
    try {
      this.ip(...args)
      return true
    } catch {
      return false
    }
  }

  /** What `ip -j` prints, parsed; nothing printed is no objects. */
  json(...args: string[]): Json[] {
    const text = this.ip('-j', ...args).trim()
    return text === '' ? [] : (JSON.parse(text) as Json[]).filter(item => Object.keys(item).length > 0)
  }

  [Symbol.dispose](): void {
    this.netns.close()
  }
}

export type Json = Record<string, unknown>

export const MAC = '02:00:00:00:00:aa'

/** A namespace with a pair of links, one of them a bridge's port, a vxlan, and an address of either family. */
export function populated(): Environment {
  const environment = new Environment()
  for (const line of [
    'link set lo up',
    'link add d0 type veth peer name d1',
    'link add br0 type bridge',
    'link set d1 master br0',
    'link set d0 up',
    'link set d1 up',
    'addr add 10.1.0.1/24 dev d0',
    'addr add 2001:db8:1::1/64 dev d0 nodad',
    'link add vx0 type vxlan id 9 dstport 4789 dev d0',
  ]) {
    environment.ip(...line.split(' '))
  }
  return environment
}

/** The NetlinkError that a promise is rejected with. */
export async function failure(promise: Promise<unknown>): Promise<NetlinkError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  assert.ok(NetlinkError.is(error), `a NetlinkError, got ${error}`)
  return error
}

/** The kernels that the rules of netlink are checked against, behind the same few words. */

import { readFileSync } from 'node:fs'
import { release } from 'node:os'
import { behaviourOf, createKernel, DEFAULT_VERSION, type EmbeddedKernel, type KernelBehaviour } from 'nlkit/kernel'
import { createNetworkNamespace, linux, ReceiveArea, type SystemSocket, type Transport } from 'nlkit/transport'

/** A kernel for one test: what is made in it ends with the test. */
export interface Backend {
  readonly name: 'linux' | 'embedded'
  readonly transport: Transport
  /** What a kernel of its release does: rules that changed look here. */
  readonly behaviour: KernelBehaviour
  /** net.core.rmem_max and wmem_max, bytes. */
  readonly maxReceiveBuffer: number
  readonly maxSendBuffer: number
  /** A fresh network namespace, as `netns` of socket options. */
  namespace(): number
  /** Gives `other` the number `nsid` in `netns` (`ip netns set`). */
  assignNsid(netns: number, other: number, nsid: number): void
  /** Runs `body` as a user without capabilities; undefined where this process cannot become one. */
  readonly unprivileged?: <T>(body: () => T) => T
  /** Only the embedded one: for rules about the kernel's own side. */
  readonly kernel?: EmbeddedKernel
  end(): void
}

const NOBODY = 65534

function linuxBackend(): Backend {
  const namespaces: Disposable[] = []
  const realRoot = process.env.NLKIT_TEST_REAL_ROOT === '1' || isRealRoot()
  return {
    name: 'linux',
    transport: linux,
    behaviour: behaviourOf(release()),
    maxReceiveBuffer: systemControl('rmem_max'),
    maxSendBuffer: systemControl('wmem_max'),
    namespace() {
      const netns = createNetworkNamespace()
      namespaces.push(netns)
      return netns.fd
    },
    assignNsid: newNsid,
    ...(realRoot ? { unprivileged: asNobody } : {}),
    end: () => {
      for (const netns of namespaces) netns[Symbol.dispose]()
    },
  }
}

function systemControl(name: string): number {
  return Number(readFileSync(`/proc/sys/net/core/${name}`, 'utf8'))
}

/** RTM_NEWNSID with NETNSA_NSID and NETNSA_FD. */
function newNsid(netns: number, other: number, nsid: number): void {
  const socket = linux.socket(0, { netns })
  if (typeof socket === 'number') throw new Error(`socket failed with ${socket}`)
  const request = new Uint32Array([36, 0x0005_0058, 1, 0, 0, 0x0001_0008, nsid, 0x0003_0008, other])
  const area = new ReceiveArea()
  socket.sendReceive(new Uint8Array(request.buffer), 0, 0, area)
  const error = area.u32[(16 + 48 + 16) >> 2]
  socket.close()
  if (area.count !== 1 || error !== 0) throw new Error(`RTM_NEWNSID failed with ${(error ?? 0) | 0}`)
}

/** Effective user and capabilities only, so that they come back. */
function asNobody<T>(body: () => T): T {
  process.seteuid!(NOBODY)
  try {
    return body()
  } finally {
    process.seteuid!(0)
  }
}

function isRealRoot(): boolean {
  if (process.platform !== 'linux' || process.geteuid?.() !== 0) return false
  try {
    asNobody(() => {})
    return true
  } catch {
    return false
  }
}

function embeddedBackend(version: string): Backend {
  const kernel = createKernel({ seed: 7, version })
  const { process: caller, transport } = kernel.as({ pid: 4321 })
  return {
    name: 'embedded',
    transport,
    behaviour: kernel.behaviour,
    maxReceiveBuffer: 212_992,
    maxSendBuffer: 212_992,
    kernel,
    namespace: () => kernel.createNetworkNamespace().fd,
    assignNsid: (netns, other, nsid) =>
      void kernel.findNetworkNamespace(netns)!.assignNsid(kernel.findNetworkNamespace(other)!, nsid),
    unprivileged: body => {
      const { credentials } = caller
      caller.setuid(NOBODY)
      try {
        return body()
      } finally {
        caller.credentials = credentials
      }
    },
    end: () => {},
  }
}

function reasonOf(attempt: () => unknown): string | false {
  try {
    attempt()
    return false
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export interface BackendKind {
  readonly name: Backend['name']
  /** In names of tests. */
  readonly label: string
  /** Why it cannot be had here, or false. */
  readonly missing: string | false
  readonly make: () => Backend
}

/** Releases that the embedded kernel is held against; test/vm runs the same rules on them. */
const VERSIONS = [DEFAULT_VERSION, '6.1', '6.12', '7.2']

export function embeddedKind(version: string): BackendKind {
  const label = version === DEFAULT_VERSION ? 'embedded' : `embedded ${version}`
  return { name: 'embedded', label, missing: false, make: () => embeddedBackend(version) }
}

export const linuxKind: BackendKind = {
  name: 'linux',
  label: 'linux',
  missing: reasonOf(() => createNetworkNamespace().close()),
  make: linuxBackend,
}

/** NLKIT_CONFORMANCE=linux leaves the embedded ones out: in an emulated machine they would take long and show nothing new. */
export const backends: readonly BackendKind[] =
  process.env.NLKIT_CONFORMANCE === 'linux' ? [linuxKind] : [...VERSIONS.map(embeddedKind), linuxKind]

export type { SystemSocket }

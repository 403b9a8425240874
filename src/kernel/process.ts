/** Who calls: processes with their credentials, the user namespaces that say what capabilities are worth, and the capability check itself. */

import type { NetworkNamespace } from './network-namespace.js'

export const CAP_NET_BROADCAST = 11
export const CAP_NET_ADMIN = 12
export const CAP_SYS_ADMIN = 21
/** CAP_CHECKPOINT_RESTORE of Linux 5.9. */
const CAP_LAST = 40

/** What root of a user namespace has. */
export const ALL_CAPABILITIES: ReadonlySet<number> = new Set(Array.from({ length: CAP_LAST + 1 }, (_, bit) => bit))
export const NO_CAPABILITIES: ReadonlySet<number> = new Set()

/** Made by `unshare(CLONE_NEWUSER)` of `owner`, whose processes in the parent have every capability over it. */
export class UserNamespace {
  /** Undefined for the initial one. */
  readonly parent: UserNamespace | undefined
  /** User id in the parent. */
  readonly owner: number

  constructor(parent: UserNamespace | undefined, owner: number) {
    this.parent = parent
    this.owner = owner
  }
}

/** What the kernel remembers of a process at one moment: `struct cred`. */
export interface Credentials {
  readonly uid: number
  readonly gid: number
  readonly capabilities: ReadonlySet<number>
  readonly userns: UserNamespace
}

/** Sent along with a message (SCM_CREDENTIALS); all 0 from the kernel (V6). */
export interface SenderCredentials {
  readonly pid: number
  readonly uid: number
  readonly gid: number
}

/** ns_capable: whether `credentials` have a capability over `target` (security/commoncap.c: cap_capable). */
export function nsCapable(credentials: Credentials, target: UserNamespace, capability: number): boolean {
  let userns: UserNamespace = target
  for (;;) {
    if (userns === credentials.userns) return credentials.capabilities.has(capability)
    const parent = userns.parent
    if (parent === undefined) return false
    if (parent === credentials.userns && userns.owner === credentials.uid) return true
    userns = parent
  }
}

export interface ProcessOptions {
  /** getpid(2), and the first port id autobind tries (B6). Default 1000. */
  readonly pid?: number
  /** Default 0. */
  readonly uid?: number
  /** Default: the uid. */
  readonly gid?: number
  /** CAP_* numbers. Default: all for uid 0, none for others. */
  readonly capabilities?: Iterable<number>
  /** Default: the initial one. */
  readonly userns?: UserNamespace
  /** Where its sockets are opened unless they say otherwise. Default: the initial one. */
  readonly netns?: NetworkNamespace
}

/** A process of the embedded kernel: the caller of system calls. Its credentials may change; sockets remember those of their opener (K1). */
export class Process {
  readonly pid: number
  netns: NetworkNamespace
  credentials: Credentials

  constructor(options: ProcessOptions, initial: { readonly userns: UserNamespace; readonly netns: NetworkNamespace }) {
    const uid = options.uid ?? 0
    this.pid = options.pid ?? 1000
    this.netns = options.netns ?? initial.netns
    this.credentials = {
      uid,
      gid: options.gid ?? uid,
      capabilities:
        options.capabilities === undefined
          ? uid === 0
            ? ALL_CAPABILITIES
            : NO_CAPABILITIES
          : new Set(options.capabilities),
      userns: options.userns ?? initial.userns,
    }
  }

  /** setuid(2): leaving uid 0 gives up every capability. */
  setuid(uid: number): void {
    const { credentials } = this
    const capabilities = credentials.uid === 0 && uid !== 0 ? NO_CAPABILITIES : credentials.capabilities
    this.credentials = { ...credentials, uid, capabilities }
  }

  capable(target: UserNamespace, capability: number): boolean {
    return nsCapable(this.credentials, target, capability)
  }
}

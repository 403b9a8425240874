/** An example as several processes: it forks itself once for each role, and one process leads. */

import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Where the kernel side is: data, so that a process, an embedded kernel (port 0) or a module (port 0) can play it. */
export interface Where {
  readonly protocol: number
  readonly kernelPort: number
}

/** What a role has besides its socket. */
export interface Stage {
  /** Fires when the leader wants the role to end. */
  readonly end: AbortSignal
  /** Tells the leader that a point was reached. */
  reached(): void
  /** The leader's next word. */
  word(): Promise<string>
}

export type Role = (where: Where, stage: Stage) => Promise<void>

/** A process that plays a role. Whatever is awaited of it rejects when it ends with another status than 0. */
export interface Actor {
  readonly processId: number
  reached(): Promise<void>
  tell(word: string): void
  /** Asks it to end and waits. */
  end(): Promise<void>
  ended(): Promise<void>
}

/**
 * Plays the role that the command line names; without one, leads. Joining a group of NETLINK_USERSOCK needs CAP_NET_ADMIN, so an ordinary user plays
 * in a user namespace, with a network of its own, where that is allowed.
 */
export async function play(
  url: string,
  roles: Readonly<Record<string, Role>>,
  lead: (start: (role: string) => Actor) => Promise<void>,
  where: Where,
): Promise<void> {
  const script = fileURLToPath(url)
  if (process.argv[1] !== script) return
  const [role, place] = process.argv.slice(2)
  if (role !== undefined) return act(roles[role]!, JSON.parse(place!) as Where)
  if (process.geteuid?.() !== 0) {
    const { status, error } = spawnSync('unshare', ['-Urn', process.execPath, script], { stdio: 'inherit' })
    if (status !== 0)
      console.error(`this needs root, or user namespaces (unshare -Urn): ${error?.message ?? `status ${status}`}`)
    process.exitCode = status ?? 1
    return
  }
  const children: ChildProcess[] = []
  try {
    await lead(name => {
      const child = fork(script, [name, JSON.stringify(where)])
      children.push(child)
      return actor(name, child)
    })
  } finally {
    for (const child of children) if (child.exitCode === null) child.kill()
  }
}

async function act(role: Role, where: Where): Promise<void> {
  const ending = new AbortController()
  process.once('disconnect', () => ending.abort())
  const words: string[] = []
  let wake = () => {}
  process.on('message', (word: string) => {
    words.push(word)
    wake()
  })
  const word = async (): Promise<string> => {
    while (words.length === 0) await new Promise<void>(resolve => (wake = resolve))
    return words.shift()!
  }
  await role(where, { end: ending.signal, reached: () => process.send!('reached'), word })
  if (process.connected) process.disconnect()
}

function actor(name: string, child: ChildProcess): Actor {
  const exit = once(child, 'exit').then(([status]) => {
    if (status !== 0) throw new Error(`${name} ended with status ${status}`)
  })
  exit.catch(() => {})
  let points = 0
  let arrive = () => {}
  child.on('message', () => {
    points++
    arrive()
  })
  const reached = async (): Promise<void> => {
    const gone = exit.then(() => Promise.reject(new Error(`${name} ended early`)))
    while (points === 0) await Promise.race([gone, new Promise<void>(resolve => (arrive = resolve))])
    gone.catch(() => {})
    points--
  }
  const end = async (): Promise<void> => {
    if (child.connected) child.disconnect()
    await exit
  }
  return { processId: child.pid!, reached, tell: word => child.send(word), end, ended: () => exit }
}

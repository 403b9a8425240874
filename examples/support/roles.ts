/** An example as several roles, which one leads: processes of their own on the running kernel, functions in this process on the embedded one. */

import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { chosenKernel, EmbeddedPlaces, type KernelName, type Place, runningPlace, type Where } from './kernels.js'

/** What a role has besides its place. */
export interface Stage {
  /** Fires when the leader wants the role to end. */
  readonly end: AbortSignal
  /** Fulfils then. */
  readonly ended: Promise<void>
  /** Tells the leader that a point was reached. */
  reached(): void
  /** The leader's next word. */
  word(): Promise<string>
}

export type Role = (place: Place, stage: Stage) => Promise<void>

/** Who plays a role. Whatever is awaited of it rejects when it fails. */
export interface Actor {
  readonly processId: number
  reached(): Promise<void>
  tell(word: string): void
  /** Asks it to end and waits. */
  end(): Promise<void>
  ended(): Promise<void>
}

/** @param change another place than that of the kernel. */
export type Start = (role: string, change?: Partial<Where>) => Actor

export interface Scenario {
  /** Where it can be played. The first one is that without `--kernel`. */
  readonly kernels: { readonly [K in KernelName]?: Where }
  readonly roles: Readonly<Record<string, Role>>
  readonly lead: (start: Start, kernel: KernelName) => Promise<void>
  /** On the running kernel in a network namespace of its own, because it changes things. */
  readonly changes?: boolean
}

/** Plays the role that the command line names; without one, leads. */
export async function play(url: string, scenario: Scenario): Promise<void> {
  const script = fileURLToPath(url)
  if (process.argv[1] !== script) return
  const [role, where] = process.argv.slice(2)
  if (role !== undefined && role in scenario.roles) return act(scenario.roles[role]!, JSON.parse(where!) as Where)
  const names = Object.keys(scenario.kernels) as [KernelName, ...KernelName[]]
  const kernel = chosenKernel(names)
  if (kernel === 'embedded') return leadHere(scenario)
  if (enteredNamespace(script, kernel, scenario.changes ?? false)) return
  await leadProcesses(script, scenario, kernel)
}

/**
 * Joining a group of NETLINK_USERSOCK needs CAP_NET_ADMIN, so an ordinary user plays in a user namespace, with a network of its own, where that is
 * allowed; root does only where something is changed. True where it was played there.
 */
function enteredNamespace(script: string, kernel: KernelName, changes: boolean): boolean {
  const isRoot = process.geteuid?.() === 0
  if ((isRoot && !changes) || process.env.NLKIT_EXAMPLE_ENTERED !== undefined) return false
  const way = isRoot ? '-n' : '-Urn'
  const { status, error } = spawnSync('unshare', [way, process.execPath, script, '--kernel', kernel], {
    stdio: 'inherit',
    env: { ...process.env, NLKIT_EXAMPLE_ENTERED: '1' },
  })
  if (status !== 0) console.error(`this needs root, or user namespaces (unshare ${way}): ${error?.message ?? status}`)
  process.exitCode = status ?? 1
  return true
}

async function leadProcesses(script: string, { kernels, lead }: Scenario, kernel: KernelName): Promise<void> {
  const children: ChildProcess[] = []
  try {
    await lead((role, change) => {
      const child = fork(script, [role, JSON.stringify({ ...kernels[kernel], ...change })])
      children.push(child)
      return childActor(role, child)
    }, kernel)
  } finally {
    for (const child of children) if (child.exitCode === null) child.kill()
  }
}

async function leadHere({ kernels, roles, lead }: Scenario): Promise<void> {
  const places = await EmbeddedPlaces.load()
  const ending = new AbortController()
  try {
    await lead((role, change) => {
      const { place, processId } = places.next({ ...kernels.embedded!, ...change })
      return actorHere(roles[role]!, place, processId, ending.signal)
    }, 'embedded')
  } finally {
    ending.abort()
  }
}

/** Things that one side puts in and the other takes out, in order. */
class Mailbox<T> {
  readonly #items: T[] = []
  #wake = (): void => {}

  put(item: T): void {
    this.#items.push(item)
    this.#wake()
  }

  async take(): Promise<T> {
    while (this.#items.length === 0) await new Promise<void>(resolve => (this.#wake = resolve))
    return this.#items.shift()!
  }
}

function stageOf(end: AbortSignal, words: Mailbox<string>, reached: () => void): Stage {
  const ended = new Promise<void>(resolve => {
    if (end.aborted) resolve()
    else end.addEventListener('abort', () => resolve(), { once: true })
  })
  return { end, ended, reached, word: () => words.take() }
}

/** In a process of its own. */
async function act(role: Role, where: Where): Promise<void> {
  const ending = new AbortController()
  const words = new Mailbox<string>()
  process.once('disconnect', () => ending.abort())
  process.on('message', (word: string) => words.put(word))
  await role(
    runningPlace(where),
    stageOf(ending.signal, words, () => process.send!('reached')),
  )
  if (process.connected) process.disconnect()
}

interface Playing {
  readonly processId: number
  readonly over: Promise<void>
  readonly points: Mailbox<unknown>
  readonly tell: (word: string) => void
  readonly askToEnd: () => void
}

function actorOf({ processId, over, points, tell, askToEnd }: Playing): Actor {
  over.catch(() => {})
  const early = over.then(() => Promise.reject(new Error('a role ended early')))
  early.catch(() => {})
  return {
    processId,
    tell,
    reached: async () => void (await Promise.race([points.take(), early])),
    end: () => {
      askToEnd()
      return over
    },
    ended: () => over,
  }
}

function actorHere(role: Role, place: Place, processId: number, end: AbortSignal): Actor {
  const ending = new AbortController()
  const words = new Mailbox<string>()
  const points = new Mailbox<unknown>()
  const stage = stageOf(AbortSignal.any([ending.signal, end]), words, () => points.put(undefined))
  return actorOf({
    processId,
    over: role(place, stage),
    points,
    tell: word => words.put(word),
    askToEnd: () => ending.abort(),
  })
}

function childActor(name: string, child: ChildProcess): Actor {
  const points = new Mailbox<unknown>()
  child.on('message', point => points.put(point))
  const over = once(child, 'exit').then(([status]) => {
    if (status !== 0) throw new Error(`${name} ended with status ${status}`)
  })
  return actorOf({
    processId: child.pid!,
    over,
    points,
    tell: word => child.send(word),
    askToEnd: () => {
      if (child.connected) child.disconnect()
    },
  })
}

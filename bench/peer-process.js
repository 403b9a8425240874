// One peer, once: started, spoken to, ended.

import { spawn } from 'node:child_process'

const running = new Set()

/** Ends what is running: each child leads a process group of its own, so that what it started ends with it. */
export function endAll() {
  for (const child of running) {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // it has ended
    }
  }
}

/** @param words members become `name=value` */
export function start(command, words, { cpu, environment } = {}) {
  const pairs = Object.entries(words).map(([name, value]) => `${name}=${value}`)
  const full = [...(cpu === undefined ? [] : ['taskset', '-c', String(cpu)]), ...command, ...pairs]
  const child = spawn(full[0], full.slice(1), {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  running.add(child)
  return new PeerProcess(child)
}

class PeerProcess {
  #child
  #out = ''
  #errors = ''
  #waiting = new Set()
  /** Undefined while it runs. */
  status

  constructor(child) {
    this.#child = child
    child.stdout.setEncoding('utf8').on('data', text => this.#note(() => (this.#out += text)))
    child.stderr.setEncoding('utf8').on('data', text => (this.#errors += text))
    child.on('error', error => this.#end(127, error.message))
    child.on('close', (status, signal) => this.#end(status ?? 1, signal === null ? '' : `ended by ${signal}`))
  }

  /** The rest of the first line that begins with `start`. @throws Error where it ends without, or takes longer than `seconds`. */
  async line(start, seconds) {
    const deadline = Date.now() + seconds * 1000
    for (;;) {
      const found = this.#out
        .split('\n')
        .slice(0, -1)
        .find(line => line.startsWith(start))
      if (found !== undefined) return found
      if (this.status !== undefined) throw this.#failure('ended without a result')
      if (Date.now() > deadline) throw this.#failure(`took longer than ${seconds} s`)
      await this.#change(deadline - Date.now())
    }
  }

  /** Resolves with the status. */
  async ended(seconds) {
    const deadline = Date.now() + seconds * 1000
    while (this.status === undefined && Date.now() < deadline) await this.#change(deadline - Date.now())
    if (this.status === undefined) throw this.#failure(`took longer than ${seconds} s`)
    return this.status
  }

  /** Nothing where it has ended, which is told a little later. */
  signal(name) {
    if (this.status !== undefined) return
    try {
      process.kill(-this.#child.pid, name)
    } catch (error) {
      if (error.code !== 'ESRCH') throw error
    }
  }

  #failure(what) {
    const last = this.#errors.trim().split('\n').slice(-3).join(' ').slice(-300)
    this.signal('SIGKILL')
    return new Error(last === '' ? what : `${what}: ${last}`)
  }

  #end(status, more) {
    if (this.status !== undefined) return
    running.delete(this.#child)
    this.#errors += more
    this.#note(() => (this.status = status))
  }

  #note(change) {
    change()
    for (const wake of this.#waiting) wake()
    this.#waiting.clear()
  }

  #change(milliseconds) {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, Math.max(1, milliseconds))
      this.#waiting.add(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }
}

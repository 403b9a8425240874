/** The command's files with what V8 made of them: compiling them anew takes longer than a short command does. Node 20 has no cache of its own. */

import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

interface Loaded {
  exports: unknown
}

type Wrapped = (
  exports: unknown,
  require: (name: string) => unknown,
  module: Loaded,
  filename: string,
  dirname: string,
  load: (address: string) => Promise<unknown>,
) => void

interface Fresh {
  readonly script: Script
  readonly path: string
  readonly state: Buffer
}

/**
 * Loads the CommonJS files of one folder, each once. Compiled code is kept below that folder when the process ends, as far as this user owns the files and
 * may write there, and used as long as it belongs to these very files, by their inode, size and time of change, and to this version of Node. Only what
 * the owner of the files wrote is believed: nobody needs to be trusted who is not anyway. NODE_DISABLE_COMPILE_CACHE=1 does without.
 */
export class CompiledFiles {
  readonly #folder: string
  readonly #kept: string
  readonly #require: NodeJS.Require
  readonly #loaded = new Map<string, Loaded>()
  readonly #fresh: Fresh[] = []

  /** @param folder its absolute path. */
  constructor(folder: string) {
    this.#folder = folder
    this.#kept = join(folder, `.compiled-${process.version}-${process.arch}`)
    this.#require = createRequire(join(folder, 'package.json'))
    if (process.env.NODE_DISABLE_COMPILE_CACHE) return
    process.once('exit', () => this.#keep())
  }

  /** What a file exports: `./name.cjs` is one of the folder's, anything else Node's to find. */
  readonly load = (name: string): unknown => {
    if (!name.startsWith('./')) return this.#require(name)
    const known = this.#loaded.get(name)
    if (known !== undefined) return known.exports
    const module: Loaded = { exports: {} }
    this.#loaded.set(name, module)
    const filename = join(this.#folder, name)
    const wrapped = this.#script(filename, name).runInThisContext() as Wrapped
    wrapped(module.exports, this.load, module, filename, dirname(filename), address => import(address))
    return module.exports
  }

  #script(filename: string, name: string): Script {
    // Before it is read: what replaces it meanwhile is another file.
    const { uid, state } = stateOf(filename)
    const source = `(function (exports, require, module, __filename, __dirname, __import) {${readFileSync(filename, 'utf8')}\n})`
    if (process.env.NODE_DISABLE_COMPILE_CACHE) return new Script(source, { filename })
    const path = join(this.#kept, `${name}.bin`)
    const cachedData = codeOf(path, uid, state)
    const script = new Script(source, { filename, ...(cachedData && { cachedData }) })
    // V8 refuses what was made with other flags, or is damaged.
    if ((cachedData === undefined || script.cachedDataRejected) && uid === process.geteuid!()) {
      this.#fresh.push({ script, path, state })
    }
    return script
  }

  /** With the functions that were compiled meanwhile, because they were called. */
  #keep(): void {
    if (this.#fresh.length === 0) return
    try {
      mkdirSync(this.#kept, { recursive: true, mode: 0o755 })
      for (const { script, path, state } of this.#fresh)
        replace(path, Buffer.concat([state, script.createCachedData()]))
    } catch {
      // Read only, or full: the next process compiles again.
    }
  }
}

/** Whole or not at all, whoever else writes it meanwhile. @throws Error of the file system. */
function replace(path: string, content: Buffer): void {
  const own = `${path}.${process.pid}`
  try {
    writeFileSync(own, content, { mode: 0o644 })
    renameSync(own, path)
  } catch (error) {
    rmSync(own, { force: true })
    throw error
  }
}

/** Who a file belongs to, and three numbers that tell whether it is the same one still: no copy or touch keeps the time of change. */
function stateOf(filename: string): { readonly uid: number; readonly state: Buffer } {
  const { uid, ino, size, ctimeMs } = statSync(filename)
  return { uid, state: Buffer.from(Float64Array.of(ino, size, ctimeMs).buffer) }
}

const WRITABLE_BY_OTHERS = 0o022

/** Nothing where there is none, or where it is somebody else's, may be, or is another file's. */
function codeOf(path: string, uid: number, state: Buffer): Buffer | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const { uid: owner, mode } = fstatSync(file)
    if (owner !== uid || (mode & WRITABLE_BY_OTHERS) !== 0) return undefined
    const content = readFileSync(file)
    return content.subarray(0, state.length).equals(state) ? content.subarray(state.length) : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

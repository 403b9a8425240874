/** The command's files with what V8 made of them: compiling them anew takes longer than a short command does. Node 20 has no cache of its own. */

import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

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
  readonly file: Stats
}

/** Float64: inode, size in bytes and time of change in ms of the file, then size in bytes and CRC-32 of the code, which follows. */
const HEADER = 5 * 8
const WRITABLE_BY_OTHERS = 0o022

/**
 * Loads the CommonJS files of one folder, each once. Compiled code, with the functions that the first process called, is kept below that folder when that
 * process ends, as far as this user owns the files and may write there. It is used as long as it is whole and belongs to these very files, by their inode,
 * size and time of change, to this version of Node and to its options. Only what the owner of the files wrote is believed, where nobody else may write:
 * nobody needs to be trusted who is not anyway. NODE_DISABLE_COMPILE_CACHE=1 does without.
 */
export class CompiledFiles {
  readonly #folder: string
  readonly #kept: string
  /** Whom to believe what is kept. */
  readonly #owner: number | undefined
  readonly #require: NodeJS.Require
  readonly #loaded = new Map<string, Loaded>()
  readonly #fresh: Fresh[] = []

  /** @param folder its absolute path. */
  constructor(folder: string) {
    this.#folder = folder
    this.#kept = join(folder, `.compiled-${process.version}-${process.arch}${optionsMark()}`)
    this.#owner = ownerOf(lstatSync(this.#kept, { throwIfNoEntry: false }))
    this.#require = createRequire(join(folder, 'package.json'))
    process.once('exit', () => this.#keep())
  }

  /** What a file exports: `./name.cjs` is one of the folder's, anything else Node's to find. */
  readonly load = (name: string): unknown => {
    if (!name.startsWith('./')) return this.#require(name)
    const known = this.#loaded.get(name)
    if (known !== undefined) return known.exports
    const module: Loaded = { exports: {} }
    this.#loaded.set(name, module)
    try {
      const filename = join(this.#folder, name)
      const wrapped = this.#script(filename, name).runInThisContext() as Wrapped
      wrapped(module.exports, this.load, module, filename, dirname(filename), address => import(address))
    } catch (error) {
      this.#loaded.delete(name)
      throw error
    }
    return module.exports
  }

  #script(filename: string, name: string): Script {
    // Before it is read: what replaces it meanwhile is another file.
    const file = statSync(filename)
    const source = `(function (exports, require, module, __filename, __dirname, __import) {${readFileSync(filename, 'utf8')}\n})`
    if (process.env.NODE_DISABLE_COMPILE_CACHE) return new Script(source, { filename })
    const path = join(this.#kept, `${name}.bin`)
    const cachedData = this.#owner === file.uid ? codeOf(path, file) : undefined
    const script = new Script(source, { filename, ...(cachedData && { cachedData }) })
    // V8 refuses what another build of it made.
    if (cachedData === undefined || script.cachedDataRejected) this.#fresh.push({ script, path, file })
    return script
  }

  #keep(): void {
    const user = process.geteuid?.()
    const own = this.#fresh.filter(({ file }) => file.uid === user)
    if (own.length === 0) return
    try {
      mkdirSync(this.#kept, { recursive: true, mode: 0o755 })
      if (ownerOf(lstatSync(this.#kept)) !== user) return
      for (const { script, path, file } of own) {
        const code = script.createCachedData()
        replace(path, Buffer.concat([headerOf(file, code), code]))
      }
    } catch {
      // Read only, or full: the next process compiles again.
    }
  }
}

/** Of options that V8 may make other code for. */
function optionsMark(): string {
  const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ')
  return options === '' ? '' : `-${crc32(options).toString(16)}`
}

/** Who alone can have written a file or a folder; undefined where others may, and for what is neither. */
function ownerOf(found: Stats | undefined): number | undefined {
  if (found === undefined || !(found.isDirectory() || found.isFile())) return undefined
  return (found.mode & WRITABLE_BY_OTHERS) === 0 ? found.uid : undefined
}

/** Whole or not at all, whoever else writes it meanwhile. @throws Error of the file system. */
function replace(path: string, content: Buffer): void {
  const own = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`
  try {
    writeFileSync(own, content, { mode: 0o644, flag: 'wx' })
    renameSync(own, path)
  } catch (error) {
    rmSync(own, { force: true })
    throw error
  }
}

function headerOf({ ino, size, ctimeMs }: Stats, code: Buffer): Buffer {
  return Buffer.from(Float64Array.of(ino, size, ctimeMs, code.length, crc32(code)).buffer)
}

/** Nothing where there is none, or where it is somebody else's, may be, is another file's, or is damaged: V8 itself would look at the beginning only, and crash. */
function codeOf(path: string, file: Stats): Buffer | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, 'r')
    if (ownerOf(fstatSync(descriptor)) !== file.uid) return undefined
    const content = readFileSync(descriptor)
    const code = content.subarray(HEADER)
    return headerOf(file, code).equals(content.subarray(0, HEADER)) ? code : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

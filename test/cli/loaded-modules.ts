import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { root } from '../project.js'

/** Runs beside the process, as its hook: writes the URL of each module that is loaded, a line each. */
const HOOK = `
  import { writeSync } from 'node:fs'
  export const load = (url, context, next) => {
    writeSync(2, 'loaded ' + url + '\\n')
    return next(url, context)
  }`

/** Within the process: writes the same for files of CommonJS, whoever loads them, and for what of Node these ask for. */
const WITHIN = `
  import fs from 'node:fs'
  import Module from 'node:module'
  import { pathToFileURL } from 'node:url'
  const { readFileSync, writeSync } = fs
  fs.readFileSync = (path, ...more) => {
    if (/\\.c?js$/.test(path)) writeSync(2, 'loaded ' + pathToFileURL(path) + '\\n')
    return readFileSync(path, ...more)
  }
  const { _load } = Module
  Module._load = function (name, ...more) {
    if (name.startsWith('node:')) writeSync(2, 'loaded ' + name + '\\n')
    return _load.call(this, name, ...more)
  }`

const asModule = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`

/** Paths below the project of what a process loads that is started with these words; a built-in has its name (`node:fs`). */
export function loadedModules(words: readonly string[]): readonly string[] {
  const start = asModule(
    `import { register } from 'node:module'; register(${JSON.stringify(asModule(HOOK))})\n${WITHIN}`,
  )
  const { status, stderr } = spawnSync(process.execPath, ['--import', start, ...words], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
  })
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}: ${stderr}`)
  const base = `${pathToFileURL(root).href.replace(/\/$/, '')}/`
  return [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, url]) => url!.replace(base, ''))
}

// Lets one set-up at a time work in the project: a directory as lock, with the owner's process id in it.

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const STALE_WITHOUT_OWNER = 5_000 // milliseconds: time to write the process id after mkdir
const PAUSE = 100

const sleep = milliseconds => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function isStale(folder) {
  try {
    return !alive(Number(readFileSync(join(folder, 'pid'), 'utf8')))
  } catch {
    try {
      return Date.now() - statSync(folder).mtimeMs > STALE_WITHOUT_OWNER
    } catch {
      return false // gone: the next mkdir tells
    }
  }
}

function take(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    return error.code
  }
  writeFileSync(join(folder, 'pid'), String(process.pid))
  return undefined
}

/**
 * Runs `action` while holding `folder` (its parent must exist). Where the project is not writable the action runs unlocked: it can change
 * nothing, and says itself what it would have to change.
 */
export function withLock(folder, say, action) {
  let code = take(folder)
  for (let told = false; code === 'EEXIST'; code = take(folder)) {
    if (isStale(folder)) {
      rmSync(folder, { recursive: true, force: true })
      continue
    }
    if (!told) say('another set-up is running; waiting for it')
    told = true
    sleep(PAUSE)
  }
  if (code !== undefined && code !== 'EACCES' && code !== 'EROFS') throw new Error(`cannot create ${folder}: ${code}`)
  try {
    return action()
  } finally {
    if (code === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

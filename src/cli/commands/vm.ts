/** `nlkit vm setup|run|shell`: calls the scripts of kmod/vm, which also run by themselves. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { packageRoot } from '../../transport/package-root.js'
import type { Invocation } from '../command.js'

/** Words for kmod/vm/NAME.js. */
function words({ path, arguments: operands, options }: Invocation): readonly string[] {
  const { series, timeout, log } = options as { series?: string; timeout?: string | number; log?: boolean }
  if (path.at(-1) === 'setup') return operands
  return [
    ...(series === undefined ? [] : ['--series', series]),
    ...(timeout === undefined ? [] : ['--timeout', String(timeout)]),
    ...(log ? ['--log'] : []),
    ...(path.at(-1) === 'run' ? ['--', ...operands] : []),
  ]
}

/** The script has the terminal; Ctrl-C reaches it there, and other signals are passed on, so that the machine ends in any case. */
export async function run(invocation: Invocation): Promise<number> {
  const name = invocation.path.at(-1) === 'setup' ? 'setup.js' : 'run.js'
  const script = fileURLToPath(new URL(`kmod/vm/${name}`, packageRoot()))
  const child = spawn(process.execPath, [script, ...words(invocation)], { stdio: 'inherit' })
  const pass = (signal: NodeJS.Signals) => void child.kill(signal)
  const ignore = () => {}
  process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', ignore)
  try {
    const [status] = (await once(child, 'close')) as [number | null]
    return status ?? 1
  } finally {
    process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', ignore)
  }
}

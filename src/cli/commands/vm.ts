/** `nlkit vm setup|run|shell`. */

import type { Invocation } from '../command.js'
import { runScript } from '../vm-scripts.js'

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

export function run(invocation: Invocation): Promise<number> {
  return runScript(invocation.path.at(-1) === 'setup' ? 'setup.js' : 'run.js', words(invocation))
}

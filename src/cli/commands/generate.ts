/** `nlkit generate`: typed TypeScript families from specifications. */

import { existsSync, readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot } from '../../transport/package-root.js'
import { generate } from '../../ynl/generate.js'
import type { Run } from '../command.js'
import { stringify } from '../json/text.js'
import { suggestion } from '../nearest.js'
import { UsageError } from '../usage-error.js'

const OVERLAYS = fileURLToPath(new URL('specs/overlays', packageRoot()))
/** The package's own families, which import from beside them. */
const FAMILIES = fileURLToPath(new URL('src/families', packageRoot()))

export const run: Run = async ({ options, output }) => {
  const specs = text(options.specs)
  if (specs === undefined) throw new UsageError('--specs is missing: the folder with the YAML files')
  if (!existsSync(specs)) throw new UsageError(`--specs: there is no folder ${specs}`)
  const only = options.only as readonly string[] | undefined
  const names = readdirSync(specs)
    .filter(file => file.endsWith('.yaml'))
    .map(file => basename(file, '.yaml'))
  for (const name of only ?? []) {
    if (!names.includes(name))
      throw new UsageError(`--only: no specification '${name}' in ${specs}${suggestion(name, names)}`)
  }
  const check = options.check === true
  const out = text(options.out) ?? 'netlink'
  const settings = {
    specs,
    overlays: text(options.overlays) ?? OVERLAYS,
    out,
    from: text(options.from) ?? (resolve(out) === FAMILIES ? '..' : 'nlkit'),
    only,
    docs: options.docs === true,
    check,
  }
  let changes = 0
  for await (const { name, file, changed, lines, warnings } of generate(settings)) {
    for (const warning of warnings) output.note(`nlkit: warning: ${warning}`)
    if (changed) changes++
    const state = changed ? (check ? 'differs' : 'written') : 'unchanged'
    output.line(output.json ? stringify({ name, file, lines, state }) : `${name}: ${lines} lines, ${state}: ${file}`)
  }
  return check && changes > 0 ? 1 : 0
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

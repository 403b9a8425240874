/** `nlkit module new` and `nlkit module generate`. */

import { relative } from 'node:path'
import { generateProject, newProject, type Origin, type Written } from '../../module/index.js'
import type { Run } from '../command.js'
import { type Json, stringify } from '../json/text.js'
import type { Output } from '../output.js'
import { version } from '../run.js'
import { UsageError } from '../usage-error.js'

/** MAX_LINKS: Linux has protocols 0 to 31. */
const MOST_PROTOCOL = 31

export const run: Run = async ({ path, arguments: operands, options, output }) => {
  const fresh = path.at(-1) === 'new'
  const written = fresh
    ? await newProject(operands[0]!, originOf(options), await version())
    : await generateProject(operands[0] ?? '.')
  tell(written, output)
  if (fresh && !output.json) {
    const folder = relative(process.cwd(), written.folder)
    output.line(`Next: ${folder === '' ? '' : `cd ${folder} && `}npx nlkit module test`)
  }
  return undefined
}

function originOf({ raw, generic, from }: Readonly<Record<string, unknown>>): Origin {
  const given = [raw, generic, from].filter(each => each !== undefined)
  if (typeof from === 'string' && raw === undefined) return { from }
  if (given.length !== 1)
    throw new UsageError('nlkit module new NAME needs one of --generic, --raw NUMBER, or --from SPEC.yaml')
  if (generic === true) return { generic: true }
  const number = Number(raw)
  if (!Number.isInteger(number) || number < 0 || number > MOST_PROTOCOL)
    throw new UsageError(
      `--raw: expected a protocol number from 0 to ${MOST_PROTOCOL}, got '${raw}'; 17 and 22 to 31 are free on most kernels`,
    )
  return { raw: number }
}

/** Without what is undefined. */
function asJson({ strayed, ...rest }: Written): Json {
  const list = strayed.map(({ expected, ...each }) => (expected === undefined ? each : { ...each, expected }))
  return { ...rest, strayed: list } as unknown as Json
}

/** What was done, and on standard error what is left to do. */
function tell(written: Written, output: Output): void {
  const { files, added, strayed, unchecked, left, module } = written
  if (output.json) output.line(stringify(asJson(written)))
  else for (const { path, state } of files) if (state === 'written') output.line(`written ${path}`)
  if (!output.json && files.every(({ state }) => state !== 'written'))
    output.line('nothing to do: all is as the definition says')
  const main = files.find(({ path }) => path.endsWith('_main.c'))?.path
  if (added.length > 0 && !output.json) output.line(`to fill in ${main}: ${added.join(', ')}`)
  for (const { name, line, path, expected } of strayed)
    output.note(
      expected === undefined
        ? `nlkit: ${path}:${line}: the definition has no ${name} any more; it was left as it is, for you to move or delete`
        : `nlkit: ${path}:${line}: the definition has ${name} with other parameters now: ${expected}`,
    )
  for (const path of left)
    output.note(
      `nlkit: ${path}: the module is called ${module} now; move what you filled to module/${module}_main.c, delete this, and correct module/Kbuild`,
    )
  for (const what of unchecked) output.note(`nlkit: no policy checks this, so the module has to: ${what}`)
}

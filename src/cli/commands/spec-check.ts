/** `nlkit spec check`: what is wrong in specifications, for people and for editors. */

import { checkSpecs } from '../../ynl/index.js'
import type { Run } from '../command.js'
import { JsonList } from '../output.js'

export const run: Run = async ({ arguments: files, output }) => {
  const results = await checkSpecs(files)
  const failed = results.some(({ ok }) => !ok)
  if (output.json) {
    const list = new JsonList(output.line)
    for (const result of results) list.add(JSON.parse(JSON.stringify(result)))
    list.end()
    return failed ? 1 : 0
  }
  for (const { file, ok, errors, warnings, family } of results) {
    for (const { message } of errors) output.line(`${output.paint('red', 'error')}: ${message}`)
    for (const { message } of warnings) output.line(`${output.paint('yellow', 'warning')}: ${message}`)
    const counts = [plural(errors.length, 'error'), plural(warnings.length, 'warning')]
      .filter(text => text !== '')
      .join(', ')
    const word = ok ? output.paint('green', 'ok') : output.paint('red', 'failed')
    output.line(`${file}: ${word}${family === undefined ? '' : ` (${family})`}${counts === '' ? '' : `: ${counts}`}`)
  }
  if (results.length > 1)
    output.line(
      `${results.length} files, ${plural(results.filter(({ ok }) => !ok).length, 'failure') || 'no failures'}`,
    )
  return failed ? 1 : 0
}

function plural(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`
}

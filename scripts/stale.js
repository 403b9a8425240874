// Removes compiled files whose source is gone, so that neither a deleted test runs nor a deleted module is published.

import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Output folder and the folder it is compiled from. */
export const OUTPUTS = [
  ['build/src', 'src'],
  ['build/test', 'test'],
  ['build/examples', 'examples'],
]

/** All files below `folder`, as paths; nothing where the folder is missing. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath ?? entry.path, entry.name))
}

/** The declarations of src/ lie with what is published; the JavaScript there is scripts/bundle.js's affair. */
const COMPILED = [...OUTPUTS.map(([output, source]) => [output, source, /\.(js|d\.ts)$/]), ['dist', 'src', /\.d\.ts$/]]

export function removeStale(root, say) {
  for (const [output, source, suffix] of COMPILED) {
    for (const file of filesBelow(join(root, output))) {
      const name = relative(join(root, output), file)
      if (!suffix.test(name)) continue
      if (existsSync(join(root, source, name.replace(/(\.d\.ts|\.js)$/, '.ts')))) continue
      rmSync(file)
      say(`removed ${output}/${name}: its source is gone`)
    }
  }
}

/** Hooks of Node's loader: a TypeScript file is read as what it is without its types, where Node itself does not do so yet. */

import { readFile } from 'node:fs/promises'
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

interface Loaded {
  readonly format: string
  readonly shortCircuit?: boolean
  readonly source?: string
}

type NextLoad = (url: string, context: object) => Promise<Loaded>

/** From Node 22.13. Without it a file has to do without types of its own, as definitions do. */
const { stripTypeScriptTypes } = nodeModule as { stripTypeScriptTypes?: (source: string) => string }

export async function load(url: string, context: object, next: NextLoad): Promise<Loaded> {
  if (!/^file:.*\.m?ts$/.test(url)) return next(url, context)
  const source = await readFile(fileURLToPath(url), 'utf8')
  return { format: 'module', shortCircuit: true, source: stripTypeScriptTypes?.(source) ?? source }
}

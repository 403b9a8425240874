/** The definition of a project: which file it is, and the model it stands for. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Spec } from '../../schema/index.js'
import { ValueError } from '../../schema/index.js'
import { loadSpecFile } from '../../ynl/index.js'

/** Name of the file in `folder` that a project is made from. @throws ValueError where the folder is no such project. */
export async function definitionFile(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
  const { nlkit } = parsed(text, join(folder, 'package.json')) as { readonly nlkit?: { readonly definition?: unknown } }
  if (typeof nlkit?.definition === 'string') return nlkit.definition
  throw new ValueError(
    folder,
    'no module project: its package.json has no "nlkit": {"definition": FILE}. nlkit module new makes one',
  )
}

function parsed(text: string, path: string): object {
  try {
    return JSON.parse(text) as object
  } catch (error) {
    throw new ValueError(path, `no JSON: ${(error as Error).message}`)
  }
}

/** The model of a definition in YNL or TypeScript. @throws SpecError, ValueError with the place. */
export async function loadDefinition(path: string): Promise<Spec> {
  if (/\.ya?ml$/.test(path)) return (await loadSpecFile(path)).spec
  await import('./typescript.js')
  const exported = Object.values((await importing(path)) as Record<string, unknown>).filter(hasSpec)
  const [only, second] = exported
  if (only === undefined) throw new ValueError(path, 'exports nothing made by defineFamily or defineProtocol')
  if (second !== undefined) throw new ValueError(path, 'exports several families; a module is made from one')
  return only.spec()
}

async function importing(path: string): Promise<object> {
  try {
    return (await import(pathToFileURL(path).href)) as object
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new ValueError(
      path,
      `${error.message}. Node ${process.versions.node} reads TypeScript only where it has no types of its own (a definition needs none); Node 22.18 takes them out`,
    )
  }
}

function hasSpec(value: unknown): value is { readonly spec: () => Spec } {
  return typeof (value as { spec?: unknown } | undefined)?.spec === 'function'
}

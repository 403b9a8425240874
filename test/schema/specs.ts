/** The specifications that tests run over: the models of the built-in families, and the kernel's files where they are at hand. */

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Family, Spec } from 'nlkit/schema'
import { loadSpecFile } from 'nlkit/ynl'
import { root } from '../project.js'

/** The kernel's YNL files beside the project; undefined where there are none. */
export const specFolder: string | undefined = [process.env.NLKIT_SPECS, join(root, '../shared/specs')].find(
  folder => folder !== undefined && existsSync(folder),
)

export interface NamedSpec {
  readonly name: string
  readonly spec: Spec
}

export async function builtInSpecs(): Promise<NamedSpec[]> {
  const built: NamedSpec[] = []
  for (const file of readdirSync(join(root, 'dist/families')).filter(file => file.endsWith('.js'))) {
    const module = (await import(join(root, 'dist/families', file))) as Record<string, Family>
    for (const family of Object.values(module)) built.push({ name: `built-in ${family.name}`, spec: family.spec() })
  }
  return built
}

export async function kernelSpecs(): Promise<NamedSpec[]> {
  if (specFolder === undefined) return []
  const files = readdirSync(specFolder).filter(file => file.endsWith('.yaml'))
  return Promise.all(files.map(async file => ({ name: file, spec: (await loadSpecFile(join(specFolder, file))).spec })))
}

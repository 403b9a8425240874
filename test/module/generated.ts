/** Modules made by the generator, all in one folder, so that one run of the kernel's build makes them all. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateProject, moduleSources, newProject, skeleton } from 'nlkit/module'
import type { Spec } from 'nlkit/schema'
import { root } from '../project.js'
import { DEFINITIONS } from './definitions.js'
import { COUNTERPARTS, counterpartsOf } from './kernel-families.js'

/** Projects as `nlkit module new` begins them. */
const PROJECTS = [
  ['nlkit-generic', { generic: true }],
  ['nlkit-raw', { raw: 28 }],
] as const

const namesOf = (specs: readonly Spec[]): readonly string[] => [
  ...specs.map(spec => moduleSources(spec).name),
  ...PROJECTS.map(([name]) => name.replaceAll('-', '_')),
]

/** Names of all modules that are made. */
export const MODULES: readonly string[] = namesOf([...DEFINITIONS, ...COUNTERPARTS.map(({ spec }) => spec)])

function writeModule(folder: string, spec: Spec): void {
  const sources = moduleSources(spec)
  const main = skeleton(sources, { description: spec.name })
  for (const [path, text] of Object.entries({ ...sources.files, [`${sources.name}_main.c`]: main })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeIfNew(join(folder, path), text)
  }
}

/** What is as it was keeps its time, and is not built again. */
function writeIfNew(path: string, text: string): void {
  try {
    if (readFileSync(path, 'utf8') === text) return
  } catch {}
  writeFileSync(path, text)
}

/** Writes all sources into `folder`; for a series of kernels those that are tried on it. */
export async function writeModules(folder: string, series?: string): Promise<void> {
  const counterparts = series === undefined ? COUNTERPARTS : counterpartsOf(series)
  const specs = [...DEFINITIONS, ...counterparts.map(({ spec }) => spec)]
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(join(root, 'kmod/include')))
    cpSync(join(root, 'kmod/include', name), join(folder, name), { preserveTimestamps: true })
  for (const spec of specs) writeModule(folder, spec)
  const projects = join(folder, 'projects')
  for (const [name, origin] of PROJECTS) {
    const project = join(projects, name)
    rmSync(project, { recursive: true, force: true })
    await newProject(project, origin, '0.1.0')
    await generateProject(project)
    const files = readdirSync(join(project, 'module'), { recursive: true, withFileTypes: true })
    for (const file of files.filter(each => each.isFile() && /\.[ch]$/.test(each.name))) {
      const path = join(file.parentPath, file.name)
      writeIfNew(join(folder, path.slice(join(project, 'module').length)), readFileSync(path, 'utf8'))
    }
  }
  const kbuild = namesOf(specs).flatMap(name => [`obj-m += ${name}.o`, `${name}-y := ${name}_main.o ${name}_gen.o`])
  writeIfNew(join(folder, 'Kbuild'), `${kbuild.join('\n')}\n`)
}

/** Writes a project: what is made anew, what is only made once, and what stands in the author's file. */

import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Spec, ValueError } from '../../schema/index.js'
import { packageRoot } from '../../transport/package-root.js'
import { loadSpecFile, specToYaml } from '../../ynl/index.js'
import { plainModule } from '../../ynl/typescript/plain.js'
import { type ModuleSources, moduleSources } from '../c/index.js'
import { fillPlaces, type SkeletonOptions, type Strayed, skeleton } from '../c/skeleton.js'
import { lower } from '../c/text.js'
import { definitionFile, loadDefinition } from './definition.js'
import { GITIGNORE, kbuild, MAKEFILE, packageJson, readme, TSCONFIG } from './files.js'
import { familyClient, genericTemplate, presenceTest, protocolClient, rawTemplate, type Template } from './templates.js'

/** Folder of the package, which holds the C helpers. */
const PACKAGE = fileURLToPath(packageRoot())

export type FileState = 'written' | 'unchanged' | 'kept'

export interface WrittenFile {
  /** Relative to the project. */
  readonly path: string
  readonly state: FileState
}

export interface Written {
  readonly folder: string
  readonly module: string
  readonly files: readonly WrittenFile[]
  /** Functions that were added to the author's file. */
  readonly added: readonly string[]
  /** Functions in it that the definition does not have so any more. */
  readonly strayed: readonly (Strayed & { readonly path: string })[]
  readonly unchecked: readonly string[]
  /** Main files under names that the module had before. */
  readonly left: readonly string[]
}

/** What a project is made of: an example on a protocol of its own or as a generic family, or a specification. */
export type Origin = { readonly raw: number } | { readonly generic: true } | { readonly from: string }

/**
 * Makes a project in `folder`, whose last part is its name. Files that are there already are kept, so that this may run again.
 * @throws ValueError for a name or a definition that no module can have; SpecError; the file system's errors.
 */
export async function newProject(folder: string, origin: Origin, version: string): Promise<Written> {
  const path = resolve(folder)
  const name = basename(path)
  if (!/^[a-z][a-z0-9_-]*$/.test(name))
    throw new ValueError(name, 'the name of a project has small letters, digits, - and _, and begins with a letter')
  if (existsSync(join(path, 'package.json')) && !(await isProject(path)))
    throw new ValueError(path, 'there is a package.json of something else; choose a folder of its own')
  const { template, specification, definition } = await start(name, origin)
  const writer = new ProjectWriter(path)
  await writer.once('package.json', packageJson({ name, definition, nlkit: await linkPackage(path, version) }))
  await writer.once(definition, specification ?? template.definition)
  await writer.once('client.ts', template.client)
  await writer.once(`${name}.test.ts`, template.test)
  await writer.once('tsconfig.json', TSCONFIG)
  await writer.once('.gitignore', GITIGNORE)
  await writer.once('README.md', readme(name, definition))
  return generateInto(writer, template.skeleton)
}

async function isProject(folder: string): Promise<boolean> {
  return definitionFile(folder).then(
    () => true,
    () => false,
  )
}

/** Brings the sources of a project in line with its definition. @throws as {@link newProject}. */
export async function generateProject(folder: string): Promise<Written> {
  return generateInto(new ProjectWriter(resolve(folder)), undefined)
}

interface Start {
  readonly template: Template
  readonly definition: string
  readonly specification?: string
}

async function start(name: string, origin: Origin): Promise<Start> {
  if ('from' in origin) return startFrom(name, origin.from)
  const template = 'raw' in origin ? rawTemplate(name, origin.raw) : genericTemplate(name)
  if ('generic' in origin && name.length > 15)
    throw new ValueError(name, 'a generic family has a name of 15 characters at most (GENL_NAMSIZ)')
  return { template, definition: 'definition.ts' }
}

/** The specification is copied into the project under its own name. */
async function startFrom(name: string, path: string): Promise<Start> {
  const { spec } = await loadSpecFile(path)
  const generic = spec.protocol !== 'netlink-raw'
  const client = generic ? familyClient(spec.name, 'js') : protocolClient(spec.name, 'js', '{ peer: 0 }')
  const template = { definition: '', client, test: presenceTest(generic), skeleton: { description: describe(spec) } }
  return { template, definition: `${name}.yaml`, specification: await readFile(path, 'utf8') }
}

function describe({ name, doc }: Spec): string {
  const line = /^.*/.exec(doc?.trim() ?? '')![0].replace(/[."\\]+$/, '')
  return line === '' ? name : `${name}: ${line}`
}

async function generateInto(writer: ProjectWriter, template: SkeletonOptions | undefined): Promise<Written> {
  const definition = await definitionFile(writer.folder)
  const spec = await loadDefinition(join(writer.folder, definition))
  const sources = moduleSources(spec)
  const banner = `Made by nlkit from ${definition}; do not edit.`
  if (definition.endsWith('.ts')) {
    await writer.again(`${basename(writer.folder)}.yaml`, `# ${banner}\n${specToYaml(spec)}`)
  } else {
    const { code, types } = plainModule(spec, `// ${banner}`)
    await writer.again('definition.js', code)
    await writer.again('definition.d.ts', types)
  }
  for (const [path, text] of Object.entries(sources.files)) await writer.again(join('module', path), text)
  await writer.copyHelpers()
  await writer.once('module/Kbuild', kbuild(sources.name))
  await writer.once('module/Makefile', MAKEFILE)
  const filled = await writer.fill(sources, template ?? { description: describe(spec) })
  const { folder, files } = writer
  return {
    folder,
    module: sources.name,
    files,
    ...filled,
    unchecked: sources.unchecked,
    left: await writer.left(sources.name),
  }
}

class ProjectWriter {
  readonly folder: string
  readonly files: WrittenFile[] = []

  constructor(folder: string) {
    this.folder = folder
  }

  #note(path: string, state: FileState): void {
    this.files.push({ path, state })
  }

  async #read(path: string): Promise<string | undefined> {
    return readFile(join(this.folder, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
  }

  async #write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true })
    await writeFile(join(this.folder, path), text)
    this.#note(path, 'written')
  }

  /** The author's file: made where there is none. */
  async once(path: string, text: string): Promise<void> {
    if ((await this.#read(path)) === undefined) await this.#write(path, text)
    else this.#note(path, 'kept')
  }

  /** A file that is always what the definition says. */
  async again(path: string, text: string): Promise<void> {
    if ((await this.#read(path)) === text) this.#note(path, 'unchanged')
    else await this.#write(path, text)
  }

  async copyHelpers(): Promise<void> {
    const helpers = (await readdir(join(PACKAGE, 'kmod/include'))).filter(name => HELPERS.test(name))
    for (const name of helpers.sort())
      await this.again(join('module', name), await readFile(join(PACKAGE, 'kmod/include', name), 'utf8'))
    const licence = join(this.folder, 'module/COPYING')
    await copyFile(join(PACKAGE, 'kmod/COPYING'), licence)
  }

  /** Main files of modules that are called otherwise. */
  async left(name: string): Promise<readonly string[]> {
    const files = await readdir(join(this.folder, 'module'))
    return files.filter(file => file.endsWith('_main.c') && file !== `${name}_main.c`).map(file => join('module', file))
  }

  async fill(sources: ModuleSources, options: SkeletonOptions): Promise<Pick<Written, 'added' | 'strayed'>> {
    const path = join('module', `${lower(sources.name)}_main.c`)
    const before = await this.#read(path)
    if (before === undefined) {
      await this.#write(path, skeleton(sources, options))
      return { added: sources.places.map(({ name }) => name), strayed: [] }
    }
    const { text, added, strayed } = fillPlaces(before, sources.places)
    if (added.length > 0) await this.#write(path, text)
    else this.#note(path, 'kept')
    return { added, strayed: strayed.map(each => ({ ...each, path })) }
  }
}

/** The headers a module needs, without those of this package's own modules. */
const HELPERS = /^nlkit_(compat|policy|genl|genl_split)\.h$/

/**
 * Makes `nlkit` importable in a project: where no folder above has it installed, by a link to this package, as `npm install` would.
 * @returns what package.json has to say of it
 */
async function linkPackage(folder: string, version: string): Promise<string> {
  for (let above = folder; ; above = dirname(above)) {
    const found = await readFile(join(above, 'node_modules/nlkit/package.json'), 'utf8').catch(() => undefined)
    if (found !== undefined && above !== folder) return `^${version}`
    if (found !== undefined || above === dirname(above)) break
  }
  await linking(relative(join(folder, 'node_modules'), PACKAGE), join(folder, 'node_modules/nlkit'))
  await linking('../nlkit/dist/cli/main.cjs', join(folder, 'node_modules/.bin/nlkit'))
  return `file:${relative(folder, PACKAGE)}`
}

async function linking(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await symlink(target, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

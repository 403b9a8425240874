/** Specifications in a folder -> TypeScript modules in another. */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { loadSpecFile } from './load.js'
import { familyModule, type ModuleOptions } from './typescript/module.js'

export interface GenerateOptions extends ModuleOptions {
  /** Folder with the YAML files. */
  readonly specs: string
  /** Folder with overlays of the same file names. */
  readonly overlays?: string | undefined
  readonly out: string
  /** Names of the specifications to take, without `.yaml`; default all. */
  readonly only?: readonly string[] | undefined
  /** Write nothing, only tell what would change. */
  readonly check?: boolean | undefined
}

export interface Generated {
  readonly name: string
  readonly file: string
  /** Whether the text differs from what stood there. */
  readonly changed: boolean
  readonly lines: number
  readonly warnings: readonly string[]
}

/** Yields one result a specification, in the order of their names. @throws SpecError for a specification that cannot be read. */
export async function* generate(options: GenerateOptions): AsyncGenerator<Generated> {
  await mkdir(options.out, { recursive: true })
  for (const name of await specNames(options)) {
    const overlay = options.overlays === undefined ? undefined : join(options.overlays, `${name}.yaml`)
    const overlays = overlay !== undefined && (await exists(overlay)) ? [overlay] : []
    const { spec, warnings } = await loadSpecFile(join(options.specs, `${name}.yaml`), { overlays })
    const text = familyModule(spec, options)
    const file = join(options.out, `${name}.ts`)
    const before = await readFile(file, 'utf8').catch(() => undefined)
    const changed = before !== text
    if (changed && options.check !== true) await writeFile(file, text)
    yield { name, file, changed, lines: text.split('\n').length, warnings: warnings.map(({ message }) => message) }
  }
}

async function specNames({ specs, only }: GenerateOptions): Promise<readonly string[]> {
  const files = (await readdir(specs)).filter(file => file.endsWith('.yaml')).map(file => basename(file, '.yaml'))
  const missing = (only ?? []).filter(name => !files.includes(name))
  if (missing.length > 0)
    throw new Error(`no specification ${missing.join(', ')} in ${specs}; it has ${files.join(', ')}`)
  return files.filter(name => only?.includes(name) ?? true).sort()
}

async function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  )
}

/** From text to model: parse, lay overlays over it, compare with the grammar, then fill in what the kernel's rules imply. */

import { readFile, stat } from 'node:fs/promises'
import type { SchemaLevel, Spec } from '../schema/model.js'
import { loadAttributeSets } from './attributes.js'
import { Context } from './context.js'
import { Cursor, compact } from './cursor.js'
import { loadDefinitions } from './definitions.js'
import { type MapNode, MOST_TEXT, parseText } from './document.js'
import { LEVELS } from './grammar.js'
import { loadGroups, loadOperations } from './operations.js'
import { layOver } from './overlay.js'
import { ShapeCheck } from './shape.js'
import { type Diagnostic, Report, sorted } from './spec-error.js'
import { checkSelectors, loadSubMessages } from './sub-messages.js'

export interface Overlay {
  readonly text: string
  readonly file: string
}

export interface LoadOptions {
  /** Name of the file in diagnostics; `<text>` without. */
  readonly file?: string
  /** Laid over the document in this order. */
  readonly overlays?: readonly Overlay[]
}

export interface LoadResult {
  readonly spec: Spec
  readonly warnings: readonly Diagnostic[]
}

/**
 * Loads a specification. Throws a {@link SpecError} with everything that is wrong, and nothing else, whatever the text.
 */
export const loadSpec = (text: string, options: LoadOptions = {}): LoadResult => {
  const report = new Report()
  const file = options.file ?? '<text>'
  const overlays = options.overlays ?? []
  const files = [file, ...overlays.map(overlay => overlay.file)]
  const document = parseText(text, file, report)
  const layers = overlays.map(overlay => parseText(overlay.text, overlay.file, report))
  report.throwIfFailed(files)
  let root = document as MapNode
  for (const layer of layers) root = layOver(root, layer as MapNode, report)
  report.throwIfFailed(files)
  const spec = build(root, report)
  report.throwIfFailed(files)
  return { spec, warnings: sorted(report.warnings, files) }
}

/**
 * Loads a specification from a file (UTF-8), with overlays from others. Throws a {@link SpecError} as {@link loadSpec} does, or the file
 * system's own error (ENOENT, EACCES) with the path in it.
 */
export const loadSpecFile = async (
  path: string,
  options: { readonly overlays?: readonly string[] } = {},
): Promise<LoadResult> => {
  const [document, ...overlays] = await Promise.all([path, ...(options.overlays ?? [])].map(readText))
  return loadSpec(document!.text, { file: path, overlays })
}

/** A file larger than any specification is not read at all; {@link parseText} refuses what stands for it. */
const readText = async (file: string): Promise<Overlay> => {
  const { size } = await stat(file)
  // A character of UTF-8 has at most 4 bytes.
  if (size > 4 * MOST_TEXT) return { file, text: ' '.repeat(MOST_TEXT + 1) }
  return { file, text: await readFile(file, 'utf8') }
}

const levelOf = (root: Cursor): SchemaLevel => {
  const word = root.has('protocol') ? root.string('protocol') : 'genetlink'
  // With an unknown protocol that alone is the error; the highest level has nothing further to complain of.
  return LEVELS.find(level => level === word) ?? 'netlink-raw'
}

const build = (node: MapNode, report: Report): Spec => {
  const root = new Cursor(node, '')
  const level = levelOf(root)
  new ShapeCheck(level, report).check(node)
  const context = new Context(level, report)
  const definitions = loadDefinitions(root, context)
  const attributeSets = loadAttributeSets(root, context)
  const subMessages = loadSubMessages(root, context)
  const mcastGroups = loadGroups(root, context)
  const operations = loadOperations(root, context)
  checkSelectors(root, context)
  if (root.string('protocol') === 'netlink-raw' && !root.has('protonum')) {
    context.error(root, 'the key "protonum" of a netlink-raw specification', 'none')
  }
  return compact<Spec>({
    name: root.string('name') ?? '',
    protocol: level,
    protonum: root.integer('protonum'),
    doc: root.string('doc'),
    version: root.integer('version') ?? 1,
    definitions,
    attributeSets,
    subMessages,
    operations,
    mcastGroups,
    uapiHeader: root.string('uapi-header'),
    cFamilyName: root.string('c-family-name'),
    cVersionName: root.string('c-version-name'),
    maxByDefine: root.boolean('max-by-define'),
    cmdMaxName: root.string('cmd-max-name'),
    cmdCntName: root.string('cmd-cnt-name'),
    kernelPolicy: root.string('kernel-policy') as Spec['kernelPolicy'],
    kernelFamily: kernelFamily(root.get('kernel-family')),
  })
}

const kernelFamily = (cursor: Cursor | undefined): Spec['kernelFamily'] =>
  cursor &&
  compact<NonNullable<Spec['kernelFamily']>>({
    headers: cursor.strings('headers'),
    sockPriv: cursor.string('sock-priv'),
  })

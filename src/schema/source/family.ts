/** A whole family as source: all its functions, and the object literal that ties them to operations and events. */

import type { Operation, OperationMode, Spec } from '../model.js'
import { camelCase } from '../names.js'
import { type Shape, SourceContext, type SourceOptions } from './context.js'
import { messageFunctions, shapeFunctions } from './shape.js'
import { structType } from './struct.js'
import { messageType, shapeTypeName, shapeTypes } from './types.js'

const NETLINK_GENERIC = 16

export interface FamilySource {
  /** Declarations of functions and tables. */
  readonly functions: readonly string[]
  /** Exported types; empty unless typed. */
  readonly types: readonly string[]
  /** Properties of the Family object, without `spec`. */
  readonly properties: readonly string[]
}

export function familySource(spec: Spec, options: SourceOptions): FamilySource {
  const context = new SourceContext(spec, options)
  const properties = [
    `  name: ${JSON.stringify(spec.name)},`,
    `  protocol: ${spec.protocol === 'netlink-raw' ? (spec.protonum ?? 0) : NETLINK_GENERIC},`,
    `  generic: ${spec.protocol !== 'netlink-raw'},`,
    `  version: ${spec.version},`,
    `  groups: { ${spec.mcastGroups.map(group => `${JSON.stringify(group.name)}: ${group.value ?? 'undefined'}`).join(', ')} },`,
    '  operations: {',
    ...spec.operations.list.flatMap(operation => operationEntry(context, operation)),
    '  },',
    '  events: {',
    ...eventEntries(context),
    '  },',
  ]
  writeShapes(context)
  return { functions: used(context.lines, properties), types: options.typed ? allTypes(context) : [], properties }
}

/** Leaves out the declarations that nothing refers to, such as the reader of a struct that is only a fixed header. */
function used(lines: readonly string[], roots: readonly string[]): readonly string[] {
  const blocks: { name: string; lines: string[] }[] = []
  for (const line of lines) {
    const name = /^(?:function|const) (\w+)/.exec(line)?.[1]
    if (name === undefined) blocks.at(-1)!.lines.push(line)
    else blocks.push({ name, lines: [line] })
  }
  const byName = new Map(blocks.map(block => [block.name, block]))
  const reached = new Set<string>()
  const visit = (text: string) => {
    for (const [word] of text.matchAll(/\b[A-Za-z_]\w*\b/g)) {
      const block = byName.get(word)
      if (block === undefined || reached.has(word)) continue
      reached.add(word)
      visit(block.lines.join('\n'))
    }
  }
  visit(roots.join('\n'))
  return blocks.filter(block => reached.has(block.name)).flatMap(block => block.lines)
}

/** Writes shapes and sub-messages until none asks for another. */
function writeShapes(context: SourceContext): void {
  for (const { name } of context.index.spec.subMessages) messageFunctions(context, name)
  for (let before = -1; before !== context.shapes.length; ) {
    before = context.shapes.length
    for (const shape of context.pendingShapes()) shapeFunctions(context, shape)
  }
}

function operationShape(context: SourceContext, operation: Operation): Shape | undefined {
  return context.shape(context.index.fixedHeaderOf(operation), context.index.attributeSetOf(operation))
}

function requestShape(context: SourceContext, operation: Operation): Shape | undefined {
  return context.shape(context.index.requestHeaderOf(operation), context.index.requestSetOf(operation))
}

function decoder(shape: Shape | undefined): string {
  return shape === undefined ? 'r.decodeNothing' : `decode${shape.stem}`
}

function encoder(shape: Shape | undefined): string {
  return shape === undefined ? 'r.encodeNothing' : `encode${shape.stem}`
}

function exchange(asked: Shape | undefined, shape: Shape | undefined, mode: OperationMode, request: number): string {
  const codecs = `encodeRequest: ${encoder(asked)}, decodeRequest: ${decoder(asked)}, encodeReply: ${encoder(shape)}, decodeReply: ${decoder(shape)}`
  return `{ request: ${request}, reply: ${mode.reply?.value ?? 'undefined'}, ${codecs} }`
}

/** Message type or command of a request; `dump` may leave to `do` what both share. */
function requestValue(operation: Operation, mode: 'do' | 'dump'): number | undefined {
  return operation[mode]?.request?.value ?? operation[mode === 'do' ? 'dump' : 'do']?.request?.value ?? operation.value
}

function operationEntry(context: SourceContext, operation: Operation): string[] {
  if (operation.do === undefined && operation.dump === undefined) return []
  const asked = requestShape(context, operation)
  const shape = operationShape(context, operation)
  const lines = [
    `    ${JSON.stringify(context.operationKey(operation.name))}: {`,
    `      name: ${JSON.stringify(operation.name)},`,
  ]
  for (const mode of ['do', 'dump'] as const) {
    const side = operation[mode]
    const request = requestValue(operation, mode)
    if (side !== undefined && request !== undefined)
      lines.push(`      ${mode}: ${exchange(asked, shape, side, request)},`)
  }
  return [...lines, '    },']
}

/** What each message type or command that the kernel sends by itself is called: notifications first, then what a request of the same type is called. */
function eventOperations(context: SourceContext): ReadonlyMap<number, Operation> {
  const { operations, protocol } = context.index.spec
  const events = new Map<number, Operation>()
  for (const operation of operations.list) {
    if (operation.value !== undefined && (operation.notify !== undefined || operation.event !== undefined))
      events.set(operation.value, operation)
  }
  if (protocol !== 'netlink-raw') return events
  for (const operation of operations.list) {
    const value = operation.do?.request?.value
    const silent = operation.do?.reply === undefined && operation.dump === undefined
    if (value !== undefined && silent && !events.has(value)) events.set(value, operation)
  }
  return events
}

function eventEntries(context: SourceContext): string[] {
  return [...eventOperations(context)].map(([value, operation]) => {
    const shape = operationShape(context, operation)
    return `    ${value}: { name: ${JSON.stringify(context.operationKey(operation.name))}, decode: ${decoder(shape)}, encode: ${encoder(shape)} },`
  })
}

function allTypes(context: SourceContext): string[] {
  const { spec } = context.index
  const shapes = context.shapes.flatMap(shape => shapeTypes(context, shape))
  const structs: string[] = []
  for (const definition of spec.definitions) {
    if (definition.kind !== 'struct') continue
    structs.push(...structType(context, definition.name))
  }
  const enums = spec.definitions.flatMap(definition => {
    if (definition.kind !== 'enum' && definition.kind !== 'flags') return []
    const names = definition.entries.map(entry => JSON.stringify(entry.name))
    return [`export type ${context.typeName('enum', definition.name)} = ${[...names, 'number'].join(' | ')}`]
  })
  const messages = spec.subMessages.map(({ name }) => messageType(context, name))
  return [...enums, ...structs, ...shapes, ...messages, ...operationTypes(context)]
}

/** Name of the interface that holds the types of a family's operations: `RtLinkOperations`. */
export function operationTypesName(spec: Spec): string {
  return `${familyTypeStem(spec)}Operations`
}

export function eventTypesName(spec: Spec): string {
  return `${familyTypeStem(spec)}Events`
}

function familyTypeStem(spec: Spec): string {
  const name = camelCase(spec.name)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function operationTypes(context: SourceContext): string[] {
  const { spec } = context.index
  const nameOf = (shape: Shape | undefined) =>
    shape === undefined ? 'Record<string, never>' : shapeTypeName(context, shape)
  const typeOf = (operation: Operation) => nameOf(operationShape(context, operation))
  const operations = spec.operations.list.flatMap(operation => {
    if (operation.do === undefined && operation.dump === undefined) return []
    const type = typeOf(operation)
    const asked = nameOf(requestShape(context, operation))
    const modes = (['do', 'dump'] as const)
      .filter(mode => operation[mode] !== undefined)
      .map(mode => {
        const reply = operation[mode]?.reply === undefined ? 'undefined' : type
        return `${mode}: { request: Partial<${asked}>; reply: ${reply} }`
      })
    return [`  ${JSON.stringify(context.operationKey(operation.name))}: { ${modes.join('; ')} }`]
  })
  const events = [...eventOperations(context).values()].map(
    operation => `  ${JSON.stringify(context.operationKey(operation.name))}: ${typeOf(operation)}`,
  )
  return [
    `export type ${operationTypesName(spec)} = {`,
    ...operations,
    '}',
    `export type ${eventTypesName(spec)} = {`,
    ...events,
    '}',
  ]
}

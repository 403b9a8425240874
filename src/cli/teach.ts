/** `--list-ops` and `--list-attrs`: what a specification has. */

import type { Attribute, Operation, Spec, StructMember } from '../schema/model.js'
import { SpecIndex } from '../schema/spec-index.js'
import { fieldsOf } from './json/layout.js'
import { type JsonObject, stringify } from './json/text.js'
import { type Cell, type Output, table } from './output.js'

/** Bits of a doc text that fit behind a name. */
const DOC = 70

export function listOperations(spec: Spec, output: Output): void {
  const modes = (operation: Operation) =>
    [operation.do && 'do', operation.dump && 'dump', operation.notify && 'notify', operation.event && 'event'].filter(
      Boolean,
    ) as string[]
  if (output.json) {
    const operations = spec.operations.list.map(operation => ({
      name: operation.name,
      modes: modes(operation),
      flags: operation.flags ?? [],
    }))
    output.line(stringify({ name: spec.name, operations, groups: spec.mcastGroups.map(({ name }) => name) }))
    return
  }
  const rows = spec.operations.list.map((operation): Cell[] => [
    { text: operation.name, painted: output.paint('cyan', operation.name) },
    { text: modes(operation).join(', ') },
    { text: (operation.flags ?? []).join(', ') },
    { text: short(operation.doc) },
  ])
  output.line(output.paint('bold', `Operations of ${spec.name}`))
  for (const line of table(rows, '  ')) output.line(line)
  if (spec.mcastGroups.length === 0) return
  output.line(output.paint('bold', 'Groups'))
  for (const { name } of spec.mcastGroups) output.line(`  ${name}`)
}

interface Row {
  readonly path: string
  readonly type: string
  readonly doc: string | undefined
}

/** @param deep attributes inside of nests as well, each set once. */
export function listAttributes(spec: Spec, operation: Operation, deep: boolean, output: Output): void {
  const index = new SpecIndex(spec)
  const asked = operation.requestHeader !== undefined
  const parts = asked
    ? [
        { message: 'request', header: index.requestHeaderOf(operation), set: index.requestSetOf(operation) },
        { message: 'reply', header: index.fixedHeaderOf(operation), set: index.attributeSetOf(operation) },
      ]
    : [{ message: undefined, header: index.fixedHeaderOf(operation), set: index.attributeSetOf(operation) }]
  for (const { message, header, set } of parts) {
    const rows: Row[] = []
    collect(index, header, set, '', deep, new Set(), rows)
    const title = `${spec.name} ${operation.name}`
    listRows(rows, message === undefined ? title : `${title} ${message}`, message, output)
  }
}

function listRows(rows: readonly Row[], title: string, message: string | undefined, output: Output): void {
  if (output.json) {
    const side = message === undefined ? {} : { message }
    for (const { path, type, doc } of rows)
      output.line(stringify({ ...side, name: path, type, ...(doc === undefined ? {} : { doc }) } as JsonObject))
    return
  }
  output.line(output.paint('bold', title))
  const cells = rows.map(({ path, type, doc }): Cell[] => [
    { text: path, painted: output.paint('cyan', path) },
    { text: type },
    { text: short(doc) },
  ])
  for (const line of table(cells, '  ')) output.line(line)
}

function collect(
  index: SpecIndex,
  header: string | undefined,
  set: string | undefined,
  path: string,
  deep: boolean,
  seen: Set<string>,
  rows: Row[],
): void {
  for (const field of fieldsOf(index, header, set, 'spec')) {
    const here = path === '' ? field.name : `${path}.${field.name}`
    if (field.kind === 'header') {
      rows.push({ path: here, type: `${typeOf(index, field.member)} (header)`, doc: field.member.doc })
      continue
    }
    const { attribute } = field
    rows.push({ path: here, type: typeOf(index, attribute), doc: attribute.doc })
    if (!deep) continue
    for (const inner of insides(index, attribute)) {
      if (inner.set !== undefined && seen.has(inner.set)) continue
      if (inner.set !== undefined) seen.add(inner.set)
      collect(
        index,
        inner.header,
        inner.set,
        inner.name === undefined ? here : `${here}(${inner.name})`,
        deep,
        seen,
        rows,
      )
    }
  }
}

function insides(
  index: SpecIndex,
  attribute: Attribute,
): readonly { header: string | undefined; set: string | undefined; name?: string }[] {
  if (attribute.type === 'sub-message') {
    const { formats } = index.subMessage(attribute.subMessage!)
    return formats.map(({ value, fixedHeader, attributeSet }) => ({
      header: fixedHeader,
      set: attributeSet,
      name: value,
    }))
  }
  if (attribute.nestedAttributes !== undefined)
    return [{ header: attribute.fixedHeader ?? attribute.struct, set: attribute.nestedAttributes }]
  return attribute.struct === undefined ? [] : [{ header: attribute.struct, set: undefined }]
}

/** `u32 (up, broadcast, …)`, `list of nest`. */
function typeOf(index: SpecIndex, field: Attribute | StructMember): string {
  const attribute = field as Attribute
  const many = attribute.multiAttr === true || attribute.type === 'indexed-array' || attribute.type === 'records'
  const base =
    attribute.type === 'indexed-array'
      ? (attribute.subType ?? 'binary')
      : attribute.struct === undefined
        ? attribute.type
        : `struct ${attribute.struct}`
  const hint = field.displayHint === undefined ? '' : `, ${field.displayHint}`
  const order = field.byteOrder === undefined ? '' : `, ${field.byteOrder}`
  const names = field.enum === undefined ? [] : index.enum(field.enum).entries.map(({ name }) => name)
  const flags = field.enumAsFlags === true || (field.enum !== undefined && index.enum(field.enum).kind === 'flags')
  const listed =
    names.length === 0
      ? ''
      : ` (${flags ? 'any' : 'one'} of ${names.slice(0, 6).join(', ')}${names.length > 6 ? ', …' : ''})`
  const selector = attribute.selector === undefined ? '' : ` by ${attribute.selector}`
  return `${many ? 'list of ' : ''}${base}${selector}${hint}${order}${listed}`
}

function short(doc: string | undefined): string {
  const text = (doc ?? '').replace(/\s+/g, ' ').trim()
  return text.length > DOC ? `${text.slice(0, DOC - 1)}…` : text
}

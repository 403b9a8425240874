/** What `nlkit do` and `nlkit dump` share: a specification, an operation, and its request from JSON. */

import { readFileSync } from 'node:fs'
import type { Family } from '../../schema/family.js'
import type { Operation } from '../../schema/model.js'
import { Writer as MessageWriter, type Writer } from '../../wire/index.js'
import type { Check, Invocation } from '../command.js'
import { JsonReader } from '../json/from-json.js'
import { parseObject } from '../json/text.js'
import { JsonWriter } from '../json/to-json.js'
import { compile, findOperation, findSpec, type Mode } from '../specification.js'
import { listAttributes, listOperations } from '../teach.js'

export interface Prepared {
  readonly family: Family
  readonly operation: Operation
  readonly request: unknown
  readonly writer: JsonWriter
}

/** Undefined when the invocation only asked what there is, and was told. @throws UsageError, ValueError, SpecError. */
export async function prepare(invocation: Invocation, mode: Mode): Promise<Prepared | undefined> {
  const [source = '', name, json] = invocation.arguments
  const { options, output } = invocation
  const spec = await findSpec(source, invocation)
  if (options.listOps === true) {
    listOperations(spec, output)
    return undefined
  }
  const operation = findOperation(spec, name, mode)
  if (options.listAttrs === true) {
    listAttributes(spec, operation, options.allAttributes === true, output)
    return undefined
  }
  const { family, index } = compile(spec)
  const value = json === undefined ? {} : parseObject(json === '-' ? readFileSync(0, 'utf8') : json, 'the request')
  const request = new JsonReader(index, 'spec').message(operation.name, value)
  return { family, operation, request, writer: new JsonWriter(index, 'spec') }
}

/** Encodes as well: what does not fit is found before a socket is opened. */
export function checkMessage(mode: Mode): Check {
  return async invocation => {
    const prepared = await prepare(invocation, mode)
    if (prepared === undefined) return
    const exchange = prepared.family.operations[prepared.operation.name]![mode]!
    ;(exchange.encodeRequest as (writer: Writer, value: unknown) => void)(new MessageWriter(), prepared.request)
  }
}

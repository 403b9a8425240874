import type { Operation, OperationMode, OperationSide, Operations } from '../../schema/model.js'
import { type Item, item } from './item.js'

/** `operations`: with the numbering of its model (see ../operations.ts), in which a number that goes on from the one before is left out. */
export function operationsDocument({ enumModel, list, ...rest }: Operations): Item {
  const write = enumModel === 'directional' ? directional : unifiedWriter()
  return item({
    'enum-model': enumModel === 'directional' ? enumModel : undefined,
    ...item(rest),
    list: list.map(operation => operationItem(operation, write(operation))),
  })
}

interface Written {
  readonly value: number | undefined
  readonly mode: (mode: OperationMode) => Item
}

/** One row of numbers: that of the operation, and where a side has another, its own. */
function unifiedWriter(): (operation: Operation) => Written {
  let next = 1
  return operation => {
    const number = numberOf(operation)
    const follows = number === next
    next = number + 1
    return {
      value: follows ? undefined : number,
      mode: mode => modeItem(mode, side => (side.value === number ? undefined : side.value)),
    }
  }
}

function numberOf({ value, do: once, dump }: Operation): number {
  return value ?? (once ?? dump)?.request?.value ?? (once ?? dump)?.reply?.value ?? 0
}

/** Two rows: every number is written, for who reads it should not have to count two rows at once. */
function directional({ value }: Operation): Written {
  return { value, mode: mode => modeItem(mode, side => side.value) }
}

function operationItem(operation: Operation, { value, mode }: Written): Item {
  const { name, do: once, dump, event, value: _, ...rest } = operation
  return item({
    name,
    value,
    ...item(rest),
    event: event && item(event),
    do: once && mode(once),
    dump: dump && mode(dump),
  })
}

function modeItem(
  { request, reply, ...rest }: OperationMode,
  number: (side: OperationSide) => number | undefined,
): Item {
  const sideItem = (side: OperationSide): Item => item({ value: number(side), attributes: side.attributes })
  return item({ ...rest, request: request && sideItem(request), reply: reply && sideItem(reply) })
}

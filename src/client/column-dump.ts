import { type Columns, ColumnTable } from '../schema/columns.js'
import type { Operation, Spec } from '../schema/model.js'
import { GENL_HDRLEN } from '../wire/constants.js'
import { NLMSG_HDRLEN } from '../wire/index.js'
import type { Dump, DumpOptions } from './dump.js'
import type { Request } from './request.js'

/** Columns of what `request` dumps: the keys of `pick`, as in objects of the answer. */
export interface ColumnOptions {
  readonly as: 'columns'
  /** 1 to 32 keys whose values are integers, addresses or strings. */
  readonly pick: readonly string[]
}

/**
 * Reads a dump into columns. Interrupted ones are run again as by `collect()`, from an empty table.
 * @throws RangeError for a key that cannot be a column; NetlinkError as a dump.
 */
export async function collectColumns(
  operation: Operation,
  spec: Spec,
  request: Request,
  pick: readonly string[],
  options: DumpOptions,
  dump: (request: Request<boolean>, options: DumpOptions) => Dump<boolean>,
): Promise<Columns> {
  const table = new ColumnTable(spec, operation, pick)
  const start = NLMSG_HDRLEN + (request.generic === true ? GENL_HDRLEN : 0)
  // A row for each message: what is handed out is only that there was one.
  const reading: Request<boolean> = {
    operation: request.operation,
    spec: request.spec,
    generic: request.generic,
    value: request.value,
    flags: request.flags,
    type: () => request.type(),
    write: writer => request.write(writer),
    read: (view, position, end) => {
      table.append(view, position + start, end)
      return true
    },
  }
  const rows = dump(reading, { ...options, onRestart: () => table.clear() }).batches()
  while ((await rows.next()).done !== true);
  return table.columns()
}

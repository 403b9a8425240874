/** Floor 2, the schema: knows what families look like as data and turns values into attributes and back; knows nothing of sockets, files or YAML. */

export { type ColumnData, type ColumnKind, Columns, type ColumnsData, ColumnTable } from './columns.js'
export * from './compile.js'
export * from './family.js'
export * from './model.js'
export * from './names.js'
export { type OtherFormat, otherFormatOf } from './runtime.js'
export * from './spec-index.js'
export * from './value-error.js'

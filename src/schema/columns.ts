/**
 * Messages as columns: one typed array for each picked member, instead of one object for each message. Made for tables of a hundred thousand and
 * more, which objects would fill the heap with; the arrays can be transferred to another thread.
 */

import {
  attributeLength,
  type ByteView,
  decodeText,
  formatIp,
  formatMac,
  LITTLE_ENDIAN,
  NLA_TYPE_MASK,
  WireError,
} from '../wire/index.js'
import type { Attribute, Operation, Spec, StructMember } from './model.js'
import { fieldNames, headerFieldName } from './names.js'
import { INTEGER_SIZE, SpecIndex } from './spec-index.js'

/**
 * How a column's rows lie in its `words`. `number`: one word each, as on the wire, enums and flags as numbers; `signed`: the same, negative ones as
 * two's complement; `wide`: two words, 64 bits in host order; `address`: in network order, one word (`width` 1), or where IPv6 occurs four
 * and behind them the length in bytes (`width` 5); `text`: an index into `texts`.
 */
export type ColumnKind = 'number' | 'signed' | 'wide' | 'address' | 'text'

export interface ColumnData {
  readonly kind: ColumnKind
  readonly width: number
  readonly words: Uint32Array
  readonly texts: readonly string[]
}

/** What a table consists of: plain data, fit for postMessage with {@link Columns.buffers} to transfer. */
export interface ColumnsData {
  readonly length: number
  readonly keys: readonly string[]
  readonly columns: readonly ColumnData[]
  /** One word a row: bit i says whether the message had what column i shows. */
  readonly present: Uint32Array
  readonly unknown: number
}

/** Columns that one table can have: `present` has a bit for each. */
const MOST_COLUMNS = 32

export class Columns {
  readonly data: ColumnsData

  constructor(data: ColumnsData) {
    this.data = data
  }

  /** Rows. */
  get length(): number {
    return this.data.length
  }

  /** Attributes of all messages that the specification does not know, or that did not have the length of their type; they are in no column. */
  get unknown(): number {
    return this.data.unknown
  }

  /** To be transferred with {@link data}; afterwards they are empty here. */
  get buffers(): ArrayBuffer[] {
    return [this.data.present, ...this.data.columns.map(({ words }) => words)].map(
      ({ buffer }) => buffer as ArrayBuffer,
    )
  }

  /** A view, not a copy: numbers, signed numbers, 64-bit integers, words of addresses in network order, or indexes of {@link texts}. */
  array(key: string): Uint32Array | Int32Array | BigUint64Array {
    const { kind, words } = this.#column(key)
    if (kind === 'signed') return new Int32Array(words.buffer, words.byteOffset, words.length)
    return kind === 'wide' ? new BigUint64Array(words.buffer, words.byteOffset, words.length / 2) : words
  }

  texts(key: string): readonly string[] {
    return this.#column(key).texts
  }

  has(key: string, row: number): boolean {
    return ((this.data.present[row]! >>> this.#index(key)) & 1) === 1
  }

  /** One value as an object would have it, except that enums and flags are numbers; undefined where the message did not have it. */
  value(key: string, row: number): number | bigint | string | undefined {
    if (!this.has(key, row)) return undefined
    const { kind, width, words, texts } = this.#column(key)
    if (kind === 'text') return texts[words[row]!]
    if (kind === 'wide') return (this.array(key) as BigUint64Array)[row]
    if (kind === 'address') return addressText(words, row, width)
    return kind === 'signed' ? words[row]! | 0 : words[row]!
  }

  #index(key: string): number {
    const index = this.data.keys.indexOf(key)
    if (index >= 0) return index
    throw new RangeError(`no column '${key}'; there are: ${this.data.keys.join(', ')}`)
  }

  #column(key: string): ColumnData {
    return this.data.columns[this.#index(key)]!
  }

  /** The rows of several tables of the same keys, one behind the other. */
  static concat(tables: readonly Columns[]): Columns {
    const [first] = tables
    if (first === undefined || tables.length === 1) return first ?? new Columns(EMPTY)
    const length = tables.reduce((sum, table) => sum + table.length, 0)
    const present = new Uint32Array(length)
    let row = 0
    for (const { data } of tables) {
      present.set(data.present, row)
      row += data.length
    }
    const columns = first.data.columns.map((_, index) =>
      concatColumn(
        tables.map(({ data }) => data.columns[index]!),
        length,
      ),
    )
    const unknown = tables.reduce((sum, table) => sum + table.unknown, 0)
    return new Columns({ length, keys: first.data.keys, columns, present, unknown })
  }
}

const EMPTY: ColumnsData = { length: 0, keys: [], columns: [], present: new Uint32Array(0), unknown: 0 }

function concatColumn(parts: readonly ColumnData[], length: number): ColumnData {
  const { kind } = parts[0]!
  const width = Math.max(...parts.map(part => part.width))
  const words = new Uint32Array(length * width)
  const texts: string[] = []
  let position = 0
  for (const part of parts) {
    const wide =
      part.width === width ? part.words : widened(part.words, part.words.length / part.width, part.width, width)
    const shift = texts.length
    words.set(kind === 'text' && shift > 0 ? wide.map(index => index + shift) : wide, position)
    for (const text of part.texts) texts.push(text)
    position += wide.length
  }
  return { kind, width, words, texts }
}

function widened(words: Uint32Array, rows: number, from: number, to: number): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(rows * to)
  for (let row = 0; row < rows; row++)
    for (let word = 0; word < from; word++) wide[row * to + word] = words[row * from + word]!
  if (to === MIXED_WIDTH) for (let row = 0; row < rows; row++) wide[row * to + 4] = 4
  return wide
}

/** Words of a row of addresses of which some are IPv6. */
const MIXED_WIDTH = 5

function addressText(words: Uint32Array, row: number, width: number): string {
  const length = width === 1 ? 4 : words[row * width + 4]!
  return formatIp(new Uint8Array(words.buffer, words.byteOffset + row * width * 4, length))
}

/** Where a column's values come from. */
interface Source {
  readonly key: string
  readonly kind: ColumnKind
  /** Bytes of an integer; 0 for others. */
  readonly size: number
  readonly littleEndian: boolean
  /** Whether the text is that of a hardware address. */
  readonly mac: boolean
}

interface Member {
  readonly column: number
  /** Bytes from the start of the header. */
  readonly offset: number
  /** Ways of reading it that have no detour: a u8, as most are; four bytes as they stand; an address. */
  readonly as: 'octet' | 'word' | 'address' | 'other'
  /** Bytes of an address. */
  readonly length: number
  /** Of the address family in the header, that says whether only four bytes of the address count. */
  readonly familyOffset: number | undefined
}

const AF_INET = 2

interface Plan {
  readonly headerSize: number
  readonly sources: readonly Source[]
  /** Columns of the fixed header with their offsets. */
  readonly members: readonly Member[]
  /** By attribute type: the column, else NOT_PICKED or NOT_KNOWN. */
  readonly columnOf: Int16Array
}

const NOT_PICKED = -1
const NOT_KNOWN = -2
const FIRST_CAPACITY = 4096

/** Collects rows. Reuse it for another run by {@link clear}. */
export class ColumnTable {
  readonly #plan: Plan
  /** Columns whose values are one word of four bytes as they stand in the message. */
  #plain: boolean[] = []
  readonly #memberBits: number
  #capacity = FIRST_CAPACITY
  #length = 0
  #unknown = 0
  #present = new Uint32Array(FIRST_CAPACITY)
  #words: Uint32Array<ArrayBuffer>[] = []
  #widths: number[] = []
  #texts: Map<string, number>[] = []

  /**
   * @param pick keys as in objects of the operation's answer.
   * @throws RangeError for a key that the answer does not have, or whose values do not fit a column: nests, lists and byte strings.
   */
  constructor(spec: Spec, operation: Operation, pick: readonly string[]) {
    this.#plan = planOf(spec, operation, pick)
    this.#memberBits = this.#plan.members.reduce((bits, { column }) => bits | (1 << column), 0)
    this.clear()
  }

  get length(): number {
    return this.#length
  }

  clear(): void {
    this.#length = 0
    this.#unknown = 0
    this.#widths = this.#plan.sources.map(({ kind }) => (kind === 'wide' ? 2 : 1))
    this.#words = this.#widths.map(width => new Uint32Array(this.#capacity * width))
    this.#texts = this.#plan.sources.map(() => new Map())
    this.#plain = this.#plan.sources.map(
      ({ kind, size, littleEndian }) =>
        kind === 'address' ||
        ((kind === 'number' || kind === 'signed') && size === 4 && littleEndian === LITTLE_ENDIAN),
    )
  }

  /** Reads the fixed header and the attributes between `position` (a multiple of 4) and `end`. @throws WireError as decoders do. */
  append(view: ByteView, position: number, end: number): void {
    const { headerSize, members, columnOf } = this.#plan
    const { u16, u32 } = view
    if (end - position < headerSize)
      throw new WireError(`fixed header takes ${headerSize} bytes, ${end - position} are there`, { offset: position })
    const row = this.#length
    if (row === this.#capacity) this.#grow()
    for (let index = 0; index < members.length; index++) {
      const { column, offset, as, length, familyOffset } = members[index]!
      if (as === 'octet') this.#words[column]![row] = view.u8[position + offset]!
      else if (as === 'word') this.#words[column]![row] = u32[(position + offset) >> 2]!
      else if (as === 'address') {
        const short = familyOffset !== undefined && view.u8[position + familyOffset] === AF_INET
        this.#putAddress(view, position + offset, short ? 4 : length, column, row)
      } else this.#put(view, position + offset, Number.POSITIVE_INFINITY, column, row)
    }
    let present = this.#memberBits
    let p = position + ((headerSize + 3) & -4)
    while (end - p >= 4) {
      const length = u16[p >> 1]!
      if (length < 4 || p + length > end) attributeLength(view, p, end)
      const type = u16[(p >> 1) + 1]! & NLA_TYPE_MASK
      const column = type < columnOf.length ? columnOf[type]! : NOT_KNOWN
      if (column >= 0) {
        if (length === 8 && this.#plain[column]) {
          this.#words[column]![row] = u32[(p >> 2) + 1]!
          present |= 1 << column
        } else if (this.#put(view, p + 4, length - 4, column, row)) present |= 1 << column
        else this.#unknown++
      } else if (column === NOT_KNOWN) this.#unknown++
      p += (length + 3) & -4
    }
    if (p < end) throw new WireError(`${end - p} bytes left over after the attributes`, { offset: p })
    this.#present[row] = present
    this.#length = row + 1
  }

  /** The rows so far, copied. */
  columns(): Columns {
    const length = this.#length
    const columns = this.#plan.sources.map(({ kind }, column): ColumnData => {
      const width = this.#widths[column]!
      return {
        kind,
        width,
        words: this.#words[column]!.slice(0, length * width),
        texts: [...this.#texts[column]!.keys()],
      }
    })
    const keys = this.#plan.sources.map(({ key }) => key)
    return new Columns({ length, keys, columns, present: this.#present.slice(0, length), unknown: this.#unknown })
  }

  /** False for a length that the column's type does not have. @param length Infinity inside of structs. */
  #put(view: ByteView, at: number, length: number, column: number, row: number): boolean {
    const { kind, size, littleEndian, mac } = this.#plan.sources[column]!
    const words = this.#words[column]!
    if (kind === 'address') return this.#putAddress(view, at, length, column, row)
    if (kind === 'text') {
      words[row] = this.#text(column, mac ? formatMac(view.u8, at, length) : decodeText(view.u8, at, at + length))
      return true
    }
    if (length !== size && length !== Number.POSITIVE_INFINITY) return false
    if (kind === 'wide') {
      const low = littleEndian === LITTLE_ENDIAN ? 0 : 1
      const [first, second] = [view.data.getUint32(at, littleEndian), view.data.getUint32(at + 4, littleEndian)]
      words[row * 2 + low] = first
      words[row * 2 + 1 - low] = second
    } else words[row] = integerAt(view.data, at, size, littleEndian, kind === 'signed')
    return true
  }

  #putAddress(view: ByteView, at: number, length: number, column: number, row: number): boolean {
    if (length !== 4 && length !== 16) return false
    if (length === 16 && this.#widths[column] === 1) {
      const wide = new Uint32Array(this.#capacity * MIXED_WIDTH)
      wide.set(widened(this.#words[column]!.subarray(0, row), row, 1, MIXED_WIDTH))
      this.#words[column] = wide
      this.#widths[column] = MIXED_WIDTH
      this.#plain[column] = false
    }
    const words = this.#words[column]!
    const width = this.#widths[column]!
    for (let word = 0; word < length >> 2; word++) words[row * width + word] = view.u32[(at >> 2) + word]!
    if (width === MIXED_WIDTH) words[row * width + 4] = length
    return true
  }

  #text(column: number, text: string): number {
    const known = this.#texts[column]!
    const index = known.get(text)
    if (index !== undefined) return index
    known.set(text, known.size)
    return known.size - 1
  }

  #grow(): void {
    this.#capacity *= 2
    const larger = (words: Uint32Array): Uint32Array<ArrayBuffer> => {
      const grown = new Uint32Array(words.length * 2)
      grown.set(words)
      return grown
    }
    this.#present = larger(this.#present)
    this.#words = this.#words.map(larger)
  }
}

function integerAt(data: DataView, at: number, size: number, littleEndian: boolean, signed: boolean): number {
  if (size === 4) return data.getUint32(at, littleEndian)
  if (size === 2) return signed ? data.getInt16(at, littleEndian) : data.getUint16(at, littleEndian)
  return signed ? data.getInt8(at) : data.getUint8(at)
}

function planOf(spec: Spec, operation: Operation, pick: readonly string[]): Plan {
  const index = new SpecIndex(spec)
  const header = index.fixedHeaderOf(operation)
  const set = index.attributeSetOf(operation)
  const members = header === undefined ? [] : index.struct(header).members
  const attributes = set === undefined ? [] : index.set(set).attributes
  const keys = fieldNames(
    attributes.map(({ name }) => name),
    'camel',
  )
  const attributeByKey = new Map(attributes.map(attribute => [keys.get(attribute.name)!, attribute]))
  const memberKeys = fieldNames(
    members.map(({ name }) => name),
    'camel',
  )
  const memberByKey = new Map<string, { member: StructMember; offset: number }>()
  const offsets = new Map<string, number>()
  let offset = 0
  for (const member of members) {
    const key = memberKeys.get(member.name)!
    offsets.set(member.name, offset)
    memberByKey.set(attributeByKey.has(key) ? headerFieldName(member.name, 'camel') : key, { member, offset })
    offset += index.memberSize(member)
  }
  if (pick.length === 0 || pick.length > MOST_COLUMNS || new Set(pick).size !== pick.length)
    throw new RangeError(`pick: expected 1 to ${MOST_COLUMNS} different keys, got ${pick.length}`)
  const highest = attributes.reduce((most, { value }) => Math.max(most, value), 0)
  const columnOf = new Int16Array(highest + 1).fill(NOT_KNOWN)
  for (const { value } of attributes) columnOf[value] = NOT_PICKED
  const found: Member[] = []
  const sources = pick.map((key, column): Source => {
    const attribute = attributeByKey.get(key)
    const place = memberByKey.get(key)
    const source =
      attribute === undefined ? place && memberSource(key, place.member, place.offset) : attributeSource(key, attribute)
    if (source === undefined)
      throw new RangeError(
        noColumn(key, attribute !== undefined || place !== undefined, [
          ...memberByKey.keys(),
          ...attributeByKey.keys(),
        ]),
      )
    if (attribute !== undefined) columnOf[attribute.value] = column
    else found.push(memberAt(column, place!, source, offsets))
    return source
  })
  return { headerSize: offset, sources, members: found, columnOf }
}

function memberAt(
  column: number,
  { member, offset }: { readonly member: StructMember; readonly offset: number },
  { kind, size, littleEndian }: Source,
  offsets: ReadonlyMap<string, number>,
): Member {
  const plain = kind === 'number' || kind === 'signed'
  const word = plain && size === 4 && offset % 4 === 0 && littleEndian === LITTLE_ENDIAN
  const as = kind === 'address' ? 'address' : kind === 'number' && size === 1 ? 'octet' : word ? 'word' : 'other'
  const familyOffset = member.selector === undefined ? undefined : offsets.get(member.selector)
  return { column, offset, as, length: member.len ?? 0, familyOffset }
}

function noColumn(key: string, known: boolean, keys: readonly string[]): string {
  return known
    ? `'${key}' is a nest, a list or a byte string, which no column can hold`
    : `the answer has no '${key}'; it has ${keys.join(', ')}`
}

function integerSource(key: string, type: string, byteOrder: string | undefined): Source | undefined {
  const size = INTEGER_SIZE[type]
  if (size === undefined) return undefined
  const kind = size === 8 ? 'wide' : type.startsWith('s') ? 'signed' : 'number'
  const littleEndian = byteOrder === undefined ? LITTLE_ENDIAN : byteOrder === 'little-endian'
  return { key, kind, size, littleEndian, mac: false }
}

function memberSource(
  key: string,
  { type, byteOrder, displayHint, len }: StructMember,
  offset: number,
): Source | undefined {
  if (type === 'binary' && offset % 4 === 0 && (len === 4 || len === 16) && /^ipv[46]/.test(displayHint ?? ''))
    return { key, kind: 'address', size: 0, littleEndian: LITTLE_ENDIAN, mac: false }
  return integerSource(key, type, byteOrder)
}

function attributeSource(
  key: string,
  { type, byteOrder, displayHint, multiAttr, struct, subType }: Attribute,
): Source | undefined {
  if (multiAttr === true) return undefined
  const plain = { key, size: 0, littleEndian: LITTLE_ENDIAN, mac: false }
  if (/^ipv[46]/.test(displayHint ?? '') && (type === 'binary' || type === 'u32')) return { ...plain, kind: 'address' }
  if (type === 'string') return { ...plain, kind: 'text' }
  if (type === 'binary' && displayHint === 'mac' && struct === undefined && subType === undefined)
    return { ...plain, kind: 'text', mac: true }
  return integerSource(key, type, byteOrder)
}

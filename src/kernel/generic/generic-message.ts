import type { Writer } from '../../wire/index.js'
import { written } from '../memory.js'

export interface GenericHeader {
  /** The family's id. */
  readonly id: number
  readonly version: number
  readonly command: number
  readonly flags: number
  readonly sequence: number
  readonly portId: number
}

/** struct genlmsghdr. */
export function writeGenericHeader(writer: Writer, command: number, version: number): void {
  const at = writer.zeros(4)
  writer.view.u8[at] = command
  writer.view.u8[at + 1] = version
}

/** Bytes of one message of a generic family. */
export function genericMessage(header: GenericHeader, fill: (writer: Writer) => void): Uint8Array {
  return written(writer => {
    const start = writer.startMessage(header.id, header.flags, header.sequence, header.portId)
    writeGenericHeader(writer, header.command, header.version)
    fill(writer)
    writer.endMessage(start)
    writer.pad()
  })
}

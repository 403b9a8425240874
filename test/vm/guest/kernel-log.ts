/** The kernel's log, record by record from /dev/kmsg (Documentation/ABI/testing/dev-kmsg): nothing printed there can look like another record. */

import { constants, openSync, readSync } from 'node:fs'

/** Opened at the first look: this module is loaded by those who may not read it, too. */
let file: number | undefined
const buffer = Buffer.alloc(8192)
let lines: string[] = []

/** A record's text: behind the `;` of its head, without the lines of its dictionary. Control characters are escaped there. */
function textOf(record: string): string {
  return record.slice(record.indexOf(';') + 1).split('\n', 1)[0]!
}

function readRecords(): void {
  file ??= openSync('/dev/kmsg', constants.O_RDONLY | constants.O_NONBLOCK)
  for (;;) {
    try {
      lines.push(textOf(buffer.toString('utf8', 0, readSync(file, buffer))))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EAGAIN') return
      if (code !== 'EPIPE') throw error
      lines.push('BUG in the test: the log was overwritten before it was read')
    }
  }
}

/** What the kernel logged since {@link forgetKernelLog}. */
export function kernelLog(): readonly string[] {
  readRecords()
  return lines
}

export function forgetKernelLog(): void {
  readRecords()
  lines = []
}

export function logHas(line: string): boolean {
  return kernelLog().includes(line)
}

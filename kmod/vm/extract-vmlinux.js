// Takes the ELF kernel out of a bzImage: booting it saves the guest the unpacking, which takes seconds where the processor is emulated.

import { spawnSync } from 'node:child_process'

/** Offsets in the setup header (Documentation/arch/x86/boot.rst). */
const SETUP_SECTORS = 0x1f1
const PAYLOAD_OFFSET = 0x248
const PAYLOAD_LENGTH = 0x24c
const SECTOR = 512

/** Compressions by their first bytes. Those the kernel's build follows by the unpacked size need these four bytes cut off. */
const COMPRESSIONS = [
  { magic: 'fd377a585a00', command: ['xz', '-dc', '--single-stream'], trailer: 0 },
  { magic: '28b52ffd', command: ['zstd', '-dc'], trailer: 4 },
  { magic: '02214c18', command: ['lz4', '-dc'], trailer: 4 },
]

/** @throws Error when the image is of no known form, or the program to unpack it is missing. */
export function extractVmlinux(image) {
  const sectors = image[SETUP_SECTORS] || 4
  const start = (sectors + 1) * SECTOR + image.readUInt32LE(PAYLOAD_OFFSET)
  const payload = image.subarray(start, start + image.readUInt32LE(PAYLOAD_LENGTH))
  const found = COMPRESSIONS.find(({ magic }) => payload.subarray(0, magic.length / 2).toString('hex') === magic)
  if (!found) throw new Error(`kernel image with unknown compression ${payload.subarray(0, 6).toString('hex')}`)
  const [program, ...args] = found.command
  const input = payload.subarray(0, payload.length - found.trailer)
  const { stdout, error } = spawnSync(program, args, { input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'ignore'] })
  if (error) throw new Error(`cannot run ${program}: ${error.message}`)
  if (stdout.subarray(0, 4).toString('latin1') !== '\x7fELF')
    throw new Error(`${program} did not give an ELF kernel out of the image`)
  return stdout
}

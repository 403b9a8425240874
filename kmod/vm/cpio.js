// Writes a cpio archive in the "newc" form (Documentation/driver-api/early-userspace/buffer-format.rst), as the kernel unpacks it at boot.

const REGULAR = 0o100000
const DIRECTORY = 0o040000
const SYMLINK = 0o120000

const padding = length => Buffer.alloc((4 - (length % 4)) % 4)

function record(inode, name, mode, data) {
  const nameBytes = Buffer.from(`${name}\0`)
  // inode, mode, uid, gid, links, mtime, size, device major and minor, rdev major and minor, name size with NUL, check
  const fields = [inode, mode, 0, 0, 1, 0, data.length, 0, 0, 0, 0, nameBytes.length, 0]
  const header = Buffer.from(`070701${fields.map(value => value.toString(16).padStart(8, '0')).join('')}`)
  return [header, nameBytes, padding(header.length + nameBytes.length), data, padding(data.length)]
}

/**
 * Packs entries: `{ name, data, mode }` is a file (mode 0o644 unless given), `{ name, target }` a symbolic link, `{ name }` a directory.
 * Parents must come before what lies in them. Everything belongs to root.
 */
export function packCpio(entries) {
  const parts = entries.flatMap(({ name, data, target, mode }, index) => {
    if (data !== undefined) return record(index + 1, name, REGULAR | (mode ?? 0o644), data)
    if (target !== undefined) return record(index + 1, name, SYMLINK | 0o777, Buffer.from(target))
    return record(index + 1, name, DIRECTORY | 0o755, Buffer.alloc(0))
  })
  return Buffer.concat([...parts, ...record(0, 'TRAILER!!!', 0, Buffer.alloc(0))])
}

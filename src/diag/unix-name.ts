/** Names of AF_UNIX sockets as text. */

import { decodeText } from '../wire/index.js'

/** `/run/dbus/socket` of a path, `@name` of an abstract one (its NUL bytes as `@`, as people know them from ss), the empty text of none. */
export function unixNameText(name: Uint8Array | undefined): string {
  if (name === undefined || name.length === 0) return ''
  if (name[0] !== 0) return decodeText(name, 0, name.length)
  return decodeText(
    name.map(byte => (byte === 0 ? AT : byte)),
    0,
    name.length,
  )
}

const AT = '@'.charCodeAt(0)

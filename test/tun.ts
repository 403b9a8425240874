/** Whether this user gets tun devices. */

import { closeSync, openSync } from 'node:fs'

/** Why not, or false. */
export const noTun: string | false = reason()

function reason(): string | false {
  try {
    closeSync(openSync('/dev/net/tun', 'r+'))
    return false
  } catch (error) {
    return `no tun driver for this user: ${(error as NodeJS.ErrnoException).code}`
  }
}

/** Section 12 of the rules, and the order of checks of generic netlink, by an operation of netdev that only an administrator may use. */

import type { SystemSocket } from './backend.js'
import { BIND_RX, netdevId } from './netdev.js'
import { ACK, answers, generic, REQUEST } from './requests.js'
import { type Bench, deepEqual, equal, NETLINK_GENERIC, rule } from './rule.js'

const EPERM = 1
/** What an allowed request ends with: it lacks its attributes. */
const ALLOWED = 22

const NOBODY = { unprivileged: true } as const

/** In the namespace of the process: another one could not be entered without privilege. */
function open(bench: Bench): SystemSocket {
  const socket = bench.backend.transport.socket(NETLINK_GENERIC)
  if (typeof socket === 'number') throw new Error(`socket failed with ${socket}`)
  bench.closeLater(socket)
  return socket
}

/** A request with an attribute that nobody knows: refused for that by whoever gets as far. */
function errnoOf(socket: SystemSocket, family: number, address: number): number | undefined {
  const request = generic(BIND_RX, {
    type: family,
    flags: REQUEST | ACK,
    attributes: writer => writer.u32(99, 1),
  })
  equal(socket.send(request, address, 0), request.length)
  return answers(socket)[0]?.errno
}

rule(
  'K1',
  'a capability counts where the opener had it too, or the destination was given in the send',
  bench => {
    const family = netdevId(bench)
    const socket = bench.backend.unprivileged!(() => open(bench))
    equal(errnoOf(socket, family, -1), EPERM)
    equal(errnoOf(socket, family, 0), ALLOWED)
    equal(socket.connect(0, 0), 0)
    equal(errnoOf(socket, family, -1), EPERM)
    equal(errnoOf(open(bench), family, -1), ALLOWED)
  },
  NOBODY,
)

rule(
  'K3',
  'a privilege that was dropped after opening is gone',
  bench => {
    const family = netdevId(bench)
    const socket = open(bench)
    const { unprivileged } = bench.backend
    deepEqual(
      [-1, 0].map(address => unprivileged!(() => errnoOf(socket, family, address))),
      [EPERM, EPERM],
    )
    equal(errnoOf(socket, family, 0), ALLOWED)
  },
  NOBODY,
)

rule(
  'H2',
  'checks: header, then the operation, then the permission, then the attributes',
  bench => {
    const family = netdevId(bench)
    const socket = open(bench)
    bench.backend.unprivileged!(() => {
      const errno = (request: Uint8Array): number | undefined => {
        socket.send(request, 0, 0)
        return answers(socket)[0]?.errno
      }
      equal(errno(generic(BIND_RX, { type: family, reserved: 1 })), 22)
      equal(errno(generic(77, { type: family, reserved: 1 })), 22)
      equal(errno(generic(77, { type: family })), 95)
      equal(errno(generic(BIND_RX, { type: family, attributes: writer => writer.u32(99, 1) })), EPERM)
    })
  },
  NOBODY,
)

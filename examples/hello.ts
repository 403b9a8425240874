/**
 * Scenario 3: a process with the fixed port id 100 says "hello netlink!!", the kernel side answers "hello users!!!" to port 100.
 *
 *     node build/examples/hello.js [--kernel embedded | usersock]
 *
 * Programs that send NLMSG_SPACE(length) instead of NLMSG_LENGTH(length) send the padding too, and the receiver prints garbage behind the text. The
 * definition leaves no room for that: the length of a message is that of its header and its value.
 */

import { NETLINK_USERSOCK, openProtocol } from 'nlkit'
import { defineProtocol, string } from 'nlkit/define'
import { play, type Role } from './support/roles.js'

const USER_PORT = 100
const hello = defineProtocol({ name: 'hello', protocol: 30, messages: { hello: { payload: string() } } })

const roles: Readonly<Record<string, Role>> = {
  async kernel(place, stage) {
    await using side = await place.host(hello, {
      hello(text, { message, portId }) {
        console.log(`received netlink message payload: ${text} (nlmsg_len ${message.length}, from port ${portId})`)
        side.unicast(USER_PORT, 'hello', 'hello users!!!')
      },
    })
    stage.reached()
    await stage.ended
  },
  async process({ protocol, kernelPort, transport }) {
    await using socket = await openProtocol(hello, { protocol, portId: USER_PORT, peer: kernelPort, transport })
    await socket.send('hello', 'hello netlink!!')
    const { value } = await socket.receive({ timeout: 5000 })
    console.log(`Received message payload: ${value}`)
  },
}

await play(import.meta.url, {
  kernels: {
    embedded: { protocol: hello.protocol, kernelPort: 0 },
    usersock: { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_030 },
  },
  roles,
  async lead(start) {
    const kernel = start('kernel')
    await kernel.reached()
    await start('process').ended()
    await kernel.end()
  },
})

/**
 * Scenario 3: a process with the fixed port id 100 says "hello netlink!!", the kernel side answers "hello users!!!" to port 100.
 *
 *     node build/examples/hello.js
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
  async kernel({ protocol, kernelPort }, stage) {
    await using socket = await openProtocol(hello, { protocol, portId: kernelPort })
    stage.reached()
    const { message, sender } = await socket.socket.receive({ timeout: 5000 })
    const { value } = hello.decode(message)
    console.log(`received netlink message payload: ${value} (nlmsg_len ${message.length}, from port ${sender.portId})`)
    await socket.send('hello', 'hello users!!!', { portId: USER_PORT })
  },
  async process({ protocol, kernelPort }) {
    await using socket = await openProtocol(hello, { protocol, portId: USER_PORT, peer: kernelPort })
    await socket.send('hello', 'hello netlink!!')
    const { value } = await socket.receive({ timeout: 5000 })
    console.log(`Received message payload: ${value}`)
  },
}

await play(
  import.meta.url,
  roles,
  async start => {
    const kernel = start('kernel')
    await kernel.reached()
    await Promise.all([start('process').ended(), kernel.ended()])
  },
  { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_030 },
)

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { root } from './project.js'

/** What each example must print, as patterns in order; every example is run by this test. */
const OUTPUT: Readonly<Record<string, readonly RegExp[]>> = {
  'address-keeper': [
    /^added\naddress deleted: added$/m,
    /^6 requests: getlink getaddr newaddr getlink getaddr newaddr$/m,
  ],
  echo: [
    /^received netlink message payload: Hello you!$/m,
    /^Received message payload: Hello you!$/m,
    /^received netlink message payload: Hello you!$/m,
    /^Received message payload: Hello you!$/m,
    /^send\(\) waited for the handler: false$/m,
  ],
  'follow-changes': [
    /^new link veth1: broadcast multicast$/m,
    /^new address 10\.0\.0\.1\/24$/m,
    /^new route 10\.1\.0\.0\/16 unicast$/m,
    /^del address 10\.0\.0\.1\/24$/m,
    /^del link veth0: /m,
  ],
  greeting: [
    /^Waiting for message from kernel\nWaiting for message from kernel$/m,
    /^Received message payload: Greeting from kernel!\nReceived message payload: Greeting from kernel!\n$/m,
  ],
  hello: [
    // 16 bytes of header and 15 of text: no padding.
    /^received netlink message payload: hello netlink!! \(nlmsg_len 31, from port 100\)$/m,
    /^Received message payload: hello users!!!$/m,
  ],
  list: [/^link 1 lo: mtu 65536, 00:00:00:00:00:00, .*loopback/m],
  peers: [
    /^Alice is port \d+, Bob port \d+; Carol, port \d+, has joined group 1$/m,
    /^Bob heard from port \d+, to its port: Hello Bob!$/m,
    /^Alice heard from port \d+, to its port: Hello Alice!$/m,
  ],
  'port-ids': [
    /^process id: true$/m,
    /^thread id << 16 \| process id: true$/m,
    /^fixed: 100$/m,
    /^kernel's choice: true$/m,
    /^a second socket for port 100: EADDRINUSE$/m,
  ],
  'record-replay': [
    /^recorded \d+ lines: .*lo 65536/m,
    /^the replay is equal$/m,
    /^never asked for: 0$/m,
    /^asked for more: getaddr: ENODATA .*nothing recorded answers type 22 /m,
  ],
  queue: [
    /^the queue of the kernel side is full after [1-9]\d* messages: send\(\) waits$/m,
    /^the kernel side reads: send\(\) has returned$/m,
    /^nothing was lost: true$/m,
    /^the reader was too slow: ENOBUFS; it asks for the state$/m,
    /^resynchronised: event 500 is the last, some were lost$/m,
    /^event 501 came in order; losses told: 1$/m,
  ],
  registration: [
    /^registering its port: ok$/m,
    /^taking over: EBUSY$/m,
    /^registering another's port: EPERM$/m,
    /^closing what another registered: EPERM$/m,
    /^Received message payload: first event \(to its port\)$/m,
    /^registering group 1: ok$/m,
    /^Received message payload: second event \(to group 1\)$/m,
    /^closing: ok$/m,
    /^third event: nobody is registered$/m,
  ],
  tour: [
    /^== What the kernel knows/m,
    /^link 1 lo/m,
    /^Carol heard from port \d+, to group 1: Hello all, /m,
    /^== Following changes/m,
    /^del link veth0/m,
  ],
}

const skip = process.platform === 'linux' ? false : 'needs Linux'
const folder = join(root, 'build/examples')

for (const file of readdirSync(join(root, 'examples')).filter(name => name.endsWith('.ts'))) {
  const name = file.slice(0, -3)
  test(`examples/${file}`, { skip }, () => {
    assert.ok(OUTPUT[name] !== undefined, 'an example without a test')
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, `${name}.js`)], {
      encoding: 'utf8',
      timeout: 20_000,
    })
    assert.equal(status, 0, stdout + stderr)
    let rest = stdout
    for (const pattern of OUTPUT[name]) {
      const found = pattern.exec(rest)
      assert.ok(found, `${pattern} in:\n${stdout}`)
      rest = rest.slice(found.index + found[0].length)
    }
  })
}

test('Carol hears both, whichever comes first', { skip }, () => {
  const { stdout } = spawnSync(process.execPath, [join(folder, 'peers.js')], { encoding: 'utf8', timeout: 20_000 })
  const heard = stdout
    .split('\n')
    .filter(line => line.startsWith('Carol heard'))
    .map(line => line.replace(/.*: /, ''))
  assert.deepEqual(heard.sort(), ['Hello all, Alice here', 'Hello all, Bob here'])
})

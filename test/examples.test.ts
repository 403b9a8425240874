import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { root } from './project.js'

/** What each example must print, as patterns in order. */
type Output = readonly RegExp[]

/** Of examples that have one way to be run. */
const PLAIN: Readonly<Record<string, Output>> = {
  'address-keeper': [
    /^added\naddress deleted: added$/m,
    /^6 requests: getlink getaddr newaddr getlink getaddr newaddr$/m,
  ],
  list: [/^link 1 lo: mtu 65536, 00:00:00:00:00:00, .*loopback/m],
  'record-replay': [
    /^recorded \d+ lines: .*lo 65536/m,
    /^the replay is equal$/m,
    /^never asked for: 0$/m,
    /^asked for more: getaddr: ENODATA .*nothing recorded answers type 22 /m,
  ],
  tour: [
    /^== A kernel inside the process/m,
    /^send\(\) waited for the handler: false$/m,
    /^Received message payload: Greeting from kernel!$/m,
    /^gpio_suspend17\nstate$/m,
    /^== What the running kernel knows/m,
    /^link 1 lo/m,
    /^Carol heard from port \d+, to group 1: Hello all, /m,
    /^== A daemon changes/m,
    /^another program: del link uplink/m,
  ],
}

const ECHO: Output = [
  /^received netlink message payload: Hello you!\nReceived message payload: Hello you!$/m,
  /^received netlink message payload: Hello you!\nReceived message payload: Hello you!$/m,
  /^send\(\) waited for the handler: false\n$/m,
]
const WAITING = 'Waiting for message from kernel\n'
const RECEIVED = 'Received message payload: Greeting from kernel!\n'
const GREETING = WAITING.repeat(2) + RECEIVED.repeat(2)
const HELLO: Output = [
  // 16 bytes of header and 15 of text: no padding.
  /^received netlink message payload: hello netlink!! \(nlmsg_len 31, from port 100\)$/m,
  /^Received message payload: hello users!!!$/m,
]
const REGISTRATION: Output = [
  /^registering its port: ok$/m,
  /^taking over: EBUSY$/m,
  /^registering another's port: EPERM$/m,
  /^closing what another registered: EPERM$/m,
  /^Received message payload: first event \(to its port\)$/m,
  /^registering group 1: ok$/m,
  /^Received message payload: second event \(to group 1\)$/m,
  /^closing: ok$/m,
  /^third event: nobody is registered$/m,
]
const PEERS: Output = [
  /^Alice is port \d+, Bob port \d+; Carol, port \d+, has joined group 1$/m,
  /^Bob heard from port \d+, to its port: Hello Bob!$/m,
  /^Alice heard from port \d+, to its port: Hello Alice!$/m,
]
const PORT_IDS: Output = [
  /^process id: true$/m,
  /^thread id << 16 \| process id: true$/m,
  /^fixed: 100$/m,
  /^kernel's choice: true$/m,
  /^a second socket for port 100: EADDRINUSE$/m,
]
const QUESTIONS: Output = [
  /^the answer was in the queue when send\(\) returned: true$/m,
  /^the reader was too slow: ENOBUFS; it asks for the state$/m,
  /^resynchronised: some were lost, losses told: 1$/m,
]
const EVENTS: Output = [
  /^the kernel side has told 500 events; its handler waits for no reader$/m,
  /^the reader was too slow: ENOBUFS; it asks for the state$/m,
  /^resynchronised: event 500 is the last, some were lost$/m,
  /^event 501 came in order; losses told: 1$/m,
]
const ROUTE_DAEMON: Output = [
  /^link 1 lo mtu 65536$/m,
  /^address 192\.0\.2\.1\/24$/m,
  /^route 198\.51\.100\.0\/24 via 192\.0\.2\.254$/m,
  /^neighbour 192\.0\.2\.254 at 02:00:00:00:00:fe$/m,
  /^rule 1000 table 100$/m,
  /^another program: new link uplink mtu 1300$/m,
  /^another program: new address 192\.0\.2\.7\/24$/m,
  /^another program: new route 203\.0\.113\.0\/24 via 192\.0\.2\.254$/m,
  /^another program: del neighbour 192\.0\.2\.254$/m,
  /^another program: del rule 1000$/m,
  /^another program: del link uplink /m,
]

/** Of scenarios: on each kernel that they can be played on, the one without `--kernel` first. */
const SCENARIOS: Readonly<Record<string, Readonly<Record<string, Output>>>> = {
  echo: { embedded: ECHO, usersock: ECHO },
  greeting: {
    embedded: [new RegExp(`^${GREETING}${WAITING}${RECEIVED}the one who asked heard nothing\n$`)],
    usersock: [new RegExp(`^${GREETING}$`)],
  },
  hello: { embedded: HELLO, usersock: HELLO },
  'gpio-suspend': {
    embedded: [
      /^Waiting for message from kernel$/m,
      /^line 17 rose; the broadcast returned 0\ngpio_suspend17\nstate$/m,
      /^line 17 rose; the broadcast returned 0\ngpio_suspend17\nboth have ended$/m,
    ],
  },
  registration: { embedded: REGISTRATION, usersock: REGISTRATION },
  peers: { usersock: PEERS, embedded: PEERS },
  'port-ids': { embedded: PORT_IDS, running: PORT_IDS },
  queue: {
    embedded: [...QUESTIONS, /^the handler has item 1\nsend\(\) has returned$/m, ...EVENTS],
    usersock: [
      /^the queue of the kernel side is full after [1-9]\d* messages: send\(\) waits$/m,
      /^the kernel side reads: send\(\) has returned$/m,
      /^nothing was lost: true$/m,
      ...EVENTS,
    ],
    running: QUESTIONS,
  },
  'route-daemon': { embedded: ROUTE_DAEMON, running: ROUTE_DAEMON },
}

const linuxOnly = process.platform === 'linux' ? false : 'needs Linux'
const folder = join(root, 'build/examples')

function printed(name: string, words: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, `${name}.js`), ...words], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  assert.equal(status, 0, stdout + stderr)
  return stdout
}

function check(text: string, output: Output): void {
  let rest = text
  for (const pattern of output) {
    const found = pattern.exec(rest)
    assert.ok(found, `${pattern} in:\n${text}`)
    rest = rest.slice(found.index + found[0].length)
  }
}

test('every example is run here', () => {
  const files = readdirSync(join(root, 'examples')).filter(name => name.endsWith('.ts'))
  assert.deepEqual(
    files.map(file => file.slice(0, -3)).sort(),
    [...Object.keys(PLAIN), ...Object.keys(SCENARIOS)].sort(),
  )
})

for (const [name, output] of Object.entries(PLAIN)) {
  const skip = name === 'address-keeper' ? false : linuxOnly
  test(`examples/${name}.ts`, { skip }, () => check(printed(name), output))
}

for (const [name, kernels] of Object.entries(SCENARIOS)) {
  for (const [kernel, output] of Object.entries(kernels)) {
    const skip = kernel === 'embedded' ? false : linuxOnly
    test(`examples/${name}.ts on ${kernel}`, { skip }, () => check(printed(name, ['--kernel', kernel]), output))
  }
}

test('without --kernel an example is played on its first one; a kernel that it does not have is an error', () => {
  check(printed('gpio-suspend'), SCENARIOS['gpio-suspend']!.embedded!)
  const script = join(folder, 'gpio-suspend.js')
  for (const words of [['--kernel', 'usersock'], ['--kernel'], ['embedded']]) {
    const { status, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' })
    assert.deepEqual([status, stderr.split(',')[0]], [2, 'expected --kernel embedded'])
  }
})

test('the embedded kernel and the running one let a daemon see the same', { skip: linuxOnly }, () => {
  assert.equal(printed('route-daemon', ['--kernel', 'embedded']), printed('route-daemon', ['--kernel', 'running']))
})

for (const kernel of Object.keys(SCENARIOS.peers!)) {
  test(`Carol hears both, whichever comes first, on ${kernel}`, {
    skip: kernel === 'embedded' ? false : linuxOnly,
  }, () => {
    const heard = printed('peers', ['--kernel', kernel])
      .split('\n')
      .filter(line => line.startsWith('Carol heard'))
      .map(line => line.replace(/.*: /, ''))
    assert.deepEqual(heard.sort(), ['Hello all, Alice here', 'Hello all, Bob here'])
  })
}

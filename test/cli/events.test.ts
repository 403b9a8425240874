import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import test from 'node:test'
import { addPair, inNamespace, main, onKernel, Running } from './support.js'

type Item = Readonly<Record<string, unknown>>

/** Events in a loop until the monitor has seen one: its groups are joined then. */
async function joined(monitor: Running, command: ReturnType<typeof inNamespace>): Promise<void> {
  let round = 0
  await monitor.until(() => {
    if (monitor.stdout !== '') return true
    command.ok('link', 'set', 'lo', round++ % 2 === 0 ? 'up' : 'down')
    return false
  }, 'the first event')
}

test('monitor: a line an event, in order; Ctrl-C ends it with 0 and the count', onKernel, async t => {
  const command = inNamespace(t)
  const monitor = new Running(t, ['monitor', '--netns', command.netns])
  await joined(monitor, command)
  addPair(command, 'd0')
  command.ok('addr', 'add', '10.0.0.1/24', 'dev', 'd0')
  command.ok('rule', 'add', 'table', '100', 'priority', '50')
  command.ok('link', 'del', 'd0')
  await monitor.until(() => / - link .*d0/.test(monitor.stdout), 'the end of the link')
  monitor.child.kill('SIGINT')
  const { status, stdout, stderr } = await monitor.ended
  assert.equal(status, 0, stderr)
  assert.match(stderr, /^nlkit: \d+ events\n$/)
  const lines = stdout.trim().split('\n')
  for (const line of lines)
    assert.match(line, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [+-] (link|addr|route|neigh|rule) /)
  const places = [
    /\+ link .* d0\S* veth /,
    /\+ addr +d0 inet 10\.0\.0\.1\/24/,
    /\+ rule .*50: from all lookup 100/,
    /- addr +d0 inet 10\.0\.0\.1/,
    /- link .* d0\S* veth/,
  ].map(pattern => lines.findIndex(line => pattern.test(line)))
  assert.ok(!places.includes(-1), `${places}\n${stdout}`)
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
})

test('monitor: --json, --count, and only the objects that were named', onKernel, async t => {
  const command = inNamespace(t)
  const monitor = new Running(t, ['monitor', 'addr', '--json', '--count', '2', '--netns', command.netns])
  for (let round = 0; monitor.child.exitCode === null && round < 40; round++) {
    command.ok('addr', 'replace', '10.0.0.1/24', 'dev', 'lo', 'metric', String(round))
  }
  const { status, stdout } = await monitor.ended
  assert.equal(status, 0)
  const events = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Item)
  assert.equal(events.length, 2)
  for (const { event, object, addr, time } of events) {
    assert.deepEqual([event, object, (addr as Item).local], ['new', 'addr', '10.0.0.1'])
    assert.ok(!Number.isNaN(Date.parse(String(time))))
  }
})

test('monitor: a loss is told on standard error and in the JSON, and it goes on', onKernel, async t => {
  const command = inNamespace(t)
  const monitor = new Running(t, ['monitor', 'link', '--json', '--netns', command.netns])
  await joined(monitor, command)
  const { connect } = await import('nlkit')
  const { rtLink } = await import('nlkit/families/rt-link')
  await using client = await connect(rtLink, { netns: command.netns })
  monitor.child.kill('SIGSTOP')
  const request = (mtu: number) => ({ name: 'newlink', request: { ifiIndex: 1, mtu } }) as const
  // Each notification takes more than 2 KiB of the 8 MiB that the subscription's buffer has at most.
  for (let round = 0; round < 6; round++)
    await client.batch(Array.from({ length: 1000 }, (_, i) => request(60_000 + (i % 1000))))
  monitor.child.kill('SIGCONT')
  await monitor.until(() => /overrun/.test(monitor.stderr), 'the overrun')
  const before = monitor.stdout.length
  await client.do('newlink', { ifiIndex: 1, mtu: 1500 })
  await monitor.until(() => /"mtu":1500,/.test(monitor.stdout.slice(before)), 'an event after it')
  monitor.child.kill('SIGINT')
  const { status, stdout, stderr } = await monitor.ended
  assert.equal(status, 0)
  assert.match(stderr, /the kernel dropped events/)
  const events = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Item)
  assert.ok(events.some(({ event }) => event === 'overrun'))
})

test('monitor: standard output that is closed ends it quietly', onKernel, async t => {
  const command = inNamespace(t)
  const child = spawn(process.execPath, [main, 'monitor', '--netns', command.netns], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.after(() => child.kill('SIGKILL'))
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  child.stdout.destroy()
  for (let round = 0; child.exitCode === null && round < 60; round++)
    command.ok('link', 'set', 'lo', round % 2 === 0 ? 'up' : 'down')
  assert.equal(await ended, 0, stderr)
  assert.equal(stderr, '')
})

test('subscribe: an object an event; SIGTERM ends it as it ends any command', onKernel, async t => {
  const command = inNamespace(t)
  const monitor = new Running(t, ['subscribe', 'rt-link', 'rtnlgrp-link', '--json', '--netns', command.netns])
  await joined(monitor, command)
  const [first] = monitor.stdout.split('\n')
  const event = JSON.parse(first!) as { name: string; msg: Item }
  assert.deepEqual([event.name, event.msg.ifname], ['newlink-ntf', 'lo'])
  monitor.child.kill('SIGTERM')
  assert.equal((await monitor.ended).signal, 'SIGTERM')
})

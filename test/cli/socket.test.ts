import assert from 'node:assert/strict'
import test from 'node:test'
import { holding } from '../diag/holder.js'
import { skip } from '../route/environment.js'
import { nlkit, onKernel } from './support.js'

type Item = Readonly<Record<string, unknown>>

test('socket list: protocols, states, ports, prefixes, links', {
  ...onKernel,
  skip: onKernel.skip || skip,
}, async t => {
  const { environment, held } = await holding(t)
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = nlkit(['socket', 'list', ...words, '--netns', environment.netns.path])
    assert.equal(status, 0, stderr)
    return stdout
  }
  const json = (...words: string[]) => JSON.parse(run(...words, '--json')) as readonly Item[]
  const [listen, own] = [String(held.listening[0]), String(held.bound[0])]
  const text = run('tcp', 'dport', listen, 'sport', own)
  assert.match(text, /^PROTOCOL +STATE +RECV-Q +SEND-Q +LOCAL +PEER/)
  assert.match(
    text,
    new RegExp(`^tcp +established +0 +0 +127\\.0\\.0\\.1:${own} +127\\.0\\.0\\.1:${listen} +uid \\d+ inode \\d+`, 'm'),
  )
  assert.equal(text.trim().split('\n').length, 2)
  const [socket, ...more] = json('tcp', 'dport', listen, 'sport', own, 'info')
  assert.deepEqual(more, [])
  assert.deepEqual(
    [socket?.netid, socket?.family, socket?.state, socket?.src, socket?.dport],
    ['tcp', 2, 'established', '127.0.0.1', held.listening[0]],
  )
  assert.ok(Number((socket!.info as Item)['snd-mss']) > 0)
  const listeners = json('tcp', 'listening', '-4')
  assert.ok(listeners.length >= 3 && listeners.every(({ state, family }) => state === 'listen' && family === 2))
  assert.ok(json('tcp', 'state', 'established,time-wait', '-6').every(({ family }) => family === 10))
  assert.ok(json('tcp', 'state', 'time-wait').some(({ dport }) => dport === held.listening[0]))
  const ranged = json('tcp', 'sport', `${held.bound[0]}-${held.bound.at(-1)}`).map(({ sport }) => sport)
  assert.deepEqual(ranged.sort(), held.bound)
  assert.match(run('tcp', 'dev', 'v0'), /\[fe80::77%v0\]:41002 +\[fe80::77\]:\d+/)
  assert.ok(json('tcp', 'port', listen).some(({ sport }) => sport === held.listening[0]))
  const kinds = new Set(json().map(({ netid }) => netid))
  assert.deepEqual([...kinds], ['tcp', 'udp'])
  assert.deepEqual(
    json('udp')
      .map(({ sport }) => sport)
      .sort(),
    [...held.udp].sort(),
  )
  assert.match(run('unix', 'listening'), /^unix +listen +0 +\d+ +@nlkit-held \d+ +\* +stream uid/m)
  assert.match(run('netlink'), /^netlink +close +\d+ +0 +sock_diag:\d+ +0/m)
  assert.equal(run('packet'), '')
  assert.deepEqual(json('packet'), [])
})

test('socket list: what cannot be asked for', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['tcpp'], /unknown word 'tcpp' \(did you mean 'tcp'\?\); it takes tcp, udp/],
    [['state', 'listening'], /state: expected established, .* got 'listening'/],
    [['sport', '70000'], /sport: expected a number \(0\.\.65535\)/],
    [['sport', '2-1'], /sport: 2-1 is no port/],
    [['sport', 'http'], /sport: expected a port or ports as 443/],
    [['dst', '10.0.0.0/33'], /dst: expected an address or a prefix/],
    [['unix', 'sport', '1'], /unix: its sockets have no addresses/],
    [['netlink', 'listening'], /netlink: its sockets have no states/],
    [['-4', '-6'], /-4 and -6: one of both/],
  ]
  for (const [words, message] of cases) {
    const { status, stderr } = nlkit(['socket', 'list', ...words, '--kernel', 'embedded'])
    assert.match(stderr, message, words.join(' '))
    assert.equal(status, 2, words.join(' '))
  }
})

test('socket list on the embedded kernel, which has netlink sockets alone', () => {
  const { status, stdout } = nlkit(['socket', 'list', 'netlink', '--kernel', 'embedded'])
  assert.equal(status, 0)
  assert.match(stdout, /^netlink +close +0 +0 +route:0/m)
  const { status: none, stderr } = nlkit(['socket', '--kernel', 'embedded'])
  assert.equal(none, 0)
  assert.match(stderr, /this kernel does not tell of sockets of tcp/)
})

test('the words of sockets are completed', () => {
  const complete = (...words: string[]) =>
    nlkit(['__complete', '--', 'socket', 'list', ...words])
      .stdout.trim()
      .split('\n')
  assert.ok(complete('tcp', '').includes('listening'))
  assert.deepEqual(complete('state', 'time'), ['time-wait'])
  assert.match(nlkit(['socket', 'list', '--help']).stdout, /^ {2}dst PREFIX +the other side's address/m)
})

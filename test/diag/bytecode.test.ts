import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, NetlinkError } from 'nlkit'
import { type InetSocket, MOST_BYTECODE, type SocketPredicate, socketBytecode, sockets } from 'nlkit/diag'
import { inetDiag } from 'nlkit/families/inet_diag'
import { onKernel, runningKernel } from '../client/support.js'
import { skip } from '../route/environment.js'
import { type Held, holding } from './holder.js'
import { Chance, fits, type Told } from './predicates.js'

const RUNS = Number(process.env.NLKIT_FUZZ_RUNS ?? 1500)
const SEED = Number(process.env.NLKIT_SEED ?? 1)

const key = ({ cookie, cookieHigh }: InetSocket) => `${cookieHigh}:${cookie}`
const keys = (list: readonly InetSocket[]) => list.map(key).sort()

/** A port is the kernel's choice unless the socket itself was bound to it: what a listener accepts was not, nor is what only waits for its end. */
function told({ listening, bound }: Held): Told {
  return {
    auto: ({ state, sport }) =>
      !(state === 'listen' && listening.includes(sport)) && !(state !== 'time-wait' && bound.includes(sport)),
  }
}

test('the kernel finds by bytecode what a filter finds in everything', { ...onKernel, skip }, async t => {
  const { environment, held } = await holding(t)
  await using system = await sockets({ netns: environment.netns.fd })
  for (const protocol of ['tcp', 'udp'] as const) {
    const all = await system.list({ protocol })
    assert.ok(all.length >= (protocol === 'tcp' ? 60 : 4), `${all.length} of ${protocol}`)
    const meaning = protocol === 'tcp' ? told(held) : { auto: () => true }
    const chance = new Chance(SEED, all)
    const found = new Map<string, number>()
    for (let run = 0; run < RUNS; run++) {
      const where = chance.predicate()
      const expected = all.filter(socket => fits(socket, where, meaning))
      const actual = await system.list({ protocol, where })
      assert.deepEqual(
        keys(actual),
        keys(expected),
        JSON.stringify(where, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
      )
      const kind = actual.length === 0 ? 'none' : actual.length === all.length ? 'all' : 'some'
      found.set(kind, (found.get(kind) ?? 0) + 1)
    }
    // Neither side may have it easy.
    if (RUNS >= 500)
      for (const kind of ['none', 'all', 'some'])
        assert.ok((found.get(kind) ?? 0) > RUNS / 50, `${protocol}: ${[...found]}`)
  }
})

test('every kind of condition, alone, turned round and joined, passes the kernel’s audit', {
  ...onKernel,
  skip,
}, async t => {
  const { environment } = await holding(t)
  await using system = await sockets({ netns: environment.netns.fd })
  const all = keys(await system.list({ protocol: 'tcp' }))
  const leaves: SocketPredicate[] = [
    { sport: 41_000 },
    { sport: { from: 41_000 } },
    { sport: { to: 41_000 } },
    { dport: 41_000 },
    { dport: { from: 41_000 } },
    { dport: { to: 41_000 } },
    { src: '127.0.0.0/8' },
    { src: '::/0' },
    { dst: '0.0.0.0/0' },
    { dst: '::1' },
    { if: 0 },
    { mark: 0 },
    { mark: { value: 0, mask: 0 } },
    { cgroupId: 1 },
    { auto: true },
    { auto: false },
  ]
  const joined = leaves.flatMap(a => leaves.flatMap(b => [{ all: [a, b] }, { any: [a, b] }, { not: { any: [a, b] } }]))
  for (const where of [...leaves, ...joined]) {
    const yes = keys(await system.list({ protocol: 'tcp', where }))
    const no = keys(await system.list({ protocol: 'tcp', where: { not: where } }))
    assert.deepEqual([...yes, ...no].sort(), all, JSON.stringify(where))
  }
})

test('as much bytecode as an attribute holds is taken', { ...onKernel, skip }, async t => {
  const { environment, held } = await holding(t)
  await using system = await sockets({ netns: environment.netns.fd })
  // 12 bytes each, the last 8.
  const ports = Array.from({ length: Math.floor((MOST_BYTECODE + 4) / 12) }, (_, index) => index + 1)
  assert.equal(socketBytecode({ dport: ports })?.length, 65_528)
  ports[ports.length - 1] = held.listening[0]!
  const found = await system.list({ protocol: 'tcp', where: { dport: ports } })
  assert.ok(found.length > 0 && found.every(({ dport }) => ports.includes(dport)))
  assert.throws(() => system.dump({ protocol: 'tcp', where: { dport: [...ports, 1] } }), {
    code: 'ERR_NLKIT_VALUE',
    message: /takes 65540 bytes of bytecode, an attribute holds 65528/,
  })
})

test('without CAP_NET_ADMIN the kernel refuses conditions on marks, and tells of the rest', {
  ...onKernel,
  skip: runningKernel.unprivileged === undefined ? 'cannot become a user without capabilities here' : skip,
}, async t => {
  const { environment, held } = await holding(t)
  await using system = await sockets({ netns: environment.netns.fd })
  // Its socket is kept for the next: to enter the namespace takes another capability.
  await system.list({ protocol: 'tcp', family: 2 })
  await runningKernel.unprivileged!(async () => {
    await assert.rejects(
      system.list({ protocol: 'tcp', where: { mark: 0 } }),
      (error: unknown) => NetlinkError.is(error) && error.code === 'EPERM',
    )
    const listeners = await system.list({ protocol: 'tcp', where: { sport: held.listening }, states: ['listen'] })
    assert.deepEqual(listeners.map(({ sport }) => sport).sort(), held.listening)
    assert.ok(listeners.every(({ mark }) => mark === undefined))
  })
})

test('what the audit is for: bytecode that jumps into arguments is refused', { ...onKernel, skip }, async t => {
  const { environment } = await holding(t)
  await using client = await connect(inetDiag, { netns: environment.netns.fd })
  const bytecode = socketBytecode({ src: '10.0.0.0/8', sport: 1 })!
  const request = { sdiagFamily: 2, sdiagProtocol: 6, states: [0xffff_ffff] }
  assert.deepEqual(await client.dump('get', { ...request, bytecode }).collect(), [])
  const wrong = bytecode.slice()
  wrong[2] = 20
  await assert.rejects(client.dump('get', { ...request, bytecode: wrong }).collect(), { code: 'EINVAL' })
})

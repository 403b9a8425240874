import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { NetlinkError } from 'nlkit'
import { type Sockets, socketBytecode, sockets, unixNameText } from 'nlkit/diag'
import { inetDiag } from 'nlkit/families/inet_diag'
import { createKernel } from 'nlkit/kernel'
import { testKernel } from 'nlkit/testing'
import { createNetworkNamespace } from 'nlkit/transport'
import { onKernel } from '../client/support.js'
import { skip } from '../route/environment.js'
import { type Held, holding } from './holder.js'

const onKernelWithTools = { ...onKernel, skip: onKernel.skip || skip }

async function opened(t: TestContext): Promise<{ system: Sockets; held: Held; log: string[] }> {
  const { environment, held, log } = await holding(t)
  const system = await sockets({ netns: environment.netns.fd })
  t.after(() => system.close())
  return { system, held, log }
}

test('TCP sockets with all that the kernel tells of them', onKernelWithTools, async t => {
  const { system, held } = await opened(t)
  const extensions = ['info', 'meminfo', 'skmeminfo', 'cong', 'tos', 'tclass'] as const
  const where = { dport: held.listening[0]!, sport: held.bound[0]! }
  const [socket, ...more] = await system.list({ protocol: 'tcp', where, extensions })
  assert.deepEqual(more, [])
  assert.ok(socket !== undefined)
  const { family, state, timer, src, dst, sport, dport, uid, cong, tos, info, skmeminfo, shutdown, sockopt } = socket
  assert.deepEqual(
    { family, state, timer, src, dst, sport, dport, uid, tos, shutdown },
    {
      ...{ family: 2, state: 'established', timer: 'none', src: '127.0.0.1', dst: '127.0.0.1' },
      ...{ sport: held.bound[0], dport: held.listening[0], uid: process.getuid!(), tos: 0, shutdown: [] },
    },
  )
  assert.ok(socket.inode > 0 && (socket.cgroupId ?? 0n) > 0n)
  assert.ok(sockopt?.includes('is-icsk'))
  assert.ok(typeof cong === 'string' && cong.length > 0)
  assert.ok((skmeminfo?.rcvbuf ?? 0) > 0 && socket.meminfo?.rmem === 0)
  assert.equal(info?.state, 'established')
  assert.ok((info.sndMss ?? 0) > 0 && (info.rtt ?? 0) > 0 && (info.segsOut ?? 0) > 0)
  assert.ok(info.options?.includes('wscale'))
  assert.equal(typeof info.pacingRate, 'bigint')
  // What was not asked for is not there.
  const [plain] = await system.list({ protocol: 'tcp', where })
  assert.equal(plain !== undefined && 'info' in plain, false)
})

test('sockets of IPv6: bound to a link, for both families, in TIME_WAIT', onKernelWithTools, async t => {
  const { system, held } = await opened(t)
  const local = await system.list({ protocol: 'tcp', where: { src: 'fe80::/10' }, states: ['established'] })
  assert.ok(local.length >= 6)
  assert.ok(local.every(socket => socket.if > 0 && socket.src === 'fe80::77' && socket.family === 10))
  const mapped = await system.list({ protocol: 'tcp', family: 10, where: { src: '127.0.0.0/8' } })
  assert.ok(mapped.length >= 3 && mapped.every(({ src }) => src === '::ffff:127.0.0.1'))
  const listeners = await system.list({ protocol: 'tcp', family: 10, states: ['listen'], extensions: ['info'] })
  assert.ok(listeners.some(one => one.skv6only === 0))
  assert.ok(listeners.every(({ wqueue, dst, dport }) => wqueue > 0 && dst === '::' && dport === 0))
  const waiting = await system.list({ protocol: 'tcp', states: ['time-wait'] })
  assert.ok(waiting.length >= 1 && waiting.every(one => one.state === 'time-wait' && one.timer === 'time-wait'))
  assert.ok(waiting.some(one => one.dport === held.listening[0]))
  // They have no owner any more, and no attribute but the mark.
  assert.ok(waiting.every(one => one.inode === 0 && one.sockopt === undefined && one.mark === 0))
})

test('streams, batches, lists and columns are the same sockets', onKernelWithTools, async t => {
  const { system } = await opened(t)
  const query = { protocol: 'tcp', states: ['established', 'listen'] } as const
  const all = await system.list(query)
  const streamed = []
  for await (const socket of system.dump(query)) streamed.push(socket)
  assert.deepEqual(streamed, all)
  const batched = []
  for await (const batch of system.dump(query).batches()) batched.push(...batch)
  assert.deepEqual(batched, all)
  const pick = ['family', 'sport', 'dport', 'src', 'dst', 'if', 'cookie', 'inode', 'cgroupId'] as const
  const columns = await system.columns(query, pick)
  assert.equal(columns.length, all.length)
  for (const [row, socket] of all.entries())
    assert.deepEqual(
      pick.map(key => columns.value(key, row)),
      pick.map(key => socket[key]),
    )
  const used = system.dump(query)
  await used.collect()
  await assert.rejects(used.collect(), TypeError)
})

test('one socket by its name', onKernelWithTools, async t => {
  const { system } = await opened(t)
  for (const protocol of ['tcp', 'udp'] as const) {
    for (const family of [2, 10]) {
      const all = await system.list({ protocol, family, where: { not: { dport: 0 }, if: 0 }, states: ['established'] })
      const one = all.find(({ src }) => !src.startsWith('::ffff:'))!
      const found = await system.get(protocol, one, { extensions: protocol === 'tcp' ? ['cong'] : [] })
      assert.deepEqual(
        [found.cookie, found.inode, found.sport],
        [one.cookie, one.inode, one.sport],
        `${protocol} ${family}`,
      )
      if (protocol === 'tcp') assert.ok(found.cong)
      const { src, sport, dst, dport } = one
      assert.equal((await system.get(protocol, { src, sport, dst, dport })).cookie, one.cookie)
      await assert.rejects(
        system.get(protocol, { src, sport, dst, dport, cookie: one.cookie + 1, cookieHigh: 0 }),
        (error: unknown) => NetlinkError.is(error) && (error.code === 'ENOENT' || error.code === 'ESTALE'),
      )
    }
  }
  await assert.rejects(system.get('tcp', { src: '127.0.0.1', sport: 1 }), { code: 'ENOENT' })
})

test('a socket of another process is destroyed, and whoever listens is told', onKernelWithTools, async t => {
  const { system, held, log } = await opened(t)
  const gone = system.destroyed({ protocol: 'tcp', family: 2 })
  t.after(() => gone.close())
  const [socket] = await system.list({ protocol: 'tcp', where: { sport: held.bound[0]! } })
  await system.destroy('tcp', socket!)
  const event = await gone.next({ timeout: 5000 })
  assert.ok(event?.type === 'destroyed')
  const { protocol, sport, dport, cookie, info } = event.value
  assert.deepEqual([protocol, sport, dport], [6, socket!.sport, socket!.dport])
  assert.equal(cookie, socket!.cookie)
  assert.ok((info?.segsOut ?? 0) > 0)
  for (let turn = 0; turn < 100 && !log.includes('client ECONNABORTED'); turn++) await wait(20)
  assert.ok(log.includes('client ECONNABORTED'), log.join())
  await assert.rejects(system.destroy('tcp', socket!), { code: 'ENOENT' })
  const [udp] = await system.list({ protocol: 'udp', where: { sport: held.udp[3]! } })
  await system.destroy('udp', udp!)
  for (let turn = 0; turn < 100 && !log.includes('udp ECONNABORTED'); turn++) await wait(20)
  assert.ok(log.includes('udp ECONNABORTED'), log.join())
  assert.throws(() => system.destroyed({ family: 1 }), { code: 'ERR_NLKIT_VALUE' })
})

test('UNIX sockets with their names and peers', onKernelWithTools, async t => {
  const { system } = await opened(t)
  const all = await system.list({ protocol: 'unix' })
  const [listener] = all.filter(({ state }) => state === 'listen')
  // Some releases of libuv bind all of sun_path, NUL bytes included.
  const nameOf = (name: Uint8Array | undefined) => unixNameText(name).replace(/@+$/, '')
  assert.equal(nameOf(listener?.name), '@nlkit-held')
  assert.deepEqual([listener?.type, listener?.family, listener?.uid], ['stream', 1, process.getuid!()])
  assert.ok((listener?.rqlen?.wqueue ?? 0) > 0)
  const accepted = all.find(({ name, state }) => state === 'established' && nameOf(name) === '@nlkit-held')
  assert.ok(all.some(({ ino }) => ino === accepted?.peer))
  const again = await system.get('unix', listener!)
  assert.deepEqual(again.name, listener!.name)
  await assert.rejects(system.get('unix', { ino: 1 }), { code: 'ENOENT' })
  const listening = await system.list({ protocol: 'unix', states: ['listen'], show: ['uid'] })
  assert.deepEqual(
    listening.map(({ ino, name }) => [ino, name]),
    [[listener!.ino, undefined]],
  )
})

test('packet sockets', onKernelWithTools, async t => {
  const { system } = await opened(t)
  assert.deepEqual(await system.list({ protocol: 'packet' }), [])
})

test('netlink sockets, on the running kernel and in the embedded one', async t => {
  const kernel = createKernel({ seed: 1 })
  const places: [string, object][] = [['embedded', { kernel }]]
  if (onKernel.skip === false) {
    const netns = createNetworkNamespace()
    t.after(() => netns.close())
    places.push(['linux', { netns: netns.fd }])
  }
  for (const [name, place] of places) {
    await using system = await sockets(place)
    const gone = name === 'linux' ? system.destroyed() : undefined
    const own = await system.list({ protocol: 'netlink', netlink: 4 })
    const kernelSide = own.filter(({ portid }) => portid === 0)
    assert.deepEqual([...new Set(kernelSide.map(({ state }) => state))], ['close'], name)
    assert.ok(own.some(({ portid, cookie, meminfo }) => portid !== 0 && cookie > 0 && (meminfo?.rcvbuf ?? 0) > 0))
    assert.ok(own.every(({ protocol, family }) => protocol === 4 && family === 16))
    if (gone !== undefined) {
      assert.ok(own.some(({ groups }) => groups?.[0] === 0b1111))
      gone.close()
    }
    assert.ok((await system.list({ protocol: 'netlink' })).length > own.length)
    await assert.rejects(system.list({ protocol: 'netlink', netlink: 254 }), { code: 'ENOENT' })
  }
})

test('what cannot be asked for is said before anything is sent', async () => {
  await using system = await sockets({ kernel: createKernel({ seed: 1 }) })
  const list = (query: object) => system.list(query as never)
  await assert.rejects(list({ protocol: 'tpc' }), /protocol: expected one of tcp, udp, .* got 'tpc'/)
  await assert.rejects(list({ protocol: 'tcp', family: 3 }), /family: expected 2 \(AF_INET\) or 10/)
  await assert.rejects(list({ protocol: 'tcp', state: ['listen'] }), /state: the query has no such member; it has/)
  await assert.rejects(list({ protocol: 'tcp', states: ['listening'] }), /states/)
  await assert.rejects(list({ protocol: 'unix', where: {} }), /where: the query has no such member/)
  await assert.rejects(system.get('tcp', { src: 'here', sport: 1 }), /src: expected an address/)
  await assert.rejects(
    system.destroy('tcp', { src: '::1', sport: 1, dst: '1.2.3.4' }),
    /dst: '1.2.3.4' is not of the family/,
  )
  // The embedded kernel has netlink sockets alone.
  await assert.rejects(list({ protocol: 'tcp' }), { code: 'ENOENT' })
})

test('a program that lists sockets is tested without a kernel', async t => {
  const kernel = testKernel()
  t.after(() => kernel.verify())
  const wanted = {
    sdiagFamily: 2,
    sdiagProtocol: 6,
    states: ['listen'],
    bytecode: socketBytecode({ sport: 443 })!,
  } as const
  kernel.expectDump(inetDiag, 'get', wanted).reply([{ family: 2, state: 'listen', sport: 443, src: '10.0.0.1' }])
  await using system = await sockets({ kernel })
  const found = await system.list({ protocol: 'tcp', family: 2, states: ['listen'], where: { sport: 443 } })
  assert.deepEqual(
    found.map(({ state, sport, src, dst }) => ({ state, sport, src, dst })),
    [{ state: 'listen', sport: 443, src: '10.0.0.1', dst: '0.0.0.0' }],
  )
})

/** The scenarios of a module and its processes, on the embedded kernel: what each side must see. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { NetlinkError, openProtocol } from 'nlkit'
import { defineProtocol, enumOf, string, struct, u32 } from 'nlkit/define'
import { createKernel, type ProtocolSender } from 'nlkit/kernel'

const echo = defineProtocol({ name: 'echo', protocol: 17, messages: { text: { payload: string() } } })

test('echo: the kernel side logs what it gets and sends it back, inside the send', async () => {
  const kernel = createKernel()
  const log: string[] = []
  kernel.protocol(echo, {
    text(value, sender) {
      log.push(`received netlink message payload: ${value}`)
      sender.reply('text', value)
    },
  })
  await using socket = await openProtocol(echo, { kernel })
  await socket.send('text', 'Hello you!')
  assert.deepEqual(log, ['received netlink message payload: Hello you!'])
  assert.equal((await socket.receive({ timeout: 1000 })).value, 'Hello you!')
})

test('echo, slowly: the callback only wakes a worker, so that send does not wait', async () => {
  const kernel = createKernel()
  const jobs: (() => void)[] = []
  kernel.protocol(
    echo,
    { text: (value, sender) => void jobs.push(() => void sender.reply('text', value)) },
    { protocol: 21 },
  )
  await using socket = await openProtocol(echo, { kernel, protocol: 21 })
  await socket.send('text', 'Hello you!')
  assert.equal(jobs.length, 1)
  await assert.rejects(socket.receive({ timeout: 20 }))
  for (const job of jobs) job()
  assert.equal((await socket.receive({ timeout: 1000 })).value, 'Hello you!')
})

test('greeting: both that joined hear it, the third does not', async () => {
  const greeting = defineProtocol({
    name: 'greeting',
    protocol: 17,
    groups: { greetings: 1 },
    messages: { greeting: { payload: string(), group: 'greetings' } },
  })
  const kernel = createKernel()
  const side = kernel.protocol(greeting)
  assert.equal(side.hasListeners('greetings'), false)
  assert.equal(side.broadcast('greeting', 'nobody'), -3)
  await using first = await openProtocol(greeting, { kernel, groups: ['greetings'] })
  await using second = await openProtocol(greeting, { kernel, groups: ['greetings'] })
  await using third = await openProtocol(greeting, { kernel })
  assert.equal(side.broadcast('greeting', 'Greeting from kernel!'), 0)
  for (const socket of [first, second])
    assert.equal((await socket.receive({ timeout: 1000 })).value, 'Greeting from kernel!')
  await assert.rejects(third.receive({ timeout: 20 }))
  assert.equal(side.broadcastTo({ exclude: first.portId }, 'greeting', 'again'), 0)
  assert.equal((await second.receive({ timeout: 1000 })).value, 'again')
  await assert.rejects(first.receive({ timeout: 20 }))
})

test('hello: exactly the text arrives, whatever padding there is behind it', async () => {
  const hello = defineProtocol({ name: 'hello', protocol: 30, messages: { hello: { payload: string() } } })
  const kernel = createKernel()
  const heard: string[] = []
  const side = kernel.protocol(hello, {
    hello(value) {
      heard.push(value)
      side.unicast(100, 'hello', 'hello users!!!')
    },
  })
  await using socket = await openProtocol(hello, { kernel, portId: 100 })
  await socket.send('hello', 'hello netlink!!')
  const { value } = await socket.receive({ timeout: 1000 })
  assert.deepEqual([heard, value], [['hello netlink!!'], 'hello users!!!'])
  assert.equal(side.unicast(101, 'hello', 'nobody'), -111)
})

test('gpio-suspend: an interrupt is told; the line is read again after 100 ms', async () => {
  const gpio = defineProtocol({
    name: 'gpio-suspend',
    protocol: 30,
    groups: { lines: 1 },
    messages: { 'gpio-suspend': { payload: string(), group: 'lines' } },
  })
  const kernel = createKernel()
  const side = kernel.protocol(gpio)
  let high = false
  /** A rising edge of the line. */
  const interrupt = (line: number): number => {
    high = true
    return side.broadcast('gpioSuspend', `gpio_suspend<${line}>`)
  }
  await using socket = await openProtocol(gpio, { kernel, groups: ['lines'] })
  const states: string[] = []
  const stop = new AbortController()
  const process = (async () => {
    for (let round = 0; round < 2; round++) {
      await socket.receive({ signal: stop.signal })
      await sleep(100)
      if (high) states.push('state')
    }
  })()
  assert.equal(interrupt(17), 0)
  await sleep(150)
  interrupt(17)
  high = false
  await process
  assert.deepEqual(states, ['state'])
})

test('registration: events go to the port or group that registered, and nobody takes that over', async () => {
  const registration = defineProtocol({
    name: 'registration',
    protocol: 30,
    groups: { events: 1 },
    messages: {
      'u-pid': { payload: struct({ portId: u32(), group: u32() }) },
      close: {},
      'k-evt': { payload: string() },
      answer: { payload: struct({ errno: enumOf({ ok: 0, EPERM: 1, ENOENT: 2, EBUSY: 16 }) }) },
    },
  })
  const kernel = createKernel()
  let owner: { portId: number; group: number } | undefined
  const side = kernel.protocol(registration, {
    uPid({ portId, group }, sender) {
      const errno = portId !== sender.portId ? 'EPERM' : owner !== undefined && owner.portId !== portId ? 'EBUSY' : 'ok'
      if (errno === 'ok') owner = { portId, group }
      sender.reply('answer', { errno })
    },
    close(_value, sender) {
      const errno = owner === undefined ? 'ENOENT' : owner.portId === sender.portId ? 'ok' : 'EPERM'
      if (errno === 'ok') owner = undefined
      sender.reply('answer', { errno })
    },
  })
  const fire = (event: string): number => {
    if (owner === undefined) return 0
    const { portId, group } = owner
    return group === 0 ? side.unicast(portId, 'kEvt', event) : side.broadcastTo({ group }, 'kEvt', event)
  }
  await using first = await openProtocol(registration, { kernel, groups: ['events'] })
  await using second = await openProtocol(registration, { kernel })
  const outcome = async (socket: typeof first): Promise<unknown> => {
    const { name, value } = await socket.receive({ timeout: 1000 })
    return name === 'answer' ? value.errno : value
  }
  await first.send('uPid', { portId: first.portId, group: 0 })
  assert.equal(await outcome(first), 'ok')
  await second.send('uPid', { portId: first.portId, group: 0 })
  assert.equal(await outcome(second), 'EPERM')
  await second.send('uPid', { portId: second.portId, group: 0 })
  assert.equal(await outcome(second), 'EBUSY')
  await second.send('close')
  assert.equal(await outcome(second), 'EPERM')
  fire('to the port')
  assert.equal(await outcome(first), 'to the port')
  await first.send('uPid', { portId: first.portId, group: 1 })
  assert.equal(await outcome(first), 'ok')
  fire('to the group')
  assert.equal(await outcome(first), 'to the group')
  await first.send('close')
  assert.equal(await outcome(first), 'ok')
  fire('to nobody')
  await assert.rejects(first.receive({ timeout: 20 }))
})

test('queue: send returns after the handler, answers wait; who reads too slowly is told once, and goes on', async () => {
  const kernel = createKernel()
  let sender: ProtocolSender<{ text: string }> | undefined
  kernel.protocol(echo, {
    text(_value, from) {
      sender = from
    },
  })
  await using socket = await openProtocol(echo, { kernel, receiveBuffer: 4096 })
  await socket.send('text', 'start')
  assert.ok(sender !== undefined)
  const sent = Array.from({ length: 50 }, (_, i) => sender!.reply('text', `event ${i}`))
  assert.ok(sent.includes(-11))
  let losses = 0
  let received = 0
  for (;;) {
    try {
      const { value } = await socket.receive({ timeout: 50 })
      received++
      if (value === 'after the loss') break
    } catch (error) {
      assert.ok(error instanceof NetlinkError && error.code === 'ENOBUFS', String(error))
      losses++
      sender.reply('text', 'after the loss')
    }
  }
  assert.equal(losses, 1)
  assert.ok(received > 2 && received < 50, `${received}`)
})

test('a message that cannot be read is told to onUnknown, and disturbs nothing', async () => {
  const strict = defineProtocol({
    name: 'strict',
    protocol: 29,
    messages: {
      pair: { payload: struct({ a: u32(), b: u32() }) },
      terminated: { payload: string({ terminated: true }) },
    },
  })
  const kernel = createKernel()
  const unknown: (string | undefined)[] = []
  kernel.protocol(strict, {}, { onUnknown: (_message, _portId, error) => void unknown.push(error?.message) })
  await using socket = await openProtocol(strict, { kernel })
  await socket.socket.send({ type: 99 }, { portId: 0, group: 0 })
  await socket.socket.send({ type: strict.types.terminated, payload: new Uint8Array([65]) }, { portId: 0, group: 0 })
  assert.equal(unknown.length, 2)
  assert.equal(unknown[0], undefined)
  assert.match(unknown[1] ?? '', /NUL/)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, NetlinkError, NLM_F_CREATE, NLM_F_ECHO, NLM_F_EXCL, ValueError } from 'nlkit'
import { ethtool } from 'nlkit/families/ethtool'
import { nlctrl } from 'nlkit/families/nlctrl'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { compileFamily } from 'nlkit/schema'
import { addAddress, address } from './addresses.js'
import { closing, namespace, onKernel } from './support.js'

const flags = NLM_F_CREATE | NLM_F_EXCL

test('a generic family by name, its answers and its errors with attribute names', onKernel, async t => {
  const client = closing(t, await connect(ethtool, { netns: namespace(t) }))
  assert.ok((client.generic?.id ?? 0) > 16)
  assert.ok((client.generic?.groups.get('monitor') ?? 0) > 0)
  assert.deepEqual(
    await client.do('stringsGet' as never, {} as never).catch((error: unknown) => (error as Error).name),
    'RangeError',
  )
  await assert.rejects(client.do('linkinfoGet', { header: { devName: 'nope' } }), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual(
      [error.code, error.attribute, error.kernelMessage],
      ['ENODEV', 'header.dev-name', 'no device matches name'],
    )
    assert.match(error.message, /got "nope"/)
    assert.deepEqual(error.request?.value, { header: { devName: 'nope' } })
    return true
  })
  await assert.rejects(client.do('linkinfoGet', {}), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual(error.missing, { type: 1, path: 'header' })
    return true
  })
})

test('a policy that was violated is told with the limit and the value', onKernel, async t => {
  const client = closing(t, await connect(rtAddr, { netns: namespace(t) }))
  await assert.rejects(client.do('newaddr', { ...address(1), label: 'x'.repeat(20) }, { flags }), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual([error.code, error.attribute, error.policy?.maxLength], ['ERANGE', 'label', 15])
    assert.equal(error.policyText, `at most 15 bytes, got "${'x'.repeat(20)}"`)
    return true
  })
})

test('a family that is not there is named', onKernel, async t => {
  const ghost = { ...nlctrl, name: 'ghost' }
  await assert.rejects(connect(ghost, { netns: namespace(t) }), { code: 'ENOENT', hint: /modprobe ghost/ })
})

test('a specification compiled at run time serves as well', onKernel, async t => {
  const client = closing(t, await connect(compileFamily(rtLink.spec()), { netns: namespace(t) }))
  const link = (await client.do('getlink', { ifiIndex: 1 })) as { ifname: string }
  assert.equal(link.ifname, 'lo')
})

test('NLM_F_ECHO gives back what was made (W10)', onKernel, async t => {
  const client = closing(t, await connect(rtAddr, { netns: namespace(t) }))
  const made = (await client.do('newaddr', address(1), { flags: flags | NLM_F_ECHO })) as unknown as {
    local: string
    label: string
  }
  assert.deepEqual([made.local, made.label], ['10.0.0.1', 'lo'])
  assert.equal(await client.do('newaddr', address(2), { flags }), undefined)
  const member = closing(t, await connect(rtAddr, { netns: namespace(t) }))
  member.connection.endpoint.join(5)
  const echoed = (await member.do('newaddr', address(3), { flags: flags | NLM_F_ECHO })) as unknown as { local: string }
  assert.equal(echoed.local, '10.0.0.3')
  assert.equal(member.connection.counters.events, 0)
  await member.do('newaddr', address(4), { flags })
  assert.equal(member.connection.counters.events, 1)
})

test('a refusal says which request it answers', onKernel, async t => {
  const client = closing(t, await connect(rtAddr, { netns: namespace(t) }))
  await addAddress(client, 1)
  await assert.rejects(addAddress(client, 1), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual([error.code, error.errno, error.syscall], ['EEXIST', 17, undefined])
    assert.deepEqual([error.request?.operation, error.request?.type, error.request?.value], ['newaddr', 20, address(1)])
    assert.equal(error.request?.flags, flags | 1 | 4)
    assert.equal(error.request?.bytes[4], 20)
    return true
  })
})

test('values that do not fit are refused before anything is sent', onKernel, async t => {
  const client = closing(t, await connect(rtAddr, { netns: namespace(t) }))
  await assert.rejects(client.do('newaddr', { ...address(1), local: 'not an address' }, { flags }), (error: unknown) =>
    ValueError.is(error),
  )
  // @ts-expect-error: no such attribute
  await assert.rejects(client.do('newaddr', { nonsense: 1 }), (error: unknown) => ValueError.is(error))
  assert.deepEqual(await client.dump('getaddr').collect(), [])
})

test('closing closes all, and `await using` closes', onKernel, async t => {
  const netns = namespace(t)
  const client = await connect(rtLink, { netns })
  const events = client.subscribe('rtnlgrp-link')
  await client[Symbol.asyncDispose]()
  assert.deepEqual([client.closed, client.connection.closed, events.closed], [true, true, true])
  await assert.rejects(client.do('getlink', { ifiIndex: 1 }), { code: 'ERR_NLKIT_CLOSED' })
  const controller = new AbortController()
  const second = await connect(rtLink, { netns, signal: controller.signal })
  controller.abort()
  assert.equal(second.closed, true)
  await assert.rejects(connect(rtLink, { netns, signal: controller.signal }), { name: 'AbortError' })
})

test('a namespace that is not there says so', onKernel, async () => {
  await assert.rejects(connect(rtLink, { netns: 'no-such-namespace' }), {
    code: 'ENOENT',
    syscall: 'socket',
    hint: /ip netns list/,
  })
})

test('clients do not leak descriptors', onKernel, async t => {
  const { readdirSync } = await import('node:fs')
  const netns = namespace(t)
  const before = readdirSync('/proc/self/fd').length
  for (let round = 0; round < 50; round++) {
    const client = await connect(rtLink, { netns })
    client.subscribe('rtnlgrp-link')
    await Promise.all(Array.from({ length: 5 }, () => client.dump('getlink').collect()))
    client.close()
  }
  assert.ok(readdirSync('/proc/self/fd').length <= before + 2)
})

import assert from 'node:assert/strict'

import { connect, NetlinkError, NLM_F_CREATE, NLM_F_ECHO, NLM_F_EXCL, ValueError } from 'nlkit'
import { ethtool } from 'nlkit/families/ethtool'
import { nlctrl } from 'nlkit/families/nlctrl'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { compileFamily } from 'nlkit/schema'
import { addAddress, address } from './addresses.js'
import { closing, onKernels } from './support.js'

const flags = NLM_F_CREATE | NLM_F_EXCL

onKernels('a generic family by name, its answers and its errors with attribute names', async (t, kernel) => {
  const client = closing(t, await connect(ethtool, kernel.place(t)))
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

onKernels('a policy that was violated is told with the limit and the value', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  await assert.rejects(client.do('newaddr', { ...address(1), label: 'x'.repeat(20) }, { flags }), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual([error.code, error.attribute, error.policy?.maxLength], ['ERANGE', 'label', 15])
    assert.equal(error.policyText, `at most 15 bytes, got "${'x'.repeat(20)}"`)
    return true
  })
})

onKernels('a family that is not there is named', async (t, kernel) => {
  const ghost = { ...nlctrl, name: 'ghost' }
  await assert.rejects(connect(ghost, kernel.place(t)), { code: 'ENOENT', hint: /modprobe ghost/ })
})

onKernels('a specification compiled at run time serves as well', async (t, kernel) => {
  const client = closing(t, await connect(compileFamily(rtLink.spec()), kernel.place(t)))
  const link = (await client.do('getlink', { ifiIndex: 1 })) as { ifname: string }
  assert.equal(link.ifname, 'lo')
})

onKernels('NLM_F_ECHO gives back what was made (W10)', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const made = (await client.do('newaddr', address(1), { flags: flags | NLM_F_ECHO })) as unknown as {
    local: string
    label: string
  }
  assert.deepEqual([made.local, made.label], ['10.0.0.1', 'lo'])
  assert.equal(await client.do('newaddr', address(2), { flags }), undefined)
  const member = closing(t, await connect(rtAddr, kernel.place(t)))
  member.connection.endpoint.join(5)
  const echoed = (await member.do('newaddr', address(3), { flags: flags | NLM_F_ECHO })) as unknown as { local: string }
  assert.equal(echoed.local, '10.0.0.3')
  assert.equal(member.connection.counters.events, 0)
  await member.do('newaddr', address(4), { flags })
  assert.equal(member.connection.counters.events, 1)
})

onKernels('a refusal says which request it answers', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
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

onKernels('values that do not fit are refused before anything is sent', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  await assert.rejects(client.do('newaddr', { ...address(1), local: 'not an address' }, { flags }), (error: unknown) =>
    ValueError.is(error),
  )
  // @ts-expect-error: no such attribute
  await assert.rejects(client.do('newaddr', { nonsense: 1 }), (error: unknown) => ValueError.is(error))
  assert.deepEqual(await client.dump('getaddr').collect(), [])
})

onKernels('closing closes all, and `await using` closes', async (t, kernel) => {
  const place = kernel.place(t)
  const client = await connect(rtLink, place)
  const events = client.subscribe('rtnlgrp-link')
  await client[Symbol.asyncDispose]()
  assert.deepEqual([client.closed, client.connection.closed, events.closed], [true, true, true])
  await assert.rejects(client.do('getlink', { ifiIndex: 1 }), { code: 'ERR_NLKIT_CLOSED' })
  const controller = new AbortController()
  const second = await connect(rtLink, { ...place, signal: controller.signal })
  controller.abort()
  assert.equal(second.closed, true)
  await assert.rejects(connect(rtLink, { ...place, signal: controller.signal }), { name: 'AbortError' })
})

onKernels('a namespace that is not there says so', async (_t, kernel) => {
  await assert.rejects(connect(rtLink, { transport: kernel.transport, netns: 'no-such-namespace' }), {
    code: 'ENOENT',
    syscall: 'socket',
    hint: /ip netns list/,
  })
})

onKernels('clients do not leak descriptors', async (t, kernel) => {
  const { readdirSync } = await import('node:fs')
  const place = kernel.place(t)
  const before = readdirSync('/proc/self/fd').length
  for (let round = 0; round < 50; round++) {
    const client = await connect(rtLink, place)
    client.subscribe('rtnlgrp-link')
    await Promise.all(Array.from({ length: 5 }, () => client.dump('getlink').collect()))
    client.close()
  }
  assert.ok(readdirSync('/proc/self/fd').length <= before + 2)
})

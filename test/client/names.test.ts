/** Names that every object has are no names of ours: they are refused as any other that is not known. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, NETLINK_USERSOCK, openProtocol } from 'nlkit'
import { ethtool } from 'nlkit/families/ethtool'
import { rtLink } from 'nlkit/families/rt-link'
import { createKernel } from 'nlkit/kernel'
import { route } from 'nlkit/route'
import { testKernel } from 'nlkit/testing'
import { fault } from 'nlkit/transport/middleware'
import { nlkit } from '../cli/support.js'
import { messages } from '../define/families.js'
import { closing, onKernels } from './support.js'

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'] as const

onKernels('operations and groups of clients', async (t, kernel) => {
  const place = kernel.place(t)
  const client = closing(t, await connect(rtLink, place))
  const socket = closing(t, await openProtocol(messages, { protocol: NETLINK_USERSOCK, ...place }))
  for (const name of NAMES) {
    await assert.rejects(client.do(name as never), {
      name: 'RangeError',
      message: new RegExp(`rt-link has no operation '${name}'; it has: newlink`),
    })
    assert.throws(() => client.dump(name as never), new RegExp(`no operation '${name}'`))
    await assert.rejects(
      async () => {
        const [result] = await client.batch([{ name: name as never, request: {} as never }])
        if (result.status === 'rejected') throw result.reason
      },
      new RegExp(`no operation '${name}'`),
    )
    assert.throws(() => client.subscribe(name), new RegExp(`no multicast group '${name}'; it has: rtnlgrp-link`))
    assert.throws(() => socket.join(name as never), new RegExp(`no group '${name}'; it has: events, more-events`))
    await assert.rejects(async () => socket.send(name as never), new RegExp(`'${name}'`))
    await assert.rejects(
      async () => socket.send('hello', 'x', { group: name as never }),
      new RegExp(`no group '${name}'`),
    )
  }
})

test('kinds, metrics, tables and groups of routes', async t => {
  const rt = closing(t, await route({ kernel: createKernel() }))
  for (const name of NAMES) {
    await assert.rejects(rt.links.add({ kind: name as never, name: 'x0' }), { code: 'EOPNOTSUPP' })
    await assert.rejects(rt.links.get(name), { code: 'ENODEV' })
    await assert.rejects(rt.events({ groups: [name] }), { code: 'ERR_NLKIT_VALUE', message: new RegExp(`'${name}'`) })
    const dst = '10.0.0.0/8'
    await assert.rejects(rt.routes.add({ dst, table: name as never }), new RegExp(`one of unspec.*'${name}'`))
    await assert.rejects(
      rt.routes.add({ dst, metrics: { lock: [name as never] } }),
      new RegExp(`metrics.lock: expected one of .*'${name}'`),
    )
    await assert.rejects(rt.rules.add({ table: name as never }), new RegExp(`'${name}'`))
  }
})

test('operations, messages, events and groups of kernel sides, faults', () => {
  const kernel = createKernel()
  const side = kernel.protocol(messages)
  const registered = kernel.generic.register(ethtool, {})
  const testing = testKernel()
  for (const name of NAMES) {
    const handlers = Object.fromEntries([[name, { do: () => undefined }]])
    assert.throws(
      () => kernel.generic.register(rtLink, handlers),
      new RegExp(`no operation '${name}'; it has: newlink`),
    )
    assert.throws(() => registered.notify(name as never, {} as never), new RegExp(`no event '${name}'`))
    assert.throws(() => side.hasListeners(name as never), new RegExp(`no group '${name}'; it has: events, more-events`))
    assert.throws(() => testing.expect(rtLink, name as never), new RegExp(`no do '${name}'; it has: newlink`))
    assert.throws(() => testing.expect(messages, name as never), new RegExp(`no message '${name}'; it has: hello`))
    assert.throws(
      () => fault(kernel.transport, { script: [{ fault: name as never }] }),
      new RegExp(`no fault '${name}'; there are: `),
    )
  }
})

test('words of the command', () => {
  for (const name of NAMES) {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[name], /unknown command '/],
      [['link', name], /unknown command '/],
      [['link', 'add', 'x0', name, '5'], /unknown word '/],
      [['monitor', name], /no object '.*there are link, addr/],
      [['do', 'rt-link', name], /no operation '/],
      [['dump', name, 'getlink'], /no built-in family '/],
      [['subscribe', 'rt-link', name], /no group '/],
      [['completion', name], /no script for '/],
      [['route', 'list', 'table', name], /table: expected main/],
      [['dump', 'rt-link', 'getlink', `{"${name}": 1}`], /has no such attribute/],
    ]
    for (const [words, text] of cases) {
      const { status, stderr } = nlkit(['--kernel=embedded', ...words])
      assert.equal(status, 2, `${words.join(' ')}: ${stderr}`)
      assert.match(stderr, text)
      assert.ok(stderr.includes(name), stderr)
    }
  }
})

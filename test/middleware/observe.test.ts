import assert from 'node:assert/strict'
import test from 'node:test'
import { connect } from 'nlkit'
import { rtLink } from 'nlkit/families/rt-link'
import { ReceiveArea, type Transport } from 'nlkit/transport'
import { observe } from 'nlkit/transport/middleware'
import { encodeMessage } from 'nlkit/wire'
import { type Script, scripted } from '../client/scripted-transport.js'
import { closing, onKernels } from '../client/support.js'

const acknowledge: Script = ({ sequence }) => [{ type: 2, sequence, payload: new Uint8Array(20) }]

test('calls are shown in order, with the socket they happened on', async () => {
  const told: string[] = []
  const transport = observe('look', scripted(acknowledge), {
    opened: ({ number, protocol }) => told.push(`opened ${number} ${protocol}`),
    bound: ({ portId }, result) => told.push(`bound ${portId} ${result}`),
    sent: ({ number }, bytes, portId, groups, result) =>
      told.push(`sent ${number} ${bytes.length} to ${portId} ${groups} ${result}`),
    received: ({ number }, area, { offset, length, portId }) =>
      told.push(`received ${number} ${length} from ${portId} type ${area.u16[(offset >> 1) + 2]}`),
    closed: ({ number }) => told.push(`closed ${number}`),
  })
  assert.equal(transport.name, 'look(scripted)')
  const client = await connect(rtLink, { transport })
  await client.do('newlink', { ifiIndex: 1 })
  client.close()
  client.close()
  assert.deepEqual(told, [
    'opened 1 0',
    'bound 1000 0',
    'sent 1 32 to 0 0 32',
    'received 1 36 from 0 type 2',
    'closed 1',
  ])
})

onKernels('the options of sockets and the sends that fail are shown', (t, kernel) => {
  const told: (string | number)[][] = []
  const transport = observe('look', kernel.transport, {
    optionSet: (_socket, level, option, value, result) => told.push(['set', level, option, Number(value), result]),
    optionRead: (_socket, level, option, value, result) => told.push(['read', level, option, value[0]!, result]),
    sent: (_socket, _bytes, portId, _groups, result) => told.push(['sent', portId, result]),
  })
  const socket = transport.socket(2, kernel.place(t))
  assert.ok(typeof socket !== 'number')
  closing(t, socket)
  socket.setsockopt(270, 10, 1)
  socket.getsockopt(270, 10, new Uint8Array(4))
  socket.setsockopt(270, 1, 4000)
  socket.send(encodeMessage({ type: 16 }), 0x7fffffff, 0)
  assert.deepEqual(told, [
    ['set', 270, 10, 1, 0],
    ['read', 270, 10, 1, 4],
    ['set', 270, 1, 4000, -22],
    ['sent', 0x7fffffff, -111],
  ])
})

test('overruns and errors of a receive are shown once', () => {
  const inner = scripted(() => [])
  const told: unknown[] = []
  const transport = observe('look', inner, {
    received: (_socket, _area, { overrun }) => told.push(['datagram', overrun]),
    failed: (_socket, overruns, errno) => told.push(['failed', overruns, errno]),
  })
  const socket = transport.socket(0)
  assert.ok(typeof socket !== 'number')
  inner.sockets[0]!.overruns = 1
  socket.receive(new ReceiveArea())
  assert.deepEqual(told, [['failed', 1, 0]])
})

test('an observer that throws changes nothing', async t => {
  const fail = () => {
    throw new Error('observer')
  }
  const transport: Transport = observe('bad', scripted(acknowledge), {
    opened: fail,
    bound: fail,
    optionSet: fail,
    optionRead: fail,
    sent: fail,
    received: fail,
    closed: fail,
  })
  const client = closing(t, await connect(rtLink, { transport }))
  assert.equal(await client.do('newlink', { ifiIndex: 1 }), undefined)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { NETLINK_SOCK_DIAG } from 'nlkit'
import { sockets, unixNameText } from 'nlkit/diag'
import { onKernel } from '../client/support.js'
import { assertCodeIsRun } from '../documented-code.js'
import { skip } from '../route/environment.js'
import { holding } from './holder.js'

test('all code in docs/sockets.md is code that is run', () => assertCodeIsRun('sockets.md', ['test/diag']))

test('and does what the page says', { ...onKernel, skip: onKernel.skip || skip }, async t => {
  const { environment, held } = await holding(t)
  const netns = environment.netns.fd
  const port = held.bound[0]!
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)

  // biome-ignore format: as on the page
  {
    await using system = await sockets({ netns })
    const listeners = await system.list({ protocol: 'tcp', states: ['listen'] })
    for (const { src, sport, uid, inode } of listeners) print(`${src} port ${sport}: user ${uid}, inode ${inode}`)
    assert.ok(printed.some(line => line.startsWith(`127.0.0.1 port ${held.listening[0]}: user ${process.getuid!()}, inode `)))

    let waiting = 0
    for await (const batch of system.dump({ protocol: 'tcp' }).batches())
      for (const { rqueue, state } of batch) if (state !== 'listen') waiting += rqueue
    const columns = await system.columns({ protocol: 'tcp' }, ['sport', 'dst', 'inode'])
    const ports = columns.array('sport')
    assert.equal(waiting, 0)
    assert.ok(ports.length > 60)

    const web = await system.list({
      protocol: 'tcp',
      where: { dport: [80, 443, { from: 41_000, to: 41_099 }], dst: ['127.0.0.0/8', 'fd00::/8'], not: { src: '10.0.0.0/8' } },
    })
    assert.ok(web.length >= 4 && web.every(({ dport }) => dport === held.listening[0]))

    const [connection] = await system.list({ protocol: 'tcp', where: { sport: port }, extensions: ['info', 'cong', 'skmeminfo'] })
    const { rtt, rttvar, sndCwnd, totalRetrans, bytesSent, pacingRate } = connection!.info!
    assert.ok(rtt! > 0 && rttvar! > 0 && sndCwnd! > 0 && totalRetrans === 0 && bytesSent === 0n && pacingRate! > 0n)

    setTimeout(async () => {
      const same = await system.get('tcp', connection!)
      await system.destroy('tcp', connection!)
      assert.equal(same.cookie, connection!.cookie)
    }, 50)
    printed.length = 0
    const ended = system.destroyed({ protocol: 'tcp' })
    for await (const event of ended) {
      if (event.type !== 'destroyed') continue
      print(`${event.value.src} port ${event.value.sport} sent ${event.value.info?.bytesSent} bytes`)
      break
    }
    assert.deepEqual(printed, [`127.0.0.1 port ${port} sent 0 bytes`])

    const named = (await system.list({ protocol: 'unix' })).map(({ name, ino, peer }) => ({ name: unixNameText(name), ino, peer }))
    const netlink = await system.list({ protocol: 'netlink', netlink: NETLINK_SOCK_DIAG })
    const packet = await system.list({ protocol: 'packet' })
    assert.ok(named.some(({ name }) => name.startsWith('@nlkit-held')) && netlink.length >= 2 && packet.length === 0)
  }
})

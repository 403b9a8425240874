/** The package as it is installed and started: no scripts, whatever thread, whatever Node forbids. */

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { Worker } from 'node:worker_threads'
import { onKernel, sleep } from '../client/support.js'
import { root, sourceFiles } from '../project.js'
import { prelude, runModule } from './support.js'

/** What npm would run on the user's machine. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']

test('installing runs nothing, and the dependencies run nothing either', () => {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const names = Object.keys({ ...own.dependencies, ...own.optionalDependencies })
  assert.ok(names.length > 0)
  for (const file of ['package.json', ...names.map(name => `node_modules/${name}/package.json`)]) {
    const { scripts = {}, gypfile } = JSON.parse(readFileSync(join(root, file), 'utf8'))
    const found = Object.keys(scripts).filter(name =>
      INSTALL_SCRIPTS.slice(0, file === 'package.json' ? 6 : 3).includes(name),
    )
    assert.deepEqual([found, gypfile], [[], undefined], file)
  }
  // With a binding.gyp npm compiles although nothing asks it to.
  assert.deepEqual(sourceFiles('native', ['.gyp']), [])
})

/** In one process: main thread and two workers, each with clients on its own loop. */
const threads = `${prelude}
  const client = await connect(rtAddr, { netns })
  const events = client.subscribe('rtnlgrp-ipv4-ifaddr')
  const waiting = events.next()
  await addAddresses(client, 100)
  const first = await waiting
  const count = (await client.dump('getaddr').collect()).length`

function workerOf(code: string): Worker {
  // Imports are resolved from the file that starts the worker: names of the package become addresses.
  const resolved = code.replace(/from '(nlkit[^']*)'/g, (_, name) => `from '${import.meta.resolve(name)}'`)
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(resolved)}`))
}

test('threads have clients of their own, at the same time', onKernel, async () => {
  const code = `import { parentPort } from 'node:worker_threads'\n${threads}
    client.close()
    parentPort.postMessage([first.value.local, count])`
  const workers = Array.from({ length: 3 }, () => workerOf(code))
  const ends = workers.map(worker => once(worker, 'exit'))
  const said = await Promise.all(workers.map(async worker => (await once(worker, 'message'))[0]))
  assert.deepEqual(said, Array(3).fill(['10.0.0.1', 100]))
  assert.deepEqual(await Promise.all(ends), Array(3).fill([0]))
})

test('a thread is ended while its clients wait for events, answers and parts of dumps', onKernel, async () => {
  const code = `import { parentPort } from 'node:worker_threads'\n${threads}
    void (async () => { for await (const event of events); })()
    const peer = await NetlinkSocket.open(NETLINK_USERSOCK, { netns })
    const silent = new Connection(linux, NETLINK_USERSOCK, { netns, peer: peer.portId, timeout: 0 })
    void silent.request({ operation: 'ping', type: () => 100, flags: 0, write() {} })
    const dump = client.dump('getaddr')
    await dump[Symbol.asyncIterator]().next()
    setInterval(() => { flap(50); parentPort.postMessage('busy') }, 1)`
  for (let round = 0; round < 5; round++) {
    const worker = workerOf(code)
    await once(worker, 'message')
    await sleep(round * 3)
    assert.equal(await worker.terminate(), 1)
  }
})

test('built-in families work where code cannot be made of strings', onKernel, () => {
  const command = [process.execPath, '--disallow-code-generation-from-strings']
  const { status, stdout, stderr } = runModule(
    `${threads}
    import { route } from 'nlkit/route'
    import { nlctrl } from 'nlkit/families/nlctrl'
    const rt = await route({ netns })
    const generic = await connect(nlctrl, { netns })
    const { familyId } = await generic.do('getfamily', { familyName: 'nlctrl' })
    const refusal = await rt.links.change('lo', { name: 'sixteen-letters-' }).catch(error => error.attribute)
    console.log(count, (await rt.links.list()).length, familyId, refusal)
    for (const each of [client, rt, generic]) each.close()`,
    command,
  )
  assert.deepEqual([status, stdout, stderr], [0, '100 1 16 ifname\n', ''])
})

test('a specification compiled at run time says there that it cannot be', () => {
  const command = [process.execPath, '--disallow-code-generation-from-strings']
  const { status, stdout, stderr } = runModule(
    `import { compileFamily } from 'nlkit/schema'
    import { rtLink } from 'nlkit/families/rt-link'
    try { compileFamily(rtLink.spec()) } catch (error) { console.log(error.name) }`,
    command,
  )
  assert.deepEqual([status, stdout, stderr], [0, 'EvalError\n', ''])
})

/** The permission model's flag, by version. */
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'
const attempt = `import { connect } from 'nlkit'
  import { rtLink } from 'nlkit/families/rt-link'
  try {
    const client = await connect(rtLink)
    console.log((await client.do('getlink', { ifiIndex: 1 })).ifname)
    client.close()
  } catch (error) { console.log(error.code, error.cause?.code, error.message) }`

test('under the permission model the addon needs --allow-addons, and the error says so', onKernel, () => {
  const command = [process.execPath, '--no-warnings', PERMISSION, '--allow-fs-read=*']
  const refused = runModule(attempt, command)
  assert.equal(refused.status, 0, refused.stderr)
  assert.match(refused.stdout, /^ERR_NLKIT_NO_ADDON ERR_DLOPEN_DISABLED .*--allow-addons/)
  assert.doesNotMatch(refused.stdout, /npm run setup/)
  if (!process.allowedNodeEnvironmentFlags.has('--allow-addons')) return
  const allowed = runModule(attempt, [...command, '--allow-addons'])
  assert.deepEqual([allowed.status, allowed.stdout], [0, 'lo\n'], allowed.stderr)
})

test('with --no-addons the error says so', onKernel, () => {
  const { status, stdout, stderr } = runModule(attempt, [process.execPath, '--no-addons'])
  assert.equal(status, 0, stderr)
  assert.match(stdout, /^ERR_NLKIT_NO_ADDON ERR_DLOPEN_DISABLED .*--no-addons/)
})

test('notifications of every kind print nothing', onKernel, () => {
  const { status, stdout, stderr } = runModule(`${prelude}
    import { route } from 'nlkit/route'
    const rt = await route({ netns })
    const events = await rt.events()
    await rt.links.change('lo', { up: true })
    await rt.addresses.add({ link: 'lo', address: '10.0.0.1/24' })
    await rt.routes.add({ dst: '10.9.0.0/16', dev: 'lo' })
    const types = new Set()
    for await (const event of events) {
      types.add(event.type)
      if (event.type === 'route' && event.value.dst?.startsWith('10.9')) break
    }
    console.log([...types].sort().join())
    rt.close()`)
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /address.*link.*route/)
})

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { addonPath } from './addon.js'
import { runChild, withoutAddon } from './linux.test.support.js'

const transport = JSON.stringify(new URL('../index.js', import.meta.url).href)

const attempt = `
  import { linux, NoAddonError, ReceiveArea, createNetworkNamespace, createTun } from ${transport}
  new ReceiveArea()
  for (const call of [() => linux.socket(0), () => linux.threadId(), createNetworkNamespace, createTun]) {
    try { call() } catch (error) {
      console.log(JSON.stringify([error.code, NoAddonError.is(error), error instanceof NoAddonError, error.path, error.message]))
    }
  }
`

describe('without the addon', () => {
  it('everything imports, and the first use says what was looked for and what to do', () => {
    const { stdout, stderr, status } = runChild(attempt, { NLKIT_ADDON: '/nonexistent/nlkit.node' })
    assert.deepEqual([status, stderr], [0, ''])
    const errors = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    assert.equal(errors.length, 4)
    for (const [code, branded, instance, path, message] of errors) {
      assert.deepEqual([code, branded, instance, path], ['ERR_NLKIT_NO_ADDON', true, true, '/nonexistent/nlkit.node'])
      assert.match(message, /looked for \/nonexistent\/nlkit\.node/)
      assert.match(message, process.platform === 'linux' ? /npm run setup/ : /embedded kernel/)
    }
  })

  it('a file that is no addon is the same error, with the cause', {
    skip: process.platform !== 'linux' && 'not Linux',
  }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'nlkit-test-'))
    const path = join(folder, 'nlkit.node')
    writeFileSync(path, 'no shared object')
    const { stdout } = runChild(
      `import { linux } from ${transport}; try { linux.threadId() } catch (error) { console.log(error.code, !!error.cause) }`,
      {
        NLKIT_ADDON: path,
      },
    )
    rmSync(folder, { recursive: true })
    assert.equal(stdout, 'ERR_NLKIT_NO_ADDON true\n')
  })

  it('importing never loads it', { skip: process.platform !== 'linux' && 'not Linux' }, () => {
    const { stdout } = runChild(`
      import { readFileSync } from 'node:fs'
      import { linux } from ${transport}
      const loaded = () => readFileSync('/proc/self/maps', 'utf8').includes('nlkit.node')
      console.log(loaded())
      try { linux.threadId() } catch {}
      console.log(loaded())
    `)
    assert.equal(stdout, `false\n${!withoutAddon && !process.env.NLKIT_ADDON}\n`)
  })

  it('it is looked for in one place of the package', () => {
    const saved = process.env.NLKIT_ADDON
    delete process.env.NLKIT_ADDON
    try {
      assert.ok(
        addonPath().endsWith(join('prebuilds', `${process.platform}-${process.arch}`, 'nlkit.node')),
        addonPath(),
      )
    } finally {
      if (saved !== undefined) process.env.NLKIT_ADDON = saved
    }
  })
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { root } from '../project.js'

const skip = spawnSync('npm', ['--version']).error ? 'no npm' : !existsSync(join(root, 'dist/index.js')) && 'not built'
const addon = `prebuilds/${process.platform}-${process.arch}/nlkit.node`
const withoutAddon = existsSync(join(root, addon)) ? false : 'no addon for this system'

describe('the published package, installed without scripts and without a network', { skip }, () => {
  let folder: string
  let packed: string[]

  function npm(cwd: string, ...args: string[]): string {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      npm_config_cache: join(folder, 'cache'),
      npm_config_update_notifier: 'false',
    }
    delete env.NODE_TEST_CONTEXT
    const { status, stdout, stderr } = spawnSync(
      'npm',
      [...args, '--ignore-scripts', '--offline', '--no-audit', '--no-fund'],
      {
        cwd,
        encoding: 'utf8',
        env,
      },
    )
    assert.equal(status, 0, stdout + stderr)
    return stdout
  }

  /** Packs a folder into the temporary one; returns the file's name. */
  function pack(from: string): { filename: string; files: string[] } {
    const [entry] = JSON.parse(npm(from, 'pack', '--json', '--pack-destination', folder))
    return { filename: join(folder, entry.filename), files: entry.files.map((file: { path: string }) => file.path) }
  }

  function runInside(code: string, environment: Record<string, string> = {}) {
    const env: NodeJS.ProcessEnv = { ...process.env, ...environment }
    delete env.NODE_TEST_CONTEXT
    if (!('NLKIT_ADDON' in environment)) delete env.NLKIT_ADDON
    return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: join(folder, 'user'),
      encoding: 'utf8',
      env,
    })
  }

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'nlkit-test-'))
    mkdirSync(join(folder, 'user'))
    writeFileSync(join(folder, 'user/package.json'), '{ "private": true, "type": "module" }')
    const ours = pack(root)
    packed = ours.files
    // The dependencies are packed from node_modules, so that the registry is not asked.
    const dependencies = ['commander', 'yaml'].map(name => pack(join(root, 'node_modules', name)).filename)
    npm(join(folder, 'user'), 'install', ours.filename, ...dependencies)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('holds what is needed and no tests', () => {
    assert.ok(packed.includes('dist/transport/index.js'))
    assert.deepEqual(
      packed.filter(file => /\.test\.|tsbuildinfo|^src\/|^native\//.test(file)),
      [],
    )
  })

  it('opens a socket and gets an answer to RTM_GETLINK', { skip: withoutAddon }, () => {
    assert.ok(packed.includes(addon))
    const { stdout, stderr } = runInside(`
      import { linux, ReceiveArea } from 'nlkit/transport'
      const area = new ReceiveArea()
      const request = new Uint8Array(32)
      new Uint32Array(request.buffer).set([32, 0, 1, 0, 0, 1]) // lo has index 1
      new Uint16Array(request.buffer).set([18, 1], 2)
      const socket = linux.socket(0)
      console.log(socket.sendReceive(request, 0, 0, area), area.count, area.u16[(area.datagram(16).offset + 4) >> 1])
    `)
    assert.equal(stdout, '32 1 16\n', stderr)
  })

  it('imports everywhere without the addon, and says at first use what is missing', () => {
    const families = join(folder, 'user/node_modules/nlkit/dist/families')
    const names = existsSync(families) ? readdirSync(families).filter(name => name.endsWith('.js')) : []
    const { stdout, stderr } = runInside(
      `
      import { existsSync, readFileSync } from 'node:fs'
      const base = './node_modules/nlkit/'
      const { exports } = JSON.parse(readFileSync(base + 'package.json', 'utf8'))
      const paths = Object.entries(exports).filter(([name, file]) => file.endsWith('.js') && !name.includes('*') && existsSync(base + file))
      const specifiers = paths.map(([name]) => 'nlkit' + name.slice(1))
      specifiers.push(...${JSON.stringify(names)}.map(name => 'nlkit/families/' + name.slice(0, -3)))
      for (const specifier of specifiers) await import(specifier)
      const { linux } = await import('nlkit/transport')
      try { linux.socket(0) } catch (error) { console.log(error.code, specifiers.length) }
    `,
      { NLKIT_ADDON: '/nonexistent' },
    )
    assert.match(stdout, /^ERR_NLKIT_NO_ADDON \d+\n$/, stderr)
    assert.ok(Number(stdout.split(' ')[1]) >= 3, 'several modules were imported')
  })
})

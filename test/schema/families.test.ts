import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { root } from '../project.js'
import { specFolder } from './specs.js'

const skip =
  specFolder === undefined ? "no folder of the kernel's specifications beside the project (NLKIT_SPECS)" : false

function generate(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/main.cjs'), 'generate', ...args],
    {
      encoding: 'utf8',
    },
  )
  return { status, output: stdout + stderr }
}

test('src/families is what the specifications say', { skip }, () => {
  const { status, output } = generate('--specs', specFolder!, '--out', join(root, 'src/families'), '--check')
  assert.equal(status, 0, output)
})

test('so are the families of specifications of our own', async () => {
  const only = ['inet_diag', 'unix_diag', 'netlink_diag', 'packet_diag']
  const folders = ['--specs', join(root, 'specs'), '--out', join(root, 'src/families')]
  const { status, output } = generate(...folders, '--only', ...only, '--check')
  assert.equal(status, 0, output)
})

test('families generated for another project type-check there', { skip }, async () => {
  const folder = await mkdtemp(join(root, 'build/generated-'))
  try {
    const { status, output } = generate('--specs', specFolder!, '--out', folder, '--docs')
    assert.equal(status, 0, output)
    assert.equal(
      (await readdir(folder)).length,
      (await readdir(specFolder!)).filter(file => file.endsWith('.yaml')).length,
    )
    await writeFile(join(folder, 'use.ts'), USE)
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.base.json',
        compilerOptions: { composite: false, noEmit: true, rootDir: '.' },
      }),
    )
    const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    })
    assert.equal(tsc.status, 0, tsc.stdout + tsc.stderr)
    assert.match(await readFile(join(folder, 'ethtool.ts'), 'utf8'), /from 'nlkit\/schema'/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

/** Names are those of DESIGN: camelCase keys, tagged unions for sub-messages, bigint for 64 bits, arrays of names for flags. */
const USE = `
import type { DoReply, DoRequest, DumpReply } from 'nlkit/schema'
import type { ethtool } from './ethtool.js'
import type { rtLink } from './rt-link.js'

type Rings = DoReply<typeof ethtool, 'ringsGet'>
export const rings: Rings = { header: { devName: 'eth0' }, rxMax: 1 }
export const request: DoRequest<typeof ethtool, 'ringsGet'> = { header: { devName: 'eth0' } }

export function vlanId(link: DumpReply<typeof rtLink, 'getlink'>): number | undefined {
  if (link.linkinfo?.kind !== 'vlan') return undefined
  const bytes: bigint | undefined = link.stats64?.rxBytes
  const up: boolean = link.ifiFlags.includes('up')
  return up && bytes !== 0n ? link.linkinfo.data?.id : undefined
}
// @ts-expect-error a name that the specification does not have
export const wrong: DoRequest<typeof ethtool, 'ringsGet'> = { hedaer: {} }
`

test('a wrong folder is said in one line', async () => {
  const missing = join(tmpdir(), 'nlkit-no-such-folder')
  const { status, output } = generate('--specs', missing)
  assert.equal(status, 2)
  assert.match(output, /no folder .*nlkit-no-such-folder/)
})

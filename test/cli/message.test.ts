import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { root } from '../project.js'
import { inNamespace, nlkit, onKernel } from './support.js'

type Item = Readonly<Record<string, unknown>>

const SPEC = `name: nlctrl
protocol: genetlink-legacy
attribute-sets:
  - name: ctrl
    attributes:
      - { name: id, type: u16 }
      - { name: family-name, type: string }
operations:
  enum-model: directional
  list:
    - name: ask
      attribute-set: ctrl
      do:
        request: { value: 3 }
        reply: { value: 1 }
`

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'nlkit-cli-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function specFile(t: TestContext, text = SPEC): string {
  const path = join(folder(t), 'family.yaml')
  writeFileSync(path, text)
  return path
}

test('do: asks, changes, and answers with indented JSON', onKernel, t => {
  const { ok } = inNamespace(t)
  ok('do', 'rt-link', 'newlink', '{"ifname":"d0","mtu":"1234","linkinfo":{"kind":"veth"}}', '--create', '--excl')
  const text = ok('do', 'rt-link', 'getlink', '{"ifname":"d0"}')
  assert.match(text, /^\{\n {2}"ifi-family": 0,\n/)
  const link = JSON.parse(text) as Item
  assert.deepEqual([link.ifname, link.mtu, link.linkinfo], ['d0', 1234, { kind: 'veth' }])
  assert.equal(typeof (link.stats64 as Item)['rx-bytes'], 'number')
})

test('do: a change with --echo answers with the notification', onKernel, t => {
  const { json } = inNamespace(t)
  const link = json(
    'do',
    'rt-link',
    'newlink',
    '{"ifname":"d0","linkinfo":{"kind":"veth"}}',
    '--create',
    '--echo',
  ) as Item
  assert.equal(link.ifname, 'd0')
})

test('do: the request may come from standard input', onKernel, t => {
  const { netns } = inNamespace(t)
  const { status, stdout } = nlkit(['do', 'rt-link', 'getlink', '-', '--json', '--netns', netns], {
    input: '{"ifi-index":1}',
  })
  assert.equal(status, 0)
  assert.equal((JSON.parse(stdout) as Item).ifname, 'lo')
})

test('do: a family of a file, with what the file does not know under its number; and with an overlay', onKernel, t => {
  const { json } = inNamespace(t)
  const path = specFile(t)
  const answer = json('do', path, 'ask', '{"family-name":"nlctrl"}') as Item
  assert.equal(answer.id, 16)
  assert.equal(answer['family-name'], 'nlctrl')
  assert.equal(answer['UnknownAttr(3)'], '02000000')
  const overlay = join(folder(t), 'overlay.yaml')
  writeFileSync(
    overlay,
    'attribute-sets:\n  - name: ctrl\n    attributes:\n      - { name: version, type: u32, value: 3 }\n',
  )
  assert.equal((json('do', path, 'ask', '{"family-name":"nlctrl"}', '--overlay', overlay) as Item).version, 2)
})

test('dump: an array of JSON objects, with --json one a line', onKernel, t => {
  const { ok, json } = inNamespace(t)
  const text = ok('dump', 'nlctrl', 'getfamily', '--json')
  const families = JSON.parse(text) as readonly Item[]
  assert.ok(families.some(family => family['family-name'] === 'nlctrl'))
  assert.equal(text.split('\n').length, families.length + 3)
  assert.deepEqual(JSON.parse(ok('dump', 'nlctrl', 'getfamily')), families)
  assert.deepEqual(json('dump', 'rt-neigh', 'getneigh'), [])
  assert.equal(ok('dump', 'rt-neigh', 'getneigh').trim(), '[]')
})

test('--list-ops and --list-attrs tell what there is', t => {
  const operations = nlkit(['do', 'rt-link', '--list-ops'])
  assert.equal(operations.status, 0, operations.stderr)
  assert.match(operations.stdout, /^ {2}getlink +do, dump/m)
  assert.match(operations.stdout, /^ {2}rtnlgrp-link$/m)
  const attributes = nlkit(['do', 'rt-link', 'newlink', '--list-attrs'])
  assert.match(attributes.stdout, /^ {2}ifi-index +s32 \(header\)$/m)
  assert.match(attributes.stdout, /^ {2}mtu +u32$/m)
  assert.doesNotMatch(attributes.stdout, /linkinfo\.kind/)
  assert.match(
    nlkit(['do', 'rt-link', 'newlink', '--list-attrs', '--all-attributes']).stdout,
    /^ {2}linkinfo\.data\(vlan\)\.id +u16$/m,
  )
  const { operations: list } = JSON.parse(nlkit(['do', specFile(t), '--list-ops', '--json']).stdout)
  assert.deepEqual(list, [{ name: 'ask', modes: ['do'], flags: [] }])
})

test('what a specification does not have is answered with what it has', t => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['do', 'rt-lnk', 'getlink'], /no built-in family 'rt-lnk' \(did you mean 'rt-link'\?\)/],
    [['do', 'rt-link', 'gtlink'], /has no operation 'gtlink' \(did you mean 'getlink'\?\); with do it has newlink, /],
    [['do', 'rt-link'], /which operation\?/],
    [['dump', 'rt-link', 'newlink'], /newlink cannot be used with dump: use nlkit do/],
    [
      ['do', 'rt-link', 'getlink', '{"ifnam":"lo"}'],
      /^nlkit: ifnam: link-attrs has no such attribute \(did you mean 'ifname'\?\)/,
    ],
    [['do', 'rt-link', 'getlink', '{'], /the request is no JSON/],
    [['do', 'rt-link', 'getlink', '[]'], /must be a JSON object/],
    [['subscribe', 'rt-link', 'rtnlgrp-lnk'], /has no group 'rtnlgrp-lnk' \(did you mean 'rtnlgrp-link'\?\)/],
    [['do', 'rt-link', 'getlink', '--overlay', specFile(t)], /--overlay: belongs to the path/],
  ]
  for (const [words, message] of cases) {
    const { status, stderr, stdout } = nlkit(words)
    assert.equal(status, 2, `${words.join(' ')}: ${stderr}`)
    assert.match(stderr, message)
    assert.equal(stdout, '')
  }
})

test('a generic family that the kernel does not have is refused with status 1', onKernel, t => {
  const path = specFile(t, SPEC.replace('name: nlctrl', 'name: nlkit-nosuch'))
  const { status, stderr } = inNamespace(t).run('do', path, 'ask')
  assert.equal(status, 1)
  assert.match(stderr, /nlkit-nosuch.*ENOENT/)
})

test('a file that is not there, and one that is no specification', t => {
  const missing = nlkit(['do', '/nonexistent/family.yaml', 'ask'])
  assert.equal(missing.status, 1)
  assert.match(missing.stderr, /^nlkit: ENOENT.*\/nonexistent\/family\.yaml/)
  const path = specFile(t, SPEC.replace('type: u16', 'type: u17'))
  const wrong = nlkit(['do', path, 'ask'])
  assert.equal(wrong.status, 1)
  assert.match(wrong.stderr, /family\.yaml:6:\d+: expected .*u17/)
})

test('families: a table, one in detail, and JSON', onKernel, t => {
  const { ok, json, run } = inNamespace(t)
  assert.match(ok('families'), /^16 +nlctrl +2 +2 +notify$/m)
  const detail = ok('families', 'nlctrl')
  assert.match(detail, /^ +3 +getfamily +cmd-cap-do, cmd-cap-dump, cmd-cap-haspol$/m)
  assert.match(detail, /^ +2 +family-name +nul-string +\.\.15 bytes$/m)
  const [family] = json('families', 'nlctrl') as readonly Item[]
  assert.equal(family!['family-id'], 16)
  assert.ok((family!.policies as readonly Item[]).length > 0)
  assert.ok((json('families') as readonly Item[]).length > 0)
  const missing = run('families', 'nosuch')
  assert.equal(missing.status, 1)
  assert.match(missing.stderr, /ENOENT/)
})

test('spec check: ok, errors with their place, and JSON', t => {
  const good = specFile(t)
  const bad = specFile(t, SPEC.replace('type: u16', 'type: u17'))
  const fine = nlkit(['spec', 'check', good])
  assert.equal(fine.status, 0, fine.stderr)
  assert.match(fine.stdout, /: ok \(nlctrl\)/)
  const both = nlkit(['spec', 'check', good, bad])
  assert.equal(both.status, 1)
  assert.match(both.stdout, /^error: .*family\.yaml:6:\d+: expected/m)
  const results = JSON.parse(nlkit(['spec', 'check', bad, '--json']).stdout) as readonly Item[]
  assert.equal((results[0]!.errors as readonly Item[])[0]!.line, 6)
})

test('generate: writes a family, then finds it unchanged; --check', t => {
  const specs = folder(t)
  const out = join(folder(t), 'out')
  writeFileSync(join(specs, 'nlctrl.yaml'), SPEC)
  const words = ['generate', '--specs', specs, '--overlays', specs.replace(/$/, '-none'), '--out', out]
  assert.match(nlkit(words).stdout, /^nlctrl: \d+ lines, written: /)
  assert.deepEqual(readdirSync(out), ['nlctrl.ts'])
  assert.match(nlkit([...words, '--check']).stdout, /unchanged/)
  writeFileSync(join(specs, 'nlctrl.yaml'), SPEC.replace('name: ask', 'name: tell'))
  assert.equal(nlkit([...words, '--check']).status, 1)
  for (const wrong of [['generate'], ['generate', '--specs', join(root, 'nosuch')], [...words, '--only', 'nlctl']]) {
    assert.equal(nlkit(wrong).status, 2, wrong.join(' '))
  }
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { root } from '../project.js'
import { loadedModules } from './loaded-modules.js'
import { inNamespace, main, nlkit, onKernel } from './support.js'

test('help: of the command, of a group, of a verb with its words', () => {
  for (const words of [['--help'], []]) {
    const { status, stdout } = nlkit(words)
    assert.equal(status, 0)
    assert.match(stdout, /^ {2}monitor /m)
    assert.match(stdout, /^Exit status:$/m)
    assert.doesNotMatch(stdout, /__complete/)
  }
  assert.match(nlkit(['link', '--help']).stdout, /^ {2}add/m)
  const add = nlkit(['route', 'add', '--help'])
  assert.equal(add.status, 0)
  assert.match(add.stdout, /^ {2}via ADDRESS +the gateway/m)
  assert.match(add.stdout, /^ {2}nlkit route add default via 10\.0\.0\.1 /m)
})

test('version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  assert.equal(nlkit(['--version']).stdout, `${version}\n`)
})

test('an object alone is listed', () => {
  for (const object of ['link', 'addr', 'route', 'neigh', 'rule']) {
    assert.deepEqual(nlkit([object]), nlkit([object, 'list']), object)
  }
})

test('--kernel embedded needs no privilege, and refuses as the running kernel does', () => {
  assert.match(nlkit(['--kernel', 'embedded', 'link']).stdout, /^1 +lo +loopback +down +65536/m)
  assert.equal(nlkit(['--kernel', 'embedded', 'link', 'add', 'v0', 'kind', 'veth', 'peer', 'v1']).status, 0)
  const { status, stderr } = nlkit(['--kernel', 'embedded', 'route', 'add', '10.0.0.0/8', 'via', '10.1.1.1'])
  assert.equal(status, 1)
  assert.match(stderr, /ENETUNREACH .*Nexthop has invalid gateway/)
  assert.match(nlkit(['--kernel', 'mine', 'link']).stderr, /expected running or embedded/)
})

test('a wrong command line ends with 2, says what was probably meant, and shows no stack', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['rotue'], /unknown command 'rotue' \(did you mean 'route'\?\)/],
    [['link', 'lst'], /unknown command 'lst' \(did you mean 'list'\?\)/],
    [['spec'], /nlkit spec: what to do\? There are check/],
    [['link', 'list', '--jsno'], /unknown option '--jsno' \(did you mean '--json'\?\)/],
    [['route', 'add', '10.0.0.0/8', 'metrc', '5'], /unknown word 'metrc' \(did you mean 'metric'\?\); it takes via, /],
    [['route', 'add', '10.0.0.0/8', 'metric'], /metric: NUMBER is missing/],
    [['route', 'add', '10.0.0.1/8'], /has bits set behind its length of 8/],
    [['route', 'add', '10.0.0.0/8', 'metric', 'five'], /metric: expected a number/],
    [['addr', 'add', '10.0.0.1/24'], /say on which link: dev LINK/],
    [['link', 'add', 'x0'], /say what to add: kind KIND/],
    [['rule', 'add', 'from', '10.0.0.0/8'], /say what the rule does/],
    [['link', 'add', 'x0', 'kind', 'veth', 'alias', 'x'], /say it afterwards: nlkit link set x0 alias TEXT/],
    [['link', 'add', 'x0', 'kind', 'vlan', 'flags', '1'], /give it with --data/],
    [['link', 'add', 'x0', 'kind', 'dummy', '--data', '{'], /--data is no JSON/],
    [['link', 'add', 'x0', 'kind', 'dummy', '--data', '{"mtuu":1}'], /mtuu: .*did you mean 'mtu'/],
    [['link', 'list', '--timeout', 'soon'], /--timeout: expected seconds/],
    [['monitor', 'lnik'], /no object 'lnik' \(did you mean 'link'\?\)/],
    [['monitor', '--count', '0'], /--count: expected a number from 1/],
    [['completion', 'bsh'], /no script for 'bsh' \(did you mean 'bash'\?\)/],
    [['do'], /missing required argument 'spec'/],
  ]
  for (const [words, message] of cases) {
    const { status, stderr, stdout } = nlkit(words)
    assert.equal(status, 2, `${words.join(' ')}: ${stderr}`)
    assert.match(stderr, message)
    assert.match(stderr, /^nlkit(: | \w+( \w+)?: )(?!nlkit)[^\n]*\n$/, words.join(' '))
    assert.equal(stdout, '')
  }
})

test('what the kernel refuses ends with 1 and its reason; with --json as an object', onKernel, t => {
  const { run, ok } = inNamespace(t)
  ok('link', 'add', 'd0', 'kind', 'veth', 'peer', 'other')
  const again = run('link', 'add', 'd0', 'kind', 'veth')
  assert.equal(again.status, 1)
  assert.match(again.stderr, /^nlkit: newlink: EEXIST \(File exists\)[^\n]*\n$/)
  const json = run('link', 'add', 'd0', 'kind', 'veth', '--json')
  assert.equal(json.status, 1)
  const { error } = JSON.parse(json.stderr) as { error: Record<string, unknown> }
  assert.deepEqual([error.code, error.errno], ['EEXIST', 17])
  const path = run('link', 'set', 'd0', 'mtu', '99999999', '--json')
  assert.equal(path.status, 1)
  assert.match(path.stderr, /"kernel-message":"mtu greater than device maximum"/)
  const missing = run('link', 'del', 'd9')
  assert.equal(missing.status, 1)
  assert.match(missing.stderr, /there is no link 'd9'.*Did you mean 'd0'\?/)
  const policy = run('do', 'rt-link', 'newlink', '{"ifname":"a name that is longer than any link may have"}', '--json')
  assert.equal(policy.status, 1)
  assert.equal((JSON.parse(policy.stderr) as { error: Record<string, unknown> }).error.attribute, 'ifname')
})

test('a network namespace that is not there', () => {
  const { status, stderr } = nlkit(['--netns', 'nlkit-nosuch', 'link', 'list'])
  assert.equal(status, 1)
  assert.match(stderr, /^nlkit: [^\n]*nlkit-nosuch[^\n]*\n$/)
})

test('colours only where they are wanted', onKernel, t => {
  const { netns } = inNamespace(t)
  const colour = '\u001b['
  const list = ['link', 'list', '--netns', netns]
  assert.ok(!nlkit(list).stdout.includes(colour), 'not into a pipe')
  assert.ok(nlkit(list, { env: { FORCE_COLOR: '1' } }).stdout.includes(colour))
  assert.ok(!nlkit(list, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout.includes(colour))
  assert.ok(!nlkit([...list, '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout.includes(colour))
  assert.ok(!nlkit([...list, '--json'], { env: { FORCE_COLOR: '1' } }).stdout.includes(colour))
})

test('a reader that has enough ends the command quietly', onKernel, t => {
  const { netns } = inNamespace(t)
  const script = `{ { "$0" "$1" dump nlctrl getfamily --netns "$2"; echo "status $?" >&2; } | head -n 1; } 2>&1`
  const { stdout } = spawnSync('sh', ['-c', script, process.execPath, main, netns], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  assert.match(stdout, /^status 0$/m)
  assert.doesNotMatch(stdout, /EPIPE|Error/)
})

/** Checks that all of `some` are loaded, and none of `others`; patterns of paths below dist/. */
function checkLoaded(words: readonly string[], some: readonly string[], others: RegExp): void {
  const loaded = loadedModules(words)
  for (const path of some) assert.ok(loaded.includes(path), `${path} is among ${loaded.join(' ')}`)
  assert.deepEqual(
    loaded.filter(path => others.test(path)),
    [],
  )
}

test("import 'nlkit' loads no family, no kernel, no thread and no addon", () => {
  checkLoaded(
    ['--input-type=module', '-e', "import 'nlkit'"],
    ['dist/index.js', 'dist/chunks/core.js'],
    /^dist\/(families|chunks\/(kernel|rtnetlink|thread|linux|middleware|define)|cli)\b|^node:worker_threads$/,
  )
})

test('nothing heavy is loaded before its command runs', () => {
  checkLoaded(
    [main, '--help'],
    ['dist/cli/cli.cjs', 'dist/cli/program.cjs', 'node_modules/commander/index.js'],
    /^dist\/(families|chunks|cli\/(core|define|linux|kernel|objects))\b/,
  )
})

test('a command line that says what to list loads no parser, no compiler of specifications and no kernel', () => {
  checkLoaded(
    [main, 'completion', 'bash'],
    ['dist/cli/cli.cjs', 'node:fs'],
    /commander|^dist\/(chunks|cli\/(program|core|define|kernel))\b|^node:child_process$/,
  )
  const unneeded =
    /commander|^dist\/(chunks|cli\/(program|define|kernel|rtnetlink|middleware))\b|^node:(child_process|worker_threads)$/
  if (onKernel.skip === false) checkLoaded([main, 'link', 'list'], ['dist/cli/rt-link.cjs'], unneeded)
})

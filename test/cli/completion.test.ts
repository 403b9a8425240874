import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { main, nlkit, onKernel } from './support.js'

function complete(...words: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = nlkit(['__complete', '--', ...words])
  assert.equal(status, 0, stderr)
  assert.equal(stderr, '')
  return stdout.split('\n').filter(line => line !== '')
}

test('commands, verbs, options, words and their values', () => {
  assert.ok(complete('').includes('monitor'))
  assert.ok(!complete('').includes('__complete'))
  assert.deepEqual(complete('mon'), ['monitor'])
  assert.deepEqual(complete('link', ''), ['list', 'add', 'set', 'del'])
  assert.ok(complete('route', 'add', 'default', '').includes('via'))
  assert.ok(complete('route', 'add', 'default', 'adv').includes('advmss'))
  assert.ok(complete('link', 'add', 'x', 'kind', 'v').includes('veth'))
  assert.ok(complete('link', 'add', 'x', 'kind', 'vlan', '').includes('egress-qos'))
  assert.ok(complete('do', 'rt-link', 'get').includes('getlink'))
  assert.deepEqual(complete('subscribe', 'rt-link', 'rtnlgrp-l'), ['rtnlgrp-link'])
  assert.ok(complete('link', 'list', '--j').includes('--json'))
  assert.deepEqual(complete('spec', 'check', ''), [':file'])
  assert.deepEqual(complete('generate', '--specs', ''), [':directory'])
  assert.deepEqual(complete('route', 'add', 'default', 'scope', 'ho'), ['host'])
  assert.deepEqual(complete('nosuch', 'x', ''), [])
})

test('names of links come from the kernel', onKernel, () => {
  assert.ok(complete('link', 'show', '').includes('lo'))
  assert.ok(complete('addr', 'add', '10.0.0.1/24', 'dev', 'l').includes('lo'))
})

const bash = spawnSync('bash', ['-c', 'echo $BASH_VERSION'], { encoding: 'utf8' })

test('bash completes with the script', { skip: bash.status === 0 ? false : 'bash is not installed' }, t => {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-bash-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const command = join(folder, 'nlkit')
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`)
  chmodSync(command, 0o755)
  const script = `
    PATH=${folder}:$PATH
    source <(nlkit completion bash) || exit 1
    type -t _nlkit
    complete -p nlkit
    ask() {
      COMP_LINE=$1 COMP_POINT=\${#1}
      read -r -a COMP_WORDS <<< "$1"
      [[ $1 == *' ' ]] && COMP_WORDS+=("")
      COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)) COMPREPLY=()
      _nlkit
      echo "[$1] \${COMPREPLY[*]}"
    }
    ask 'nlkit mon'
    ask 'nlkit link '
    ask 'nlkit do rt-li'
    ask 'nlkit route add default sco'
  `
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8', timeout: 20_000 })
  assert.equal(status, 0, stderr)
  assert.equal(stderr, '')
  assert.deepEqual(stdout.trim().split('\n'), [
    'function',
    'complete -F _nlkit nlkit',
    '[nlkit mon] monitor',
    '[nlkit link ] list add set del',
    '[nlkit do rt-li] rt-link',
    '[nlkit route add default sco] scope',
  ])
})

test('zsh and fish have their scripts', () => {
  for (const [shell, words] of [
    ['zsh', /^#compdef nlkit\n[\s\S]*__complete --/],
    ['fish', /complete -c nlkit -f -a/],
  ] as const) {
    const { status, stdout } = nlkit(['completion', shell])
    assert.equal(status, 0)
    assert.match(stdout, words)
    if (spawnSync(shell, ['--version']).status === 0) {
      const { status, stderr } = spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8', timeout: 20_000 })
      assert.equal(status, 0, stderr)
    }
  }
})

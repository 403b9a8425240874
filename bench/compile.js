// The peers in C, Go and Rust: each is compiled when it is asked for first, into build/bench. What cannot be says what would bring it.

import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
export const binaries = join(dirname(here), 'build/bench')

const C = { title: 'C compiler', compiler: process.env.CC ?? 'cc', needs: 'gcc libc6-dev' }
const GO = { title: 'Go compiler', compiler: 'go', needs: 'golang-go' }
const RUST = { title: 'Rust compiler', compiler: 'cargo', needs: 'cargo' }

/** Where Debian's packages have Go's libraries (as a GOPATH, in which there are no modules) and Rust's. */
const GOPATH = '/usr/share/gocode'
const CRATES = '/usr/share/cargo/registry'

/** A program of c/. */
export function inC(name, ...libraries) {
  const packages = libraries.length > 0 ? 'libmnl-dev' : undefined
  return program(name, 'c', [`${name}.c`, 'common.h'], (binary, sources) =>
    compile(C, ['-O2', '-o', binary, sources[0], ...libraries], { source: `c/${name}.c`, binary, packages }),
  )
}

/** A program of peers/go; what it compiles of the libraries is in Go's own cache. */
export function inGo(name, packages) {
  const env = { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOPATH, CGO_ENABLED: '0' }
  return program(`go-${name}`, 'peers/go', [`${name}.go`, 'common.go'], (binary, sources) =>
    compile(GO, ['build', '-o', binary, ...sources], { source: `peers/go/${name}.go`, binary, packages, env }),
  )
}

/** The program of peers/rust, compiled elsewhere: cargo writes a Cargo.lock beside the sources, with the versions of this machine. */
export function inRust(packages) {
  const files = ['Cargo.toml', ...['main', 'common', 'handle', 'socket'].map(name => `src/${name}.rs`)]
  const words = ['build', '--release', '--offline', '--quiet', '--target-dir', 'target']
  const config = ['source.crates-io.replace-with="debian"', `source.debian.directory="${CRATES}"`]
  words.push(...config.flatMap(line => ['--config', line]))
  return program('rust', 'peers/rust', files, binary => {
    const cwd = mkdtempSync(join(tmpdir(), 'nlkit-bench-'))
    try {
      cpSync(join(here, 'peers/rust'), cwd, { recursive: true })
      const problem = compile(RUST, words, { source: 'peers/rust', binary, packages, cwd })
      if (problem === undefined) copyFileSync(join(cwd, 'target/release/rust'), binary)
      return problem
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })
}

/** A command, whose `problem()` compiles it where it is older than its sources, and tells what is in the way. */
function program(name, folder, files, build) {
  const binary = join(binaries, name)
  const sources = files.map(file => join(here, folder, file))
  const isNew = () => existsSync(binary) && sources.every(source => statSync(source).mtimeMs < statSync(binary).mtimeMs)
  const command = [binary]
  let problem
  command.problem = () => (problem ??= { found: isNew() ? undefined : build(binary, sources) }).found
  return command
}

function compile({ title, compiler, needs }, words, { source, binary, packages, ...options }) {
  mkdirSync(binaries, { recursive: true })
  const { status, stderr, error } = spawnSync(compiler, words, { encoding: 'utf8', ...options })
  if (error) return `no ${title} (${compiler}): apt install ${[needs, packages].filter(Boolean).join(' ')}`
  if (status === 0) return undefined
  writeFileSync(`${binary}.log`, stderr)
  return `${source} does not compile (${binary}.log)${packages === undefined ? '' : `: apt install ${packages}`}`
}

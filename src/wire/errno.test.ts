import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { getSystemErrorMap } from 'node:util'
import { errnoName, errnoNumber, errnoText } from './errno.js'

const GENERIC_NUMBERING = process.platform === 'linux' && !/^(mips|sparc|alpha|parisc)/.test(process.arch)

/** Numbers and texts as the C library has them. */
function readLibrary(): { names: Record<string, number>; texts: string[] } | undefined {
  const program =
    'import errno, os, json; print(json.dumps({"names": {n: v for n, v in vars(errno).items() if n[0] == "E"},' +
    ' "texts": [os.strerror(n) for n in range(134)]}))'
  const run = spawnSync('python3', ['-c', program], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  return run.status === 0 ? JSON.parse(run.stdout) : undefined
}

test('every number, name and text is the one of the C library', t => {
  if (!GENERIC_NUMBERING)
    return t.skip(`needs Linux with the generic numbering, this is ${process.platform} on ${process.arch}`)
  const library = readLibrary()
  if (library === undefined) return t.skip('needs python3 to ask the C library')
  for (const [name, number] of Object.entries(library.names)) {
    assert.equal(errnoNumber(name), number, name)
    assert.equal(errnoNumber(errnoName(number)), number, name)
  }
  for (let number = 1; number <= 133; number++)
    assert.equal(errnoText(number), library.texts[number], `text of ${number}`)
})

test('names agree with those of the runtime', t => {
  if (!GENERIC_NUMBERING)
    return t.skip(`needs Linux with the generic numbering, this is ${process.platform} on ${process.arch}`)
  let compared = 0
  for (const [number, [name]] of getSystemErrorMap()) {
    const known = errnoNumber(name)
    // libuv invents numbers for names the system lacks; they lie beyond every errno.
    if (number < -1000 || name === 'EOF') continue
    compared++
    assert.equal(known, -number, name)
  }
  assert.ok(compared > 50, `only ${compared} names compared`)
})

test('all of 1 to 133 are known but the two holes', () => {
  const unknown = []
  for (let number = 1; number <= 133; number++) if (errnoName(number) === `E${number}`) unknown.push(number)
  assert.deepEqual(unknown, [41, 58])
})

test("names that have two spellings give the kernel's", () => {
  assert.equal(errnoName(11), 'EAGAIN')
  assert.equal(errnoName(35), 'EDEADLK')
  assert.equal(errnoName(95), 'EOPNOTSUPP')
  assert.equal(errnoNumber('EWOULDBLOCK'), 11)
  assert.equal(errnoNumber('ENOTSUP'), 95)
})

test('numbers outside the table keep their number', () => {
  assert.equal(errnoName(524), 'ENOTSUPP')
  assert.equal(errnoNumber('ENOTSUPP'), 524)
  assert.equal(errnoName(0), 'E0')
  assert.equal(errnoName(4095), 'E4095')
  assert.equal(errnoText(4095), 'Unknown error 4095')
  assert.equal(errnoNumber('EBOGUS'), undefined)
  assert.equal(errnoNumber('toString'), undefined)
})

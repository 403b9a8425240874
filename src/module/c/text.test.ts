import assert from 'node:assert/strict'
import test from 'node:test'
import { call, comment, declaration, defines, file, lower, member, signature, upper } from './text.js'

test('names become identifiers', () => {
  assert.deepEqual([lower('if-index'), upper('tcp.metric x')], ['if_index', 'TCP_METRIC_X'])
})

test('a comment is folded at 80 columns, and cannot be ended by its text', () => {
  assert.deepEqual(comment('Short.'), ['/* Short. */'])
  const lines = comment('word '.repeat(40), '\t')
  assert.equal(lines[0], '\t/*')
  assert.equal(lines.at(-1), '\t */')
  assert.ok(lines.every(line => line.replace('\t', ' '.repeat(8)).length <= 80))
  assert.equal(lines.join(' ').match(/word/g)!.length, 40)
  assert.deepEqual(comment('ends */ here'), ['/* ends * / here */'])
})

test('a head too long for a line has its parameters below each other, or its type above', () => {
  assert.deepEqual(signature('int', 'f', []), ['int f(void)'])
  assert.deepEqual(signature('struct x *', 'f', ['int a', 'int b']), ['struct x *f(int a, int b)'])
  assert.deepEqual(
    declaration('int', 'a_rather_longer_name', ['struct sk_buff *skb', 'struct netlink_callback *callback']),
    ['int a_rather_longer_name(struct sk_buff *skb,', '\t\t\t struct netlink_callback *callback);'],
  )
  assert.deepEqual(signature('static const struct a_struct *', 'name'.repeat(10), ['struct netlink_ext_ack *extack']), [
    'static const struct a_struct *',
    `${'name'.repeat(10)}(struct netlink_ext_ack *extack)`,
  ])
  assert.deepEqual(call('\treturn f(', ['a', 'b']), ['\treturn f(a, b);'])
})

test('values stand below each other', () => {
  assert.equal(member('cmd', 'X'), '\t.cmd\t\t= X,')
  assert.equal(member('maxattr', 'X'), '\t.maxattr\t= X,')
  assert.deepEqual(
    defines([
      ['A', '1'],
      ['LONGER_NAME', '"x"'],
    ]),
    ['#define A\t\t1', '#define LONGER_NAME\t"x"'],
  )
})

test('a file has one empty line where its parts have several, and a newline at its end', () => {
  assert.equal(file('a', '', ['', 'b', '']), 'a\n\nb\n')
})

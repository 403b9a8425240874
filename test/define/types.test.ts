/** What TypeScript infers. Most of this is checked by compiling it; the test only runs what the compiler has let pass. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { type CamelCase, struct, type TypeOf, u8, type u32 } from 'nlkit/define'
import type { Fou } from 'nlkit/families/fou'
import type { DoName, DoReply, DoRequest, DumpName, DumpReply, FamilyEvent } from 'nlkit/schema'
import { type everything, type fou, messages, type point } from './families.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Flat<T> = T extends Uint8Array | bigint
  ? T
  : T extends readonly (infer I)[]
    ? readonly Flat<I>[]
    : T extends object
      ? { [K in keyof T]: Flat<T[K]> }
      : T
/** Compiles only for `true`. */
function holds<_T extends true>(): void {}

test('names become camelCase', () => {
  holds<Equal<CamelCase<'if-index'>, 'ifIndex'>>()
  holds<Equal<CamelCase<'rx_bytes-total.all'>, 'rxBytesTotalAll'>>()
  holds<Equal<CamelCase<'plain'>, 'plain'>>()
})

test('a defined family has the types of a generated one', () => {
  holds<Equal<Flat<DoReply<typeof fou, 'get'>>, Flat<Fou>>>()
  holds<Equal<Flat<DumpReply<typeof fou, 'get'>>, Flat<Fou>>>()
  holds<Equal<DoReply<typeof fou, 'add'>, undefined>>()
  holds<Equal<DoName<typeof fou>, 'add' | 'del' | 'get'>>()
  holds<Equal<DumpName<typeof fou>, 'get'>>()
})

type Every = DoReply<typeof everything, 'get'>
type Mode = 'off' | 'slow' | 'fast' | number
type Value<K extends keyof Every> = Exclude<Every[K], undefined>

test('each kind has its type', () => {
  holds<Equal<Value<'aU8'>, number>>()
  holds<Equal<Value<'aS64'>, bigint>>()
  holds<Equal<Value<'aUint'>, bigint>>()
  holds<Equal<Value<'text'>, string>>()
  holds<Equal<Value<'data'>, Uint8Array>>()
  holds<Equal<Value<'yes'>, boolean>>()
  holds<Equal<Value<'address'>, string>>()
  holds<Equal<Value<'mode'>, Mode>>()
  holds<Equal<Value<'wide'>, 'low' | 'high' | number | bigint>>()
  holds<Equal<Value<'bits'>, readonly ('up' | 'down' | 'strange' | number)[]>>()
  holds<Equal<Value<'modes'>, readonly Mode[]>>()
  holds<Equal<Value<'numbers'>, readonly number[]>>()
  holds<Equal<Value<'row'>, readonly number[]>>()
  holds<Equal<Exclude<Value<'inner'>['more'], undefined>['bottom'], boolean | undefined>>()
  holds<Equal<Value<'points'>[number]['elementIndex'], number | undefined>>()
  holds<Equal<Value<'points'>[number]['x'], number | undefined>>()
  holds<Equal<Value<'point'>['isFar'], number | undefined>>()
  holds<Equal<Value<'point'>['label'], string | undefined>>()
  holds<Equal<Value<'point'>['at'], string | undefined>>()
  holds<'gap' extends keyof Every ? false : true>()
  holds<'fill' extends keyof Value<'point'> ? false : true>()
  holds<Equal<TypeOf<typeof point>['when'], bigint | undefined>>()
})

test('a set that nests itself is typed to any depth', () => {
  type Tree = DoReply<typeof everything, 'treeGet'>
  type Child = Exclude<Exclude<Tree['children'], undefined>[number]['branches'], undefined>[number]
  holds<Equal<Child['name'], string | undefined>>()
})

test('headers, operations and events', () => {
  type Head = DoReply<typeof everything, 'headGet'>
  holds<Equal<Head['version'], number>>()
  holds<Equal<Head['headerAU8'], number>>()
  holds<Equal<Head['aU8'], number | undefined>>()
  holds<Equal<DoRequest<typeof everything, 'pingIt'>, Partial<Record<string, never>>>>()
  holds<Equal<FamilyEvent<typeof everything>['type'], 'getNtf' | 'alarm'>>()
  type Alarm = Extract<FamilyEvent<typeof everything>, { type: 'alarm' }>
  holds<Equal<Alarm['value']['mode'], Mode | undefined>>()
})

/** Each line under a directive must be an error, or compiling fails. */
export function refused(): void {
  const request = (_: DoRequest<typeof everything, 'get'>): void => {}
  request({ aU8: 1, inner: { depth: 1 } })
  // @ts-expect-error no such attribute
  request({ aU9: 1 })
  // @ts-expect-error an integer of 64 bits is a bigint
  request({ aU64: 1 })
  // @ts-expect-error no such name of the enum
  request({ mode: 'fastest' })
  // @ts-expect-error no such attribute inside
  request({ inner: { deep: 1 } })
  // @ts-expect-error no such operation
  const _: DoName<typeof everything> = 'got'
  messages.encode('hello', 'text')
  messages.encode('close')
  // @ts-expect-error text, not a number
  messages.encode('hello', 1)
  // @ts-expect-error no payload
  messages.encode('close', 'now')
  // @ts-expect-error a payload
  messages.encode('hello')
  // @ts-expect-error no such message
  messages.encode('hallo', 'text')
  // @ts-expect-error no such group
  messages.groups.others
  // @ts-expect-error a nest is no member of a struct
  struct({ a: u8(), b: everythingNest })
}
declare const everythingNest: import('nlkit/define').Kind<{ nest: { a: ReturnType<typeof u32> } }, 'attribute'>

test('decoded messages are told apart by name', () => {
  const message = messages.decode(messages.encode('hello', 'hi'))
  if (message.name === 'hello') holds<Equal<typeof message.value, string>>()
  if (message.name === 'blob') holds<Equal<typeof message.value, Uint8Array>>()
  if (message.name === 'event') holds<Equal<typeof message.value.x, number>>()
  if (message.name === 'set') holds<Equal<typeof message.value.modes, readonly Mode[] | undefined>>()
  if (message.name === undefined) holds<Equal<typeof message.value, Uint8Array>>()
  assert.equal(message.name, 'hello')
})

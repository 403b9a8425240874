// biome-ignore-all lint/suspicious/noTemplateCurlyInString: names of tests are written as their files write them

/**
 * The known traps of netlink libraries and the tests that would fail if one were stepped into; those that lie above these floors say why they are
 * not here. Where a trap is named by a number (`D10`), the rule is that of the semantics list.
 */

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { root } from '../project.js'

/** A test: its file, and its name as the file writes it. */
type Place = readonly [file: string, name: string]
type Trap = { readonly trap: string } & ({ readonly tests: readonly Place[] } | { readonly elsewhere: string })

const requests = 'test/client/request.test.ts'
const socket = 'test/client/netlink-socket.test.ts'
const subscription = 'test/client/subscription.test.ts'
const dump = 'test/client/dump.test.ts'
const scripted = 'test/client/scripted.test.ts'
const batch = 'test/client/batch.test.ts'
const watch = 'src/transport/linux/watch.test.ts'
const receive = 'src/transport/linux/receive.test.ts'
const worker = 'src/transport/linux/worker.test.ts'
const netns = 'src/transport/linux/network-namespace.test.ts'
const attribute = 'src/wire/attribute.test.ts'
const reply = 'src/wire/reply.test.ts'
const message = 'src/wire/message.test.ts'
const errno = 'src/wire/errno.test.ts'
const captures = 'test/captures/acknowledgements.test.ts'
const pack = 'test/addon/pack.test.ts'
const portable = 'test/addon/portable.test.ts'
const addon = 'src/transport/linux/addon.test.ts'
const loss = 'test/traps/loss.test.ts'
const dumps = 'test/traps/dumps.test.ts'
const senders = 'test/traps/senders.test.ts'
const calls = 'test/traps/system-calls.test.ts'
const errors = 'test/traps/errors.test.ts'
const bytes = 'test/traps/bytes.test.ts'
const packaging = 'test/traps/package.test.ts'

const REFUSED = 'a refused dump rejects: ${what}'

const TRAPS: readonly Trap[] = [
  // Loss.
  {
    trap: 'an overrun ends the process',
    tests: [
      [loss, 'a process that nobody listens to errors in lives through 10 000 events while it is busy'],
      [loss, 'so does a Worker, and it ends by itself'],
      [loss, 'a plain socket in a loop without onLoss rejects that loop, and the process goes on'],
      [subscription, '10 000 events into a blocked process: an overrun is told, and later events arrive'],
    ],
  },
  {
    trap: 'an overrun silences the socket: the poll handle stays stopped',
    tests: [
      [watch, 'survives overruns: 10 000 datagrams while blocked are lost in part and reported, later ones arrive'],
      [loss, 'events of routes, links and addresses go on after a loss'],
      [socket, 'a loss throws out of the loop once; the socket lives on'],
    ],
  },
  {
    trap: 'the error is taken without reading the queue, which stays congested for ever',
    tests: [
      [calls, 'after ENOBUFS the queue is read by recvfrom until it is empty, and nothing else takes the error'],
      [receive, 'counts an overrun, marks the datagram after it, and reads on (O2, O3)'],
    ],
  },
  {
    trap: 'parallel requests overflow the receive buffer with their answers',
    tests: [
      [requests, '2000 requests at once, at default buffers'],
      [requests, '2000 requests to a process that answers later, bounded by the receive buffer'],
      [loss, '2000 parallel requests through links.get, at default buffers'],
      [loss, '10 000 parallel requests that are all refused overflow nothing'],
      [loss, 'to a kernel that answers later no more is sent than its answers have room for'],
      [batch, 'at a tiny receive buffer too, nothing overflows'],
    ],
  },
  {
    trap: 'the default buffer loses a burst',
    tests: [[subscription, 'at the buffer it asks for, a burst of 5000 events is not lost']],
  },
  {
    trap: 'no filter in the kernel: what nobody wants fills the queue',
    tests: [
      [loss, 'a filter for one prefix: of 20 000 events one arrives, and the smallest buffer is not overrun'],
      [subscription, 'a filter in the kernel keeps out what is not wanted, uncounted'],
    ],
  },
  {
    trap: 'a loss in a batch is taken for a refusal, or for nothing applied',
    tests: [
      [batch, 'answers that were lost leave it unknown whether the request took effect'],
      [batch, '3000 requests with errors in the middle, ack ${ack}'],
    ],
  },
  {
    trap: 'state is not asked for again after a loss',
    elsewhere: 'a mirror of the state is floor 7; here the loss is told',
  },
  // Dumps.
  {
    trap: 'a dump that failed is an empty list',
    tests: [
      [dumps, REFUSED],
      [dumps, 'a refused dump rejects: links.list() itself, where the kernel refuses every dump of links'],
      [dumps, 'the same dump again after each failure, in any order'],
      [dump, 'an error inside NLMSG_DONE is an error (D10)'],
    ],
  },
  {
    trap: 'dumps at once on one socket destroy each other',
    tests: [
      [dumps, 'routes, links, addresses, neighbours and rules at once, ten times over'],
      [dump, 'three dumps at once, and requests between them (D1)'],
    ],
  },
  {
    trap: 'an event inside a dump is taken for a part, or ends it',
    tests: [
      [dumps, 'an event between two parts is not a part'],
      [dumps, 'the events of a socket that joined groups are apart from the dumps of its client'],
      [requests, 'events on the same socket do not disturb requests'],
    ],
  },
  {
    trap: 'first the dump, then the subscription; or both on one socket',
    tests: [[dumps, 'subscriptions and dumps have sockets of their own: what changes during a dump arrives as events']],
  },
  {
    trap: 'a dump that was interrupted passes for consistent',
    tests: [
      [dump, 'an interrupted dump is run again (D12)'],
      [dump, 'interrupted in every attempt it rejects with what there is, unless that is allowed'],
      [scripted, 'NLM_F_DUMP_INTR on NLMSG_DONE alone counts'],
    ],
  },
  {
    trap: 'NLMSG_DONE without NLM_F_MULTI, or without a payload',
    tests: [
      [scripted, 'a dump without NLM_F_MULTI, whose NLMSG_DONE has no payload'],
      [reply, 'NLMSG_DONE without a payload is success'],
    ],
  },
  {
    trap: 'the texts of NLMSG_DONE are sought where those of NLMSG_ERROR are',
    tests: [
      [reply, 'TLVs of NLMSG_DONE follow its errno directly (E6)'],
      [bytes, 'the end of a dump has its texts right behind the errno, an error behind the request'],
      [captures, '${capture.name} (${settings})'],
    ],
  },
  {
    trap: 'what was received is copied anew for every part',
    tests: [[dumps, 'half a million parts cost no more than their number']],
  },
  {
    trap: 'small buffers: many small parts, or two calls for each datagram',
    tests: [
      [calls, 'a dump is read in parts of 32 KiB, each by one call'],
      [calls, 'a request is one send and one receive for each datagram that is expected'],
    ],
  },
  {
    trap: 'a datagram that was cut is read as if it were whole',
    tests: [
      [receive, 'cuts a datagram that is longer than the room, and tells the full length (V2)'],
      [scripted, 'a malformed or a truncated part fails its dump, with what came before, and nothing else'],
      [socket, 'malformed and oversized datagrams are losses, and those after them arrive'],
    ],
  },
  // Errors and waits.
  {
    trap: 'an error is a text without code, number, extended acknowledgement and request',
    tests: [
      [errors, 'a refusal has code, errno, extended acknowledgement and request'],
      [errors, 'errors inside a batch say the same'],
      [calls, 'every client asks for extended, capped and strict answers, and binds to a port of the kernel'],
    ],
  },
  {
    trap: 'errno numbers of another system',
    tests: [
      [errno, 'every number, name and text is the one of the C library'],
      [errors, 'numbers are those of Linux, not of another system'],
      [errors, 'an operation that the kernel does not have is EOPNOTSUPP 95, as the kernel sends it'],
    ],
  },
  {
    trap: 'texts are sought in the request that is repeated before them',
    tests: [
      [errors, "texts and places are found behind a request that is ${capAck ? 'cut' : 'repeated whole'}"],
      [reply, 'TLVs are found behind the whole request, or behind its header where it was capped (W8)'],
      [captures, '${capture.name} (${settings})'],
    ],
  },
  {
    trap: 'a warning that comes with success is lost',
    tests: [[requests, 'a warning that comes with success is told (E2)']],
  },
  {
    trap: 'close() leaves promises unsettled',
    tests: [
      [errors, 'close() settles everything that waits, and what comes after it'],
      [requests, 'closing rejects what waits, sent or not, and what comes after'],
      [dump, 'closing settles dumps, running and waiting'],
      [socket, 'closing ends loops and waits; again does nothing'],
    ],
  },
  {
    trap: 'no timeout unless one is asked for',
    tests: [
      [errors, 'a silent kernel is not waited for longer than the default'],
      [requests, 'a silent peer runs into the timeout, and its late answer disturbs nothing'],
    ],
  },
  {
    trap: 'an exception leaves a callback of the event loop',
    tests: [
      [watch, 'hands an exception of the callback to uncaughtException and goes on'],
      [worker, 'pass an exception of the callback to the error event of the worker'],
    ],
  },
  { trap: 'notifications print warnings', tests: [[packaging, 'notifications of every kind print nothing']] },
  // Senders, numbers, groups.
  {
    trap: 'the sender is not looked at',
    tests: [
      [senders, 'an answer forged for every number that may come next is not believed'],
      [senders, 'an event of another process never comes out of route().events()'],
      [dumps, 'a forged end of a dump, with its sequence number, ends nothing'],
      [requests, 'what another process sends to a client is dropped and reported'],
      [subscription, 'what another process sends to the group is dropped and reported'],
    ],
  },
  {
    trap: 'sequence numbers are not looked at, come again while waited for, or stop at the end',
    tests: [
      [senders, 'no two requests under way have the same sequence number, past the end of the numbers too'],
      [senders, 'a number that is waited for is not given again after the numbers went round'],
      [senders, 'an answer to a number that nobody waits for changes nothing'],
      [requests, 'sequence numbers wrap past 0'],
      [scripted, 'parts of other sequence numbers and of other senders are not taken'],
    ],
  },
  {
    trap: 'groups above 32 are joined by a mask that has no room for them',
    tests: [
      [senders, 'a group above 32 is joined by its number, through route() too'],
      [socket, 'groups above 32, joined and left at any time'],
    ],
  },
  {
    trap: 'port ids are invented',
    tests: [
      [senders, 'port ids are the kernel’s and read back: many sockets of one process, none of them invented'],
      [socket, 'port ids: given, the kernel’s, the process’s, the thread’s'],
      [calls, 'every client asks for extended, capped and strict answers, and binds to a port of the kernel'],
    ],
  },
  {
    trap: 'a group send that was delivered is reported as refused',
    tests: [[socket, 'a group send that nobody has port 0 for is delivered and succeeds (X6)']],
  },
  {
    trap: 'writable is believed of a receiver without room',
    tests: [
      [socket, 'a receiver without room is waited for, until it reads, the deadline or the signal (Q2)'],
      [requests, 'a peer without room is asked again until it has some (Q2)'],
    ],
  },
  {
    trap: 'the thread stays in the other namespace, or the socket does not',
    tests: [
      [netns, 'is where a socket opened in it stays (S9), by descriptor and by path'],
      [netns, 'closes with its object; closing twice is harmless; a socket inside keeps working (N6)'],
      [worker, 'open sockets in other namespaces without moving their thread, or another'],
      [calls, 'setns, socket, setns, and nothing between'],
    ],
  },
  // Bytes.
  {
    trap: 'the last message of a datagram is not aligned',
    tests: [
      [bytes, 'the last message of a datagram may have any length'],
      [bytes, 'answers of a client, too'],
      [message, 'a walk in place, in the middle of an area'],
      [attribute, 'the last attribute may lack its padding (L1)'],
    ],
  },
  { trap: 'nests are known by NLA_F_NESTED only', tests: [[bytes, 'nests ${what} are read alike']] },
  {
    trap: 'types are compared with their flag bits',
    tests: [
      [attribute, 'the type is the low 14 bits (L2)'],
      [bytes, 'nests ${what} are read alike'],
    ],
  },
  {
    trap: 'one byte order for everything',
    tests: [
      [bytes, 'what nfnetlink carries is big-endian, its header and its nla_len are not'],
      [bytes, 'what rtnetlink carries is in host order'],
      ['src/wire/writer.test.ts', 'integers come in host order, or in the order asked for'],
    ],
  },
  {
    trap: 'never run on a big-endian machine',
    elsewhere: 'needs such a machine or an emulator; the tests above build both orders',
  },
  {
    trap: '64-bit values are expected at multiples of eight',
    tests: [
      [bytes, '64-bit values are read at any multiple of four, with a PAD attribute in front or without'],
      [attribute, 'attributes of 64 bits need no 8-byte alignment (L5)'],
    ],
  },
  {
    trap: 'structs of another length fail the message',
    tests: [
      [bytes, 'structs shorter than the specification lack members, longer ones keep their bytes'],
      [bytes, 'integers of another length than the specification’s are kept, not refused'],
    ],
  },
  {
    trap: 'unknown attributes are dropped',
    tests: [
      [bytes, 'attributes that no specification knows stay where they are, and go back as they came'],
      [subscription, 'types the specification does not know are handed out as they came'],
    ],
  },
  {
    trap: 'strings are expected to end in NUL',
    tests: [[bytes, 'strings end at NUL, or at the end of the attribute']],
  },
  {
    trap: 'names of links are longer than they may be',
    tests: [[bytes, 'names of 15 characters are used, of 16 looked up as alternative ones and refused as first ones']],
  },
  { trap: 'addresses are bare bytes', tests: [[bytes, 'addresses are text both ways']] },
  // The package.
  {
    trap: 'needs an install script',
    tests: [
      [packaging, 'installing runs nothing, and the dependencies run nothing either'],
      [pack, 'opens a socket and gets an answer to RTM_GETLINK'],
    ],
  },
  {
    trap: 'the addon is bound when it is installed or imported, not when it is used',
    tests: [
      [addon, 'importing never loads it'],
      [pack, 'imports everywhere without the addon, and says at first use what is missing'],
    ],
  },
  { trap: 'one C library only', tests: [[portable, 'runs with glibc and with musl: ${binary.slice(root.length)}']] },
  {
    trap: 'the default loop is used: nothing works in Workers',
    tests: [
      [packaging, 'threads have clients of their own, at the same time'],
      [worker, 'have sockets of their own, watched on their own loop'],
    ],
  },
  {
    trap: 'terminate() of a Worker crashes or leaks',
    tests: [
      [packaging, 'a thread is ended while its clients wait for events, answers and parts of dumps'],
      [worker, 'can be terminated in the middle of a storm of events'],
      [worker, 'close their sockets when they end or are terminated while watching'],
    ],
  },
  {
    trap: 'code made of strings, where that is forbidden',
    tests: [
      [packaging, 'built-in families work where code cannot be made of strings'],
      [packaging, 'a specification compiled at run time says there that it cannot be'],
    ],
  },
  {
    trap: 'the permission model gives an error that helps nobody',
    tests: [
      [packaging, 'under the permission model the addon needs --allow-addons, and the error says so'],
      [packaging, 'with --no-addons the error says so'],
    ],
  },
  // Not of these floors.
  {
    trap: 'node:ffi is not used where it is',
    elsewhere: 'the addon is loaded on every supported version of Node; ffi is experimental',
  },
  {
    trap: 'batches of nftables, one error for each bad message',
    elsewhere: 'floor 6, netfilter; batches of requests are tested here',
  },
  { trap: 'process ids in uevents and connector messages', elsewhere: 'floor 6, uevent' },
  {
    trap: 'families for sockets, IPsec, uevents and more are missing',
    elsewhere: 'floor 6, a folder each; families of the specifications are tested in test/schema',
  },
]

const sources = new Map<string, string>()

function source(file: string): string {
  let text = sources.get(file)
  if (text === undefined) sources.set(file, (text = readFileSync(join(root, file), 'utf8')))
  return text
}

/** Where the compiler puts a test (src/tsconfig.json, test/tsconfig.json). */
function compiled(file: string): string {
  return join(root, 'build', file.replace(/\.ts$/, '.js'))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** `test('name'` or `it('name'` with whatever stands between the dot and the parenthesis: `skip`, `todo`, `only`. */
function declaration(text: string, name: string): { readonly variant: string; readonly rest: string } | undefined {
  const found = new RegExp(`\\b(?:test|it|onKernels)(\\.\\w+)?\\(\\s*(['"\`])${escaped(name)}\\2`).exec(text)
  if (found === null) return undefined
  return {
    variant: found[1] ?? '',
    rest: text.slice(found.index + found[0].length, found.index + found[0].length + 300),
  }
}

for (const entry of TRAPS) {
  if ('elsewhere' in entry) continue
  test(`trap: ${entry.trap}`, () => {
    for (const [file, name] of entry.tests) {
      const found = declaration(source(file), name)
      assert.ok(found !== undefined, `${file} has no test '${name}'`)
      assert.equal(found.variant, '', `'${name}' is not run`)
      const options = found.rest.slice(0, found.rest.search(/=>|function/))
      assert.doesNotMatch(options, /\b(?:skip|todo)\s*:\s*(?:true|['"`])/, `'${name}' is always skipped`)
      assert.ok(existsSync(compiled(file)), `${file} is not compiled`)
      assert.ok(declaration(readFileSync(compiled(file), 'utf8'), name), `'${name}' is not in what was compiled`)
    }
  })
}

test('every trap is told once, and what is not tested here says why', () => {
  assert.equal(new Set(TRAPS.map(entry => entry.trap)).size, TRAPS.length)
  for (const entry of TRAPS) {
    if ('elsewhere' in entry) assert.ok(entry.elsewhere.length > 10, entry.trap)
    else assert.ok(entry.tests.length > 0, entry.trap)
  }
})

test('every test of this folder stands for a trap', () => {
  const listed = new Set(TRAPS.flatMap(entry => ('tests' in entry ? entry.tests.map(place => place.join(' ')) : [])))
  for (const file of [loss, dumps, senders, calls, errors, bytes, packaging]) {
    for (const [, , name] of source(file).matchAll(/^ *test\(\s*(['"`])(.*)\1,/gm)) {
      assert.ok(listed.has(`${file} ${name}`), `${file}: '${name}' is in no trap`)
    }
  }
})

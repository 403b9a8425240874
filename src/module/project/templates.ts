/** What a new project begins with: a definition that has a round trip and an event, and a module, a client and a test that have them too. */

import { camelCase } from '../../schema/index.js'
import type { SkeletonOptions } from '../c/skeleton.js'
import { call, lower, upper } from '../c/text.js'

export interface Template {
  /** definition.ts */
  readonly definition: string
  readonly client: string
  readonly test: string
  /** What the module's functions do at first. */
  readonly skeleton: SkeletonOptions
}

/** An import of a project's file. */
function imported(names: string, from: string): string {
  return `import { ${names} } from '${from}'`
}

export function genericTemplate(name: string): Template {
  return {
    definition: genericDefinition(name),
    client: familyClient(name, 'ts'),
    test: genericTest(),
    skeleton: genericSkeleton(name),
  }
}

export function rawTemplate(name: string, protocol: number): Template {
  return {
    definition: rawDefinition(name, protocol),
    client: protocolClient(name, 'ts', "{ groups: ['events'], peer: 0 }"),
    test: rawTest(),
    skeleton: rawSkeleton(name),
  }
}

function genericDefinition(name: string): string {
  return `// What ${name} is: both sides are made of it. \`nlkit module generate\` brings the module up to date.

${imported('defineFamily, string, u32', 'nlkit/define')}

export const ${camelCase(name)} = defineFamily({
  name: '${name}',
  doc: 'An example: it says again what it is told.',
  attributes: {
    text: string({ maxLength: 255 }),
    count: u32({ doc: 'How many were said.' }),
  },
  operations: {
    echo: { doc: 'Says the text again.', do: { request: ['text'], reply: ['text', 'count'] } },
    heard: { doc: 'A text that was said.', event: ['text'], group: 'events' },
  },
  groups: ['events'],
})
`
}

function rawDefinition(name: string, protocol: number): string {
  return `// What ${name} is: both sides are made of it. \`nlkit module generate\` brings the module up to date.

${imported('defineProtocol, string', 'nlkit/define')}

export const ${camelCase(name)} = defineProtocol({
  name: '${name}',
  protocol: ${protocol},
  doc: 'An example: it says again what it is told.',
  groups: { events: 1 },
  messages: {
    say: { doc: 'A text, which is said again.', payload: string() },
    heard: { doc: 'A text that was said.', payload: string(), group: 'events' },
  },
})
`
}

/** @param extension of the definition: \`ts\`, or \`js\` where it was made from YAML */
export function familyClient(name: string, extension: string): string {
  return `${imported('connect', 'nlkit')}
import { ${camelCase(name)} } from './definition.${extension}'

/** A client of ${name}, typed by its definition. Close it when done. */
export const open = () => connect(${camelCase(name)})
`
}

export function protocolClient(name: string, extension: string, options: string): string {
  return `${imported('openProtocol', 'nlkit')}
import { ${camelCase(name)} } from './definition.${extension}'

/** A socket of ${name}, typed by its definition. Close it when done. */
export const open = () => openProtocol(${camelCase(name)}, ${options})
`
}

const TEST_HEAD = `// Runs where the module is loaded: \`nlkit module test\` does both in a virtual machine.

import assert from 'node:assert/strict'
import test from 'node:test'
import { open } from './client.ts'
`

function genericTest(): string {
  return `${TEST_HEAD}
test('what is said comes back, and the group hears of it', async () => {
  const client = await open()
  try {
    const events = client.subscribe('events')
    const answer = await client.do('echo', { text: 'hello' })
    assert.equal(answer.text, 'hello')
    assert.equal(answer.count, 1)
    for await (const event of events) {
      assert.equal(event.type, 'heard')
      break
    }
  } finally {
    client.close()
  }
})

test('what the definition does not allow is refused, with the reason', async () => {
  const client = await open()
  try {
    await assert.rejects(client.do('echo', {}), { code: 'EINVAL' })
    await assert.rejects(client.do('echo', { text: 'x'.repeat(256) }), { code: 'EINVAL' })
  } finally {
    client.close()
  }
})
`
}

function rawTest(): string {
  return `${TEST_HEAD}${imported('NLM_F_REQUEST', 'nlkit')}

test('what is said comes back, and the group hears of it', async () => {
  const socket = await open()
  try {
    await socket.send('say', 'hello', { flags: NLM_F_REQUEST })
    const first = await socket.receive({ timeout: 10_000 })
    const second = await socket.receive({ timeout: 10_000 })
    assert.deepEqual([first.name, first.value], ['heard', 'hello'])
    assert.deepEqual([second.name, second.value], ['say', 'hello'])
  } finally {
    socket.close()
  }
})
`
}

/** The test of a project whose definition was given: that the module is there under its name. */
export function presenceTest(generic: boolean): string {
  const found = generic ? '    assert.ok(client.generic)\n' : '    assert.equal(client.closed, false)\n'
  return `${TEST_HEAD}
test('the module is there', async () => {
  const client = await open()
  try {
${found}  } finally {
    client.close()
  }
})
`
}

/** Length and bytes of the text, as C has them. */
const TEXT = ['nla_len(text)', 'nla_data(text)'] as const

function genericSkeleton(name: string): SkeletonOptions {
  const [c, C] = [lower(name), upper(name)]
  const put = (skb: string, attribute: string, length: string, data: string) =>
    `nla_put(${skb}, ${C}_A_${attribute}, ${length}, ${data})`
  return {
    description: `${name}: says again what it is told`,
    preamble: [
      '/* Requests may come at the same time: held while what they share changes. */',
      `static DEFINE_MUTEX(${c}_lock);`,
      `static u32 ${c}_count;`,
      '',
      '/* Tells the group; that nobody could be told is no reason to refuse. */',
      `static void ${c}_tell(struct genl_info *info, struct nlattr *text)`,
      '{',
      '\tstruct sk_buff *skb;',
      '\tvoid *header;',
      '',
      `\tskb = ${c}_nl_heard_begin(&header, GFP_KERNEL);`,
      '\tif (!skb)',
      '\t\treturn;',
      `\tif (${put('skb', 'TEXT', ...TEXT)}) {`,
      '\t\tnlmsg_free(skb);',
      '\t\treturn;',
      '\t}',
      ...call(`\t${c}_nl_heard_tell(`, ['nlkit_genl_net(info)', 'skb', 'header', 'GFP_KERNEL']),
      '}',
      '',
    ],
    bodies: {
      [`${c}_nl_echo_doit`]: [
        `\tstruct nlattr *text = info->attrs[${C}_A_TEXT];`,
        '\tstruct sk_buff *answer;',
        '\tvoid *header;',
        '\tu32 count;',
        '',
        `\tif (GENL_REQ_ATTR_CHECK(info, ${C}_A_TEXT))`,
        '\t\treturn -EINVAL;',
        `\tmutex_lock(&${c}_lock);`,
        `\tcount = ++${c}_count;`,
        `\tmutex_unlock(&${c}_lock);`,
        `\t${c}_tell(info, text);`,
        '',
        ...call('\tanswer = nlkit_genl_answer(', [`&${c}_nl_family`, 'info', `${C}_CMD_ECHO`, '&header']),
        '\tif (!answer)',
        '\t\treturn -ENOMEM;',
        `\tif (${put('answer', 'TEXT', ...TEXT)} ||`,
        `\t    ${put('answer', 'COUNT', 'sizeof(count)', '&count')}) {`,
        '\t\tnlmsg_free(answer);',
        '\t\treturn -EMSGSIZE;',
        '\t}',
        '\tgenlmsg_end(answer, header);',
        '\treturn genlmsg_reply(answer, info);',
      ],
    },
  }
}

function rawSkeleton(name: string): SkeletonOptions {
  const c = lower(name)
  return {
    description: `${name}: says again what it is told`,
    bodies: {
      [`${c}_on_say`]: [
        `\t${c}_tell_heard(text, length, GFP_KERNEL);`,
        ...call(`\treturn ${c}_send_say(`, ['nlkit_sender(skb)', 'nlh->nlmsg_seq', 'text', 'length', 'GFP_KERNEL']),
      ],
    },
  }
}

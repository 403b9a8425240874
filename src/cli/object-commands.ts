/** The commands of rtnetlink's objects: `nlkit link list` and its kin. Their words are in objects/. */

import type { CommandDefinition, Example, OptionDefinition } from './command.js'

interface VerbText {
  readonly summary: string
  readonly examples: readonly Example[]
}

interface ObjectText {
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly verbs: Readonly<Record<string, VerbText>>
}

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  list: ['ls', 'show'],
  del: ['delete', 'rm'],
  set: ['change'],
}

const WRITE_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--data <json>',
    summary: "more of the message, as JSON in the specification's names; goes before the words",
  },
  { flags: '--dry-run', summary: 'print the message as JSON and send nothing' },
]

const TEXTS: readonly ObjectText[] = [
  {
    name: 'link',
    aliases: ['links'],
    summary: 'network interfaces',
    verbs: {
      list: {
        summary: 'list links, or show one',
        examples: [
          { line: 'link list', says: 'all links' },
          { line: 'link show lo --json', says: 'one link as JSON' },
          { line: 'link list kind veth stats', says: 'of one kind, with packets and bytes' },
        ],
      },
      add: {
        summary: 'make a link',
        examples: [
          { line: 'link add veth0 kind veth peer veth1', says: 'a pair' },
          {
            line: 'link add br0 kind bridge vlan-filtering on up',
            says: 'a bridge; vlan-filtering is an attribute of that kind',
          },
          { line: 'link add eth0.10 kind vlan id 10 link eth0', says: 'a VLAN on eth0' },
          { line: 'link add vx0 kind vxlan id 42 group 239.1.1.1 port 4789 link eth0', says: 'a VXLAN' },
          {
            line: `link add vrf1 kind vrf --data '{"linkinfo":{"data":{"table":100}}}'`,
            says: 'anything else as JSON',
          },
        ],
      },
      set: {
        summary: 'change a link',
        examples: [
          { line: 'link set eth0 up mtu 1400 master br0', says: 'several things in one request' },
          { line: 'link set veth1 netns blue name eth0', says: 'move it to another namespace and rename it' },
        ],
      },
      del: { summary: 'remove a link', examples: [{ line: 'link del veth0', says: 'with its peer' }] },
    },
  },
  {
    name: 'addr',
    aliases: ['address', 'addresses'],
    summary: 'IP addresses of links',
    verbs: {
      list: {
        summary: 'list addresses',
        examples: [
          { line: 'addr list', says: 'all' },
          { line: 'addr show eth0 inet6', says: 'IPv6, of one link' },
        ],
      },
      add: {
        summary: 'give a link an address',
        examples: [
          { line: 'addr add 10.0.0.1/24 dev eth0', says: 'IPv4' },
          { line: 'addr add fd00::1/64 dev eth0 nodad valid-lft 3600 preferred-lft 1800', says: 'IPv6, for an hour' },
        ],
      },
      replace: {
        summary: 'give a link an address, or change it',
        examples: [{ line: 'addr replace 10.0.0.1/24 dev eth0 metric 50', says: 'no error if it is there' }],
      },
      set: {
        summary: 'change an address',
        examples: [{ line: 'addr set fd00::1/64 dev eth0 preferred-lft 0', says: 'deprecate it' }],
      },
      del: {
        summary: 'take an address away',
        examples: [{ line: 'addr del 10.0.0.1/24 dev eth0', says: 'from eth0' }],
      },
    },
  },
  {
    name: 'route',
    aliases: ['routes'],
    summary: 'routes',
    verbs: {
      list: {
        summary: 'list routes; of the table main if none is said',
        examples: [
          { line: 'route list', says: 'the table main' },
          { line: 'route list table all inet6', says: 'every table, IPv6' },
          { line: 'route show default dev eth0 --json', says: 'as JSON' },
        ],
      },
      get: {
        summary: 'ask which route an address takes',
        examples: [{ line: 'route get 192.0.2.1 from 10.0.0.1', says: 'with a source address' }],
      },
      add: {
        summary: 'add a route',
        examples: [
          { line: 'route add default via 10.0.0.1 dev eth0 table 100 metric 5', says: 'a gateway' },
          { line: 'route add 10.1.0.0/16 dev eth0 mtu 1400 advmss 1360', says: 'metrics by their names' },
          {
            line: 'route add 10.2.0.0/16 nexthop via 10.0.0.2 dev eth0 weight 2 nexthop via 10.0.0.3 dev eth0',
            says: 'several ways',
          },
          { line: 'route add blackhole 10.3.0.0/16', says: 'drop' },
        ],
      },
      append: {
        summary: 'add a route behind those of the same prefix',
        examples: [{ line: 'route append fd00:1::/64 via fe80::1 dev eth0', says: 'one more way' }],
      },
      replace: {
        summary: 'add a route, or replace it',
        examples: [{ line: 'route replace default via 10.0.0.254 dev eth0', says: 'no error if it is there' }],
      },
      set: {
        summary: 'change a route',
        examples: [{ line: 'route set default via 10.0.0.254 dev eth0', says: 'an error if it is not there' }],
      },
      del: {
        summary: 'remove a route',
        examples: [{ line: 'route del default via 10.0.0.1 table 100', says: 'the first that fits' }],
      },
    },
  },
  {
    name: 'neigh',
    aliases: ['neighbour', 'neighbor', 'neighbours'],
    summary: 'neighbours: hardware addresses of IP addresses',
    verbs: {
      list: {
        summary: 'list neighbours',
        examples: [{ line: 'neigh list eth0 state reachable', says: 'of one link, in one state' }],
      },
      add: {
        summary: 'add a neighbour',
        examples: [
          { line: 'neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev eth0', says: 'for good' },
          { line: 'neigh add 10.0.0.9 dev eth0 proxy', says: 'answer for it' },
        ],
      },
      replace: {
        summary: 'add a neighbour, or change it',
        examples: [
          {
            line: 'neigh replace 10.0.0.9 lladdr 02:00:00:00:00:0a dev eth0 state reachable',
            says: 'no error if it is there',
          },
        ],
      },
      set: {
        summary: 'change a neighbour',
        examples: [
          { line: 'neigh set 10.0.0.9 lladdr 02:00:00:00:00:0a dev eth0', says: 'an error if it is not there' },
        ],
      },
      del: { summary: 'remove a neighbour', examples: [{ line: 'neigh del 10.0.0.9 dev eth0', says: 'from eth0' }] },
    },
  },
  {
    name: 'rule',
    aliases: ['rules'],
    summary: 'rules that choose the routing table',
    verbs: {
      list: { summary: 'list rules', examples: [{ line: 'rule list inet6', says: 'those of IPv6' }] },
      add: {
        summary: 'add a rule',
        examples: [
          { line: 'rule add from 10.0.0.0/8 table 100 priority 50', says: 'by source' },
          { line: 'rule add fwmark 0x1/0xff table 200 inet6', says: 'by firewall mark, IPv6' },
          { line: 'rule add ipproto tcp dport 80-90 table 300', says: 'by port' },
        ],
      },
      del: { summary: 'remove a rule', examples: [{ line: 'rule del priority 50', says: 'by priority' }] },
    },
  },
]

const READS: ReadonlySet<string> = new Set(['list', 'get'])

export const OBJECT_COMMANDS: readonly CommandDefinition[] = TEXTS.map(
  ({ name, aliases, summary, verbs }): CommandDefinition => ({
    name,
    aliases,
    summary,
    commands: Object.entries(verbs).map(
      ([verb, text]): CommandDefinition => ({
        name: verb,
        aliases: ALIASES[verb] ?? [],
        ...text,
        arguments: [{ name: '[words...]', summary: usage(name, verb), complete: 'words' }],
        options: READS.has(verb) ? [] : WRITE_OPTIONS,
        describe: async path => (await import('./commands/object-help.js')).describe(path),
        load: () => import('./commands/object.js'),
      }),
    ),
  }),
)

export const SOCKET_COMMAND: CommandDefinition = {
  name: 'socket',
  aliases: ['sockets'],
  summary: "sockets of the system's processes",
  commands: [
    {
      name: 'list',
      aliases: ALIASES.list!,
      summary: 'list sockets; of tcp and udp if no protocol is said',
      details:
        'Ports, addresses, links and marks are compared by the kernel, which sends only what fits; all that is said must hold. Needs no privilege, but for marks.',
      arguments: [{ name: '[words...]', summary: 'words, see below', complete: 'words' }],
      options: [
        { flags: '-4, --ipv4', summary: 'IPv4 only, as the word inet' },
        { flags: '-6, --ipv6', summary: 'IPv6 only, as the word inet6' },
      ],
      examples: [
        { line: 'socket list', says: 'all of TCP and UDP' },
        { line: 'socket list tcp listening', says: 'who listens' },
        { line: 'socket list tcp state established dst 10.0.0.0/8 dport 443,8443 info', says: 'with round trip times' },
        { line: 'socket list tcp -6 sport 1024- --json', says: 'as JSON' },
        { line: 'socket list unix netlink', says: 'of other kinds' },
      ],
      describe: async path => (await import('./commands/object-help.js')).describe(path),
      load: () => import('./commands/socket.js'),
    },
  ],
}

/** What stands first, for the help. */
function usage(name: string, verb: string): string {
  const first: Readonly<Record<string, string>> = {
    link: 'NAME',
    addr: 'ADDRESS/LENGTH',
    route: 'PREFIX|default',
    neigh: 'ADDRESS',
  }
  if (verb === 'list')
    return name === 'rule'
      ? 'words, see below'
      : `${name === 'route' ? 'PREFIX' : 'LINK'} (optional), then words, see below`
  return first[name] === undefined ? 'words, see below' : `${first[name]}, then words, see below`
}

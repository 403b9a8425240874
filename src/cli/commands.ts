/** All commands: the table that the parser, the help, the completion scripts and the tests are derived from. */

import type { ArgumentDefinition, CommandDefinition, OptionDefinition } from './command.js'
import { MODULE_COMMAND } from './module-commands.js'
import { OBJECT_COMMANDS, SOCKET_COMMAND } from './object-commands.js'

const SPEC: ArgumentDefinition = {
  name: '<spec>',
  summary: 'a built-in family (rt-link, ethtool, …), or the path of a YNL file',
  complete: 'family',
}
const OPERATION: ArgumentDefinition = {
  name: '[operation]',
  summary: "the operation's name in the specification",
  complete: 'operation',
}
const JSON_ARGUMENT: ArgumentDefinition = {
  name: '[json]',
  summary: "the request as JSON in the specification's names; '-' reads it from standard input",
}

const MESSAGE_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--overlay <file>',
    summary: 'YAML laid over the specification; may be repeated',
    complete: 'file',
    repeatable: true,
  },
  { flags: '--strict', summary: 'have the kernel refuse what it does not know (default for rtnetlink)' },
  { flags: '--no-strict', summary: 'let the kernel overlook what it does not know' },
  { flags: '--list-ops', summary: 'list the operations and the groups of the specification' },
  { flags: '--list-attrs', summary: 'list the attributes of the operation' },
  { flags: '--all-attributes', summary: 'with --list-attrs: those inside of nests as well' },
]

const MODIFIERS: readonly OptionDefinition[] = [
  { flags: '--create', summary: 'NLM_F_CREATE: make it if it is not there' },
  { flags: '--excl', summary: 'NLM_F_EXCL: fail if it is there' },
  { flags: '--replace', summary: 'NLM_F_REPLACE: replace what is there' },
  { flags: '--append', summary: 'NLM_F_APPEND: add behind what is there' },
  { flags: '--echo', summary: 'NLM_F_ECHO: answer with the notification that the change causes' },
]

const FILES: ArgumentDefinition = { name: '<files...>', summary: 'YNL files', complete: 'file' }

export const COMMANDS: readonly CommandDefinition[] = [
  ...OBJECT_COMMANDS,
  SOCKET_COMMAND,
  {
    name: 'monitor',
    summary: 'show what changes, one line an event',
    details:
      'Without objects, all of them. Ends with status 0 on Ctrl-C and tells the counts on standard error. Where the kernel dropped events because they came\n' +
      'faster than they were read, that is said (on standard error, and as an object with --json), and the monitor goes on.',
    arguments: [
      {
        name: '[objects...]',
        summary: 'link, addr, route, neigh, rule',
        complete: ['link', 'addr', 'route', 'neigh', 'rule'],
      },
    ],
    options: [{ flags: '-c, --count <number>', summary: 'end after that many events' }],
    examples: [
      { line: 'monitor', says: 'everything, until Ctrl-C' },
      { line: 'monitor link addr', says: 'links and addresses only' },
      { line: 'monitor route --json --count 1', says: 'wait for one change of a route, as JSON' },
    ],
    load: () => import('./commands/monitor.js'),
  },
  {
    name: 'capture',
    summary: 'show what other programs and the kernel say to each other, or write it for Wireshark',
    details:
      'Listens on an nlmon device, which it makes for itself and removes at the end, unless --device names one. Needs root, or CAP_NET_ADMIN and CAP_NET_RAW in\n' +
      'the namespace. The kernel shows such devices what passes in their namespace on ROUTE, USERSOCK, SOCK_DIAG, NFLOG, XFRM, FIB_LOOKUP, NETFILTER and GENERIC.\n' +
      'Ends with status 0 on Ctrl-C.',
    options: [
      {
        flags: '-w, --write <file>',
        summary: 'write pcapng instead of text, for Wireshark and tshark',
        complete: 'file',
      },
      { flags: '-c, --count <number>', summary: 'end after that many datagrams' },
      { flags: '--device <name>', summary: 'an nlmon device that is there, and up', complete: 'link' },
      {
        flags: '--protocol <name>',
        summary: 'only this one (ROUTE, GENERIC, …, or its number); may be repeated',
        repeatable: true,
      },
      {
        flags: '--spec <spec>',
        summary: 'a family to decode beside rtnetlink and nlctrl: built in, or the path of a YNL file; may be repeated',
        complete: 'family',
        repeatable: true,
      },
      {
        flags: '--level <level>',
        summary: 'headers, attributes (default) or hex',
        complete: ['headers', 'attributes', 'hex'],
      },
    ],
    examples: [
      { line: 'capture', says: 'everything, decoded, until Ctrl-C' },
      { line: 'capture --write ip-link.pcapng', says: 'into a file' },
      { line: 'capture --protocol GENERIC --spec wireguard', says: "another program's requests to WireGuard" },
    ],
    load: () => import('./commands/capture.js'),
  },
  {
    name: 'families',
    summary: 'list the generic netlink families of this kernel',
    arguments: [{ name: '[name]', summary: 'one family: with its operations and their policies', complete: 'family' }],
    examples: [
      { line: 'families', says: 'all, with id, version and groups' },
      { line: 'families nlctrl', says: 'one, with operations and policies' },
      { line: 'families --json', says: 'for programs' },
    ],
    load: () => import('./commands/families.js'),
  },
  {
    name: 'do',
    summary: 'send one request of any family and show the answer',
    arguments: [SPEC, OPERATION, JSON_ARGUMENT],
    options: [...MODIFIERS, ...MESSAGE_OPTIONS],
    examples: [
      { line: `do rt-link getlink '{"ifname":"lo"}'`, says: 'one link, with everything the kernel tells' },
      {
        line: `do rt-link newlink '{"ifname":"dummy0","linkinfo":{"kind":"dummy"}}' --create --excl`,
        says: 'make a link',
      },
      { line: `do nlctrl getfamily '{"family-name":"nlctrl"}'`, says: 'a generic family' },
      { line: 'do rt-link --list-ops', says: 'which operations there are' },
      { line: 'do rt-link getlink --list-attrs', says: 'which attributes an operation has' },
    ],
    load: () => import('./commands/do.js'),
  },
  {
    name: 'dump',
    summary: 'ask for all objects of any family',
    arguments: [SPEC, OPERATION, JSON_ARGUMENT],
    options: MESSAGE_OPTIONS,
    examples: [
      { line: 'dump rt-link getlink', says: 'all links' },
      { line: `dump rt-route getroute '{"rtm-family":10}'`, says: 'the routes of IPv6' },
      { line: 'dump nlctrl getfamily --json', says: 'one object a line' },
    ],
    load: () => import('./commands/dump.js'),
  },
  {
    name: 'subscribe',
    summary: 'show the events of a multicast group of any family',
    details: 'Ends with status 0 on Ctrl-C.',
    arguments: [SPEC, { name: '<group...>', summary: "groups by the specification's names", complete: 'group' }],
    options: [
      { flags: '-c, --count <number>', summary: 'end after that many events' },
      {
        flags: '--overlay <file>',
        summary: 'YAML laid over the specification; may be repeated',
        complete: 'file',
        repeatable: true,
      },
    ],
    examples: [
      { line: 'subscribe rt-link rtnlgrp-link', says: 'links that come, change and go' },
      { line: 'subscribe ethtool monitor --count 1 --json', says: 'the next change of settings, on one line' },
    ],
    load: () => import('./commands/subscribe.js'),
  },
  {
    name: 'spec',
    summary: 'work with YNL specifications',
    commands: [
      {
        name: 'check',
        summary: 'say what is wrong in specifications, with file, line and column',
        details: 'Ends with status 1 if a file has errors; warnings alone do not count.',
        arguments: [FILES],
        examples: [{ line: 'spec check my-family.yaml', says: 'one file' }],
        load: () => import('./commands/spec-check.js'),
      },
    ],
  },
  {
    name: 'generate',
    summary: 'turn YNL specifications into typed TypeScript families',
    options: [
      {
        flags: '--specs <directory>',
        summary: 'folder with the YAML files, such as Documentation/netlink/specs of a kernel tree',
        complete: 'directory',
      },
      {
        flags: '--overlays <directory>',
        summary: 'folder with files merged over those of the same name (default: those of the package)',
        complete: 'directory',
      },
      { flags: '--out <directory>', summary: 'where to write (default: netlink)', complete: 'directory' },
      { flags: '--from <module>', summary: "what the modules import nlkit from (default: 'nlkit')" },
      { flags: '--only <names...>', summary: 'specifications to take, without .yaml (default: all)' },
      { flags: '--docs', summary: "keep the specifications' doc texts" },
      { flags: '--check', summary: 'write nothing; status 1 if a file would change' },
    ],
    examples: [
      {
        line: 'generate --specs linux/Documentation/netlink/specs --only ethtool --out src/netlink',
        says: 'one family, for a project of your own',
      },
    ],
    load: () => import('./commands/generate.js'),
  },
  {
    name: 'vm',
    summary: 'boot a real kernel that sees the files of this machine, to load modules in',
    details:
      "The kernels are Debian's, 6.1 and 6.12 (and 7.2, by name), in QEMU; they are fetched once, into $NLKIT_VM_CACHE or ~/.cache/nlkit/vm. The guest reads the files of this\n" +
      'machine and writes to its own memory only, save for the folder $NLKIT_VM_SHARE, which ends with it.',
    commands: [
      {
        name: 'setup',
        summary: 'fetch the kernels, and install QEMU where this user may',
        arguments: [
          { name: '[kernels...]', summary: 'kernel series (default: 6.1 and 6.12)', complete: ['6.1', '6.12', '7.2'] },
        ],
        examples: [{ line: 'vm setup 6.12', says: 'one kernel; a second time it ends at once' }],
        load: () => import('./commands/vm.js'),
      },
      {
        name: 'run',
        summary: 'run a command in the guest, as root; its status is the status of nlkit',
        details:
          "Status 125: the machine did not come to its end (a panic, or the time given with --timeout, by default 300 s), or the kernel's log has a BUG, a\n" +
          'WARNING, an Oops or a call trace.',
        arguments: [{ name: '<command...>', summary: 'the command and its arguments, behind --' }],
        options: [
          { flags: '--series <series>', summary: 'kernel series (default: 6.12)', complete: ['6.1', '6.12', '7.2'] },
          { flags: '--log', summary: "print the kernel's log at the end, on standard error" },
        ],
        examples: [
          { line: 'vm run -- uname -r', says: "the guest's kernel" },
          { line: "vm run --series 6.1 -- sh -c 'insmod ./my.ko && node test.js'", says: 'load a module and test it' },
        ],
        load: () => import('./commands/vm.js'),
      },
      {
        name: 'shell',
        summary: 'a shell in the guest; the machine ends with it',
        options: [
          { flags: '--series <series>', summary: 'kernel series (default: 6.12)', complete: ['6.1', '6.12', '7.2'] },
        ],
        examples: [{ line: 'vm shell', says: 'to look around' }],
        load: () => import('./commands/vm.js'),
      },
    ],
  },
  MODULE_COMMAND,
  {
    name: 'completion',
    summary: 'print the completion script of a shell',
    details:
      'bash: source <(nlkit completion bash)    zsh: source <(nlkit completion zsh)    fish: nlkit completion fish | source',
    arguments: [{ name: '<shell>', summary: 'bash, zsh or fish', complete: ['bash', 'zsh', 'fish'] }],
    examples: [{ line: 'completion bash', says: 'for ~/.bashrc: source <(nlkit completion bash)' }],
    load: () => import('./commands/completion.js'),
  },
  {
    name: '__complete',
    hidden: true,
    summary: 'the words that could stand next; asked by the completion scripts',
    arguments: [{ name: '[words...]', summary: 'the command line behind nlkit, the word under the cursor last' }],
    load: () => import('./commands/complete.js'),
  },
]

/** Options that every command takes. */
export const GLOBAL_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--kernel <which>',
    summary: 'running (default), or embedded: a fresh kernel inside this command, to try things without root',
    complete: ['running', 'embedded'],
  },
  {
    flags: '--netns <namespace>',
    summary: 'network namespace: a name, a path, or the id of a process in it',
    complete: 'namespace',
  },
  { flags: '--json', summary: "JSON in the specification's names: events one object a line, lists an array" },
  { flags: '--no-color', summary: 'no colours (as the variable NO_COLOR does)' },
  { flags: '--timeout <seconds>', summary: 'how long to wait for an answer; 0 waits for ever (default: 30)' },
]

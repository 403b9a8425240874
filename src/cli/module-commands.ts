/** `nlkit module`: a kernel module and a client from one definition. */

import type { ArgumentDefinition, CommandDefinition, OptionDefinition } from './command.js'

const FOLDER: ArgumentDefinition = {
  name: '[folder]',
  summary: 'the project (default: where you are)',
  complete: 'directory',
}
const SERIES: OptionDefinition = {
  flags: '--series <series>',
  summary: 'a kernel of the virtual machine (default: 6.12)',
  complete: ['6.1', '6.12', '7.2'],
}
const HEADERS: OptionDefinition = {
  flags: '--kernel-headers <directory>',
  summary: 'configured headers of any kernel, such as /lib/modules/RELEASE/build',
  complete: 'directory',
}

const writing = () => import('./commands/module-new.js')
const working = () => import('./commands/module.js')

export const MODULE_COMMAND: CommandDefinition = {
  name: 'module',
  summary: 'write, build, load and test a kernel module that speaks netlink',
  details:
    'A project has a definition, in TypeScript or YNL. The uapi header, policies, operations, multicast helpers and the client are made of it; the functions\n' +
    'that do the work are yours, in module/NAME_main.c, and stay when the rest is made again. The C is GPL-2.0-only and builds from Linux 2.6.24 on.',
  commands: [
    {
      name: 'new',
      summary: 'begin a project: an example with a round trip and an event, or the family of a specification',
      details: 'Nothing that is there is overwritten but what was made by nlkit.',
      arguments: [{ name: '<folder>', summary: 'where; its last part is the name', complete: 'directory' }],
      options: [
        { flags: '--generic', summary: 'a generic netlink family: the usual choice' },
        {
          flags: '--raw <number>',
          summary: 'a protocol number of its own, 0 to 31; 17 and 22 to 31 are free on most kernels',
        },
        { flags: '--from <file>', summary: 'the family or protocol of a YNL file, which is copied', complete: 'file' },
      ],
      examples: [
        { line: 'module new hello-dev --generic', says: 'then: cd hello-dev && npx nlkit module test' },
        { line: 'module new hello --raw 30', says: 'a protocol of its own' },
        { line: 'module new my-fou --from fou.yaml', says: 'a module for a family that is specified' },
      ],
      load: writing,
    },
    {
      name: 'generate',
      summary: 'bring the sources in line with the definition',
      details:
        'Functions for new operations are added to module/NAME_main.c; a function whose operation is gone stays, and is reported with file and line.',
      arguments: [FOLDER],
      examples: [
        { line: 'module generate', says: 'after definition.ts has changed; a second time it changes nothing' },
      ],
      load: writing,
    },
    {
      name: 'build',
      summary: 'build the module, into build/RELEASE',
      details:
        "Against the running kernel's headers where they are installed, else against those of the virtual machine's newest kernel.",
      arguments: [FOLDER],
      options: [SERIES, HEADERS],
      examples: [
        { line: 'module build', says: 'prints the path of the .ko' },
        { line: 'module build --series 6.1', says: "for the virtual machine's older kernel" },
        { line: 'module build --kernel-headers /usr/src/linux-headers-6.1.0-56-amd64', says: 'for another kernel' },
      ],
      load: working,
    },
    {
      name: 'load',
      summary: 'load the module into the running kernel, as root; built before, unless it is and nothing has changed',
      arguments: [FOLDER],
      options: [HEADERS],
      examples: [{ line: 'module load', says: 'undone by nlkit module unload' }],
      load: working,
    },
    {
      name: 'unload',
      summary: 'take the module out of the running kernel, as root',
      arguments: [FOLDER],
      examples: [{ line: 'module unload', says: 'fails while sockets of its protocol are open' }],
      load: working,
    },
    {
      name: 'test',
      summary: 'build the module, load it in a virtual machine and run the test there',
      details:
        "Status 0: the test passed and the kernel's log has no fault. 125: the machine did not come to its end, or the kernel complained. The first time the\n" +
        'kernel is fetched (see nlkit vm setup).',
      arguments: [FOLDER],
      options: [SERIES, HEADERS, { flags: '--here', summary: 'in the running kernel instead, as root' }],
      examples: [
        { line: 'module test', says: 'in Linux 6.12' },
        { line: 'module test --series 6.1', says: 'in the older one' },
      ],
      load: working,
    },
  ],
}

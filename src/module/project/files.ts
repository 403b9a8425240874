/** The files of a project beside its definition and its C. */

import { lower } from '../c/text.js'

export const MAKEFILE = `# SPDX-License-Identifier: GPL-2.0-only
# make [KDIR=/path/to/kernel/headers]: builds the module; the headers of the running kernel unless told.
KDIR ?= /lib/modules/$(shell uname -r)/build

modules modules_install clean:
	$(MAKE) -C $(KDIR) M=$(CURDIR) $@

.PHONY: modules modules_install clean
`

/** This file is the author's too: more objects are added here. */
export function kbuild(name: string): string {
  return `# SPDX-License-Identifier: GPL-2.0-only
obj-m := ${name}.o
${name}-y := ${name}_main.o ${name}_gen.o
`
}

export interface PackageOptions {
  readonly name: string
  /** File that everything is made from: \`definition.ts\`, or a YNL file. */
  readonly definition: string
  /** Where npm finds nlkit: a version, or \`file:\` and a folder. */
  readonly nlkit: string
}

export function packageJson({ name, definition, nlkit }: PackageOptions): string {
  const json = {
    name,
    version: '0.1.0',
    private: true,
    type: 'module',
    nlkit: { definition },
    scripts: {
      generate: 'nlkit module generate',
      build: 'nlkit module build',
      test: 'nlkit module test',
      check: 'tsc',
    },
    dependencies: { nlkit },
    devDependencies: { '@types/node': '^20.19.0', typescript: '^5.9.0' },
  }
  return `${JSON.stringify(json, undefined, 2)}\n`
}

export const TSCONFIG: string = `${JSON.stringify(
  {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022', 'esnext.disposable'],
      module: 'nodenext',
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      types: ['node'],
    },
    include: ['*.ts'],
  },
  undefined,
  2,
)}\n`

export const GITIGNORE = 'build/\nnode_modules/\n'

export function readme(name: string, definition: string): string {
  const module = lower(name)
  const made = definition.endsWith('.ts') ? `${name}.yaml` : 'definition.js, definition.d.ts'
  return `# ${name}

    npx nlkit module test        builds the module, loads it in a virtual machine and runs ${name}.test.ts there
    npx nlkit module generate    after ${definition} has changed
    npx nlkit module build       the module for the running kernel, or --series 6.1, or --kernel-headers DIR
    npx nlkit module load        on this machine, as root; unload takes it away

| yours | made anew by generate |
|---|---|
| ${definition}, client.ts, ${name}.test.ts | ${made} |
| module/${module}_main.c, Kbuild, Makefile | module/${module}_gen.[ch], module/include, module/nlkit_*.h |

generate adds the functions that a new operation needs to ${module}_main.c and changes nothing else there; a function whose operation is gone
stays, and is reported. What is in module/ is GPL-2.0-only, as a module has to be; the rest is yours.
`
}

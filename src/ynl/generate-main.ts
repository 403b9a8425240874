/** `npm run generate`: writes `src/families` anew, or families for a project of your own. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { generate } from './generate.js'
import { SpecError } from './spec-error.js'

interface Options {
  readonly specs: string
  readonly overlays: string
  readonly out: string
  readonly from?: string
  readonly only?: string[]
  readonly check?: boolean
  readonly docs?: boolean
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const families = join(root, 'src/families')

const program = new Command('npm run generate --')
  .description("Turns YNL specifications, the kernel's or your own, into typed TypeScript families.")
  .requiredOption('--specs <dir>', 'folder with the YAML files, such as Documentation/netlink/specs of a kernel tree')
  .option('--overlays <dir>', 'folder with files merged over those of the same name', join(root, 'specs/overlays'))
  .option('--out <dir>', 'where to write', families)
  .option(
    '--from <module>',
    "what the modules import nlkit from (default: 'nlkit', or a relative path inside this package)",
  )
  .option('--only <names...>', 'specifications to take, without .yaml; default all')
  .option('--docs', "keep the specifications' doc texts")
  .option('--check', 'write nothing; exit with 1 if a file would change')
  .addHelpText(
    'after',
    '\nExample:\n  npm run generate -- --specs ~/linux/Documentation/netlink/specs --only ethtool --out src/netlink\n',
  )
  .parse()

const options = program.opts<Options>()
if (!existsSync(options.specs)) program.error(`no folder ${options.specs}`, { exitCode: 2 })

let changes = 0
try {
  const from = options.from ?? (options.out === families ? '..' : 'nlkit')
  for await (const { name, file, changed, lines, warnings } of generate({ ...options, from })) {
    for (const warning of warnings) console.error(`warning: ${warning}`)
    if (changed) changes++
    console.log(
      `${name}: ${lines} lines, ${changed ? (options.check === true ? 'differs' : 'written') : 'unchanged'}: ${file}`,
    )
  }
} catch (error) {
  program.error(SpecError.is(error) ? error.errors.map(each => each.message).join('\n') : (error as Error).message, {
    exitCode: 1,
  })
}
if (options.check === true && changes > 0) process.exitCode = 1

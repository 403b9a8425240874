// How the compiled modules are joined: the floors between the wire and `nlkit` into one file, each other one, or each part of one that is loaded by itself, into another.
// Finding, reading and linking a file takes some 1.5 ms. Read by scripts/bundle.js.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const compiled = join(root, 'build/src')

/** By module or folder, the longest that fits: the name of the file it is put into. What no line fits stays by itself, or with its only importer. */
const CHUNKS = {
  wire: 'wire',
  schema: 'core',
  'schema/define': 'define',
  'schema/source': 'define',
  transport: 'core',
  'transport/linux': 'linux',
  'transport/package-root.js': 'linux',
  'transport/middleware': 'middleware',
  'transport/embedded': 'rtnetlink',
  kernel: 'kernel',
  // With the families.
  'kernel/rtnetlink': 'rtnetlink',
  // It looks at the worker's data when it is imported.
  'kernel/thread/thread-kernel.js': 'thread',
  'kernel/thread/index.js': 'thread',
  // What others than the kernel have of it, without the rest: a process that plays the kernel side, faults by chance.
  ...Object.fromEntries(
    [
      'errno',
      'eventually',
      'extack',
      'failure',
      'memory',
      'policy/range',
      'policy/write',
      'protocol-side',
      'random',
      'turns',
    ].map(name => [`kernel/${name}.js`, 'core']),
  ),
  client: 'core',
  cli: 'cli',
  'cli/program.js': 'program',
  'cli/session.js': 'session',
  'cli/teach.js': 'specification',
  'cli/specification.js': 'specification',
  'cli/json': 'json',
  'cli/json/text.js': 'cli',
  'schema/compile.js': 'define',
  'cli/objects': 'objects',
  module: 'module',
  'cli/module-build.js': 'module',
  'cli/vm-scripts.js': 'scripts',
  'cli/module-error.js': 'module',
}
/** What is loaded when it is asked for, and what only names others. A file with an entry point in it would have that one's name. */
const APART =
  /^cli\/(main|run|compiled-files)\.js$|^client\/dump-worker\.js$|^kernel\/thread\/bootstrap\.js$|^(cli\/commands|families)\/|^module\/project\/typescript|^((schema|transport|kernel\/rtnetlink)\/)?index\.js$/

function chunkOf(id) {
  const path = relative(compiled, id)
  if (APART.test(path)) return undefined
  for (let place = path; place !== '.'; place = dirname(place)) {
    if (Object.hasOwn(CHUNKS, place)) return CHUNKS[place]
  }
  return undefined
}

/** Names below dist/ without `.js`, of what package.json exports; `families/*` becomes the families that there are. */
function entryPoints() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.values(exports)
    .filter(path => path.startsWith('./dist/'))
    .map(path => path.slice('./dist/'.length, -'.js'.length))
    .flatMap(path => (path.endsWith('/*') ? modulesOf(path.slice(0, -2)) : [path]))
}

function modulesOf(folder) {
  const files = readdirSync(join(compiled, folder)).filter(file => file.endsWith('.js') && !file.includes('.test.'))
  return files.map(file => `${folder}/${file.slice(0, -'.js'.length)}`)
}

/** What a worker or a process is started with, by where it is looked for: beside the file that the module which starts it is in, or in its own place. */
const STARTED = {
  'chunks/bootstrap': 'kernel/thread/bootstrap',
  'module/project/typescript': 'module/project/typescript',
  'module/project/typescript-hooks': 'module/project/typescript-hooks',
}

const inputs = [...entryPoints().map(name => [name, name]), ...Object.entries(STARTED)]

const common = {
  external: /^(node:|[a-z@])/,
  treeshake: { moduleSideEffects: false },
  onwarn(warning, warn) {
    // Files that import each other would be run in an order in which constants are used before they are there.
    if (warning.code === 'CIRCULAR_CHUNK') throw new Error(warning.message)
    // What the compiler puts in for `using`.
    if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning)
  },
}
const output = { manualChunks: chunkOf, onlyExplicitManualChunks: true, hoistTransitiveImports: false }

const library = {
  ...common,
  input: Object.fromEntries(inputs.map(([name, module]) => [name, join(compiled, `${module}.js`)])),
  // One folder deep, as what they start lies beside them.
  output: { ...output, dir: join(root, 'dist'), format: 'es', chunkFileNames: 'chunks/[name].js' },
}

const MAIN = join(compiled, 'cli/main.js')
/** What modules start or read lies where they are in the library: beside its chunks. */
const BESIDE_THE_LIBRARY = "require('node:path').join(__dirname, '../chunks/command.cjs')"
const IMPORT_META = {
  url: file => `require('node:url').pathToFileURL(${file}).href`,
  resolve: file =>
    `(name => require('node:url').pathToFileURL(require('node:module').createRequire(${file}).resolve(name)).href)`,
}
const TYPESCRIPT = join(compiled, 'module/project/typescript.js')
const LOADER = join(compiled, 'cli/compiled-files.js')
/**
 * The command has files of its own, of CommonJS: Node finds, reads and links them in half the time, and what V8 makes of them can be kept
 * (src/cli/compiled-files.ts). One folder deep too: it looks for the families beside its folder.
 */
const command = {
  ...common,
  input: { main: MAIN, run: join(compiled, 'cli/run.js') },
  external: [common.external, TYPESCRIPT],
  plugins: [
    {
      name: 'within CommonJS',
      resolveImportMeta(property, { moduleId }) {
        const write = IMPORT_META[property]
        if (write === undefined) throw new Error(`${moduleId}: import.meta.${property} has no counterpart in CommonJS`)
        return write(moduleId === MAIN ? '__filename' : BESIDE_THE_LIBRARY)
      },
      // What V8 kept of a file does not remember who answers for `import()`: src/cli/compiled-files.ts does, which Node itself has loaded.
      renderDynamicImport: ({ targetModuleId, moduleId }) =>
        (targetModuleId === null || targetModuleId === TYPESCRIPT) && moduleId !== LOADER
          ? { left: '__import(', right: ')' }
          : null,
    },
  ],
  output: {
    ...output,
    dir: join(root, 'dist/cli'),
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    paths: { [TYPESCRIPT]: '../module/project/typescript.js' },
    esModule: false,
    externalLiveBindings: false,
    freeze: false,
    generatedCode: 'es2015',
  },
}

export default [library, command]

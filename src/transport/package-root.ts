/** Where the package lies: asked of the folders above, because what is published is joined from modules into files elsewhere. */

import { readFileSync } from 'node:fs'

/**
 * The folder with package.json, as a `file:` URL that ends in a slash. Where nlkit was joined into a program, that of the package installed beside it, or
 * else the folder of that program: there its `prebuilds` may lie.
 */
export function packageRoot(): URL {
  const here = new URL('./', import.meta.url)
  for (let folder = here; ; ) {
    const name = nameIn(folder)
    if (name === 'nlkit') return folder
    const above = new URL('../', folder)
    if (name !== undefined || above.href === folder.href) return installed() ?? here
    folder = above
  }
}

/** Nothing where the folder is no package's. */
function nameIn(folder: URL): unknown {
  try {
    return (JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { readonly name?: unknown }).name ?? ''
  } catch {
    return undefined
  }
}

function installed(): URL | undefined {
  try {
    return new URL('./', import.meta.resolve('nlkit/package.json'))
  } catch {
    return undefined
  }
}

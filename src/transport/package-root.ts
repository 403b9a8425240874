/** Where the package lies: asked of its own name, because what is published is joined from modules into files elsewhere. */

/**
 * The folder with package.json, as a `file:` URL that ends in a slash. Where nlkit was joined into a program, and is not installed beside it, the folder
 * of that program: there its `prebuilds` may lie.
 */
export function packageRoot(): URL {
  try {
    return new URL('./', import.meta.resolve('nlkit/package.json'))
  } catch {
    return new URL('./', import.meta.url)
  }
}

/** A module could not be built, loaded or tried: the sentence says why and what to do. The command ends with status 1. */
export class ModuleError extends Error {
  override readonly name = 'ModuleError'
  readonly code = 'ERR_NLKIT_MODULE'
}

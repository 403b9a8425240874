/** Floor 3, YNL: knows the kernel's specification files and turns them into the model of a family; knows nothing of sockets or of bytes on the wire. */

export { type CheckResult, checkSpecs } from './check.js'
export { type LoadOptions, type LoadResult, loadSpec, loadSpecFile, type Overlay } from './load.js'
export { type Diagnostic, type Place, SpecError } from './spec-error.js'
export { specToYaml } from './yaml/index.js'

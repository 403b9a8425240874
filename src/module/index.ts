/** Floor 4.5, modules: knows how a definition becomes the sources of a kernel module and a project around them; knows nothing of compilers or machines. */

export { type ModuleSources, moduleSources, type Place } from './c/index.js'
export { type Filled, fillPlaces, skeleton } from './c/skeleton.js'
export { definitionFile, loadDefinition } from './project/definition.js'
export {
  type FileState,
  generateProject,
  newProject,
  type Origin,
  type Written,
  type WrittenFile,
} from './project/write.js'

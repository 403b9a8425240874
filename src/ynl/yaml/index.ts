/** The way back: models as YNL text. */

export { specToYaml } from './spec-to-yaml.js'

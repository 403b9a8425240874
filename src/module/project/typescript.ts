/** Imported first, it lets Node import TypeScript: `node --import .../typescript.js test.ts`. */

import { register } from 'node:module'

const { typescript } = process.features as { readonly typescript?: string | false }

if (!typescript) register('./typescript-hooks.js', import.meta.url)

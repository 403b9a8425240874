/** Every family there is a specification of becomes a module's sources, or is refused with the reason. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { moduleSources } from 'nlkit/module'
import { ValueError } from 'nlkit/schema'
import { builtInSpecs, kernelSpecs } from '../schema/specs.js'

/** What of the built-in families cannot be made: dumps of a raw protocol, numbers in two rows. */
const REFUSED = /a dump needs a generic family|its type \d+ is netlink's own|numbered apart|same fixed header/

for (const { name, spec } of [...(await builtInSpecs()), ...(await kernelSpecs())]) {
  test(`${name}: sources, or the reason why not`, () => {
    try {
      const { files, places } = moduleSources(spec)
      assert.ok(places.length > 0)
      for (const [path, text] of Object.entries(files)) {
        assert.doesNotMatch(text.replace(/\/\*.*?\*\//gs, ''), /undefined|NaN|\[object/, path)
        assert.equal([...text.matchAll(/[{]/g)].length, [...text.matchAll(/[}]/g)].length, path)
      }
      assert.deepEqual(moduleSources(spec).files, files)
    } catch (error) {
      assert.ok(ValueError.is(error), String(error))
      assert.match(error.message, REFUSED)
    }
  })
}

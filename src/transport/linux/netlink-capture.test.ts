import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openNetlinkCapture } from './index.js'
import { freshNamespace, withoutAddon, withoutNamespaces } from './linux.test.support.js'

/** What nlmon hands out is tested where there is one, in the virtual machine; here the packet socket, on `lo`. */
describe('a packet socket for captures', { skip: withoutNamespaces || withoutAddon }, () => {
  it('opens on a device in another namespace, has nothing to read where nothing passes, and closes twice', t => {
    const { fd } = freshNamespace(t)
    const capture = openNetlinkCapture(1, { netns: fd })
    assert.equal(capture.takeDrops(), 0)
    capture.close()
    capture.close()
  })

  it('says that there is no such device', t => {
    const { fd } = freshNamespace(t)
    assert.throws(() => openNetlinkCapture(999, { netns: fd }), { code: 'ENODEV', message: /there is no such device/ })
  })

  it('says that the device is down', t => {
    const { fd } = freshNamespace(t)
    using capture = openNetlinkCapture(1, { netns: fd })
    assert.throws(() => capture.read(), { code: 'ENETDOWN', message: /went down or away/ })
  })
})

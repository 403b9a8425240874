// The first file system of the guest: busybox, the modules that reach the host's files, and a script that mounts those and goes on there.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packCpio } from './cpio.js'

/** Modules by which the guest sees the host's files: 9p over virtio, and the overlay that takes its writes. */
const MODULES = ['virtio_pci', '9pnet_virtio', '9p', 'overlay']
const APPLETS = ['sh', 'mount', 'insmod', 'mkdir', 'switch_root', 'ip']
const FOLDERS = ['bin', 'm', 'proc', 'sys', 'dev', 'ro', 'rw']

const INIT = `#!/bin/sh
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev
for m in /m/*.ko; do insmod $m; done
ip link set lo up
mount -t 9p -o ro,trans=virtio,version=9p2000.L,msize=512000,cache=loose host /ro
mount -t tmpfs -o mode=755 rw /rw; mkdir /rw/upper /rw/work /rw/new
mount -t overlay -o lowerdir=/ro,upperdir=/rw/upper,workdir=/rw/work root /rw/new
mkdir -p /rw/new/tmp /rw/new/run /rw/new/proc /rw/new/sys /rw/new/dev
for d in proc sys dev; do mount --move /$d /rw/new/$d; done
exec switch_root /rw/new /bin/sh "$NLKIT_INIT"
`

const moduleName = path =>
  basename(path)
    .replace(/\.ko(\.\w+)?$/, '')
    .replaceAll('-', '_')

/** Paths of the modules below lib/modules/VERSION and of what they need, in order of loading; what is built in is left out. */
function loadOrder(modules) {
  const dependencies = new Map()
  for (const line of readFileSync(join(modules, 'modules.dep'), 'utf8').split('\n')) {
    const [path, rest] = line.split(':')
    if (rest !== undefined) dependencies.set(moduleName(path), [path, ...rest.split(' ').filter(Boolean)])
  }
  const builtin = new Set(readFileSync(join(modules, 'modules.builtin'), 'utf8').split('\n').map(moduleName))
  const wanted = MODULES.flatMap(name => {
    const paths = dependencies.get(name)
    if (!paths && !builtin.has(name)) throw new Error(`the kernel has no module ${name}`)
    return (paths ?? []).toReversed() // modules.dep names the module first and what it needs most at the end
  })
  return [...new Set(wanted)]
}

function readModule(path) {
  if (path.endsWith('.ko')) return readFileSync(path)
  const { stdout, status, error } = spawnSync('xz', ['-dc', path], { maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(`cannot unpack ${path}: ${error?.message ?? `xz ended with ${status}`}`)
  return stdout
}

/** @param root folder into which the packages of kernel `version` and busybox-static were unpacked */
export function makeInitramfs(root, version) {
  const modules = join(root, 'lib/modules', version)
  return packCpio([
    ...FOLDERS.map(name => ({ name })),
    { name: 'bin/busybox', data: readFileSync(join(root, 'bin/busybox')), mode: 0o755 },
    ...APPLETS.map(name => ({ name: `bin/${name}`, target: 'busybox' })),
    ...loadOrder(modules).map((path, index) => ({
      name: `m/${String(index).padStart(2, '0')}-${moduleName(path)}.ko`,
      data: readModule(join(modules, path)),
    })),
    { name: 'init', data: Buffer.from(INIT), mode: 0o755 },
  ])
}

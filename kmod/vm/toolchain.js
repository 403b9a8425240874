// A system in a folder, to build modules in: newer kernels' headers bring programs that this system's C library may be too old for, and options that its
// compiler may not know. It is only unpacked, and entered in a mount namespace; nothing of this machine changes.

import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { downloadSystem, unpack } from './apt.js'

/** What a kernel's build runs, beside what the headers' packages need themselves. */
const PROGRAMS = ['make', 'bash', 'dash', 'coreutils', 'diffutils', 'findutils', 'grep', 'sed', 'mawk']

/** Links that an installation makes: the shells' folders, and the names that programs are called by. */
const FOLDERS = { bin: 'usr/bin', sbin: 'usr/sbin', lib: 'usr/lib', lib64: 'usr/lib64' }
const NAMES = compiler => ({ 'usr/bin/gcc': compiler, 'usr/bin/awk': 'mawk', 'usr/bin/sh': 'dash' })

function link(root, links) {
  for (const [name, target] of Object.entries(links))
    if (!existsSync(join(root, name))) symlinkSync(target, join(root, name))
}

/** Links the four folders at the root of a system to those below usr, as Debian has them; before packages are unpacked there. */
export function linkFolders(root) {
  for (const target of Object.values(FOLDERS)) mkdirSync(join(root, target), { recursive: true })
  link(root, FOLDERS)
}

/** Unpacks the headers' packages with all that they need. */
export function fetchToolchain(folder, headers, compiler, apt, say) {
  const debs = `${folder}-debs`
  rmSync(folder, { recursive: true, force: true })
  linkFolders(folder)
  say(`downloading ${compiler}, and what headers need`)
  const packages = downloadSystem([...headers, compiler, ...PROGRAMS], debs, apt)
  say(`unpacking ${packages.length} packages`)
  for (const deb of packages) unpack(deb, folder)
  rmSync(debs, { recursive: true, force: true })
  link(folder, NAMES(compiler))
  for (const name of ['share/doc', 'share/locale', 'share/man'])
    rmSync(join(folder, 'usr', name), { recursive: true, force: true })
}

/** The root is a file system in memory with the toolchain's usr, and the folder to build in with its neighbours, at its own path. */
const ENTER = `toolchain=$1 folder=$(dirname "$2") root=$1/root; shift 2
mkdir -p "$root"
mount -t tmpfs root "$root"
for name in bin sbin lib lib64; do ln -s "usr/$name" "$root/$name"; done
mkdir -p "$root/usr" "$root/dev" "$root/proc" "$root/tmp" "$root$folder"
mount --bind "$toolchain/usr" "$root/usr"
mount --rbind /dev "$root/dev"
mount --rbind /proc "$root/proc"
mount --bind "$folder" "$root$folder"
exec chroot "$root" /usr/bin/env -i PATH=/usr/bin:/usr/sbin LC_ALL=C "$@"
`

/** The words that run `words` in a toolchain, as this user, with one folder of this machine. */
export function inToolchain(toolchain, folder, words) {
  const user = process.geteuid() === 0 ? [] : ['--user', '--map-root-user']
  return ['unshare', ...user, '--mount', 'sh', '-ec', ENTER, 'sh', toolchain, folder, ...words]
}

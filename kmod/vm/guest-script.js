// The shell script that the guest runs once its root is the host's: mounts, the command, its status and the kernel's log.

/** A word as the shell takes it literally. */
export const quote = word => `'${String(word).replaceAll("'", `'\\''`)}'`

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** By this much the status waits in a file; the register of qemu's isa-debug-exit then ends the machine at once. */
const FINISH = `$BB dmesg >"$NLKIT_VM_SHARE/kernel.log"
echo $status >"$NLKIT_VM_SHARE/status"
printf '\\001' | dd of=/dev/port bs=1 seek=244 conv=notrunc status=none
$BB poweroff -f
`

const BATCH = `exec </dev/null >/dev/ttyS1 2>&1
stty -F /dev/ttyS1 raw -echo
`
const INTERACTIVE = size => `exec </dev/ttyS1 >/dev/ttyS1 2>&1
stty -F /dev/ttyS1 sane ${size}
`

/**
 * @param options.version kernel release; `root` the folder its packages were unpacked into; `share` the folder both sides write;
 *   `cwd`; `env` more variables; `command` words; `terminal` `{ rows, columns }` for a shell that a person uses
 */
export function guestScript({ version, root, share, cwd, env, command, terminal }) {
  const variables = { PATH, HOME: '/root', LANG: 'C.UTF-8', TERM: 'dumb', ...env }
  const own = { NLKIT_VM_KERNEL: version, NLKIT_VM_SHARE: share, BB: `${root}/bin/busybox` }
  const exports = Object.entries({ ...variables, ...own }).map(([name, value]) => `export ${name}=${quote(value)}`)
  const words = command.map(quote).join(' ')
  return `${exports.join('\n')}
$BB mount -t tmpfs run /run
mkdir -p /dev/shm /dev/pts /lib/modules
$BB mount -t tmpfs shm /dev/shm
$BB mount -t devpts devpts /dev/pts
$BB mount -t debugfs debugfs /sys/kernel/debug
$BB mount -t 9p -o rw,trans=virtio,version=9p2000.L,msize=512000 share "$NLKIT_VM_SHARE"
ln -sfn ${quote(`${root}/lib/modules/${version}`)} ${quote(`/lib/modules/${version}`)}
${terminal ? INTERACTIVE(`rows ${terminal.rows} cols ${terminal.columns}`) : BATCH}cd ${quote(cwd)}
${terminal ? `setsid -c ${words}` : words}
status=$?
${FINISH}`
}

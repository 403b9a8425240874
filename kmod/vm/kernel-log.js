// What in a kernel's log is a fault of the kernel or of a module, whatever the program that ran says.

const FAULT =
  /\bBUG\b|\bWARNING:|\bOops\b|Call Trace|[Gg]eneral protection fault|Kernel panic|refcount_t:|suspicious RCU/

/** Lines of the log that name a fault, without their time stamps. */
export function faults(log) {
  return log
    .split('\n')
    .map(line => line.replace(/^\[ *\d+\.\d+\] /, '').trimEnd())
    .filter(line => FAULT.test(line))
}

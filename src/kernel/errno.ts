/** The error numbers the kernel's own code returns, positive; include/uapi/asm-generic/errno.h. Everything here returns them negated. */

export const EPERM = 1
export const ENOENT = 2
export const ESRCH = 3
export const EINTR = 4
export const EIO = 5
export const EBADF = 9
export const EAGAIN = 11
export const ENOMEM = 12
export const EBUSY = 16
export const EEXIST = 17
export const ENODEV = 19
export const EINVAL = 22
export const ERANGE = 34
export const ENODATA = 61
export const EMSGSIZE = 90
export const ENOPROTOOPT = 92
export const EPROTONOSUPPORT = 93
export const ESOCKTNOSUPPORT = 94
export const EOPNOTSUPP = 95
export const EADDRINUSE = 98
export const ENOBUFS = 105
export const ECONNREFUSED = 111
export const ECANCELED = 125

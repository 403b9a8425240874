/** Floor 4: carries datagrams to a kernel and back as system calls do; must not know what is in them, nor who waits for an answer. */

export * from './linux/index.js'
export * from './receive-area.js'
export * from './transport.js'

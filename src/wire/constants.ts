/** The kernel's numbers under the kernel's names, gathered from the files that hold them. */

export * from './address-families.js'
export * from './extack-attributes.js'
export * from './flags.js'
export * from './genetlink.js'
export * from './groups.js'
export * from './options.js'
export * from './protocols.js'

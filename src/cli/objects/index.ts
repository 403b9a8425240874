/** The objects by their names; each is imported when it is asked for. */

import type { RouteObject } from './object.js'

export const OBJECTS: Readonly<Record<string, () => Promise<RouteObject>>> = {
  link: async () => (await import('./link.js')).link,
  addr: async () => (await import('./address.js')).address,
  route: async () => (await import('./route.js')).route,
  neigh: async () => (await import('./neighbour.js')).neighbour,
  rule: async () => (await import('./rule.js')).rule,
}

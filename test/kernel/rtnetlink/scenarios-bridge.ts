/** Bridges that are up, with ports that come, go, and lose their carrier. */

import type { Scenario } from './scenarios.js'
import { DUMPS, down, link, make, noLinkLocal, remove, step, up } from './steps.js'

/** Milliseconds in which linkwatch has had a turn that is not urgent. */
const LINKWATCH = 1200

export const BRIDGE_SCENARIOS: readonly Scenario[] = [
  {
    name: 'a bridge that is up',
    steps: [
      make('br0', 'bridge', { address: '02:00:00:00:00:09' }),
      noLinkLocal(2),
      make('i0', 'ifb', { address: '02:00:00:00:00:05' }),
      noLinkLocal(3),
      make('v0', 'veth', { address: '02:00:00:00:00:06' }, { peer: { ifname: 'v1', address: '02:00:00:00:00:07' } }),
      noLinkLocal(4),
      noLinkLocal(5),
      step('getlink', { ifiIndex: 1 }, 0, LINKWATCH),
      up(2, 50),
      up(3, 50),
      link({ ifiIndex: 3, master: 2 }, 0, 50),
      up(5, 50),
      link({ ifiIndex: 5, master: 2 }, 0, 50),
      up(4, LINKWATCH),
      ...DUMPS,
      down(3, LINKWATCH),
      up(3, 50),
      down(2, LINKWATCH),
      up(2, LINKWATCH),
      link({ ifiIndex: 5, master: 0 }, 0, 50),
      remove(2),
    ],
  },
]

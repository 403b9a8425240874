import { nlctrl } from '../../families/nlctrl.js'
import { rtAddr } from '../../families/rt-addr.js'
import { rtLink } from '../../families/rt-link.js'
import { rtNeigh } from '../../families/rt-neigh.js'
import { rtRoute } from '../../families/rt-route.js'
import { rtRule } from '../../families/rt-rule.js'
import { tc } from '../../families/tc.js'
import type { Family } from '../../schema/family.js'

/** What a trace can read when it is not told: rtnetlink and nlctrl. */
export const TRACE_FAMILIES: readonly Family[] = [rtLink, rtAddr, rtRoute, rtNeigh, rtRule, tc, nlctrl]

/** The kinds of links this kernel can make. */

import { bridgeKind } from './bridge.js'
import type { LinkKind } from './kind.js'
import { dummyKind, ifbKind } from './simple.js'
import { macvlanKind, tunKind, vlanKind, vxlanKind } from './stacked.js'
import { vethKind } from './veth.js'

const ALL = [dummyKind, ifbKind, vethKind, bridgeKind, vlanKind, macvlanKind, vxlanKind, tunKind]

export const linkKinds: ReadonlyMap<string, LinkKind> = new Map(ALL.map(kind => [kind.name!, kind]))

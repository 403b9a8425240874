/** That the policy made of a specification is the one Linux made of it (H11, Y-rules): told attribute by attribute. */

import { mptcpPm } from 'nlkit/families/mptcp_pm'
import { MPTCP_POLICIES } from './mptcp-policies.js'
import { ask, byName, DUMP, GETPOLICY, generic, NLCTRL, REQUEST } from './requests.js'
import { deepEqual, rule } from './rule.js'

rule(
  'H11, H10',
  'the policies of mptcp_pm are those that Linux tells',
  bench => {
    const handlers: Record<string, object> = {}
    for (const [name, { do: doit, dump }] of Object.entries(mptcpPm.operations))
      handlers[name] = { ...(doit && { do: () => undefined }), ...(dump && { dump: () => [] }) }
    bench.backend.kernel!.generic.register(mptcpPm, handlers)
    const got = ask(bench, generic(GETPOLICY, { flags: REQUEST | DUMP, attributes: byName('mptcp_pm') }))
    deepEqual(
      got.filter(({ type }) => type === NLCTRL).map(({ payload }) => Buffer.from(payload.subarray(12)).toString('hex')),
      MPTCP_POLICIES,
    )
  },
  { only: ['embedded', 'what is held against it was captured there'] },
)

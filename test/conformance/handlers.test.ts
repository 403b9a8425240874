/** H13: which handlers of generic families wait for each other. */

import { demoFamily } from './demo-family.js'
import { ACK, answers, generic, genericSocket, REQUEST } from './requests.js'
import { deepEqual, equal, rule } from './rule.js'

const OWN = { only: ['embedded', 'needs a family of one’s own'] as const }

rule(
  'H13',
  'requests of a family are handled one after the other; those of others, and with parallel_ops all, overlap',
  async bench => {
    const order: string[] = []
    const gates: (() => void)[] = []
    const slow = (name: string) => ({
      get: {
        async do() {
          order.push(`${name} begins`)
          await new Promise<void>(resolve => gates.push(resolve))
          order.push(`${name} ends`)
        },
      },
      lax: { do: () => void order.push(`${name} lax`) },
    })
    const { generic: registry } = bench.backend.kernel!
    const register = (name: string, options = {}) => registry.register(demoFamily(name), slow(name) as never, options)
    const one = register('one')
    const other = register('other')
    const parallel = register('parallel', { parallelOps: true })
    const socket = genericSocket(bench)
    for (const { id } of [one, other, parallel])
      for (const command of [1, 4]) socket.send(generic(command, { type: id, flags: REQUEST | ACK }), 0, 0)
    deepEqual(order.splice(0), ['one begins', 'other begins', 'parallel begins', 'parallel lax'])
    equal(answers(socket).length, 1)
    for (const open of gates) open()
    await new Promise(resolve => setImmediate(resolve))
    deepEqual(order.sort(), ['one ends', 'one lax', 'other ends', 'other lax', 'parallel ends'])
    equal(answers(socket).length, 5)
  },
  OWN,
)

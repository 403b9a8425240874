import type { Policy } from './policy.js'

/** All policies reachable from some, in the order the kernel numbers them: breadth first, nested ones by attribute number. netlink_policy_dump_add_policy. */
export class PolicyList {
  readonly policies: Policy[] = []

  add(policy: Policy): void {
    this.#append(policy)
    for (let i = 0; i < this.policies.length; i++) {
      const { attributes } = this.policies[i]!
      for (const number of [...attributes.keys()].sort((a, b) => a - b)) {
        const nested = attributes.get(number)!.nested
        if (nested !== undefined && nested.maxType > 0) this.#append(nested)
      }
    }
  }

  #append(policy: Policy): void {
    if (!this.policies.includes(policy)) this.policies.push(policy)
  }

  indexOf(policy: Policy): number {
    return this.policies.indexOf(policy)
  }
}

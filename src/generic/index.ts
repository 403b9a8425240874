/** Floor 6, the generic families of a kernel: knows how to ask nlctrl which there are and what they accept; knows none of them itself. */

export {
  families,
  family,
  type GenericFamilyInfo,
  type GenericGroup,
  type GenericOperation,
  type GenericOptions,
} from './families.js'
export { type AttributePolicy, assemblePolicies, type OperationPolicies, type Policy, policies } from './policies.js'

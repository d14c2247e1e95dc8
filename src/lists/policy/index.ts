import "./policy.access";
export { PolicyInstrument } from "./policy-instrument.entity";
export { Policy } from "./policy.entity";
export { policyList } from "./policy.list";
export { policyResolvers } from "./policy.resolver";
export { PolicyState, policyState } from "./policy.rules";
export { instrumentSeed, policySeed } from "./policy.seed";
export { policyMutations } from "./policy.write";

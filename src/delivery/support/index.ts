import "./support.access";
export { Blocker } from "./blocker.entity";
export { blockerMutations } from "./blocker.write";
export { FactorSupport } from "./factor-support.entity";
export { factorSupportMutations } from "./factor-support.write";
export { supportResolvers } from "./support.resolver";

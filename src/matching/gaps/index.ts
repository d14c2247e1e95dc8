export { ChainGap } from "./gap";
export { gapResolvers } from "./gaps.resolver";

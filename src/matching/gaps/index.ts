export { gapResolvers } from "./gaps.resolver";
export { isPresent } from "./gaps.rules";

export { gapResolvers } from "./gaps.resolver";

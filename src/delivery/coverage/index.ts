export { coveragesOn } from "./coverage.repository";
export { coverageResolvers } from "./coverage.resolver";
export { leadingRoleLabels, RegionCoverage } from "./region-coverage.entity";
export { coverageMutations } from "./region-coverage.write";

export { coverageResolvers } from "./coverage.resolver";
export { RegionCoverage } from "./region-coverage.entity";
export { coverageMutations } from "./region-coverage.write";

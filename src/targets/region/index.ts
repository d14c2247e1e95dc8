export { RegionStatistic } from "./region-statistic.entity";
export { Region, RegionLevel, RegionSide } from "./region.entity";
export { inRegion, regionFacet, regionList } from "./region.list";
export { regionResolvers } from "./region.resolver";
export { regionSeed, regionStatisticSeed } from "./region.seed";

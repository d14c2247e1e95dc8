export { Indicator, IndicatorBasis, IndicatorUnit } from "./indicator.entity";
export { indicatorList, indicatorResolvers } from "./indicator.list";
export { indicatorSeed } from "./indicator.seed";

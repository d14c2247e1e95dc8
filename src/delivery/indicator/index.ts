export { Indicator, IndicatorBasis, IndicatorUnit } from "./indicator.entity";
export { indicatorList, indicatorResolvers } from "./indicator.list";

export { Indicator } from "./indicator.entity";
export { indicatorResolvers } from "./indicator.list";
export { indicatorSeed } from "./indicator.seed";

export { Metric } from "./metric.entity";
export { metricList, metricResolvers } from "./metric.list";
export { Term } from "./term";
export { termList } from "./term-list";
export { metricSeed } from "./metric.seed";
export { termSeed } from "./term.seed";

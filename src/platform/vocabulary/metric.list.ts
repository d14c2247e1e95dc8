import { rootFields } from "../connection";
import { bilingual } from "../graphql/bilingual";
import { Metric } from "./metric.entity";
import { termList } from "./term-list";

/** All metrics. */
export const metricList = termList(Metric, "metrics", "指标", bilingual("指标词表。", "The vocabulary of metrics."));

/** `metrics` and `metric`. */
export const metricResolvers = [rootFields(metricList)];

import { termSeed } from "./term.seed";

/** `metrics.csv`. */
export const metricSeed = termSeed("metrics", "metric", "Metric");

export { type AnsweredBy, createMetrics, type Metrics } from "./metrics";
export { addMetricsRoute } from "./metrics-route";

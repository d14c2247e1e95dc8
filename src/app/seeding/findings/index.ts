export { FIGURE_TABLES } from "./read-figures";
export { recordFindings } from "./record-findings";

export { recordFindings } from "./record-findings";

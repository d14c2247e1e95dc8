import "./data-finding.access";
export { DataFinding } from "./data-finding.entity";
export { qualityResolvers } from "./data-quality.resolver";

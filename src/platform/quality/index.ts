export { DataFinding, FindingRule, FindingState } from "./data-finding.entity";
export { findingList } from "./data-finding.list";
export { qualityResolvers } from "./data-quality.resolver";

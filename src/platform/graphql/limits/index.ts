export { checkDocument, type DocumentLimits } from "./document-limits";
export { type CostLimits, operationCost } from "./operation-cost";

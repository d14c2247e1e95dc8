export { checkDocument, type DocumentLimits } from "./document-limits";
export { type CostLimits, type OperationCost, operationCost } from "./operation-cost";

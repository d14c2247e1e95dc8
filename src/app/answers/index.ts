export { Answer } from "./answer";
export { type Execution, executionPlugin } from "./execution";
export { hasTag } from "./negotiation";
export { recall } from "./recall";
export { headersKey, questionKey } from "./request-key";
export { ResponseCache } from "./response-cache";
export { NOT_KEPT, sendAnswer, VARY } from "./send-answer";

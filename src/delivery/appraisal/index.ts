import { schemeMutations } from "./appraisal.write";
import { roundMutations } from "./round.write";
import "./appraisal.access";

export { AppraisalIndicator } from "./appraisal-indicator.entity";
export { AppraisalRound } from "./appraisal-round.entity";
export { AppraisalScheme } from "./appraisal-scheme.entity";
export { appraisalResolvers } from "./appraisal.resolver";
export { appraisalIndicatorSeed, appraisalSchemeSeed } from "./appraisal.seed";

/** `createAppraisalScheme` and what follows. */
export const appraisalMutations = [...schemeMutations, ...roundMutations];

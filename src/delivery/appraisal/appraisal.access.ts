import { declareVisibility, type RuleScope } from "../../platform/access";
import { AppraisalIndicator } from "./appraisal-indicator.entity";
import { AppraisalRound } from "./appraisal-round.entity";
import { AppraisalScheme } from "./appraisal-scheme.entity";

// How units are appraised is known to those who are; written by those who see everything alone.
declareVisibility({ entity: AppraisalScheme, row: isForStaff });
declareVisibility({ entity: AppraisalIndicator, row: isForStaff });
declareVisibility({ entity: AppraisalRound, row: isForStaff });

function isForStaff({ viewer }: RuleScope): boolean {
  return viewer.kind === "person";
}

import { isOurOpportunity } from "../../lists/opportunity";
import { declareVisibility, holdsOf, type RuleScope, type Verdict } from "../../platform/access";
import { Inquiry } from "./inquiry.entity";

// Who asked, and how to reach them, is for those who answer. Whoever holds the code is told the receipt.
declareVisibility({ entity: Inquiry, row: isOurs, write: isOurs, isConfidential: true });

/** An inquiry is the work of those whose opportunity it is about; without one, of those who see everything. */
function isOurs(scope: RuleScope): Verdict {
  return holdsOf(scope, "opportunity", isOurOpportunity);
}

import { isOurOpportunity } from "../../lists/opportunity";
import { declareVisibility, type RuleScope, type Verdict } from "../../platform/access";
import { identifier, sql } from "../../platform/database";
import { Inquiry } from "./inquiry.entity";

// Who asked, and how to reach them, is for those who answer. Whoever holds the code is told the receipt.
declareVisibility({ entity: Inquiry, row: isOurs, write: isOurs, isConfidential: true });

/** An inquiry is the work of those whose opportunity it is about; without one, of those who see everything. */
function isOurs({ viewer, column, all }: RuleScope): Verdict {
  const verdict = isOurOpportunity({ viewer, all, column: (name) => identifier(`asked.${name}`) });
  if (typeof verdict === "boolean") return verdict;
  return sql`EXISTS (SELECT 1 FROM ${all("opportunity")} AS asked WHERE asked.id = ${column("opportunity_id")} AND ${verdict})`;
}

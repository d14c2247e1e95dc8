import { isResponsible } from "../../maps/chain";
import { declareVisibility, type RuleScope, type Verdict } from "../../platform/access";
import { anyOf } from "../../platform/database";
import { isOfOurProject } from "../project";
import { Blocker } from "./blocker.entity";
import { FactorSupport } from "./factor-support.entity";

/** The project's own people see what it lacks and write of it; so does the organization that is asked. */
for (const entity of [Blocker, FactorSupport]) {
  declareVisibility({ entity, row: isOfOursOrAskedOfUs, write: isOfOursOrAskedOfUs });
}

function isOfOursOrAskedOfUs(scope: RuleScope): Verdict {
  const verdicts = [isOfOurProject(scope), isResponsible(scope, { organization: scope.column("organization_id") })];
  if (verdicts.includes(true)) return true;
  const conditions = verdicts.filter((verdict) => typeof verdict !== "boolean");
  return conditions.length === 0 ? false : anyOf(conditions);
}

import { isResponsible } from "../../maps/chain";
import { anyVerdict, declareVisibility, type RuleScope, type Verdict } from "../../platform/access";
import { isOfOurProject } from "../project";
import { Blocker } from "./blocker.entity";
import { FactorSupport } from "./factor-support.entity";

/** The project's own people see what it lacks and write of it; so does the organization that is asked. */
for (const entity of [Blocker, FactorSupport]) {
  declareVisibility({ entity, row: isOfOursOrAskedOfUs, write: isOfOursOrAskedOfUs });
}

function isOfOursOrAskedOfUs(scope: RuleScope): Verdict {
  return anyVerdict([isOfOurProject(scope), isResponsible(scope, { organization: scope.column("organization_id") })]);
}

import { isResponsible } from "../../maps/chain";
import { declareVisibility } from "../../platform/access";
import { sql } from "../../platform/database";
import { Policy } from "./policy.entity";

// Everybody reads policies; departments write those that name a chain of theirs, governments those of their region.
declareVisibility({
  entity: Policy,
  write: (scope) =>
    isResponsible(scope, {
      chains: (led) => sql`EXISTS (SELECT 1 FROM policy_chain AS w
        WHERE w.policy_id = ${scope.column("id")} AND w.chain_id IN (${led}))`,
      region: scope.column("region_id"),
    }),
});

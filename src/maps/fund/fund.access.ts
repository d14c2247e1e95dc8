import { declareVisibility } from "../../platform/access";
import { sql } from "../../platform/database";
import { isResponsible } from "../chain";
import { Fund } from "./fund.entity";

// Everybody reads funds; departments write those that focus on a chain of theirs, governments those of their region.
declareVisibility({
  entity: Fund,
  write: (scope) =>
    isResponsible(scope, {
      chains: (led) => sql`EXISTS (SELECT 1 FROM fund_chain AS w
        WHERE w.fund_id = ${scope.column("id")} AND w.chain_id IN (${led}))`,
      region: scope.column("region_id"),
    }),
});

import { declareVisibility } from "../../platform/access";
import { sql } from "../../platform/database";
import { isResponsible } from "../chain";
import { Resource } from "./resource.entity";

// Everybody reads resources; departments write those that feed a chain of theirs, governments those of their region.
declareVisibility({
  entity: Resource,
  write: (scope) =>
    isResponsible(scope, {
      chains: (led) => sql`EXISTS (SELECT 1 FROM resource_segment AS w JOIN chain_segment AS s ON s.id = w.segment_id
        WHERE w.resource_id = ${scope.column("id")} AND s.chain_id IN (${led}))`,
      region: scope.column("region_id"),
    }),
});

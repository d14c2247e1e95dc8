import { declareVisibility, isRestricted, visibilityRules } from "../access";
import { allOf, identifier, sql, tableOf } from "../database";
import { DataFinding } from "./data-finding.entity";

declareVisibility({
  entity: DataFinding,
  // A finding about a record exists with that record: whatever other rules say of it.
  row: ({ column }) =>
    allOf(
      visibilityRules()
        .filter(({ entity }) => entity !== DataFinding && isRestricted(entity))
        .map(
          // None is about what nobody may keep: naming it here would let nobody keep what shows findings.
          ({ entity, isConfidential = false }) =>
            isConfidential
              ? sql`${column("subject_type")} <> ${entity.name}`
              : sql`${column("subject_type")} <> ${entity.name}
            OR (SELECT 1 FROM ${identifier(tableOf(entity))} AS s WHERE s.code = ${column("subject_code")}) IS NOT NULL`,
        ),
    ),
});

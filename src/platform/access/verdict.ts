import { anyOf, identifier, type Sql, sql } from "../database";
import type { RuleScope, Verdict } from "./visibility";

/** Whether any one of them holds; of none, never. */
export function anyVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  const conditions = verdicts.filter((verdict): verdict is Sql => typeof verdict !== "boolean");
  return conditions.length === 0 ? false : anyOf(conditions);
}

/**
 * Whether something holds of the row of `table` that a row names by `<table>_id`. That one is looked for among all rows, not among those
 * that the viewer sees: it is asked here who sees it.
 */
export function holdsOf(
  { viewer, column, all }: RuleScope,
  table: string,
  test: (named: RuleScope) => Verdict,
): Verdict {
  const alias = `its_${table}`;
  const verdict = test({ viewer, all, column: (name) => identifier(`${alias}.${name}`) });
  if (typeof verdict === "boolean") return verdict;
  return sql`EXISTS (SELECT 1 FROM ${all(table)} AS ${identifier(alias)}
    WHERE ${identifier(`${alias}.id`)} = ${column(`${table}_id`)} AND ${verdict})`;
}

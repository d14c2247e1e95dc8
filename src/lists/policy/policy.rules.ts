import { sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import type { PlanBind, RowSql } from "../../platform/graphql/sql-forms";
import { type JsonValue, jsonValue, quoted, template } from "../../platform/sql-json";
import { endOf } from "../../platform/values";

/** Whether a policy is in force on a day, by the dates it states. */
export enum PolicyState {
  IN_FORCE = "IN_FORCE",
  EXPIRED = "EXPIRED",
  NOT_YET = "NOT_YET",
  OPEN_ENDED = "OPEN_ENDED",
}

enumeration(
  PolicyState,
  "PolicyState",
  bilingual("按所载日期的效力状态。", "Whether a policy is in force, by the dates it states."),
  {
    IN_FORCE: { zh: "在有效期内", en: "Within its stated validity" },
    EXPIRED: { zh: "已过有效期", en: "Past its stated validity" },
    NOT_YET: { zh: "尚未印发", en: "Not issued yet on that day" },
    OPEN_ENDED: { zh: "未注明有效期,未核查是否废止", en: "No end is stated; repeal was not checked" },
  },
);

/** The state of a policy on a day. A stated end of reduced precision includes all of its month or year. */
export function policyState(policy: { issuedOn: string | null; validUntil: string | null }, day: string): PolicyState {
  if (policy.issuedOn !== null && policy.issuedOn > day) return PolicyState.NOT_YET;
  if (policy.validUntil === null) return PolicyState.OPEN_ENDED;
  return day <= endOf(policy.validUntil) ? PolicyState.IN_FORCE : PolicyState.EXPIRED;
}

/** `policyState` today, inside a statement. */
export function policyStateSql(policy: RowSql): JsonValue<PlanBind> {
  const [issuedOn, validUntil] = [policy.column("issued_on"), policy.column("valid_until")];
  const today = ({ today }: PlanBind) => sql`${today}`;
  return jsonValue(
    "text",
    template`CASE WHEN ${issuedOn} > ${today} THEN ${quoted(PolicyState.NOT_YET)}
      WHEN ${validUntil} IS NULL THEN ${quoted(PolicyState.OPEN_ENDED)}
      WHEN ${today} <= ${validUntil} || ${quoted(endOf(""))} THEN ${quoted(PolicyState.IN_FORCE)}
      ELSE ${quoted(PolicyState.EXPIRED)} END`,
  );
}

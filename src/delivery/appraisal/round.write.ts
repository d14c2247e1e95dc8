import { Field, InputType } from "type-graphql";
import { identifier, sql, type SqlValue } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import { insertRows, largestId } from "../../platform/seeding";
import { Decimal, MICRO, scaledInteger } from "../../platform/values";
import {
  appendRow,
  ChangeInput,
  checkText,
  LONGEST_REASON,
  mutationField,
  MutationInput,
  ownRecord,
  UserErrorCode,
  type Write,
} from "../../platform/writing";
import { organizationList } from "../../targets/organization";
import { AppraisalRound } from "./appraisal-round.entity";
import { AppraisalScheme } from "./appraisal-scheme.entity";
import { appraisalIndicatorList, appraisalRoundList, appraisalSchemeList } from "./appraisal.list";
import { definitionsOf, readGround } from "./appraisal.repository";
import { AppraisalMeasure, AppraisalState } from "./appraisal-terms";
import { appraise } from "./appraise.rules";
import { isQuarter, lastDayOf } from "./quarter";
import { freeze } from "./scores.repository";

@InputType({ description: bilingual("一个季度考核的开始。", "The beginning of an appraisal.") })
class OpenAppraisalInput extends MutationInput {
  @Field(() => String, { description: bilingual("考核办法的代码。", "Code of the scheme.") })
  scheme!: string;

  @Field(() => String, { description: bilingual("季度,如 2026-Q1。", "The quarter, such as 2026-Q1.") })
  quarter!: string;
}

@InputType({ description: bilingual("人工录入的值或目标。", "A value or target entered by hand.") })
class EnterAppraisalValueInput extends MutationInput {
  @Field(() => String, {
    description: bilingual("季度考核的代码,须未关闭。", "Code of the round, which must be open."),
  })
  code!: string;

  @Field(() => String, { description: bilingual("指标的代码。", "Code of the indicator.") })
  indicator!: string;

  @Field(() => String, { description: bilingual("单位的代码。", "Code of the organization.") })
  organization!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual("值,仅限 ENTERED 指标;空:不录入。", "The value, of ENTERED indicators only. Null: none."),
  })
  value?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "该单位的目标,先于任务的目标;空:不录入。",
      "The unit's target, before that of its tasks. Null: none.",
    ),
  })
  target?: string | null;

  @Field(() => String, { description: bilingual("理由,1至2000个字符。", "The reason, 1 to 2,000 characters.") })
  reason!: string;
}

@InputType({ description: bilingual("季度考核的关闭。", "The closing of a quarter.") })
class CloseAppraisalInput extends ChangeInput {}

/** How quarters are appraised: opened, filled in where the graph does not know, closed for good. */
export const roundMutations = [
  mutationField({
    name: "openAppraisal",
    description: bilingual("开始一个季度的考核。", "Begins the appraisal of a quarter."),
    input: OpenAppraisalInput,
    list: appraisalRoundList,
    run: openRound,
  }),
  mutationField({
    name: "enterAppraisalValue",
    description: bilingual(
      "录入指标的值或目标;只增不改,以最新为准。",
      "Enters a value or a target. Only added to; the newest of a unit counts.",
    ),
    input: EnterAppraisalValueInput,
    list: appraisalRoundList,
    run: enterValue,
  }),
  mutationField({
    name: "closeAppraisal",
    description: bilingual(
      "关闭季度:冻结输入、计分版本与结果,此后不再改变。",
      "Closes a quarter: inputs, version of the method and results are frozen for good.",
    ),
    input: CloseAppraisalInput,
    list: appraisalRoundList,
    run: closeRound,
  }),
];

async function openRound(write: Write, { scheme, quarter }: Pick<OpenAppraisalInput, "scheme" | "quarter">) {
  const found = await ownRecord(write, { list: appraisalSchemeList }, scheme);
  if (!isQuarter(quarter)) {
    write.refuse(
      UserErrorCode.INVALID,
      ["quarter"],
      message(
        `“${quarter.slice(0, 100)}”不是季度,应如 2026-Q1。`,
        `"${quarter.slice(0, 100)}" is no quarter such as 2026-Q1.`,
      ),
    );
  }
  const code = `${scheme}/${quarter}`;
  const [there] = await write.transaction.rows(sql`SELECT 1 AS one FROM appraisal_round WHERE code = ${code}`);
  if (there) {
    write.refuse(UserErrorCode.DUPLICATE, ["quarter"], message(`${code} 已经开始。`, `${code} was opened already.`));
  }
  const values = {
    code,
    scheme_id: found.id,
    quarter,
    state: AppraisalState.OPEN,
    method_version: Number(found.method_version),
  };
  await appendRow(write, appraisalRoundList, "apr", values);
  return code;
}

async function enterValue(write: Write, input: Omit<EnterAppraisalValueInput, "idempotencyKey">): Promise<string> {
  const { code, reason } = input;
  const round = await openOne(write, code, null);
  const indicator = await idOf(write, appraisalIndicatorList, input.indicator, "indicator");
  const organization = await idOf(write, organizationList, input.organization, "organization");
  write.check();
  const [value, target] = [input.value ?? null, input.target ?? null];
  if (Number(indicator?.scheme_id) !== Number(round.scheme_id)) {
    write.complain(
      UserErrorCode.INVALID,
      ["indicator"],
      message(`指标 ${input.indicator} 不属于该办法。`, `Indicator ${input.indicator} is not of this scheme.`),
    );
  }
  if (value !== null && indicator?.measure !== AppraisalMeasure.ENTERED) {
    write.complain(
      UserErrorCode.INVALID,
      ["value"],
      message(
        `该指标取自数据(${String(indicator?.measure)}),不能录入。`,
        `It is taken from the graph (${String(indicator?.measure)}).`,
      ),
    );
  }
  if (value === null && target === null) {
    write.complain(UserErrorCode.INVALID, ["value"], message("请给出值或目标。", "Give a value or a target."));
  }
  checkText(write, ["reason"], reason, LONGEST_REASON);
  write.check();
  const values = {
    round_id: round.id,
    indicator_id: Number(indicator?.id),
    organization_id: Number(organization?.id),
    value_micro: value === null ? null : scaledInteger(value, MICRO),
    target_micro: target === null ? null : scaledInteger(target, MICRO),
    reason,
    entered_at: write.at,
  };
  await append(write, "appraisal_entry", values);
  write.note({ type: appraisalRoundList.name, code, before: null, after: values });
  return code;
}

async function closeRound(write: Write, { code, expectedVersion }: Omit<CloseAppraisalInput, "idempotencyKey">) {
  const row = await openOne(write, code, expectedVersion);
  const last = lastDayOf(String(row.quarter));
  if (write.today <= last) {
    write.refuse(
      UserErrorCode.UNLAWFUL_TRANSITION,
      ["code"],
      message(`季度至 ${last} 才结束,尚不能关闭。`, `The quarter ends on ${last}: it cannot be closed before.`),
    );
  }
  const { transaction } = write;
  const [scheme] = await transaction.select(
    AppraisalScheme,
    sql`SELECT * FROM appraisal_scheme WHERE id = ${Number(row.scheme_id)}`,
  );
  const [round] = await transaction.select(AppraisalRound, sql`SELECT * FROM appraisal_round WHERE id = ${row.id}`);
  if (!scheme || !round) throw new TypeError(`${code} has no scheme`);
  const definitions = await definitionsOf(transaction, scheme.id);
  if (definitions.length === 0) {
    write.refuse(
      UserErrorCode.UNLAWFUL_TRANSITION,
      ["code"],
      message(`考核办法 ${scheme.code} 没有指标。`, `Scheme ${scheme.code} has no indicators.`),
    );
  }
  const ground = await readGround(transaction, scheme, definitions, {
    quarter: round.quarter,
    asOf: write.today,
    round,
  });
  const standings = appraise(definitions, ground);
  await freeze(transaction, round.id, standings);
  await transaction.run(sql`UPDATE appraisal_round SET state = 'CLOSED', closed_at = ${write.at},
    method_version = ${scheme.methodVersion}, version = version + 1 WHERE id = ${round.id}`);
  const [after] = await transaction.rows<object>(sql`SELECT * FROM appraisal_round WHERE id = ${round.id}`);
  const ranking = standings.map(({ code: unit, rank, total }) => ({ unit, rank, total_micro: total }));
  write.note({ type: appraisalRoundList.name, code, before: row, after: { ...after, ranking } });
  return code;
}

async function openOne(write: Write, code: string, expectedVersion: number | null) {
  const row = await ownRecord(write, { list: appraisalRoundList }, code, expectedVersion);
  if (row.state === AppraisalState.CLOSED) {
    write.refuse(
      UserErrorCode.UNLAWFUL_TRANSITION,
      ["code"],
      message(`${code} 已于 ${String(row.closed_at)} 关闭。`, `${code} was closed at ${String(row.closed_at)}.`),
    );
  }
  return row;
}

async function idOf(write: Write, list: typeof organizationList, code: string, path: string) {
  const [row] = await write.seen.rows<Record<string, SqlValue>>(
    sql`SELECT * FROM ${identifier(list.table)} WHERE code = ${code}`,
  );
  if (!row) {
    const shown = code.slice(0, 100);
    const told = message(`${list.label} ${shown} 不存在。`, `${list.name} ${shown} does not exist.`);
    write.complain(UserErrorCode.UNKNOWN_REFERENCE, [path], told);
  }
  return row;
}

async function append({ transaction }: Write, table: string, values: Readonly<Record<string, SqlValue>>) {
  const added = { id: (await largestId(transaction, table)) + 1, ...values };
  await insertRows(transaction, table, Object.keys(added), [added]);
}

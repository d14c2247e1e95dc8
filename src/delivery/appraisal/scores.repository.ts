import { type Reader, sql, type Transaction } from "../../platform/database";
import { message } from "../../platform/graphql/bilingual";
import { insertRows } from "../../platform/seeding";
import { type Contribution, type Standing, standingOf, type Unit } from "./appraise.rules";
import type { Definition } from "./definition";
import { type Ranked, ranked } from "./ranking.rules";

interface ScoreRow {
  organization: number;
  organization_code: string;
  definition: string;
  value_micro: number | null;
  target_micro: number | null;
  reported_micro: number | null;
  verified_micro: number | null;
  gate_micro: number | null;
  reason: string | null;
  points_micro: number | null;
  told_zh: string;
  told_en: string;
}

/** Keeps what a quarter came to, with everything that it was made of. */
export async function freeze(
  transaction: Transaction,
  round: number,
  standings: readonly Ranked<Standing>[],
): Promise<void> {
  const rows = standings.flatMap(({ id, contributions }) =>
    contributions.map((one) => ({
      round_id: round,
      organization_id: id,
      indicator_id: one.definition.id,
      definition: JSON.stringify(one.definition),
      value_micro: one.value,
      target_micro: one.target,
      reported_micro: one.reported,
      verified_micro: one.verified,
      gate_micro: one.gate,
      reason: one.reason,
      points_micro: one.points,
      told_zh: one.told.zh,
      told_en: one.told.en,
    })),
  );
  const [first] = rows;
  if (first) await insertRows(transaction, "appraisal_score", Object.keys(first), rows);
}

/** What a closed quarter came to, as it was kept, and the definitions that it went by. */
export async function frozen(
  db: Reader,
  round: number,
): Promise<{ definitions: Definition[]; standings: Ranked<Standing>[] }> {
  const rows = await db.rows<ScoreRow>(sql`
    SELECT s.*, s.organization_id AS organization, o.code AS organization_code FROM appraisal_score AS s
    JOIN organization AS o ON o.id = s.organization_id JOIN appraisal_indicator AS i ON i.id = s.indicator_id
    WHERE s.round_id = ${round} ORDER BY s.organization_id, i.sort, i.id`);
  const definitions = new Map<number, Definition>();
  const units = new Map<number, { unit: Unit; contributions: Contribution[] }>();
  for (const row of rows) {
    const definition = JSON.parse(row.definition) as Definition;
    definitions.set(definition.id, definition);
    const unit = units.get(row.organization) ?? {
      unit: { id: row.organization, code: row.organization_code },
      contributions: [],
    };
    units.set(row.organization, unit);
    unit.contributions.push({
      definition,
      value: row.value_micro,
      target: row.target_micro,
      reported: row.reported_micro,
      verified: row.verified_micro,
      gate: row.gate_micro,
      reason: row.reason,
      points: row.points_micro,
      told: message(row.told_zh, row.told_en),
    });
  }
  const standings = [...units.values()].map(({ unit, contributions }) => standingOf(unit, contributions));
  return { definitions: [...definitions.values()], standings: ranked(standings) };
}

import { type Reader, list, sql } from "../../platform/database";
import { endOf } from "../../platform/values";
import { AppraisalIndicator } from "./appraisal-indicator.entity";
import { AppraisalRound } from "./appraisal-round.entity";
import type { AppraisalScheme } from "./appraisal-scheme.entity";
import { AppraisalMeasure } from "./appraisal-terms";
import type { Ground, Unit } from "./appraise.rules";
import { type Definition, definitionOf } from "./definition";
import { type Measured, NOTHING } from "./measured";
import { measure } from "./measures.repository";
import { lastDayOf } from "./quarter";
import { targetsOn } from "./task-measures";

/** What is asked about. */
interface Asked {
  readonly quarter: string;
  /** The day up to which the graph is known. */
  readonly asOf: string;
  /** Null: it was not opened, and nothing was entered. */
  readonly round: AppraisalRound | null;
  /** The day up to which entries count. Null: all of them. */
  readonly enteredUntil?: string | null;
}

/** What the office entered for a unit: the newest of it. */
interface Entry {
  readonly indicator: number;
  readonly organization: number;
  readonly value: number | null;
  readonly target: number | null;
  readonly reason: string;
}

/** Definitions of a scheme's indicators, in its order. */
export async function definitionsOf(db: Reader, scheme: number): Promise<Definition[]> {
  const indicators = await db.select(
    AppraisalIndicator,
    sql`SELECT * FROM appraisal_indicator WHERE scheme_id = ${scheme} ORDER BY sort, id`,
  );
  return indicators.map(definitionOf);
}

/** The round of a scheme in a quarter; null: it was not opened. */
export async function findRound(db: Reader, scheme: number, quarter: string): Promise<AppraisalRound | null> {
  const rounds = await db.select(
    AppraisalRound,
    sql`SELECT * FROM appraisal_round WHERE scheme_id = ${scheme} AND quarter = ${quarter}`,
  );
  return rounds[0] ?? null;
}

/** Everything that units bring to indicators in a quarter, as it is known on a day. The number of statements is that of the indicators. */
export async function readGround(
  db: Reader,
  { unitKind }: Pick<AppraisalScheme, "unitKind">,
  definitions: readonly Definition[],
  { quarter, asOf, round, enteredUntil = null }: Asked,
): Promise<Ground> {
  const units = await db.rows<Unit>(sql`SELECT id, code FROM organization WHERE kind = ${unitKind} ORDER BY id`);
  const entries = round ? await entriesOf(db, round.id, enteredUntil) : [];
  const entryOf = new Map(entries.map((entry) => [keyOf(entry.indicator, entry.organization), entry]));
  const targets = await taskTargets(db, definitions, quarter);
  const measures = new Map<number, (unit: number) => Measured>();
  for (const definition of definitions) {
    const measured = await measure(db, unitKind, definition, { quarter, asOf });
    if (measured) measures.set(definition.id, measured);
  }
  return {
    units,
    inputOf: (definition, unit) => {
      const entry = entryOf.get(keyOf(definition.id, unit.id));
      const entered = entry?.value ?? null;
      const measured = measures.get(definition.id)?.(unit.id) ?? { ...NOTHING, value: entered, reported: entered };
      const ofTask = targets.get(`${unit.id} ${definition.metricId} ${unitOf(definition)}`) ?? null;
      return { ...measured, target: entry?.target ?? measured.target ?? ofTask, reason: entry?.reason ?? null };
    },
  };
}

/** In the order of entering, so that the newest of a unit is the last. */
function entriesOf(db: Reader, round: number, until: string | null): Promise<Entry[]> {
  return db.rows<Entry>(sql`
    SELECT indicator_id AS indicator, organization_id AS organization, value_micro AS value, target_micro AS target, reason
    FROM appraisal_entry WHERE round_id = ${round} AND ${until === null ? sql`TRUE` : sql`entered_at <= ${endOf(until)}`} ORDER BY id`);
}

/** Targets by unit, metric and unit of measurement: of several tasks that cover the end of the quarter the one that began last. */
async function taskTargets(
  db: Reader,
  definitions: readonly Definition[],
  quarter: string,
): Promise<ReadonlyMap<string, number>> {
  const metrics = [...new Set(definitions.flatMap(({ metricId }) => metricId ?? []))];
  if (metrics.length === 0) return new Map();
  const rows = await db.rows<{ organization: number; metric: number; unit: string; target: number }>(sql`
    SELECT organization_id AS organization, metric_id AS metric, unit, target_micro AS target FROM task
    WHERE metric_id IN (${list(metrics)}) AND ${targetsOn(lastDayOf(quarter))}`);
  return new Map(rows.map(({ organization, metric, unit, target }) => [`${organization} ${metric} ${unit}`, target]));
}

/** The unit of measurement, as tasks say it. */
function unitOf({ measure }: Pick<Definition, "measure">): string {
  switch (measure) {
    case AppraisalMeasure.AMOUNT_SIGNED:
    case AppraisalMeasure.FUNDS_IN_PLACE:
    case AppraisalMeasure.FUNDS_VERIFIED:
      return "wan_cny";
    case AppraisalMeasure.START_RATE:
    case AppraisalMeasure.ARRIVAL_RATE:
      return "percent";
    default:
      return "count";
  }
}

function keyOf(indicator: number, organization: number): string {
  return `${indicator} ${organization}`;
}

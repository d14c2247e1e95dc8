import { identifier, join, list, sql, type Transaction } from "../../../platform/database";
import { insertRows, partsOf, type TypeCounts } from "../../../platform/seeding";
import { findEventDisagreements, findIndicatorDisagreements, findStatisticDisagreements } from "./disagreements";
import type { Figures } from "./figures";
import type { Finding } from "./finding";
import { findEventParts, findFundParts, findIndicatorParts, findOutcomeParts, findTaskParts } from "./parts";
import { findAverageGrowth, findGrowth, findIndicatorRates, findOutcomeRates } from "./rates";
import { readFigures } from "./read-figures";

const TYPE = "DataFinding";
const COLUMNS = ["rule", "subject_type", "subject_code", "stated", "computed", "message_zh", "message_en"] as const;

/** What is stored of a finding besides its id, state and version. */
type StoredFinding = { readonly code: string } & Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Everything in the figures that does not add up. */
export function findAll({ events, outcomes, indicators, funds, tasks, statistics }: Figures): Finding[] {
  return [
    ...findOutcomeRates(outcomes, events),
    ...findIndicatorRates(indicators),
    ...findGrowth(indicators),
    ...findAverageGrowth(indicators),
    ...findEventParts(events),
    ...findOutcomeParts(outcomes),
    ...findFundParts(funds),
    ...findTaskParts(tasks),
    ...findIndicatorParts(indicators),
    ...findEventDisagreements(events, outcomes),
    ...findIndicatorDisagreements(indicators),
    ...findStatisticDisagreements(statistics),
  ];
}

/**
 * Brings the findings up to date with the figures as they now stand.
 *
 * A finding that somebody has justified stays so while it says the same; when its figures change it is open again. One that
 * is no longer so is removed.
 */
export async function recordFindings(transaction: Transaction): Promise<TypeCounts> {
  const found = findAll(await readFigures(transaction)).map(stored);
  const before = await transaction.rows<StoredFinding & { id: number }>(
    sql`SELECT id, code, ${join(COLUMNS.map(identifier), ", ")} FROM data_finding`,
  );
  const byCode = new Map(before.map((finding) => [finding.code, finding]));
  const inserts = found.filter(({ code }) => !byCode.has(code));
  const updates = found.flatMap((finding) => {
    const old = byCode.get(finding.code);
    return old && COLUMNS.some((column) => old[column] !== finding[column]) ? [{ id: old.id, ...finding }] : [];
  });
  const current = new Set(found.map(({ code }) => code));
  const removed = before.filter(({ code }) => !current.has(code)).map(({ id }) => id);

  const largest = before.reduce((most, { id }) => Math.max(most, id), 0);
  const columns = ["id", "code", "state", ...COLUMNS];
  const rows = inserts.map((finding, index) => ({ id: largest + index + 1, state: "OPEN", ...finding }));
  await insertRows(transaction, "data_finding", columns, rows);
  const overwrite = join(
    [...COLUMNS, "state"].map((column) => sql`${identifier(column)} = ${identifier(`excluded.${column}`)}`),
    ", ",
  );
  await insertRows(
    transaction,
    "data_finding",
    columns,
    updates.map((finding) => ({ state: "OPEN", ...finding })),
    {
      onConflict: sql`ON CONFLICT (id) DO UPDATE SET ${overwrite}, version = data_finding.version + 1`,
    },
  );
  for (const ids of partsOf(removed)) await transaction.run(sql`DELETE FROM data_finding WHERE id IN (${list(ids)})`);
  if (inserts.length + updates.length + removed.length > 0) await transaction.bump(TYPE);
  return {
    type: TYPE,
    read: found.length,
    inserted: inserts.length,
    updated: updates.length,
    unchanged: found.length - inserts.length - updates.length,
    kept: 0,
    removed: removed.length,
  };
}

function stored(finding: Finding): StoredFinding {
  return {
    code: finding.code,
    rule: finding.rule,
    subject_type: finding.subjectType,
    subject_code: finding.subjectCode,
    stated: finding.stated,
    computed: finding.computed,
    message_zh: finding.message.zh,
    message_en: finding.message.en,
  };
}

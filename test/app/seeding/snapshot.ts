import { type Database, identifier, sql } from "../../../src/platform/database";

/** Every table that the loader writes to, and the order of its rows. */
const TABLES: Readonly<Record<string, string>> = {
  revision: "type",
  source: "id",
  resource_type: "id",
  instrument: "id",
  metric: "id",
  data_finding: "id",
  region: "id",
  region_closure: "descendant_id, ancestor_id",
  region_statistic: "id",
  organization: "id",
  enterprise: "id",
  enterprise_ranking: "enterprise_id, ranking, year",
  chain: "id",
  chain_segment: "id",
  segment_alias: "segment_id, locale, alias",
  segment_supply: "id",
  enterprise_segment: "enterprise_id, segment_id",
  resource: "id",
  resource_segment: "resource_id, segment_id",
  fund: "id",
  fund_chain: "fund_id, chain_id",
  fund_investment: "id",
  opportunity: "id",
  opportunity_segment: "opportunity_id, segment_id",
  policy: "id",
  policy_instrument: "policy_id, instrument_id",
  policy_chain: "policy_id, chain_id",
  task: "id",
  task_target_region: "task_id, region_id",
  promotion_event: "id",
  event_outcome: "id",
  project: "id",
  project_segment: "project_id, segment_id",
  project_investor: "project_id, enterprise_id",
  indicator: "id",
};

/** All rows of all tables, truth values as truth values; and the ids in the search index. */
export type Snapshot = Record<string, Record<string, unknown>[]>;

/** What the database says. */
export async function snapshotOf(database: Database): Promise<Snapshot> {
  const snapshot: Snapshot = {};
  for (const [table, order] of Object.entries(TABLES)) {
    const rows = await database.reader.rows(
      sql`SELECT * FROM ${identifier(table)} ORDER BY ${order
        .split(", ")
        .map(identifier)
        .reduce((one, two) => sql`${one}, ${two}`)}`,
    );
    snapshot[table] = rows.map((row) => ({ ...row, ...truthsOf(row) }));
  }
  snapshot.search_index = await database.reader.rows(
    sql`SELECT CAST(rowid AS TEXT) AS place FROM search_index ORDER BY rowid`,
  );
  return snapshot;
}

/** Tables whose rows differ, each with the rows that only one of the two has. */
export function differences(before: Snapshot, after: Snapshot): Record<string, { gone: unknown[]; come: unknown[] }> {
  const found: Record<string, { gone: unknown[]; come: unknown[] }> = {};
  for (const table of Object.keys(before)) {
    const [one, other] = [before[table] ?? [], after[table] ?? []];
    const [then, now] = [one, other].map((rows) => new Set(rows.map((row) => JSON.stringify(row)))) as [
      Set<string>,
      Set<string>,
    ];
    const gone = one.filter((row) => !now.has(JSON.stringify(row)));
    const come = other.filter((row) => !then.has(JSON.stringify(row)));
    if (gone.length + come.length > 0) found[table] = { gone, come };
  }
  return found;
}

function truthsOf(row: Record<string, unknown>): Record<string, boolean> {
  const names = Object.keys(row).filter((name) => name.startsWith("is_") || name === "all_chains");
  return Object.fromEntries(names.map((name) => [name, Boolean(row[name])]));
}

import type { Plan, TablePlan } from "./plan";

/** What a load did, or would do, to the rows of one type. */
export interface TypeCounts {
  /** Name of the GraphQL type. */
  readonly type: string;
  /** Rows of the file. */
  readonly read: number;
  readonly inserted: number;
  /** Rows of which a value or a link changed. */
  readonly updated: number;
  readonly unchanged: number;
  /** Rows of the database that the file does not speak of: they stay. */
  readonly kept: number;
  /** Rows taken away. Only findings are, when what they found is no longer so. */
  readonly removed: number;
}

/** The counts of a plan, by type in the order of loading. */
export function countsOf({ tables }: Plan): TypeCounts[] {
  return tables.map(tableCounts);
}

function tableCounts({ seed, read, inserts, updates, relinked, kept }: TablePlan): TypeCounts {
  const inserted = inserts.length;
  const updated = updates.length + relinked.length;
  return {
    type: seed.type,
    read,
    inserted,
    updated,
    unchanged: Math.max(read - inserted - updated, 0),
    kept,
    removed: 0,
  };
}

import { type Database, list, sql, type Transaction } from "../../src/platform/database";
import type { Deal } from "./deals";

/**
 * What is hidden of a deal. ROW: the project with its links. TRACES: also every assignment of an enterprise to a segment that
 * was read off this deal, by its note.
 */
export type Hiding = "ROW" | "TRACES";

/** Note of assignments that were read off an investor's deals without naming them. */
const UNNAMED = "Has announced a project in Gansu (projects.csv)";

/** What `work` answers over a catalog in which a deal has never happened. Nothing stays changed. */
export async function withoutDeal<T>(
  database: Database,
  deal: Deal,
  hiding: Hiding,
  work: (catalog: Transaction) => Promise<T>,
): Promise<T> {
  const outcome: { result?: T } = {};
  try {
    await database.writer.transaction(async (transaction) => {
      await transaction.run(sql`DELETE FROM project WHERE id = ${deal.id}`);
      if (hiding === "TRACES") {
        await transaction.run(sql`DELETE FROM enterprise_segment WHERE note LIKE ${`%project ${deal.code} %`}
          OR (enterprise_id IN (${list(deal.investors)}) AND note = ${UNNAMED})`);
      }
      outcome.result = await work(transaction);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return outcome.result as T;
}

/** Thrown to take a transaction back. */
class TakenBack extends Error {}

import type { Transaction } from "./database";
import { sql } from "./sql";

/** Any number that nothing else locks. */
const WRITES = 5_182_026;

/**
 * Waits until no other transaction that asked for this is under way: what is read from here on is what there is until the commit, also
 * for numbers given to new rows. SQLite has one writer anyway.
 */
export async function lockWrites(transaction: Transaction): Promise<void> {
  if (transaction.dialect === "postgres") await transaction.run(sql`SELECT pg_advisory_xact_lock(${WRITES})`);
}

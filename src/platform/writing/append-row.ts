import type { List } from "../connection";
import { identifier, sql, type SqlValue } from "../database";
import { insertRows } from "../seeding";
import { newCode } from "./new-code";
import type { Write } from "./write";

/** Adds a row to a list of what happened, whose values nobody gave as inputs; answers its code. */
export async function appendRow(
  write: Write,
  list: List,
  prefix: string,
  values: Readonly<Record<string, SqlValue>>,
): Promise<string> {
  const { transaction } = write;
  const [row] = await transaction.rows<{ largest: number | null }>(
    sql`SELECT max(id) AS largest FROM ${identifier(list.table)}`,
  );
  const added = { id: (row?.largest ?? 0) + 1, code: newCode(prefix), ...values };
  await insertRows(transaction, list.table, Object.keys(added), [added]);
  write.note({ type: list.name, code: added.code, before: null, after: added });
  return added.code;
}

import { identifier, type Reader, sql } from "../database";

/** The largest id of a table, 0 without rows: a new row gets the number after it. */
export async function largestId(reader: Reader, table: string): Promise<number> {
  const [row] = await reader.rows<{ largest: number | null }>(sql`SELECT max(id) AS largest FROM ${identifier(table)}`);
  return row?.largest ?? 0;
}

import { declaredLists } from "../../src/platform/connection";
import { type Database, identifier, sql } from "../../src/platform/database";
import type { Codes } from "./random-document";

/** Codes of the first records of each list. */
export async function firstCodes({ reader }: Database): Promise<Codes> {
  const codes: Record<string, readonly string[]> = {};
  for (const { name, table } of declaredLists()) {
    const statement = sql`SELECT code FROM ${identifier(table)} ORDER BY id LIMIT 40`;
    const rows = await reader.rows<{ code: string }>(statement);
    if (rows.length > 0) codes[name] = rows.map(({ code }) => code);
  }
  return codes;
}

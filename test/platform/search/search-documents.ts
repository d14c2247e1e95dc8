import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { sql } from "../../../src/platform/database";
import {
  countStatement,
  matchesText,
  type SearchCount,
  type SearchDocument,
  type SearchRow,
  type SearchedType,
  searchStatement,
} from "../../../src/platform/search";
import { normalise, runsOf } from "../../../src/platform/search/runs";
import type { TestDatabase } from "../../support/harness";

/** A document and the number of its type. */
export interface TypedDocument extends SearchDocument {
  readonly type: number;
}

const FILES: [type: number, name: string, title: string[], body: string[]][] = [
  [1, "opportunities", ["title_zh", "title_en"], ["summary_zh", "summary_en", "conditions_zh", "conditions_en"]],
  [2, "policies", ["title_zh", "title_en"], ["summary_zh", "summary_en", "caveat_zh"]],
  [4, "resources", ["name_zh", "name_en"], ["description_zh", "description_en"]],
];

/** Titles and texts of the province's opportunities (type 1), policies (2) and resources (4), ids in file order from 1. */
export function provinceDocuments(): TypedDocument[] {
  return FILES.flatMap(([type, name, title, body]) => {
    const file = readFileSync(path.resolve(__dirname, `../../../seeds/gansu/${name}.csv`));
    const rows = parse(file, { columns: true, bom: true }) as Record<string, string>[];
    const pick = (row: Record<string, string>, columns: string[]) =>
      columns.map((column) => row[column] ?? "").filter(Boolean);
    return rows.map((row, index) => ({ type, id: index + 1, title: pick(row, title), body: pick(row, body) }));
  });
}

/** What a search must find, by reading every text: the same rows in the same order. Knows nothing of pinyin. */
export function scan(documents: readonly TypedDocument[], query: string): SearchRow[] {
  const terms = runsOf(normalise(query));
  const contains = (texts: readonly string[], term: { kind: string; text: string }) =>
    texts
      .map(normalise)
      .some((text) =>
        term.kind === "han"
          ? text.includes(term.text)
          : runsOf(text).some((run) => run.kind === "word" && run.text.startsWith(term.text)),
      );
  const rows = documents
    .filter(({ title, body }) => terms.length > 0 && terms.every((term) => contains([...title, ...body], term)))
    .map(
      ({ type, id, title }) => ({ type, id, tier: terms.every((term) => contains(title, term)) ? 0 : 1 }) as SearchRow,
    );
  return rows.sort((one, other) => one.tier - other.tier || one.type - other.type || one.id - other.id);
}

/** All that the index finds, in its order; null for a text without anything to search. */
export async function find(
  db: TestDatabase,
  query: string,
  types = [1, 2, 4],
  first = 10_000,
): Promise<SearchRow[] | null> {
  const statement = searchStatement(db.dialect, open(types), query, first);
  return statement && db.database.reader.rows<SearchRow>(statement);
}

/** How many records of each type the index finds. */
export async function count(db: TestDatabase, query: string, types = [1, 2, 4]): Promise<SearchCount[] | null> {
  const statement = countStatement(db.dialect, open(types), query);
  return statement && db.database.reader.rows<SearchCount>(statement);
}

/** Ids among 0 … 999 of one type that the condition on a list lets through. */
export async function filterIds(db: TestDatabase, type: number, query: string): Promise<number[] | null> {
  const condition = matchesText(db.dialect, type, query, sql`record.id`);
  if (!condition) return null;
  const rows = await db.database.reader.rows<{ id: number }>(
    sql`WITH RECURSIVE record (id) AS (SELECT 0 UNION ALL SELECT id + 1 FROM record WHERE id < 999)
        SELECT id FROM record WHERE ${condition} ORDER BY id`,
  );
  return rows.map((row) => row.id);
}

/** Types of which everybody sees everything. */
function open(types: readonly number[]): SearchedType[] {
  return types.map((number) => ({ number, restrictedTo: null }));
}

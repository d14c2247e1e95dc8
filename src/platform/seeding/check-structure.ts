import { identifier, join, type Reader, sql } from "../database";
import { message } from "../graphql/bilingual";
import type { Complaints } from "./complaint";
import { Pace } from "./pace";
import type { Rows } from "./packed-rows";
import type { ResolvedRow, ResolvedTable } from "./resolve";
import { columnOf, isListCell, type SeedTable } from "./seed-table";

/** Complains of rows that are above themselves, counting in rows that the file does not speak of. */
export async function checkParents(
  reader: Reader,
  { seed, file, rows }: ResolvedTable,
  complaints: Complaints,
  pace = new Pace(),
): Promise<void> {
  const parent = seed.parent;
  if (parent === undefined || rows.length === 0) return;
  const stored = await reader.rows<{ id: number; parent: number }>(
    sql`SELECT id, ${identifier(parent)} AS parent FROM ${identifier(seed.table)} WHERE ${identifier(parent)} IS NOT NULL`,
  );
  const above = new Map<number, number | null>(stored.map((row) => [row.id, row.parent]));
  const codes = new Map<number, string>();
  await pace.each(rows, ({ id, code, values }) => {
    above.set(id, values[parent] as number | null);
    codes.set(id, code);
  });
  const column = csvColumnOf(seed, parent);
  await pace.each(rows, ({ id, row, code }) => {
    const circle = circleThrough(id, above);
    if (!circle) return;
    const path = [...circle, id].map((one) => codes.get(one) ?? `#${one}`).join(" → ");
    complaints.add(
      { file, row, column, value: codes.get(above.get(id) ?? 0) ?? code },
      message(`上级关系成环:${path}。`, `Is above itself: ${path}.`),
    );
  });
}

/** The rows from `start` up to the one below `start` again, or null when the way up ends elsewhere. */
function circleThrough(start: number, above: ReadonlyMap<number, number | null>): number[] | null {
  const path: number[] = [];
  const seen = new Set<number>();
  for (let at: number | null = start; at !== null && !seen.has(at); at = above.get(at) ?? null) {
    seen.add(at);
    path.push(at);
    if (above.get(at) === start) return path;
  }
  return null;
}

/** Complains of rows that have in common what must be unique, counting in rows that the file does not speak of. */
export async function checkUnique(
  reader: Reader,
  { seed, file, rows }: ResolvedTable,
  complaints: Complaints,
  pace = new Pace(),
): Promise<void> {
  const columns = seed.unique;
  if (columns === undefined || rows.length === 0) return;
  const owners = new Map<string, string>();
  const stored = await reader.rows<Record<string, unknown> & { id: number; code: string }>(
    sql`SELECT id, code, ${join(columns.map(identifier), ", ")} FROM ${identifier(seed.table)}`,
  );
  const inFile = new Set<number>();
  await pace.each(rows, ({ id }) => inFile.add(id));
  await pace.each(stored, (row) => {
    const key = keyOf(columns, row);
    if (key !== null && !inFile.has(row.id)) owners.set(key, row.code);
  });
  await pace.each(rows, ({ row, code, values }) => {
    const key = keyOf(columns, values);
    if (key === null) return;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, code);
    else {
      complaints.add(
        { file, row, column: csvColumnOf(seed, columns[0] ?? ""), value: code },
        message(`${columns.join("、")}与${owner}相同。`, `Has the same ${columns.join(", ")} as ${owner}.`),
      );
    }
  });
}

/** Rows with those above them first, so that each can point to what is there already. */
export function parentsFirst(parent: string | undefined, rows: Rows<ResolvedRow>): Iterable<ResolvedRow> {
  if (parent === undefined) return rows;
  const byId = new Map([...rows].map((row) => [row.id, row]));
  const sorted = new Set<ResolvedRow>();
  const place = (row: ResolvedRow) => {
    const way: ResolvedRow[] = [];
    for (let at: ResolvedRow | undefined = row; at && !sorted.has(at); at = byId.get(at.values[parent] as number))
      way.push(at);
    for (const one of way.reverse()) sorted.add(one);
  };
  byId.forEach(place);
  return sorted;
}

/** The CSV column that fills a column of the table; the column itself where none does. */
export function csvColumnOf(seed: SeedTable, column: string): string {
  const found = Object.entries(seed.columns).find(
    ([name, cell]) => !isListCell(cell) && columnOf(name, cell) === column,
  );
  return found?.[0] ?? column;
}

function keyOf(columns: readonly string[], row: Readonly<Record<string, unknown>>): string | null {
  const values = columns.map((column) => row[column] ?? null);
  return values.includes(null) ? null : JSON.stringify(values);
}

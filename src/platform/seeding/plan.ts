import { identifier, join, list, type Reader, sql, type SqlValue } from "../database";
import { partsOf } from "./bulk-insert";
import { checkParents, checkUnique } from "./check-structure";
import { CodeBook } from "./code-book";
import type { Complaints } from "./complaint";
import type { LinkTable } from "./link";
import type { Pace } from "./pace";
import { PackedRows, type Rows } from "./packed-rows";
import { type ResolvedLinks, type ResolvedRow, type ResolvedTable, Resolver } from "./resolve";
import type { SeedFolder } from "./seed-folder";
import type { SeedTable, Values } from "./seed-table";

/** What a load does to a table. */
export interface TablePlan {
  readonly seed: SeedTable;
  /** How many rows the file has. */
  readonly read: number;
  readonly inserts: Rows<ResolvedRow>;
  /** Rows that are there with other values. */
  readonly updates: Rows<ResolvedRow>;
  /** Ids of rows whose own values stay and whose links change. */
  readonly relinked: readonly number[];
  /** Ids of all these: of the inserted, then the updated, then the relinked. */
  readonly changed: readonly number[];
  /** How many rows the file does not speak of; synthetic ones are not counted. */
  readonly kept: number;
}

/** What a load does to a link table: the owners that it knows lose their rows, then all of `rows` are written. */
export interface LinkPlan {
  readonly link: LinkTable;
  readonly cleared: readonly number[];
  readonly rows: Rows<Values>;
}

/** What a load does. */
export interface Plan {
  /** In an order in which each can point to those before. */
  readonly tables: readonly TablePlan[];
  readonly links: readonly LinkPlan[];
}

/**
 * What must be written for a database to say what a folder says. Reads only.
 *
 * @throws {SeedRefusedError} with all complaints, those of reading the folder included.
 */
export async function planLoad(
  reader: Reader,
  folder: SeedFolder,
  fileOf: ReadonlyMap<string, string>,
  complaints: Complaints,
  pace: Pace,
): Promise<Plan> {
  const book = await CodeBook.open(reader, folder.tables, folder.linkFiles, reader, pace);
  const broken = new Map(folder.tables.map(({ seed, brokenCodes }) => [seed.table, new Set(brokenCodes)]));
  const isSilent = (table: string, code: string) =>
    folder.unreadable.has(table) || (broken.get(table)?.has(code) ?? false);
  const resolver = new Resolver(book, complaints, fileOf, isSilent, pace);

  const tables: ResolvedTable[] = [];
  for (const table of folder.tables) tables.push(await resolver.table(table));
  const rowsOf = new Map(tables.map(({ seed, rows }) => [seed.table, rows]));
  const links = [
    ...(await resolver.listLinks(folder.tables)),
    ...folder.linkFiles.map((file) => resolver.fileLinks(file, rowsOf.get(file.seed.owner.table) ?? [])),
  ];
  for (const table of tables) {
    await checkParents(reader, table, complaints, pace);
    await checkUnique(reader, table, complaints, pace);
  }
  complaints.refuse();

  const relinked = new Map<string, Set<number>>();
  const linkPlans: LinkPlan[] = [];
  for (const one of links) {
    const { plan, owners } = await planLinks(reader, one, pace);
    linkPlans.push(plan);
    const all = relinked.get(one.ownerTable) ?? new Set<number>();
    await pace.each(owners, (owner) => all.add(owner));
    relinked.set(one.ownerTable, all);
  }
  const tablePlans: TablePlan[] = [];
  for (const { seed, rows } of tables) {
    tablePlans.push(await planTable(reader, seed, rows, relinked.get(seed.table) ?? new Set(), pace));
  }
  return { tables: tablePlans, links: linkPlans };
}

/** Columns that a load writes: those of the file, and what goes with a record. Every row has all of them. */
export function storedColumns([row]: Iterable<ResolvedRow>): string[] {
  return Object.keys(row?.values ?? {});
}

async function planTable(
  reader: Reader,
  seed: SeedTable,
  rows: Rows<ResolvedRow>,
  relinked: ReadonlySet<number>,
  pace: Pace,
): Promise<TablePlan> {
  const columns = storedColumns(rows);
  const [inserts, updates] = [new PackedRows<ResolvedRow>(), new PackedRows<ResolvedRow>()];
  const [inserted, updated] = [[] as number[], [] as number[]];
  const known = new Set<number>();
  for (const part of partsOf(rows)) {
    const ids = part.filter(({ isNew }) => !isNew).map(({ id }) => id);
    const stored = ids.length > 0 ? await storedRows(reader, seed.table, ["id", ...columns], "id", ids) : [];
    const before = new Map(stored.map((row) => [row.id as number, row]));
    await pace.each(part, (row) => {
      const { id, values, isNew } = row;
      if (isNew) {
        inserts.push(row);
        inserted.push(id);
        return;
      }
      known.add(id);
      if (columns.every((column) => same(before.get(id)?.[column], values[column]))) return;
      updates.push(row);
      updated.push(id);
    });
  }
  const untouched: number[] = [];
  let beyond = 0;
  // Links of a record that is written anyway need no mention.
  const written = new Set<number>();
  if (relinked.size > 0) await pace.each([...inserted, ...updated], (id) => written.add(id));
  await pace.each(relinked, (id) => {
    if (written.has(id)) return;
    untouched.push(id);
    if (!known.has(id)) beyond++;
  });
  const kept = (await countRows(reader, seed)) - known.size - beyond;
  return {
    seed,
    read: rows.length,
    inserts,
    updates,
    relinked: untouched,
    changed: [...inserted, ...updated, ...untouched],
    kept: Math.max(kept, 0),
  };
}

async function planLinks(
  reader: Reader,
  links: ResolvedLinks,
  pace: Pace,
): Promise<{ plan: LinkPlan; owners: number[] }> {
  const { link, rowsByOwner } = links;
  const columns = [...link.key, ...link.rest];
  const cleared: number[] = [];
  const owners: number[] = [];
  const rows = new PackedRows<Values>();
  for (const part of partsOf(rowsByOwner)) {
    const ids = part.map(([owner]) => owner);
    const before = new Map<number, string[]>();
    for (const row of await storedRows(reader, link.table, [link.owner, ...columns], link.owner, ids)) {
      const owner = row[link.owner] as number;
      before.set(owner, [...(before.get(owner) ?? []), tuple(columns, row)]);
    }
    await pace.each(part, ([owner, wanted]) => {
      const now = wanted.map((row) => tuple(columns, row)).sort();
      const then = (before.get(owner) ?? []).sort();
      if (now.length === then.length && now.every((one, index) => one === then[index])) return;
      owners.push(owner);
      if (then.length > 0) cleared.push(owner);
      for (const row of wanted) rows.push({ [link.owner]: owner, ...row });
    });
  }
  return { plan: { link, cleared, rows }, owners };
}

function storedRows(
  reader: Reader,
  table: string,
  columns: readonly string[],
  key: string,
  ids: readonly number[],
): Promise<Record<string, unknown>[]> {
  return reader.rows(
    sql`SELECT ${join(columns.map(identifier), ", ")} FROM ${identifier(table)} WHERE ${identifier(key)} IN (${list(ids)})`,
  );
}

async function countRows(reader: Reader, seed: SeedTable): Promise<number> {
  const real = seed.isRecord ? sql`is_synthetic = ${false}` : sql`TRUE`;
  const [row] = await reader.rows<{ count: number }>(
    sql`SELECT count(*) AS count FROM ${identifier(seed.table)} WHERE ${real}`,
  );
  return row?.count ?? 0;
}

/** SQLite gives truth values as 0 and 1. */
function same(stored: unknown, wanted: SqlValue | undefined): boolean {
  if (typeof wanted === "boolean") return Boolean(stored) === wanted;
  return (stored ?? null) === (wanted ?? null);
}

function tuple(columns: readonly string[], row: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(columns.map((column) => row[column] ?? null));
}

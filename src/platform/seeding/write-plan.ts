import { identifier, join, list, type Sql, sql, type Transaction } from "../database";
import { mergeIndex, putDocuments, type SearchDocument } from "../search";
import { insertRows, partsOf } from "./bulk-insert";
import { csvColumnOf, parentsFirst } from "./check-structure";
import { isListCell, type Searchable, type SeedTable } from "./seed-table";
import { type LinkPlan, type Plan, storedColumns, type TablePlan } from "./plan";
import { Pace } from "./pace";
import type { ResolvedRow } from "./resolve";

/** Documents whose words are found in one go: some milliseconds of work. */
const DOCUMENTS_OF_A_PART = 20;

/** How many rows a plan writes, links and search documents included. */
export function rowsToWrite({ tables, links }: Plan): number {
  const rows = tables.reduce((sum, table) => sum + table.changed.length * (table.seed.search ? 2 : 1), 0);
  return links.reduce((sum, link) => sum + link.rows.length, rows);
}

/**
 * Does what a plan says: rows, links, what is derived, search documents, and one revision more for each type that changed.
 *
 * @param onRows called now and then with the number of rows written since.
 */
export async function writePlan(
  transaction: Transaction,
  plan: Plan,
  onRows: (rows: number) => void,
  pace = new Pace(),
): Promise<void> {
  for (const table of plan.tables) await writeTable(transaction, table, onRows, pace);
  for (const link of plan.links) await writeLinks(transaction, link, onRows, pace);
  let documents = 0;
  for (const table of plan.tables) {
    const { changed } = table;
    if (changed.length === 0) continue;
    for (const statement of table.seed.derived ?? []) await transaction.run(statement);
    if (table.seed.search) {
      await writeDocuments(transaction, table.seed.table, table.seed.search, changed, onRows, pace);
      documents += changed.length;
    }
    await transaction.bump(table.seed.type);
  }
  await mergeIndex(transaction, documents);
}

async function writeTable(
  transaction: Transaction,
  plan: TablePlan,
  onRows: (rows: number) => void,
  pace: Pace,
): Promise<void> {
  const { seed, inserts, updates, relinked } = plan;
  const withId = ({ id, values }: ResolvedRow) => ({ id, ...values });
  const insertedColumns = ["id", ...storedColumns(inserts)];
  for (const part of partsOf(parentsFirst(seed.parent, inserts))) {
    await insertRows(transaction, seed.table, insertedColumns, part.map(withId), { onRows, pace });
  }

  const columns = storedColumns(updates);
  await releaseUnique(transaction, plan);
  const onConflict = overwrite(seed.table, columns);
  for (const part of partsOf(updates)) {
    await insertRows(transaction, seed.table, ["id", ...columns], part.map(withId), { onConflict, onRows, pace });
  }
  for (const ids of partsOf(relinked)) {
    await transaction.run(sql`UPDATE ${identifier(seed.table)} SET version = version + 1 WHERE id IN (${list(ids)})`);
    onRows(ids.length);
  }
}

/** Rows may swap what must be unique, and uniqueness is checked row by row: those that may be null let go of it first. */
async function releaseUnique(transaction: Transaction, { seed, updates }: TablePlan): Promise<void> {
  if (!seed.unique?.every((column) => isOptional(seed, column))) return;
  const empty = join(
    seed.unique.map((column) => sql`${identifier(column)} = NULL`),
    ", ",
  );
  for (const rows of partsOf(updates)) {
    await transaction.run(
      sql`UPDATE ${identifier(seed.table)} SET ${empty} WHERE id IN (${list(rows.map(({ id }) => id))})`,
    );
  }
}

function isOptional(seed: SeedTable, column: string): boolean {
  const cell = seed.columns[csvColumnOf(seed, column)];
  return cell !== undefined && !isListCell(cell) && !cell.isRequired;
}

function overwrite(table: string, columns: readonly string[]): Sql {
  const values = columns.map((column) => sql`${identifier(column)} = ${identifier(`excluded.${column}`)}`);
  return sql`ON CONFLICT (id) DO UPDATE SET ${join(values, ", ")}, version = ${identifier(`${table}.version`)} + 1`;
}

async function writeLinks(
  transaction: Transaction,
  { link, cleared, rows }: LinkPlan,
  onRows: (rows: number) => void,
  pace: Pace,
): Promise<void> {
  for (const owners of partsOf(cleared)) {
    await transaction.run(
      sql`DELETE FROM ${identifier(link.table)} WHERE ${identifier(link.owner)} IN (${list(owners)})`,
    );
  }
  await insertRows(transaction, link.table, [link.owner, ...link.key, ...link.rest], rows, { onRows, pace });
}

async function writeDocuments(
  transaction: Transaction,
  table: string,
  search: Searchable,
  changed: readonly number[],
  onRows: (rows: number) => void,
  pace: Pace,
): Promise<void> {
  for (const part of partsOf(changed)) {
    const isLong = part.length > DOCUMENTS_OF_A_PART;
    const inOrder = search.date !== null && isLong ? await newestFirst(transaction, table, search.date, part) : part;
    for (const ids of partsOf(inOrder, DOCUMENTS_OF_A_PART)) {
      await pace.rest();
      await putDocuments(transaction, search.number, await documentsOf(transaction, table, search, ids));
      onRows(ids.length);
    }
  }
}

/** Ids in the order in which the index takes them best. */
async function newestFirst(
  transaction: Transaction,
  table: string,
  date: string,
  ids: readonly number[],
): Promise<number[]> {
  const rows = await transaction.rows<{ id: number }>(
    sql`SELECT id FROM ${identifier(table)} WHERE id IN (${list(ids)}) ORDER BY COALESCE(${identifier(date)}, '') DESC, id DESC`,
  );
  return rows.map(({ id }) => id);
}

async function documentsOf(
  transaction: Transaction,
  table: string,
  { date, title, body, alias }: Searchable,
  ids: readonly number[],
): Promise<SearchDocument[]> {
  const columns = ["id", ...(date === null ? [] : [date]), ...title, ...body];
  const rows = await transaction.rows<Record<string, string | null> & { id: number }>(
    sql`SELECT ${join(columns.map(identifier), ", ")} FROM ${identifier(table)} WHERE id IN (${list(ids)}) ORDER BY id`,
  );
  const aliases = alias ? await textsByOwner(transaction, alias.link, alias.column, ids) : new Map<number, string[]>();
  return rows.map((row): SearchDocument => {
    const filled = (names: readonly string[]) => names.flatMap((name) => row[name] ?? []);
    return {
      id: row.id,
      title: [...filled(title), ...(aliases.get(row.id) ?? [])],
      body: filled(body),
      ...(date !== null && { date: row[date] }),
    };
  });
}

async function textsByOwner(
  transaction: Transaction,
  link: LinkPlan["link"],
  column: string,
  owners: readonly number[],
): Promise<Map<number, string[]>> {
  const rows = await transaction.rows<{ owner: number; text: string }>(
    sql`SELECT ${identifier(link.owner)} AS owner, ${identifier(column)} AS text FROM ${identifier(link.table)}
        WHERE ${identifier(link.owner)} IN (${list(owners)}) ORDER BY ${join([link.owner, ...link.key].map(identifier), ", ")}`,
  );
  const texts = new Map<number, string[]>();
  for (const { owner, text } of rows) texts.set(owner, [...(texts.get(owner) ?? []), text]);
  return texts;
}

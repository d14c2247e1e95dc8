import { identifier, join, list, type Reader, sql } from "../database";
import { isListCell, type ListCell, type SeedTable } from "../seeding";

/** Records with their links, as the audit keeps them, by id; what is not there is left out. */
export async function snapshotsOf(
  reader: Reader,
  seed: SeedTable,
  ids: readonly number[],
): Promise<Map<number, object & { readonly code: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.rows<{ id: number; code: string } & Record<string, unknown>>(
    sql`SELECT * FROM ${identifier(seed.table)} WHERE id IN (${list(ids)}) ORDER BY id`,
  );
  for (const [column, cell] of Object.entries(seed.columns)) {
    if (!isListCell(cell)) continue;
    const byOwner = await linksOf(reader, cell, ids);
    for (const row of rows) row[column] = byOwner.get(row.id) ?? [];
  }
  return new Map(rows.map((row) => [row.id, row]));
}

async function linksOf(
  reader: Reader,
  { link: { table, owner, key, rest } }: ListCell,
  ids: readonly number[],
): Promise<Map<number, unknown[]>> {
  const columns = join([...key, ...rest].map(identifier), ", ");
  const order = join([owner, ...key].map(identifier), ", ");
  const rows = await reader.rows<{ snapshot_owner: number }>(
    sql`SELECT ${identifier(owner)} AS snapshot_owner, ${columns} FROM ${identifier(table)}
        WHERE ${identifier(owner)} IN (${list(ids)}) ORDER BY ${order}`,
  );
  const byOwner = new Map<number, unknown[]>();
  for (const { snapshot_owner: id, ...link } of rows) byOwner.set(id, [...(byOwner.get(id) ?? []), link]);
  return byOwner;
}

import { identifier, type Sql, sql } from "../../database";
import type { Relation } from "../relation";
import { breathe, ROWS_PER_BREATH } from "./breathe";
import { Grouping, LinkGroups, MOST_GROUPS } from "./grouping";
import type { FacetModel, RelationModel, ToldGroup } from "./list-model";
import type { Loading } from "./load-model";
import type { ShapedRelation } from "./model-shape";
import { RowSet } from "./row-set";

/** Rows whose links are read in one statement. */
const CHUNK = 2_000;
/** A list of more targets than this is not worth a set of rows for each. */
const MOST_TARGETS = 2_000;

/**
 * A relation of a list: how its rows are counted by it, and found by the codes of its records unless the field has no use for that.
 * Null when it leads to too many records. `foreign` holds the keys of the rows by column.
 */
export async function loadRelation(
  loading: Loading,
  { relation, isFiltered, facets }: ShapedRelation,
  foreign: ReadonlyMap<string, Float64Array>,
): Promise<{ facet: FacetModel; relation: RelationModel | null } | null> {
  const targets = await readTargets(loading, relation, facets);
  if (!targets) return null;
  // Group 0 is that of the rows that belong to nothing.
  const numbers = new Map(targets.map(({ id }, index) => [id, index + 1]));
  const grouping =
    "column" in relation
      ? await byColumn(foreign.get(relation.column) as Float64Array, numbers)
      : await byLinks(loading, relation, numbers);
  loading.use(grouping.bytes);
  const above = relation.kind === "tree" ? await readAbove(loading, relation.closure, numbers) : null;
  const none: ToldGroup = { value: null, zh: null, en: null, level: null };
  const groups = targets.map(({ code, zh, en, level }): ToldGroup => ({ value: code, zh, en, level }));
  const facet: FacetModel = { grouping, groups: [none, ...groups], above };
  return { facet, relation: isFiltered ? await rowsByCode(loading, facet) : null };
}

interface Target {
  readonly id: number;
  readonly code: string;
  readonly zh: string | null;
  readonly en: string | null;
  readonly level: string | null;
}

async function readTargets(
  { reader, list }: Loading,
  relation: Relation,
  facets: readonly string[],
): Promise<readonly Target[] | null> {
  const { table } = relation.target();
  const empty = sql`CAST(NULL AS TEXT)`;
  const [zh, en] = facets.length > 0 ? [identifier("name_zh"), identifier("name_en")] : [empty, empty];
  const level = facets.some((name) => list.facets.get(name)?.kind === "tree") ? identifier("level") : empty;
  const found = await reader.rows<Target>(
    sql`SELECT id, code, ${zh} AS zh, ${en} AS en, ${level} AS level FROM ${identifier(table)} LIMIT ${MOST_TARGETS + 1}`,
  );
  return found.length > Math.min(MOST_TARGETS, MOST_GROUPS) ? null : found;
}

async function byColumn(keys: Float64Array, numbers: ReadonlyMap<number, number>): Promise<Grouping> {
  const groups = new Uint16Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    if (position % ROWS_PER_BREATH === 0) await breathe();
    groups[position] = numbers.get(keys[position] as number) ?? 0;
  }
  return new Grouping(keys.length, numbers.size, groups, null);
}

async function byLinks(
  { reader, ids }: Loading,
  relation: Exclude<Relation, { column: string }>,
  numbers: ReadonlyMap<number, number>,
): Promise<Grouping> {
  const links = new LinkGroups(ids.length, numbers.size);
  const pairs = pairsOf(relation);
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.subarray(start, start + CHUNK);
    const found = await reader.rows<{ child_id: number; parent_id: number }>(
      sql`SELECT child_id, parent_id FROM (${pairs}) AS p
        WHERE child_id >= ${chunk[0] as number} AND child_id <= ${chunk[chunk.length - 1] as number}`,
    );
    const parents = new Map<number, number[]>();
    for (const { child_id, parent_id } of found) {
      const others = parents.get(child_id);
      if (others) others.push(parent_id);
      else parents.set(child_id, [parent_id]);
    }
    for (const id of chunk) links.add(known(numbers, parents.get(id) ?? []));
  }
  return links.finish();
}

function pairsOf(relation: Exclude<Relation, { column: string }>): Sql {
  return relation.kind === "pairs"
    ? relation.pairs(null)
    : sql`SELECT ${identifier(relation.near)} AS child_id, ${identifier(relation.far)} AS parent_id
        FROM ${identifier(relation.table)}`;
}

/** Numbers of the records with these ids. One that came while the list was read has none: all of this is thrown away then. */
function known(numbers: ReadonlyMap<number, number>, ids: readonly number[]): number[] {
  return ids.flatMap((id) => numbers.get(id) ?? []);
}

async function readAbove(
  { reader }: Loading,
  closure: string,
  numbers: ReadonlyMap<number, number>,
): Promise<readonly (readonly number[])[]> {
  const rows = await reader.rows<{ descendant_id: number; ancestor_id: number }>(
    sql`SELECT descendant_id, ancestor_id FROM ${identifier(closure)}`,
  );
  const above: number[][] = Array.from({ length: numbers.size + 1 }, () => []);
  for (const { descendant_id, ancestor_id } of rows) {
    above[numbers.get(descendant_id) ?? 0]?.push(...known(numbers, [ancestor_id]));
  }
  // What belongs to nothing stands for itself, and so does nothing else by it.
  above[0] = [0];
  return above;
}

async function rowsByCode({ ids, use }: Loading, { grouping, groups, above }: FacetModel): Promise<RelationModel> {
  const upwards = above ?? groups.map((_, number) => [number]);
  const sizes = new Uint32Array(groups.length);
  upwards.forEach((numbers, number) => {
    for (const one of numbers) sizes[one] = (sizes[one] as number) + grouping.total(number);
  });
  const sets = groups.map((_, number) => new RowSet(sizes[number] as number, ids.length));
  use(sets.reduce((sum, { bytes }) => sum + bytes, 0));
  await grouping.forEach((position, number) => {
    for (const one of upwards[number] as readonly number[]) (sets[one] as RowSet).add(position);
  });
  const rows = new Map(
    groups.flatMap((group, number) => (group.value === null ? [] : [[group.value, sets[number] as RowSet] as const])),
  );
  return { rows, none: sets[0] as RowSet };
}

import { identifier, join, type Reader, type Revisions, sql } from "../../database";
import type { Facet } from "../facet";
import type { List } from "../list";
import type { Relation } from "../relation";
import type { RelationField } from "../reference-fields";
import { add, type Bitmap, complement, either, noRows } from "./bitmap";
import { SortedNumbers, ValueSets } from "./columns";
import type { ListModel, RelationModel, TargetRows } from "./list-model";

/** Rows of one statement: a longer answer would hold the event loop for too long. */
const CHUNK = 10_000;
/** A list of more targets than this is not worth a set of rows for each. */
const MOST_TARGETS = 2_000;

/** Relations that a list is filtered or counted by, by filter field, and whether their targets are shown by name. */
function relationsOf(list: List): Map<string, { relation: Relation; isShown: boolean }> {
  const shown = new Set([...list.facets.values()].flatMap((facet) => ("field" in facet ? [facet.field] : [])));
  return new Map(
    [...list.fields].flatMap(([name, field]) => {
      const { relation } = field as Partial<RelationField>;
      return relation ? [[name, { relation, isShown: shown.has(name) }] as const] : [];
    }),
  );
}

/** Columns of a list that are compared or counted: as words, as numbers, and as years. */
function columnsOf(list: List): { words: Set<string>; numbers: Set<string>; years: Set<string> } {
  const columns = { words: new Set<string>(), numbers: new Set<string>(), years: new Set<string>() };
  for (const { scalar } of list.fields.values()) {
    if (scalar) columns[scalar.kind === "number" ? "numbers" : "words"].add(scalar.column);
  }
  const ofFacet = (facet: Facet) => {
    if (facet.kind === "column") columns.words.add(facet.column);
    if (facet.kind === "year") columns.years.add(facet.column);
    if (facet.kind === "band") columns.numbers.add(facet.column);
  };
  for (const facet of list.facets.values()) ofFacet(facet);
  return columns;
}

/**
 * A list as it is now, read in pieces; null when it changed while it was read, which would mix two states of it.
 *
 * @throws {RangeError} when it would take more than `mostBytes`.
 */
export async function loadModel(
  reader: Reader,
  revisions: Revisions,
  list: List,
  mostBytes: number,
): Promise<ListModel | null> {
  const { moment } = revisions;
  const types = new Set<string>();
  const before = await countersOf(reader);
  const model = await new Loading(reader.recording(types), list, mostBytes).load();
  const after = await countersOf(reader);
  return before === after ? { ...model, types: [...types], moment } : null;
}

async function countersOf(reader: Reader): Promise<string> {
  return JSON.stringify(await reader.rows(sql`SELECT type, value FROM revision ORDER BY type`));
}

class Loading {
  private rowCount = 0;
  private bytes = 0;
  /** Position of each row by its id. */
  private readonly positions = new Map<number, number>();

  constructor(
    private readonly reader: Reader,
    private readonly list: List,
    private readonly mostBytes: number,
  ) {}

  async load(): Promise<Omit<ListModel, "types" | "moment">> {
    const { words, numbers, years } = columnsOf(this.list);
    const relations = relationsOf(this.list);
    const keys = [...relations.values()].flatMap(({ relation }) => ("column" in relation ? [relation.column] : []));
    this.rowCount = await this.count(this.list.table);
    const values = new Map([...words].map((column) => [column, new ValueSets(this.rowCount)]));
    const byYear = new Map([...years].map((column) => [column, new ValueSets(this.rowCount)]));
    const raw = new Map([...numbers].map((column) => [column, new Float64Array(this.rowCount)]));
    const without = new Map([...numbers].map((column) => [column, noRows(this.rowCount)]));
    const foreign = new Map([...new Set(keys)].map((column) => [column, new Int32Array(this.rowCount)]));
    await this.eachRow([...words, ...numbers, ...years, ...foreign.keys()], (position, row) => {
      for (const [column, sets] of values) if (!sets.add(position, word(row[column]))) values.delete(column);
      for (const [column, sets] of byYear) if (!sets.add(position, year(row[column]))) byYear.delete(column);
      for (const [column, all] of raw) {
        const value = row[column] as number | null;
        if (value === null) add(without.get(column) as Bitmap, position);
        else all[position] = value;
      }
      for (const [column, ids] of foreign) ids[position] = (row[column] as number | null) ?? -1;
    });
    const sorted = new Map(
      [...raw].map(([column, all]) => [column, new SortedNumbers(all, without.get(column) as Bitmap)]),
    );
    this.use([...values.values(), ...byYear.values(), ...sorted.values()].reduce((sum, { bytes }) => sum + bytes, 0));
    const made = new Map<string, RelationModel>();
    for (const [name, { relation, isShown }] of relations) {
      const model = await this.relation(relation, isShown, foreign);
      if (model) made.set(name, model);
    }
    const { list, rowCount, bytes } = this;
    return { list, rowCount, values, numbers: sorted, years: byYear, relations: made, bytes };
  }

  private async relation(
    relation: Relation,
    isShown: boolean,
    foreign: ReadonlyMap<string, Int32Array>,
  ): Promise<RelationModel | null> {
    const target = relation.target();
    if ((await this.count(target.table)) > MOST_TARGETS) return null;
    const names = isShown ? sql`, name_zh AS zh, name_en AS en` : sql``;
    const level = relation.kind === "tree" ? sql`, level` : sql``;
    const found = await this.reader.rows<{ id: number; code: string; zh?: string; en?: string; level?: string }>(
      sql`SELECT id, code${names}${level} FROM ${identifier(target.table)}`,
    );
    const rows = new Map(found.map(({ id }) => [id, noRows(this.rowCount)]));
    this.use(rows.size * noRows(this.rowCount).byteLength);
    await this.eachLink(relation, foreign, (position, id) => add(rows.get(id) as Bitmap, position));
    const some = [...rows.values()].reduce(either, noRows(this.rowCount));
    const targets = new Map(
      found.map((one): [string, TargetRows] => [
        one.code,
        {
          code: one.code,
          zh: one.zh ?? null,
          en: one.en ?? null,
          level: one.level ?? null,
          rows: rows.get(one.id) as Bitmap,
        },
      ]),
    );
    return { targets, none: complement(some, this.rowCount) };
  }

  /** Calls `link` with each row and the id of each target it belongs to. */
  private async eachLink(
    relation: Relation,
    foreign: ReadonlyMap<string, Int32Array>,
    link: (position: number, id: number) => void,
  ): Promise<void> {
    if (relation.kind === "through" || relation.kind === "pairs") {
      const pairs =
        relation.kind === "pairs"
          ? relation.pairs(null)
          : sql`SELECT ${identifier(relation.near)} AS child_id, ${identifier(relation.far)} AS parent_id FROM ${identifier(relation.table)}`;
      const ids = [...this.positions.keys()];
      for (let start = 0; start < ids.length; start += CHUNK) {
        const [from, to] = [ids[start] as number, ids[Math.min(start + CHUNK, ids.length) - 1] as number];
        const links = await this.reader.rows<{ child_id: number; parent_id: number }>(
          sql`SELECT child_id, parent_id FROM (${pairs}) AS p WHERE child_id >= ${from} AND child_id <= ${to}`,
        );
        for (const { child_id, parent_id } of links) {
          const position = this.positions.get(child_id);
          if (position !== undefined) link(position, parent_id);
        }
      }
      return;
    }
    const ids = foreign.get(relation.column) as Int32Array;
    const above = relation.kind === "tree" ? await this.ancestors(relation.closure) : null;
    for (let position = 0; position < ids.length; position++) {
      const id = ids[position] as number;
      if (id === -1) continue;
      for (const one of above ? (above.get(id) ?? []) : [id]) link(position, one);
    }
  }

  private async ancestors(closure: string): Promise<Map<number, number[]>> {
    const rows = await this.reader.rows<{ descendant_id: number; ancestor_id: number }>(
      sql`SELECT descendant_id, ancestor_id FROM ${identifier(closure)}`,
    );
    const above = new Map<number, number[]>();
    for (const { descendant_id, ancestor_id } of rows) {
      above.set(descendant_id, [...(above.get(descendant_id) ?? []), ancestor_id]);
    }
    return above;
  }

  private async eachRow(
    columns: readonly string[],
    take: (position: number, row: Record<string, unknown>) => void,
  ): Promise<void> {
    const wanted = join([...new Set(["id", ...columns])].map(identifier), ", ");
    const table = identifier(this.list.table);
    for (let last = -1, position = 0; ;) {
      const rows = await this.reader.rows<{ id: number }>(
        sql`SELECT ${wanted} FROM ${table} WHERE id > ${last} ORDER BY id LIMIT ${CHUNK}`,
      );
      for (const row of rows) {
        // Rows that came since they were counted mean that all of this is thrown away.
        if (position === this.rowCount) return;
        this.positions.set(row.id, position);
        take(position++, row as unknown as Record<string, unknown>);
        last = row.id;
      }
      if (rows.length < CHUNK) return;
    }
  }

  private async count(table: string): Promise<number> {
    const [row] = await this.reader.rows<{ count: number }>(sql`SELECT COUNT(*) AS count FROM ${identifier(table)}`);
    return row?.count ?? 0;
  }

  private use(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.mostBytes) throw new RangeError(`${this.list.name} takes more than ${this.mostBytes} bytes`);
  }
}

function word(value: unknown): string | number | null {
  return typeof value === "boolean" ? Number(value) : (value as string | number | null);
}

function year(value: unknown): string | null {
  return typeof value === "string" ? value.slice(0, 4) : null;
}

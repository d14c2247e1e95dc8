import { identifier, join, type Reader, type Revisions, sql } from "../../database";
import type { List } from "../list";
import type { FacetModel, ListModel, RelationModel } from "./list-model";
import { loadRelation } from "./load-relation";
import { modelShape } from "./model-shape";
import { columnTaker, type RowTaker } from "./take-columns";

/** Rows of one statement: the driver makes objects of them on the event loop, which a longer answer would hold for too long. */
const CHUNK = 2_000;

/** What a list is read with. */
export interface Loading {
  readonly reader: Reader;
  readonly list: List;
  /** Ids of the rows, ascending: a row's place here is its position. */
  readonly ids: Float64Array;
  /**
   * Makes room for so many bytes before they are taken.
   *
   * @throws {RangeError} when there is not that much.
   */
  readonly use: (bytes: number) => void;
}

/**
 * A list as it is now, read in pieces; null when something of it changed while it was read, which would mix two states of it.
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
  // Statements may run on different connections, each with a snapshot of its own: what the counters tell before the first of
  // them and after the last one holds for all of them. Counters of what is not read may grow meanwhile.
  const before = await countersOf(reader);
  const model = await load(reader.recording(types), list, mostBytes);
  const after = await countersOf(reader);
  const isSame = [...types].every((type) => before.get(type) === after.get(type));
  return isSame ? { ...model, types: [...types], moment } : null;
}

async function countersOf(reader: Reader): Promise<Map<string, number>> {
  const rows = await reader.rows<{ type: string; value: number }>(sql`SELECT type, value FROM revision`);
  return new Map(rows.map(({ type, value }) => [type, value]));
}

async function load(reader: Reader, list: List, mostBytes: number): Promise<Omit<ListModel, "types" | "moment">> {
  let bytes = 0;
  const use = (more: number) => {
    bytes += more;
    if (bytes > mostBytes) throw new RangeError(`${list.name} takes more than ${mostBytes} bytes`);
  };
  const shape = modelShape(list);
  const [row] = await reader.rows<{ count: number }>(sql`SELECT COUNT(*) AS count FROM ${identifier(list.table)}`);
  const rowCount = row?.count ?? 0;
  const columns = columnTaker(shape, rowCount, use);
  const loading: Loading = { reader, list, ids: new Float64Array(rowCount), use };
  await eachRow(loading, columns);
  const { values, numbers, facets: byColumn, foreign } = await columns.finish();
  const facets = new Map<string, FacetModel>(byColumn);
  const relations = new Map<string, RelationModel>();
  for (const one of shape.relations) {
    const loaded = await loadRelation(loading, one, foreign);
    if (!loaded) continue;
    if (loaded.relation) relations.set(one.field, loaded.relation);
    for (const name of one.facets) facets.set(name, loaded.facet);
  }
  const ids = new Uint32Array(list.search ? loading.ids : []);
  use(ids.byteLength);
  return { list, rowCount, ids, values, numbers, relations, facets, bytes };
}

async function eachRow({ reader, list, ids }: Loading, { columns, take }: RowTaker): Promise<void> {
  const wanted = join([...new Set(["id", ...columns])].map(identifier), ", ");
  for (let last = -1, position = 0; ;) {
    const rows = await reader.rows<{ id: number }>(
      sql`SELECT ${wanted} FROM ${identifier(list.table)} WHERE id > ${last} ORDER BY id LIMIT ${CHUNK}`,
    );
    for (const row of rows) {
      // Rows that came since they were counted mean that all of this is thrown away.
      if (position === ids.length) return;
      ids[position] = row.id;
      take(position++, row as unknown as Record<string, unknown>);
      last = row.id;
    }
    if (rows.length < CHUNK) return;
  }
}

import { LRUCache } from "lru-cache";
import { type Database, sql } from "../../database";
import { matchingIds } from "../../search";
import { add, type Bitmap, noRows } from "./bitmap";
import { breathe, ROWS_PER_BREATH } from "./breathe";
import type { ListModel } from "./list-model";
import { partitionPoint } from "./partition-point";

/** The counter that grows with every text that is indexed. */
export const SEARCH_COUNTER = "search_index";

interface Found {
  readonly rows: Bitmap;
  /** The moment of the revisions at which they were those of the index. */
  readonly moment: number;
}

/**
 * Rows of the lists in memory that contain a text, as they were asked for, as far as there is room.
 *
 * They are used only while nothing that was indexed has changed since, and were read in one statement with the counter that says so.
 */
export class TextRows {
  private readonly kept: LRUCache<string, Found>;
  private readonly coming = new Map<string, Promise<void>>();

  /** @param bytes room for all of them. */
  constructor(
    private readonly database: Pick<Database, "reader" | "revisions">,
    bytes: number,
  ) {
    this.kept = new LRUCache({
      maxSize: Math.max(1, Math.floor(bytes)),
      sizeCalculation: ({ rows }, key) => rows.byteLength + 2 * key.length,
    });
  }

  /** Bytes that they take now. */
  get bytes(): number {
    return this.kept.calculatedSize;
  }

  /** The rows of a list that contain a text; null: not known now. */
  of(model: ListModel, text: string): Bitmap | null {
    const found = this.kept.get(keyOf(model, text));
    return found && this.database.revisions.areUnchanged([SEARCH_COUNTER], found.moment) ? found.rows : null;
  }

  /** Reads what is not known of some texts; null: nothing is missing. */
  read(model: ListModel, texts: readonly string[]): Promise<void> | null {
    const missing = texts.filter((text) => this.of(model, text) === null);
    if (missing.length === 0) return null;
    return Promise.all(missing.map((text) => this.readOnce(model, text))).then(() => undefined);
  }

  /** Several requests that ask for one text at the same time wait for one reading. */
  private readOnce(model: ListModel, text: string): Promise<void> {
    const key = keyOf(model, text);
    const coming =
      this.coming.get(key) ??
      this.readText(model, text)
        // Whoever counts asks the database then, which tells what is wrong.
        .catch(() => undefined)
        .finally(() => this.coming.delete(key));
    this.coming.set(key, coming);
    return coming;
  }

  private async readText(model: ListModel, text: string): Promise<void> {
    const { reader, revisions } = this.database;
    const { search } = model.list;
    const ids = search && matchingIds(reader.dialect, search.number, text);
    const rows = noRows(model.rowCount);
    let moment = revisions.moment;
    if (ids) {
      const all = reader.dialect === "sqlite" ? sql`json_group_array(id)` : sql`CAST(json_agg(id) AS TEXT)`;
      const [row] = await reader.rows<{ revision: number | null; ids: string | null }>(
        sql`SELECT (SELECT value FROM revision WHERE type = ${SEARCH_COUNTER}) AS revision, (SELECT ${all} FROM (${ids}) AS found) AS ids`,
      );
      if (!revisions.isHeard(SEARCH_COUNTER, row?.revision ?? 0)) return;
      moment = revisions.moment;
      const found = JSON.parse(row?.ids ?? "[]") as number[];
      for (const [index, id] of found.entries()) {
        if (index % ROWS_PER_BREATH === ROWS_PER_BREATH - 1) await breathe();
        const position = positionOf(model.ids, id);
        // What nobody may see is in the index, and not in the list.
        if (position !== -1) add(rows, position);
      }
    }
    this.kept.set(keyOf(model, text), { rows, moment });
  }
}

function keyOf({ list, moment }: ListModel, text: string): string {
  return `${list.name} ${moment} ${text}`;
}

/** The place of an id among ascending ones; -1: it is none of them. */
function positionOf(ids: Uint32Array, id: number): number {
  const position = partitionPoint(ids.length, (index) => (ids[index] as number) < id);
  return ids[position] === id ? position : -1;
}

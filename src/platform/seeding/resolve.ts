import type { SqlValue } from "../database";
import { message } from "../graphql/bilingual";
import type { CheckedLinks, Pointer } from "./check-row";
import type { CheckedLinkFile, CheckedRow, CheckedTable } from "./check-file";
import type { CodeBook } from "./code-book";
import { cellPlace, type Complaints, type Place } from "./complaint";
import type { LinkTable } from "./link";
import { Pace } from "./pace";
import { PackedRows, type Rows } from "./packed-rows";
import { isListCell, type SeedTable, type Values } from "./seed-table";

/** A row as it is to be stored. */
export interface ResolvedRow {
  readonly row: number;
  readonly id: number;
  readonly code: string;
  readonly isNew: boolean;
  /** By column of the table, without `id` and `version`. */
  readonly values: Values;
}

/** A table's rows as they are to be stored, in the order of the file. */
export interface ResolvedTable {
  readonly seed: SeedTable;
  readonly file: string;
  readonly rows: Rows<ResolvedRow>;
}

/** The whole set of links that each owner of a link table is to have. */
export interface ResolvedLinks {
  readonly link: LinkTable;
  readonly ownerTable: string;
  /** Each owner's id once, and its values without the owner's column. Empty: the owner is to have none. */
  readonly rowsByOwner: Iterable<OwnedLinks>;
}

type OwnedLinks = readonly [owner: number, rows: readonly Values[]];

/** Turns codes into ids; complains of those that there are not. */
export class Resolver {
  /**
   * @param fileOf name of the file of each table whose rows may come with the load, for messages.
   * @param silent tables that could not be read, and codes of rows that could not: what points there is not complained of.
   */
  constructor(
    private readonly book: CodeBook,
    private readonly complaints: Complaints,
    private readonly fileOf: ReadonlyMap<string, string>,
    private readonly silent: (table: string, code: string) => boolean,
    private readonly pace = new Pace(),
  ) {}

  /** A table's rows, dated and with ids in place of codes. */
  async table({ seed, file, rows }: CheckedTable): Promise<ResolvedTable> {
    const resolved = new PackedRows<ResolvedRow>();
    await this.pace.each(rows, (row) => resolved.push(this.row(seed, file, row)));
    return { seed, file, rows: resolved };
  }

  /** The links of list cells, for every row of the files given. */
  async listLinks(tables: readonly CheckedTable[]): Promise<ResolvedLinks[]> {
    const all: ResolvedLinks[] = [];
    for (const { seed, file, rows } of tables) {
      const listCells = Object.values(seed.columns).filter(isListCell);
      const sets = new Map(listCells.map(({ link }) => [link.table, { link, rows: new PackedRows<OwnedLinks>() }]));
      await this.pace.each(rows, ({ row, code, links }) => {
        const owner = this.book.idOf(seed.table, code) ?? 0;
        // Several cells of a row may fill one table.
        const own = new Map<string, Values[]>();
        for (const checked of links) {
          const values = own.get(checked.link.table) ?? [];
          own.set(checked.link.table, [...values, ...this.links({ file, row }, checked)]);
        }
        for (const [table, values] of own) sets.get(table)?.rows.push([owner, values]);
      });
      for (const set of sets.values()) {
        if (set.rows.length > 0) all.push({ link: set.link, ownerTable: seed.table, rowsByOwner: set.rows });
      }
    }
    return all;
  }

  /** The links of a link file, for its owners and for those of the owners' file, which have none unless it names them. */
  fileLinks({ seed, file, rows }: CheckedLinkFile, owners: Iterable<ResolvedRow>): ResolvedLinks {
    const rowsByOwner = new Map<number, Values[]>();
    for (const { id } of owners) rowsByOwner.set(id, []);
    for (const { row, owner, links } of rows) {
      const id = this.idOf({ file, row, column: seed.owner.column }, seed.owner.table, owner);
      const values = links.flatMap((checked) => this.links({ file, row }, checked));
      if (id !== null) rowsByOwner.set(id, [...(rowsByOwner.get(id) ?? []), ...values]);
    }
    return { link: seed.link, ownerTable: seed.owner.table, rowsByOwner };
  }

  private row(seed: SeedTable, file: string, checked: CheckedRow): ResolvedRow {
    const { row, code, pointers } = checked;
    // Not spread, because columns are added (0044).
    const values: Values = Object.assign({}, checked.values);
    for (const pointer of pointers) values[pointer.column] = this.pointed({ file, row }, pointer);
    if (seed.isRecord) {
      values.as_of = ownDateOf(seed, values);
    }
    return { row, code, values, id: this.book.idOf(seed.table, code) ?? 0, isNew: this.book.isNew(seed.table, code) };
  }

  private pointed(place: Place, { csvColumn, table, code }: Pointer): number | null {
    return this.idOf(cellPlace(place, csvColumn), table, code);
  }

  private links(place: Place, { csvColumn, rows }: CheckedLinks): Values[] {
    return rows.map(({ values, references }) => {
      const resolved: Values = Object.assign({}, values);
      for (const [column, { table, code }] of Object.entries(references)) {
        resolved[column] = this.idOf(cellPlace(place, csvColumn), table, code);
      }
      return resolved;
    });
  }

  private idOf(place: Place, table: string, code: string): number | null {
    const id = this.book.idOf(table, code);
    if (id !== undefined) return id;
    if (!this.silent(table, code)) {
      const file = this.fileOf.get(table);
      this.complaints.add(
        { ...place, value: code },
        file
          ? message(`未知的代码:${file}和数据库中都没有。`, `Unknown code: neither ${file} nor the database has it.`)
          : message("未知的代码。", "Unknown code."),
      );
    }
    return null;
  }
}

/** The date that a record speaks of: its source's, else a date or the year of its own. */
export function ownDateOf({ asOf }: SeedTable, values: Values): SqlValue {
  const own = asOf === undefined ? null : (values[asOf] ?? null);
  return values.source_date ?? (own === null ? null : String(own));
}

import { identifier, list, type Reader, sql } from "../database";
import { partsOf } from "./bulk-insert";
import type { CheckedLinkFile, CheckedRow, CheckedTable } from "./check-file";
import { largestId } from "./largest-id";
import { Pace } from "./pace";
import type { Rows } from "./packed-rows";

/**
 * Which code has which id, of all that a load speaks of: ids of rows that are there, and of those that are to come.
 *
 * A new row gets the number after the largest of its table, in the order of the file: so ids are the same on both databases.
 */
export class CodeBook {
  private readonly stored = new Map<string, Map<string, number>>();
  private readonly given = new Map<string, Map<string, number>>();

  /** The id of a code, whether its row is there already or to come. Undefined: there is no such code. */
  idOf(table: string, code: string): number | undefined {
    return this.stored.get(table)?.get(code) ?? this.given.get(table)?.get(code);
  }

  /** Whether the code is to come. */
  isNew(table: string, code: string): boolean {
    return this.given.get(table)?.has(code) ?? false;
  }

  /**
   * Looks up what the files speak of, and gives ids to what is not there.
   *
   * @param whole sees every row, where `reader` does not: ids are given behind all that there are.
   */
  static async open(
    reader: Reader,
    tables: readonly CheckedTable[],
    linkFiles: readonly CheckedLinkFile[],
    whole = reader,
    pace = new Pace(),
  ): Promise<CodeBook> {
    const book = new CodeBook();
    for (const [table, codes] of await codesSpokenOf(tables, linkFiles, pace)) {
      book.stored.set(table, await storedIds(reader, table, codes, pace));
    }
    for (const { seed, rows } of tables) {
      await book.give(seed.table, rows, await largestId(whole, seed.table), pace);
    }
    return book;
  }

  private async give(table: string, rows: Rows<CheckedRow>, largest: number, pace: Pace): Promise<void> {
    const given = new Map<string, number>();
    const stored = this.stored.get(table);
    await pace.each(rows, ({ code }) => {
      if (!stored?.has(code)) given.set(code, largest + given.size + 1);
    });
    this.given.set(table, given);
  }
}

async function codesSpokenOf(
  tables: readonly CheckedTable[],
  linkFiles: readonly CheckedLinkFile[],
  pace: Pace,
): Promise<Map<string, Set<string>>> {
  const codes = new Map<string, Set<string>>();
  const speak = (table: string, code: string) => {
    const known = codes.get(table) ?? new Set<string>();
    codes.set(table, known.add(code));
  };
  for (const { seed, rows } of tables) {
    await pace.each(rows, ({ code, pointers, links }) => {
      speak(seed.table, code);
      for (const pointer of pointers) speak(pointer.table, pointer.code);
      for (const row of links.flatMap((one) => one.rows)) {
        for (const { table, code } of Object.values(row.references)) speak(table, code);
      }
    });
  }
  for (const { seed, rows } of linkFiles) {
    for (const { owner, links } of rows) {
      speak(seed.owner.table, owner);
      for (const row of links.flatMap((one) => one.rows)) {
        for (const { table, code } of Object.values(row.references)) speak(table, code);
      }
    }
  }
  return codes;
}

async function storedIds(
  reader: Reader,
  table: string,
  codes: Iterable<string>,
  pace: Pace,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const part of partsOf(codes)) {
    const rows = await reader.rows<{ id: number; code: string }>(
      sql`SELECT id, code FROM ${identifier(table)} WHERE code IN (${list(part)})`,
    );
    for (const { id, code } of rows) ids.set(code, id);
    await pace.rest();
  }
  return ids;
}

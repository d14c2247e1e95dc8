import type { MigrationInterface, QueryRunner } from "typeorm";
import { dialectOf } from "./tables";

/** Tables whose lists have the newest first, by their numbers in the search index. */
const NEWEST_FIRST: Readonly<Record<number, string>> = {
  4: "opportunity",
  5: "policy",
  6: "resource",
  7: "fund",
  8: "enterprise",
  10: "project",
};

/** Type and id, as rows of the index were numbered before. */
const BEFORE =
  "(doc >> 53) * 4294967296 + CASE WHEN (doc >> 31) & 4194303 = 0 THEN doc & 2147483647 ELSE ~doc & 2147483647 END";

/** Type (10 bits), date (22, the latest first, 0 where no date orders the list) and id (31, the largest first where one does). */
const PLACE = `type * 9007199254740992 + CASE WHEN as_of IS NULL THEN id ELSE
  (4194303 - (${partOfDate(1, 4)} * 416 + ${partOfDate(6, 2)} * 32 + ${partOfDate(9, 2)})) * 2147483648 + 2147483647 - id END`;

/** A part of `as_of` as a number, 0 where it has none. */
function partOfDate(from: number, length: number): string {
  return `CAST('0' || substr(as_of, ${from}, ${length}) AS BIGINT)`;
}

/** `type`, `id` and `as_of` of `rows`, which have the first two: an empty text for no date, null where no date orders the list. */
function dated(rows: string): string {
  const dates = Object.entries(NEWEST_FIRST).map(
    ([type, table]) => `WHEN ${type} THEN COALESCE((SELECT as_of FROM ${table} WHERE ${table}.id = numbered.id), '')`,
  );
  return `(SELECT type, id, CASE type ${dates.join(" ")} END AS as_of FROM ${rows} AS numbered)`;
}

/** Rows whose words SQLite sorts at once: about a gigabyte. */
const ROWS_OF_A_PART = 100_000;

/**
 * SQLite's index holds no texts, and its rows cannot be given other numbers. But it tells which words stand where, and from these it
 * is made anew: `number` is the new number of the row `doc` that a word of `words` is of.
 */
async function remakeInSqlite(queryRunner: QueryRunner, words: string, number: string): Promise<void> {
  const textOf = (column: string) => `group_concat(term, ' ' ORDER BY "offset") FILTER (WHERE col = '${column}')`;
  for (const statement of [
    "ALTER TABLE search_index RENAME TO search_index_before",
    "CREATE VIRTUAL TABLE search_word USING fts5vocab (search_index_before, instance)",
    "CREATE VIRTUAL TABLE search_index USING fts5 (title, body, content='', contentless_delete=1, tokenize='ascii')",
  ]) {
    await queryRunner.query(statement);
  }
  const [row] = (await queryRunner.query("SELECT count(*) AS count FROM search_index_before")) as { count: number }[];
  const parts = Math.ceil((row?.count ?? 0) / ROWS_OF_A_PART);
  for (let part = 0; part < parts; part++) {
    await queryRunner.query(`INSERT INTO search_index (rowid, title, body)
      SELECT ${number}, ${textOf("title")}, ${textOf("body")} FROM ${words} WHERE doc % ${parts} = ${part} GROUP BY 1 ORDER BY 1`);
  }
  await queryRunner.query("DROP TABLE search_word");
  await queryRunner.query("DROP TABLE search_index_before");
}

/** The numbers of rows in the order of their lists, and back. */
const SQLITE = {
  up: async (queryRunner: QueryRunner): Promise<void> => {
    await queryRunner.query(`CREATE TABLE search_place (type INTEGER NOT NULL, id INTEGER NOT NULL, place INTEGER NOT NULL,
      PRIMARY KEY (type, id)) STRICT, WITHOUT ROWID`);
    await queryRunner.query(`INSERT INTO search_place SELECT type, id, ${PLACE}
      FROM ${dated("(SELECT rowid >> 32 AS type, rowid & 4294967295 AS id FROM search_index)")}`);
    const placed = "search_place ON search_place.type = doc >> 32 AND search_place.id = doc & 4294967295";
    await remakeInSqlite(queryRunner, `search_word CROSS JOIN ${placed}`, "place");
  },
  down: async (queryRunner: QueryRunner): Promise<void> => {
    await remakeInSqlite(queryRunner, "search_word", BEFORE);
    await queryRunner.query("DROP TABLE search_place");
  },
};

const POSTGRES = {
  up: async (queryRunner: QueryRunner): Promise<void> => {
    await queryRunner.query("ALTER TABLE search_index DROP COLUMN rowid");
    await queryRunner.query("ALTER TABLE search_index ADD COLUMN rowid BIGINT");
    await queryRunner.query(`UPDATE search_index SET rowid = placed.place
      FROM (SELECT type, id, ${PLACE} AS place FROM ${dated("search_index")} AS dated) AS placed
      WHERE search_index.type = placed.type AND search_index.id = placed.id`);
    await queryRunner.query("ALTER TABLE search_index ALTER COLUMN rowid SET NOT NULL, ADD UNIQUE (rowid)");
  },
  down: async (queryRunner: QueryRunner): Promise<void> => {
    await queryRunner.query("ALTER TABLE search_index DROP COLUMN rowid");
    await queryRunner.query(`ALTER TABLE search_index
      ADD COLUMN rowid BIGINT GENERATED ALWAYS AS (type::BIGINT * 4294967296 + id) STORED UNIQUE`);
  },
};

/** Rows of the search index are numbered in the order of their lists, so that the first matches of a text are its first page. */
export class SearchOrder1764288520000 implements MigrationInterface {
  readonly name = "SearchOrder1764288520000";

  up(queryRunner: QueryRunner): Promise<void> {
    return (dialectOf(queryRunner) === "sqlite" ? SQLITE : POSTGRES).up(queryRunner);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return (dialectOf(queryRunner) === "sqlite" ? SQLITE : POSTGRES).down(queryRunner);
  }
}

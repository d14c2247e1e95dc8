import { getMetadataArgsStorage } from "typeorm";
import { model } from "../../../ormconfig";
import { type Database, sql } from "../../../src/platform/database";
import { onEachDatabase, onEachSeededDatabase } from "../../support/harness";
import { logicalSchema } from "../../support/logical-schema";

const MIGRATIONS = (model.migrations as (new () => { name: string })[]).map((migration) => new migration().name);

async function revertAll(database: Database): Promise<void> {
  for (const _ of MIGRATIONS) await database.revert();
}

const schemas: Record<string, Awaited<ReturnType<typeof logicalSchema>>> = {};

onEachDatabase("migrations", (db) => {
  it("leave nothing pending", async () => {
    expect(await db.database.pendingMigrations()).toEqual([]);
  });

  it("run down to an empty database and up again to the same tables", async () => {
    const before = await logicalSchema(db.database);
    await revertAll(db.database);
    expect(Object.keys(await logicalSchema(db.database))).toEqual([]);
    expect(await db.database.migrate()).toEqual(MIGRATIONS);
    expect(await logicalSchema(db.database)).toEqual(before);
    schemas[db.dialect] = before;
  });

  it("have every column that an entity names", async () => {
    const schema = await logicalSchema(db.database);
    for (const { tableName, columns } of db.database.metadata.entityMetadatas) {
      const stored = Object.keys(schema[tableName]?.columns ?? {});
      expect({
        tableName,
        columns: columns.map((column) => column.databaseName).filter((name) => !stored.includes(name)),
      }).toEqual({
        tableName,
        columns: [],
      });
    }
  });

  it("let several processes start at once", async () => {
    await revertAll(db.database);
    const runs = await Promise.all([1, 2, 3].map(() => db.database.migrate()));
    expect(runs.flat()).toEqual(MIGRATIONS);
  });
});

onEachSeededDatabase("the order of the search index", (db) => {
  const TEXTS = ["氢能", "光伏 基地", "qnzb", "hydrogen", "兰州新区", "集团"];
  const SEARCH = `query ($text: String!) {
    search(text: $text, first: 100) { counts { type count } hits { matchedIn node { id } } }
  }`;
  const places = () =>
    db.database.reader.rows(sql`SELECT CAST(rowid AS TEXT) AS place FROM search_index ORDER BY rowid`);
  const answers = async () => {
    const found = [];
    for (const text of TEXTS) found.push((await db.ask(SEARCH, { text })).data);
    return found;
  };

  it("is made from what the index held before, and taken back without losing a word", async () => {
    const [placesBefore, answersBefore] = [await places(), await answers()];
    while ((await db.database.pendingMigrations()).length === 0) await db.database.revert();
    const reverted = await db.database.reader.rows(sql`SELECT rowid >> 32 AS type, rowid & 4294967295 AS id
      FROM search_index WHERE rowid BETWEEN 17179869184 AND 21474836479 ORDER BY rowid`);
    expect(reverted).toEqual(await db.database.reader.rows(sql`SELECT 4 AS type, id FROM opportunity ORDER BY id`));
    expect(await db.database.migrate()).toEqual(MIGRATIONS.slice(-1));
    expect(await places()).toEqual(placesBefore);
    expect(await answers()).toEqual(answersBefore);
  });
});

describe("the two databases", () => {
  it("have the same logical schema: tables, columns, nullability, keys and indexes", () => {
    const dialects = Object.keys(schemas);
    if (dialects.length < 2) return expect(dialects).toEqual(["sqlite"]);
    return expect(schemas.postgres).toEqual(schemas.sqlite);
  });

  it("never synchronize", () => {
    expect(getMetadataArgsStorage().tables.filter((table) => table.synchronize)).toEqual([]);
  });
});

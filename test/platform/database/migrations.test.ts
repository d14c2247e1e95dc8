import { getMetadataArgsStorage } from "typeorm";
import { onEachDatabase } from "../../support/harness";
import { logicalSchema } from "../../support/logical-schema";

const schemas: Record<string, Awaited<ReturnType<typeof logicalSchema>>> = {};

onEachDatabase("migrations", (db) => {
  it("leave nothing pending", async () => {
    expect(await db.database.pendingMigrations()).toEqual([]);
  });

  it("run down to an empty database and up again to the same tables", async () => {
    const before = await logicalSchema(db.database);
    await db.database.revert();
    expect(Object.keys(await logicalSchema(db.database))).toEqual([]);
    expect(await db.database.migrate()).toEqual(["Catalog1763856000000"]);
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
    await db.database.revert();
    const runs = await Promise.all([1, 2, 3].map(() => db.database.migrate()));
    expect(runs.flat()).toEqual(["Catalog1763856000000"]);
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

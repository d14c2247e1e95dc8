import { sql } from "../../../src/platform/database";
import { onEachDatabase } from "../../support/harness";

const WRITES = 100;
const failsMidway = (number: number) => number % 5 === 4;

onEachDatabase("write transactions", (db) => {
  it("keeps exactly the acknowledged rows of 100 concurrent writes of which every fifth fails midway", async () => {
    // given
    const { reader, writer } = db.database;
    const seen = new Set<string>();
    let writing = true;
    const reading = (async () => {
      while (writing) {
        for (const { type } of await reader.rows<{ type: string }>(sql`SELECT type FROM revision`)) seen.add(type);
      }
    })();
    // when
    const outcomes = await Promise.allSettled(
      Array.from({ length: WRITES }, (_, number) =>
        writer.transaction(async (transaction) => {
          await transaction.run(sql`INSERT INTO revision (type, value) VALUES (${`first ${number}`}, 1)`);
          await new Promise((resolve) => setTimeout(resolve, number % 3));
          if (failsMidway(number)) throw new Error(`write ${number} fails`);
          await transaction.run(sql`INSERT INTO revision (type, value) VALUES (${`second ${number}`}, 1)`);
          return number;
        }),
      ),
    );
    writing = false;
    await reading;
    // then
    const stored = (await reader.rows<{ type: string }>(sql`SELECT type FROM revision`)).map(({ type }) => type);
    const acknowledged = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
    expect(acknowledged).toHaveLength(80);
    expect(stored.sort()).toEqual(acknowledged.flatMap((number) => [`first ${number}`, `second ${number}`]).sort());
    const rolledBack = [...seen].filter((type) => failsMidway(Number(type.split(" ")[1])));
    expect(rolledBack).toEqual([]);
    expect(seen.size).toBeGreaterThan(0);
  });

  it("joins a transaction that is called from inside another", async () => {
    // given
    const { reader, writer } = db.database;
    // when
    const outer = writer.transaction(async () => {
      await writer.transaction((inner) => inner.bump("Joined"));
      throw new Error("the outer one fails");
    });
    // then
    await expect(outer).rejects.toThrow("the outer one fails");
    expect(await reader.rows(sql`SELECT * FROM revision WHERE type = ${"Joined"}`)).toEqual([]);
  });

  it("begins one of its own when called after another ended, even from what that one left behind", async () => {
    const { reader, writer } = db.database;
    let late: Promise<void> = Promise.resolve();
    await writer.transaction(async (transaction) => {
      await transaction.bump("Early");
      late = new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
        writer.transaction((own) => own.bump("Late")),
      );
    });
    await late;
    expect(await reader.rows(sql`SELECT type, value FROM revision WHERE type = ${"Late"}`)).toEqual([
      { type: "Late", value: 1 },
    ]);
  });

  it("saves entities through the manager inside the transaction, and not otherwise", async () => {
    const { writer } = db.database;
    const failing = writer.transaction(async ({ manager }) => {
      await manager.query("INSERT INTO revision (type, value) VALUES ('Managed', 1)");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await db.database.reader.rows(sql`SELECT * FROM revision WHERE type = ${"Managed"}`)).toEqual([]);
  });

  it("counts a type's revision up by one at each bump", async () => {
    const { reader, writer } = db.database;
    await writer.transaction((transaction) => transaction.bump("Counted"));
    await writer.transaction((transaction) => transaction.bump("Counted"));
    expect(await reader.rows(sql`SELECT value FROM revision WHERE type = ${"Counted"}`)).toEqual([{ value: 2 }]);
  });

  it("reads whole numbers up to 2^53 exactly, and counts as numbers", async () => {
    const [row] = await db.database.reader.rows<{ large: number; counted: number }>(
      sql`SELECT CAST(9007199254740991 AS BIGINT) AS large, COUNT(*) AS counted FROM region`,
    );
    expect(row).toEqual({ large: 9_007_199_254_740_991, counted: 0 });
  });

  if (db.dialect === "sqlite") {
    it("refuses a write on the reading side", async () => {
      await expect(
        db.database.reader.rows(sql`INSERT INTO revision (type, value) VALUES (${"Stray"}, 1)`),
      ).rejects.toThrow(/readonly/);
    });

    it("runs with WAL, full synchronisation, foreign keys and a busy timeout of at least 5 s", async () => {
      const pragma = async (name: string) => Object.values((await db.database.metadata.query(`PRAGMA ${name}`))[0])[0];
      expect(await pragma("journal_mode")).toBe("wal");
      expect(await pragma("synchronous")).toBe(2);
      expect(await pragma("foreign_keys")).toBe(1);
      expect(await pragma("busy_timeout")).toBeGreaterThanOrEqual(5000);
      expect(await pragma("cache_size")).toBe(-65536);
      expect(await pragma("mmap_size")).toBeGreaterThan(0);
    });
  }
});

import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../../ormconfig";
import { type Database, type Sql, sql, StatementTimeoutError } from "../../../src/platform/database";
import { onEachDatabase } from "../../support/harness";

const LIMIT_MS = 200;

onEachDatabase("the time limit of statements", (db) => {
  let limited: Database;

  beforeAll(async () => {
    limited = await openDatabase(db.url, [], { statementTimeoutMs: LIMIT_MS });
  });

  afterAll(async () => {
    await limited.close();
  });

  const endless = (): Sql => (db.dialect === "sqlite" ? countTo(null) : sql`SELECT pg_sleep(600)`);
  const aSecondLong = (): Sql => (db.dialect === "sqlite" ? countTo(10_000_000) : sql`SELECT pg_sleep(1)`);

  const stillSleeping = () =>
    db.database.reader.rows(
      sql`SELECT query FROM pg_stat_activity
          WHERE datname = current_database() AND state = 'active' AND query LIKE ${"%pg_sleep(600)%"} AND pid <> pg_backend_pid()`,
    );

  it("ends a statement of the reader soon after the limit", async () => {
    const begun = performance.now();
    const reading = limited.reader.rows(endless());
    await expect(reading).rejects.toThrow(StatementTimeoutError);
    await expect(reading).rejects.toMatchObject({ limitMs: LIMIT_MS });
    const took = performance.now() - begun;
    expect(took).toBeGreaterThan(LIMIT_MS - 20);
    expect(took).toBeLessThan(LIMIT_MS + 3_000);
  });

  it("really ends it: nothing runs on in the database", async () => {
    await Promise.allSettled(Array.from({ length: 4 }, () => limited.reader.rows(endless())));
    if (db.dialect === "postgres") {
      // The client has the error a moment before the server calls its process idle.
      for (let tries = 0; tries < 50 && (await stillSleeping()).length > 0; tries++) await sleep(100);
      expect(await stillSleeping()).toEqual([]);
    } else {
      // What runs on a SQLite file runs in this process.
      const before = process.cpuUsage();
      await sleep(500);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(250);
    }
  });

  it("ends no other statement with it, and leaves every connection usable", async () => {
    // given
    const slow = Array.from({ length: 6 }, () => limited.reader.rows(endless()));
    const quick = Array.from({ length: 40 }, (_, number) =>
      limited.reader.rows(sql`SELECT CAST(${number} AS INTEGER) AS number`),
    );
    // when
    const outcomes = await Promise.allSettled(slow);
    // then
    expect(await Promise.all(quick)).toEqual(Array.from({ length: 40 }, (_, number) => [{ number }]));
    expect(outcomes.map(({ status }) => status)).toEqual(slow.map(() => "rejected"));
    expect(await limited.reader.rows(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  });

  it("ends a statement that is kept prepared, which answers again afterwards", async () => {
    const read = (end: number): Promise<string | null> =>
      limited.reader.document(
        db.dialect === "sqlite"
          ? sql`SELECT CAST(count AS TEXT) AS document, 1 AS valid FROM (${countTo(end)})`
          : sql`SELECT CAST(${end} AS TEXT) AS document, 1 AS valid FROM pg_sleep(CAST(${end / 1_000} AS double precision))`,
      );
    for (let round = 0; round < 4; round++) {
      expect(await read(10)).toBe("10");
      await expect(read(1_000_000_000)).rejects.toThrow(StatementTimeoutError);
    }
    expect(await Promise.all([read(10), read(11), read(12)])).toEqual(["10", "11", "12"]);
  });

  it("passes on other errors as they are", async () => {
    const reading = limited.reader.rows(sql`SELECT 1 FROM nowhere`);
    await expect(reading).rejects.toThrow(/nowhere/);
    await expect(reading).rejects.not.toThrow(StatementTimeoutError);
  });

  it("does not hold for writes", async () => {
    const begun = performance.now();
    await limited.writer.transaction((transaction) => transaction.run(aSecondLong()));
    expect(performance.now() - begun).toBeGreaterThan(2 * LIMIT_MS);
  });

  it("does not hold where none is set", async () => {
    const begun = performance.now();
    await db.database.reader.rows(aSecondLong());
    expect(performance.now() - begun).toBeGreaterThan(2 * LIMIT_MS);
  });
});

/** Counts one by one, without an end for null: work that the optimiser cannot skip. */
function countTo(end: number | null): Sql {
  return sql`WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ${end ?? Number.MAX_SAFE_INTEGER})
             SELECT count(*) AS count FROM numbers`;
}

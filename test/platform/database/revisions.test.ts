import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../../ormconfig";
import { type Database, sql } from "../../../src/platform/database";
import { RevisionCounters } from "../../../src/platform/database/revisions";
import { onEachDatabase } from "../../support/harness";

/** Longest time until the other handle may know: a reading each second, and the machine is shared. */
const PATIENCE_MS = 5_000;

onEachDatabase("revisions", (db) => {
  let other: Database;

  beforeAll(async () => {
    other = await openDatabase(db.url);
  });

  afterAll(async () => {
    await other.close();
  });

  const bump = (database: Database, ...types: string[]) =>
    database.writer.transaction(async (transaction) => {
      for (const type of types) await transaction.bump(type);
    });

  it("are 0 for what never changed, and answered in the order asked", async () => {
    const { revisions } = db.database;
    await bump(db.database, "Order");
    expect(revisions.of(["Never", "Order", "Never"])).toEqual([0, 1, 0]);
  });

  it("are known when the write is acknowledged, and grow by one with each transaction", async () => {
    const { revisions } = db.database;
    await bump(db.database, "One", "Two", "One");
    expect(revisions.of(["One", "Two"])).toEqual([1, 1]);
    await bump(db.database, "Two");
    expect(revisions.of(["One", "Two"])).toEqual([1, 2]);
    expect(
      await db.database.reader.rows(sql`SELECT type, value FROM revision WHERE type IN ('One', 'Two') ORDER BY type`),
    ).toEqual([
      { type: "One", value: 1 },
      { type: "Two", value: 2 },
    ]);
  });

  it("are known before the commit to nobody, and after a rollback as before", async () => {
    // given
    const { revisions, writer } = db.database;
    let inside: readonly number[] = [];
    // when
    const failing = writer.transaction(async (transaction) => {
      await transaction.bump("Lost");
      inside = revisions.of(["Lost"]);
      throw new Error("taken back");
    });
    // then
    await expect(failing).rejects.toThrow("taken back");
    expect(inside).toEqual([0]);
    expect(revisions.of(["Lost"])).toEqual([0]);
    expect(await db.database.reader.rows(sql`SELECT * FROM revision WHERE type = 'Lost'`)).toEqual([]);
  });

  it("count every one of 40 concurrent writes of the same types, named in any order", async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        number % 2 ? bump(db.database, "Left", "Right") : bump(db.database, "Right", "Left"),
      ),
    );
    expect(db.database.revisions.of(["Left", "Right"])).toEqual([40, 40]);
  });

  it("become known to another handle on the same database", async () => {
    // given
    const [before] = other.revisions.of(["Elsewhere"]);
    // when
    await bump(db.database, "Elsewhere");
    const waited = await until(() => other.revisions.of(["Elsewhere"])[0] === 1);
    // then
    expect(before).toBe(0);
    expect(waited).toBeLessThan(PATIENCE_MS);
    expect(other.revisions.isCurrent).toBe(true);
  });

  it("are known as they are by a handle that is opened later", async () => {
    await bump(db.database, "Earlier");
    const late = await openDatabase(db.url);
    try {
      expect(late.revisions.of(["Earlier"])).toEqual([1]);
    } finally {
      await late.close();
    }
  });

  if (db.dialect === "postgres") {
    it("are told by notification: faster than any reading", async () => {
      // A reading comes once a second, so ten in a row within half a second each cannot all be readings.
      for (let round = 1; round <= 10; round++) {
        await bump(db.database, "Told");
        expect(await until(() => other.revisions.of(["Told"])[0] === round)).toBeLessThan(500);
      }
    });

    it("are told when there are too many to be named in one notification", async () => {
      const names = Array.from({ length: 400 }, (_, number) => `Many kinds of record ${number}`);
      await bump(db.database, ...names);
      await until(() => other.revisions.of(names).every((value) => value === 1));
      expect(other.revisions.of(names)).toEqual(names.map(() => 1));
    });

    it("catch up after the connection that listens was cut", async () => {
      // given
      await db.database.reader.rows(
        sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND query IN ('LISTEN revision', 'SELECT type, value FROM revision')`,
      );
      // when
      await bump(db.database, "After the cut");
      await until(() => other.revisions.of(["After the cut"])[0] === 1);
      await bump(db.database, "After the cut");
      await until(() => other.revisions.of(["After the cut"])[0] === 2);
      // then
      expect(other.revisions.of(["After the cut"])).toEqual([2]);
    });
  }
});

describe("the counters in memory", () => {
  const rows = (value: number) => [{ type: "Kind", value }];

  it("are not trusted before the first reading, nor when readings fail", async () => {
    const counters = new RevisionCounters();
    expect(counters.isCurrent).toBe(false);
    await expect(counters.refresh(() => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect(counters.isCurrent).toBe(false);
    await counters.refresh(() => Promise.resolve(rows(1)));
    expect(counters.isCurrent).toBe(true);
  });

  it("are not trusted when nothing was read for more than three seconds", async () => {
    const counters = new RevisionCounters();
    await counters.refresh(() => Promise.resolve(rows(1)));
    const now = performance.now();
    const clock = jest.spyOn(performance, "now").mockReturnValue(now + 3_100);
    try {
      expect(counters.isCurrent).toBe(false);
    } finally {
      clock.mockRestore();
    }
  });

  it("never go back, whatever the order of the news", async () => {
    const counters = new RevisionCounters();
    counters.take(rows(5));
    counters.take(rows(4));
    expect(counters.of(["Kind"])).toEqual([5]);
    await counters.refresh(() => {
      counters.take(rows(6));
      return Promise.resolve(rows(5));
    });
    expect(counters.of(["Kind"])).toEqual([6]);
  });

  it("say whether any of some types grew since a moment", () => {
    const counters = new RevisionCounters();
    counters.take([...rows(1), { type: "Other", value: 1 }]);
    const { moment } = counters;
    expect(counters.areUnchanged(["Kind", "Other"], moment)).toBe(true);
    counters.take(rows(1));
    expect(counters.areUnchanged(["Kind", "Other"], moment)).toBe(true);
    counters.take(rows(2));
    expect(counters.areUnchanged(["Kind", "Other"], moment)).toBe(false);
    expect(counters.areUnchanged(["Other", "Never"], moment)).toBe(true);
  });

  it("differ from all that were when the database is another one", async () => {
    const counters = new RevisionCounters();
    await counters.refresh(() => Promise.resolve(rows(5)));
    const before = counters.of(["Kind", "Other"]);
    const { moment } = counters;
    await counters.refresh(() => Promise.resolve(rows(2)));
    const after = counters.of(["Kind", "Other"]);
    expect(counters.areUnchanged(["Never named"], moment)).toBe(false);
    after.forEach((value, index) => expect(value).toBeGreaterThan(before[index] as number));
  });
});

/** Milliseconds until something holds; fails the test when that takes more than its patience. */
async function until(holds: () => boolean): Promise<number> {
  const begun = performance.now();
  while (!holds()) {
    if (performance.now() - begun > PATIENCE_MS) throw new Error("It never came");
    await sleep(5);
  }
  return performance.now() - begun;
}

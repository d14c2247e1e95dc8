import fc from "fast-check";
import { NoGroundError, type Progress, seed, synthesize } from "../../../src/app/seeding";
import { Random } from "../../../src/app/seeding/synthetic/random";
import { sql } from "../../../src/platform/database";
import { searchStatement } from "../../../src/platform/search";
import { onEachDatabase } from "../../support/harness";
import { makeFolder } from "./small-folder";
import { differences, snapshotOf } from "./snapshot";

onEachDatabase("made-up records", (db) => {
  const counts = (types: readonly { type: string; inserted: number }[]) =>
    Object.fromEntries(types.map(({ type, inserted }) => [type, inserted]));

  it("need real ones to point to", async () => {
    await expect(synthesize(db.database, { opportunities: 1, seed: 1 })).rejects.toThrow(NoGroundError);
  });

  it.each([0, -1, 1.5, 2_000_001, Number.NaN])("are refused for a number of %s", async (opportunities) => {
    await expect(synthesize(db.database, { opportunities, seed: 1 })).rejects.toThrow(
      "--synthetic must be a whole number from 1 to 2000000.",
    );
  });

  it("come in proportion, marked, without a source, and with a progress that ends", async () => {
    const folder = await makeFolder();
    await seed(db.database, { directory: folder.directory }).finally(folder.remove);
    const seen: Progress[] = [];
    const report = await synthesize(db.database, { opportunities: 400, seed: 7, onProgress: (one) => seen.push(one) });
    expect(counts(report.types)).toEqual({
      Opportunity: 400,
      Enterprise: 80,
      Project: 100,
      Policy: 8,
      Resource: 20,
      Fund: 2,
      FundInvestment: 4,
      Task: 4,
      PromotionEvent: 1,
    });
    expect(seen.at(-1)).toEqual({ done: 619, total: 619 });
    const { opportunity = [] } = await snapshotOf(db.database);
    const made = opportunity.filter(({ code }) => String(code).startsWith("SYN-7-O-"));
    expect(made).toHaveLength(400);
    expect(
      made.every((row) => row.is_synthetic === true && row.source_id === null && row.as_of === row.published_on),
    ).toBe(true);
    expect(made.map(({ id }) => id)).toEqual(made.map((_, index) => index + 3));
  });

  it("are found by text", async () => {
    const statement = searchStatement(db.dialect, [{ number: 4, restrictedTo: null }], "样例7", 10);
    expect(await db.database.reader.rows(statement ?? sql`SELECT 1`)).not.toHaveLength(0);
  });

  it("have one to three segments, of their chain", async () => {
    const rows = await db.database.reader.rows<{ count: number; strangers: number }>(
      sql`SELECT count(*) AS count, sum(CASE WHEN opportunity.chain_id <> chain_segment.chain_id THEN 1 ELSE 0 END) AS strangers
          FROM opportunity JOIN opportunity_segment ON opportunity_segment.opportunity_id = opportunity.id
          JOIN chain_segment ON chain_segment.id = opportunity_segment.segment_id
          WHERE opportunity.is_synthetic = ${true} GROUP BY opportunity.id`,
    );
    expect(rows).toHaveLength(400);
    expect(rows.every(({ count, strangers }) => count >= 1 && count <= 3 && strangers === 0)).toBe(true);
  });

  it("are the same the second time: nothing is added", async () => {
    const before = await snapshotOf(db.database);
    const report = await synthesize(db.database, { opportunities: 400, seed: 7 });
    expect(report.types.every(({ inserted, kept }) => inserted === 0 && kept === 0)).toBe(true);
    expect(differences(before, await snapshotOf(db.database))).toEqual({});
  });

  it("grow by what is missing, next to those of another seed", async () => {
    await synthesize(db.database, { opportunities: 10, seed: 8 });
    const report = await synthesize(db.database, { opportunities: 410, seed: 7 });
    expect(counts(report.types)).toMatchObject({ Opportunity: 10, Enterprise: 2, Project: 3 });
    const fewer = await synthesize(db.database, { opportunities: 10, seed: 7 });
    expect(fewer.types.find(({ type }) => type === "Opportunity")).toMatchObject({
      inserted: 0,
      unchanged: 10,
      kept: 400,
    });
  });

  it("do not count as kept, do not change with a new load, and are no evidence for findings", async () => {
    const folder = await makeFolder();
    const { types } = await seed(db.database, { directory: folder.directory }).finally(folder.remove);
    expect(types.every(({ inserted, updated, kept, removed }) => inserted + updated + kept + removed === 0)).toBe(true);
  });
});

onEachDatabase("made-up projects", (db) => {
  it("do not change when more are asked for", async () => {
    const folder = await makeFolder();
    await seed(db.database, { directory: folder.directory }).finally(folder.remove);
    await synthesize(db.database, { opportunities: 23, seed: 5 });
    const few = (await snapshotOf(db.database)).project?.filter(({ is_synthetic }) => is_synthetic);
    await synthesize(db.database, { opportunities: 400, seed: 5 });
    const many = (await snapshotOf(db.database)).project?.filter(({ is_synthetic }) => is_synthetic);
    expect(many?.slice(0, few?.length)).toEqual(few);
  });
});

describe("pseudo-random numbers", () => {
  it("are the same on every machine", () => {
    const random = new Random(7, 79, 0);
    expect([random.next(), random.next(), random.whole(1, 6), random.day(2017, 2025)]).toMatchInlineSnapshot(`
      [
        0.9579171002842486,
        0.7688594891224056,
        2,
        "2018-09-24",
      ]
    `);
  });

  it("lie between 0 and 1, whatever the seed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 4 }), (parts) => {
        const random = new Random(...parts);
        for (let count = 0; count < 20; count++) {
          const value = random.next();
          expect(value >= 0 && value < 1).toBe(true);
        }
      }),
    );
  });

  it("spread evenly", () => {
    const buckets = new Array<number>(10).fill(0);
    for (let index = 0; index < 10_000; index++) {
      const bucket = Math.floor(new Random(1, 2, index).next() * 10);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    expect(Math.min(...buckets)).toBeGreaterThan(880);
    expect(Math.max(...buckets)).toBeLessThan(1_120);
  });

  it("pick the first of a list most often, and all of it at times", () => {
    const random = new Random(3);
    const counts = new Map<number, number>();
    for (let index = 0; index < 5_000; index++) {
      const picked = random.pickSkewed([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      counts.set(picked, (counts.get(picked) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(counts.get(0)).toBeGreaterThan((counts.get(9) ?? 0) * 4);
  });

  it("give skewed amounts around their median, positive and rounded", () => {
    const random = new Random(4);
    const amounts = Array.from({ length: 2_001 }, () => random.skewed(15_000, 1.4)).sort((one, other) => one - other);
    expect(amounts[0]).toBeGreaterThanOrEqual(1);
    expect(amounts.every(Number.isInteger)).toBe(true);
    expect(amounts[1_000]).toBeGreaterThan(12_500);
    expect(amounts[1_000]).toBeLessThan(18_000);
    expect((amounts.at(-1) ?? 0) / (amounts[1_000] ?? 1)).toBeGreaterThan(20);
  });
});

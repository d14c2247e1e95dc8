import { sql } from "../../src/platform/database";
import { answer } from "../support/answer";
import { onEachSeededDatabase, type TestDatabase } from "../support/harness";

const BREAKDOWNS = `query ($code: String) { task(code: $code) { breakdowns {
  decomposition childCount comparableCount assigned remainder isOverCommitted } } }`;

/** What stands when nothing that was handed down can be added up. */
const NOTHING = { assigned: null, remainder: null, isOverCommitted: null };

onEachSeededDatabase("tasks", (db) => {
  const breakdowns = async (code: string) =>
    (await answer<{ task: { breakdowns: unknown[] } }>(db, BREAKDOWNS, { code })).task.breakdowns;

  it("adds up what was handed down of an amount", async () => {
    expect(await breakdowns("T-GS-2024-FUNDS")).toEqual([
      {
        decomposition: "BY_CHAIN",
        childCount: 1,
        comparableCount: 1,
        assigned: "36000000",
        remainder: "34000000",
        isOverCommitted: false,
      },
    ]);
  });

  it("adds up no percentages: 20 % by place and by chain is not 20 of 15", async () => {
    expect(await breakdowns("T-GS-2024-2026-GROWTH")).toEqual([
      { decomposition: "BY_CHAIN", childCount: 1, comparableCount: 1, ...NOTHING },
      { decomposition: "BY_PLACE", childCount: 1, comparableCount: 1, ...NOTHING },
    ]);
  });

  it("adds up nothing of another metric", async () => {
    expect(await breakdowns("T-LZHT-2024-SIGNED")).toEqual([
      { decomposition: "BY_PERSON", childCount: 2, comparableCount: 0, ...NOTHING },
    ]);
  });

  it("has no breakdown of a task of which nothing was handed down", async () => {
    expect(await breakdowns("T-GS-2026-FUNDS")).toEqual([]);
  });

  it("tells apart the ways of handing down, and sees more handed down than asked for", async () => {
    await insertTasks(db, [
      { id: 900_001, parent: null, way: "NONE", target: 100_000_000 },
      { id: 900_002, parent: 900_001, way: "BY_PLACE", target: 60_000_000 },
      { id: 900_003, parent: 900_001, way: "BY_PLACE", target: 50_500_000 },
      { id: 900_004, parent: 900_001, way: "BY_PERIOD", target: 100_000_000 },
    ]);
    expect(await breakdowns("T-900001")).toEqual([
      {
        decomposition: "BY_PERIOD",
        childCount: 1,
        comparableCount: 1,
        assigned: "100",
        remainder: "0",
        isOverCommitted: false,
      },
      {
        decomposition: "BY_PLACE",
        childCount: 2,
        comparableCount: 2,
        assigned: "110.5",
        remainder: "-10.5",
        isOverCommitted: true,
      },
    ]);
  });

  it("warns of what is short in each of two ways, and shows a buffer without a warning", async () => {
    await insertTasks(db, [
      { id: 900_011, parent: null, way: "NONE", target: 100_000_000 },
      { id: 900_012, parent: 900_011, way: "BY_PLACE", target: 70_000_000 },
      { id: 900_013, parent: 900_011, way: "BY_PLACE", target: 50_000_000 },
      { id: 900_014, parent: 900_011, way: "BY_CHAIN", target: 60_500_000 },
      { id: 900_015, parent: 900_011, way: "BY_PERIOD", target: 100_000_000 },
    ]);
    const query = `{ task(code: "T-900011") { breakdowns { decomposition overCommitment shortfall warning } } }`;
    const exact = { decomposition: "BY_PERIOD", overCommitment: "0", shortfall: "0", warning: null };
    const buffer = { decomposition: "BY_PLACE", overCommitment: "20", shortfall: "0", warning: null };
    const short = { decomposition: "BY_CHAIN", overCommitment: "0", shortfall: "39.5" };
    const told = async (locale: "zh" | "en") => (await db.ask(query, {}, { locale })).data;
    expect(await told("zh")).toEqual({
      task: { breakdowns: [{ ...short, warning: "分解合计60.5,比目标少39.5。" }, exact, buffer] },
    });
    expect(await told("en")).toEqual({
      task: {
        breakdowns: [
          { ...short, warning: "What was handed down adds up to 60.5, 39.5 less than the target." },
          exact,
          buffer,
        ],
      },
    });
  });

  it("breaks down 50 tasks in as many statements as one", async () => {
    const query = `query ($first: Int) { tasks(first: $first) { nodes { breakdowns { assigned } } } }`;
    const one = await db.ask(query, { first: 1 });
    const fifty = await db.ask(query, { first: 50 });
    expect([one.statements.length, fifty.statements.length]).toEqual([2, 2]);
  });

  it("gives a target as money when it is money in whole units", async () => {
    const target = `{ target unit targetAmount { amount } }`;
    expect(
      await answer(
        db,
        `{ money: task(code: "T-GS-2024-FUNDS") ${target} count: task(code: "T-GT-2024-ENTERPRISES") ${target} }`,
      ),
    ).toEqual({
      money: { target: "70000000", unit: "TEN_THOUSAND_CNY", targetAmount: { amount: "7000" } },
      count: { target: "96", unit: "COUNT", targetAmount: null },
    });
    await insertTasks(db, [{ id: 900_005, parent: null, way: "NONE", target: 1_500_000, unit: "wan_cny" }]);
    expect(await answer(db, `{ task(code: "T-900005") ${target} }`)).toEqual({
      task: { target: "1.5", unit: "TEN_THOUSAND_CNY", targetAmount: null },
    });
  });

  it("walks from a task to the regions it is aimed at and back", async () => {
    expect(
      await answer(
        db,
        `{ task(code: "T-GS-2024-COVERAGE") { targetRegions(orderBy: {field: CODE}) { nodes { code targetingTasks { nodes { code } } } } }
          tasks(filter: {targetRegions: {some: {code: {eq: "810000"}}}}) { nodes { code } } }`,
      ),
    ).toEqual({
      task: {
        targetRegions: {
          nodes: ["810000", "820000"].map((code) => ({
            code,
            targetingTasks: { nodes: [{ code: "T-GS-2024-COVERAGE" }] },
          })),
        },
      },
      tasks: { nodes: [{ code: "T-GS-2024-COVERAGE" }] },
    });
  });

  it("walks from a task down and up again", async () => {
    expect(
      await answer(
        db,
        `{ task(code: "T-GS-2024-FUNDS") { children { nodes { code organization { code } parent { code } } } } }`,
      ),
    ).toEqual({
      task: {
        children: {
          nodes: [
            { code: "T-GS-2024-FUNDS-IIT", organization: { code: "gs-iit" }, parent: { code: "T-GS-2024-FUNDS" } },
          ],
        },
      },
    });
  });
});

interface TaskRow {
  id: number;
  parent: number | null;
  way: string;
  /** Millionths of the unit. */
  target: number;
  unit?: string;
}

/** Tasks of one metric with the codes `T-<id>`. */
async function insertTasks(db: TestDatabase, rows: TaskRow[]): Promise<void> {
  await db.database.writer.transaction(async (tx) => {
    for (const { id, parent, way, target, unit = "count" } of rows) {
      await tx.run(sql`
        INSERT INTO task (id, code, title_zh, summary_zh, parent_id, decomposition, kind, metric_id, unit, target_micro, bound,
          period_start, period_end)
        VALUES (${id}, ${`T-${id}`}, 'x', 'x', ${parent}, ${way}, 'TARGET', 1, ${unit}, ${target}, 'AT_LEAST', '2001', '2001')`);
    }
  });
}

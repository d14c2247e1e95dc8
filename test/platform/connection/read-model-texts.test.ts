import type { GraphQLSchema } from "graphql";
import { buildCatalogSchema } from "../../../src/app/schema";
import { synthesize } from "../../../src/app/seeding";
import { opportunityList as list } from "../../../src/lists/opportunity";
import { ReadModels } from "../../../src/platform/connection";
import { type Reader, type Sql } from "../../../src/platform/database";
import { putDocuments } from "../../../src/platform/search";
import { BothExecutors } from "../../support/both-executors";
import { onEachSeededDatabase } from "../../support/harness";

const ROOM = 100_000_000;

onEachSeededDatabase("the read model under a text", (db) => {
  let schema: GraphQLSchema;
  let models: ReadModels;

  beforeAll(async () => {
    schema = await buildCatalogSchema();
    await synthesize(db.database, { opportunities: 400, seed: 3 });
  }, 240_000);

  beforeEach(() => {
    models = new ReadModels(db.database, ROOM, () => undefined);
  });

  async function readAll(): Promise<void> {
    models.count(list, {});
    await models.idle();
  }

  it("counts what contains a text once it has read which rows do, and again when that has changed", async () => {
    await readAll();
    const plain = new BothExecutors(schema, db.database);
    const stored = async (filter: Record<string, unknown>) => {
      const query = `query ($filter: OpportunityFilter) { opportunities(filter: $filter) { totalCount } }`;
      const { reference } = await plain.ask(query, { filter });
      return (JSON.parse(reference ?? "") as { opportunities: { totalCount: number } }).opportunities.totalCount;
    };
    expect(models.count(list, { text: "基地" })).toBeNull();
    const filters = [
      { text: "基地" },
      { text: "基地", stage: { eq: "OPEN" } },
      { or: [{ text: "基地" }, { not: { text: "项目" } }] },
      { text: "?!" },
      { text: "没有这样的词" },
    ];
    for (const filter of filters) {
      await models.prepare(list, filter);
      expect([filter, models.count(list, filter)]).toEqual([filter, await stored(filter)]);
      expect(models.prepare(list, filter)).toBeNull();
    }
    const before = models.count(list, { text: "基地" });
    await db.database.writer.transaction((transaction) =>
      putDocuments(transaction, 4, [{ id: 1, date: "2026-01-01", title: ["基地 氢能"], body: [] }]),
    );
    expect(models.count(list, { text: "基地" })).toBeNull();
    await models.prepare(list, { text: "基地" });
    expect(models.count(list, { text: "基地" })).toBe((before ?? 0) + 1);
  });

  it("asks the database once for several requests that want one text, and not again", async () => {
    await readAll();
    const { statements } = await db.statements(() =>
      Promise.all([1, 2, 3].map(async () => models.prepare(list, { text: "酒泉" }))),
    );
    expect(statements.filter((statement) => statement.includes("search_index"))).toHaveLength(1);
    expect(models.prepare(list, { and: [{ text: "酒泉" }] })).toBeNull();
  });

  it("leaves a text to the database when it cannot be read", async () => {
    await readAll();
    const failing = Object.assign(Object.create(db.database.reader) as Reader, {
      rows: (statement: Sql) =>
        statement.texts.join("").includes("search_index")
          ? Promise.reject(new Error("disk I/O error"))
          : db.database.reader.rows(statement),
    });
    const others = new ReadModels({ reader: failing, revisions: db.database.revisions }, ROOM, () => undefined);
    others.count(list, {});
    await others.idle();
    await others.prepare(list, { text: "酒泉" });
    expect(others.count(list, { text: "酒泉" })).toBeNull();
    expect(others.count(list, {})).toBeGreaterThan(400);
  });
});

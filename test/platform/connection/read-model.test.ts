import type { GraphQLSchema } from "graphql";
import { buildCatalogSchema } from "../../../src/app/schema";
import { synthesize } from "../../../src/app/seeding";
import { declaredLists, type List, type ModelNews, ReadModels } from "../../../src/platform/connection";
import { sql } from "../../../src/platform/database";
import { BothExecutors } from "../../support/both-executors";
import { firstCodes } from "../../support/codes";
import { onEachSeededDatabase } from "../../support/harness";
import { type Codes, randomInput } from "../../support/random-document";

const FILTERS = 60;
const ROOM = 100_000_000;

/** The list that grows most. */
function opportunities(): List {
  const list = declaredLists().find(({ name }) => name === "Opportunity");
  if (!list) throw new Error("There are no opportunities");
  return list;
}

/** Everything that can be counted over a list. */
function countingQuery(list: List): string {
  const facets = [...list.facets.keys()].map((name) => `${name} { value label count }`).join(" ");
  return `query ($filter: ${list.name}Filter) { ${list.plural}(filter: $filter) { totalCount facets { ${facets} } } }`;
}

onEachSeededDatabase("the read model", (db) => {
  let schema: GraphQLSchema;
  let codes: Codes;
  let news: ModelNews[];
  let models: ReadModels;
  const counted = declaredLists().filter((list) => list.facets.size > 0);

  beforeAll(async () => {
    schema = await buildCatalogSchema();
    await synthesize(db.database, { opportunities: 400, seed: 3 });
    codes = await firstCodes(db.database);
  }, 240_000);

  beforeEach(() => {
    news = [];
    models = new ReadModels(db.database, ROOM, (one) => news.push(one));
  });

  /** Asks for something of each list, so that all are read, and waits until they are. */
  async function warm(): Promise<void> {
    for (const list of counted) models.count(list, {});
    await models.idle();
  }

  it("answers nothing before it has read a list, and then what the database answers", async () => {
    const list = opportunities();
    expect(models.count(list, {})).toBeNull();
    await models.idle();
    const [row] = await db.database.reader.rows<{ count: number }>(sql`SELECT COUNT(*) AS count FROM opportunity`);
    expect(models.count(list, {})).toBe(row?.count);
    const read = { list: "Opportunity", rows: row?.count, bytes: expect.any(Number), ms: expect.any(Number) };
    expect(news).toEqual([read]);
  });

  it.each(counted.map((list) => [list.name, list] as const))(
    `%s: ${FILTERS} random filters count as the database does, every facet in its order`,
    async (_, list) => {
      await warm();
      const both = new BothExecutors(schema, db.database, models);
      const plain = new BothExecutors(schema, db.database);
      let known = 0;
      for (let seed = 0; seed < FILTERS; seed++) {
        const filter = seed === 0 ? {} : randomInput(schema, codes, `${list.name}Filter`, seed);
        const query = countingQuery(list);
        const [fromMemory, fromDatabase] = [await both.ask(query, { filter }), await plain.ask(query, { filter })];
        expect(fromDatabase.errors).toEqual([]);
        const wanted = { filter, data: fromDatabase.reference };
        expect({ filter, data: fromMemory.reference }).toEqual(wanted);
        expect({ filter, data: fromMemory.compiled }).toEqual(wanted);
        if (models.count(list, filter as Record<string, unknown>) !== null) known++;
      }
      // The rest asks for words, dates, or what other lists hold.
      expect(known).toBeGreaterThan(FILTERS / 8);
    },
  );

  it("is never older than the last write that was acknowledged, while writes go on", async () => {
    await warm();
    let answered = 0;
    for (let turn = 0; turn < 12; turn++) {
      const stage = turn % 2 === 0 ? "CLOSED" : "OPEN";
      await db.database.writer.transaction((transaction) =>
        transaction.run(sql`UPDATE opportunity SET stage = ${stage} WHERE id <= ${turn + 1}`),
      );
      const filter = { stage: { eq: stage } };
      const statement = sql`SELECT COUNT(*) AS count FROM opportunity WHERE stage = ${stage}`;
      // At once, and after it had the time to read the list again.
      for (const wait of [0, turn % 4 === 0 ? 1_200 : 0]) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        const held = models.count(opportunities(), filter);
        await models.idle();
        const [row] = await db.database.reader.rows<{ count: number }>(statement);
        if (held === null) continue;
        answered++;
        expect(held).toBe(row?.count);
      }
      const again = models.count(opportunities(), filter);
      if (again !== null) answered++;
    }
    expect(answered).toBeGreaterThan(0);
  }, 60_000);

  it("tells what its answers depend on", async () => {
    await warm();
    const types = new Set<string>();
    expect(models.recording(types).count(opportunities(), { text: "光伏" })).toBeNull();
    const chains = models.recording(types).facet(opportunities(), {}, "chain", null);
    expect(chains?.length).toBeGreaterThan(5);
    const wanted = ["Opportunity", "Chain", "Region", "region_closure", "opportunity_segment", "ChainSegment"];
    expect([...types]).toEqual(expect.arrayContaining(wanted));
  });

  it("leaves out what does not fit, and says so once", async () => {
    const small = new ReadModels(db.database, 1_000, (one) => news.push(one));
    const list = opportunities();
    for (let time = 0; time < 3; time++) {
      expect(small.count(list, {})).toBeNull();
      await small.idle();
    }
    expect(news).toEqual([{ list: list.name, fault: expect.stringContaining("takes more than") }]);
  });
});

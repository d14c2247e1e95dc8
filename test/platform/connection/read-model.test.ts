import { setTimeout as sleep } from "node:timers/promises";
import type { GraphQLSchema } from "graphql";
import { buildCatalogSchema } from "../../../src/app/schema";
import { synthesize } from "../../../src/app/seeding";
import { declaredLists, type List, type ModelNews, ReadModels } from "../../../src/platform/connection";
import { identifier, join, type Reader, type Revisions, type Sql, sql } from "../../../src/platform/database";
import { MoneyUnit } from "../../../src/platform/values";
import { BothExecutors } from "../../support/both-executors";
import { firstCodes } from "../../support/codes";
import { onEachSeededDatabase } from "../../support/harness";
import { WRITTEN_LISTS } from "../../support/written-lists";
import { type Codes, randomInput } from "../../support/random-document";

const FILTERS = 30;
const ROOM = 100_000_000;

/** Columns that a list is counted or filtered by and that may hold nothing; those on one line do so together. */
const MAY_BE_MISSING = {
  opportunity: [["chain_id"], ["investment_wan", "investment_basis"], ["published_on"]],
  enterprise: [["home_region_id"], ["revenue_wan"]],
  project: [["contract_wan"], ["status_on"]],
};

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
  const counted = declaredLists().filter((list) => list.facets.size > 0 && !WRITTEN_LISTS.has(list.name));

  beforeAll(async () => {
    schema = await buildCatalogSchema();
    await synthesize(db.database, { opportunities: 400, seed: 3 });
    await forgetSome();
    codes = await firstCodes(db.database);
  }, 240_000);

  /** Takes away values that may be missing, another column from every few rows. */
  async function forgetSome(): Promise<void> {
    for (const [table, groups] of Object.entries(MAY_BE_MISSING)) {
      for (const [index, columns] of groups.entries()) {
        const nothing = join(
          columns.map((column) => sql`${identifier(column)} = NULL`),
          ", ",
        );
        const statement = sql`UPDATE ${identifier(table)} SET ${nothing} WHERE id % 5 = ${index}`;
        await db.database.writer.transaction((transaction) => transaction.run(statement));
      }
    }
  }

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
      // The rest asks for what other lists hold.
      expect(known).toBeGreaterThan(FILTERS / 5);
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
        await sleep(wait);
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
    const texts = new Set<string>();
    expect(models.recording(texts).count(opportunities(), { text: "没读过" })).toBeNull();
    expect([...texts]).toEqual(expect.arrayContaining(["Opportunity", "search_index"]));
    const chains = models.recording(types).facet(opportunities(), {}, "chain", null);
    expect(chains?.length).toBeGreaterThan(5);
    const wanted = ["Opportunity", "Chain", "Region", "region_closure", "opportunity_segment", "ChainSegment"];
    expect([...types]).toEqual(expect.arrayContaining(wanted));
  });

  /** Models that take their time to read: each statement waits a little, so that writes come in between. */
  function slowModels(revisions: Revisions = db.database.revisions): ReadModels {
    const slow = (reader: Reader): Reader =>
      Object.assign(Object.create(reader) as Reader, {
        rows: async (statement: Sql) => {
          await sleep(4);
          return reader.rows(statement);
        },
        recording: (types: Set<string>) => slow(reader.recording(types)),
      });
    return new ReadModels({ reader: slow(db.database.reader), revisions }, ROOM, (one) => news.push(one));
  }

  /** Gives one opportunity after the other an amount that none had, and a link to a segment that none had, until `stop`. */
  async function keepWriting(wan: number, pauses: readonly number[]) {
    const rows = await db.database.reader.rows<{ id: number }>(sql`SELECT id FROM opportunity ORDER BY id`);
    const [segment] = await db.database.reader.rows<{ id: number; code: string }>(sql`SELECT id, code FROM chain_segment
      WHERE id NOT IN (SELECT segment_id FROM opportunity_segment) ORDER BY id LIMIT 1`);
    if (!segment) throw new Error("Every segment has an opportunity");
    const progress = { begun: 0, written: 0, isOver: false };
    const writing = (async () => {
      for (const { id } of rows) {
        if (progress.isOver) return;
        progress.begun++;
        await db.database.writer.transaction(async (transaction) => {
          await transaction.run(
            sql`UPDATE opportunity SET investment_wan = ${wan}, investment_basis = 'PROJECT' WHERE id = ${id}`,
          );
          await transaction.run(
            sql`INSERT INTO opportunity_segment (opportunity_id, segment_id) VALUES (${id}, ${segment.id})`,
          );
        });
        progress.written = progress.begun;
        await sleep(pauses[progress.begun % pauses.length] ?? 0);
      }
    })();
    const filter = { investment: { eq: String(wan), unit: MoneyUnit.TEN_THOUSAND } };
    return {
      progress,
      /** How many have the amount, and how many the link: the same in every state there ever is. */
      ask: (asked: ReadModels) => ({
        count: asked.count(opportunities(), filter),
        linked:
          asked.facet(opportunities(), {}, "segment", null)?.find(({ value }) => value === segment.code)?.count ?? 0,
      }),
      stop: () => {
        progress.isOver = true;
        return writing;
      },
    };
  }

  it("answers as of the last write or of one under way while somebody writes all the time", async () => {
    const slow = slowModels();
    const { progress, ask, stop } = await keepWriting(7_777_777, [0, 10, 30, 60, 700]);
    const seen = new Set<number>();
    for (const end = performance.now() + 8_000; performance.now() < end; await sleep(3)) {
      const { count, linked } = ask(slow);
      if (count === null) continue;
      expect(linked).toBe(count);
      expect(count).toBeGreaterThanOrEqual(progress.written);
      expect(count).toBeLessThanOrEqual(progress.begun);
      seen.add(count);
    }
    await stop();
    expect(seen.size).toBeGreaterThan(1);
  }, 60_000);

  it("mixes no two states even while it hears nothing of what is written", async () => {
    const deaf: Revisions = {
      of: () => [],
      isCurrent: true,
      ageMs: 0,
      moment: 0,
      areUnchanged: () => true,
      isHeard: () => true,
    };
    const { ask, stop } = await keepWriting(8_888_888, [5, 15, 300]);
    const seen = new Set<number>();
    for (const end = performance.now() + 6_000; performance.now() < end;) {
      const slow = slowModels(deaf);
      expect(ask(slow).count).toBeNull();
      await slow.idle();
      const { count, linked } = ask(slow);
      if (count === null) continue;
      expect(linked).toBe(count);
      seen.add(count);
    }
    await stop();
    expect(seen.size).toBeGreaterThan(1);
  }, 60_000);

  it("is read all the same while something else is written, and gives back the memory of what has changed", async () => {
    const list = opportunities();
    const slow = slowModels();
    const write = (table: string) =>
      db.database.writer.transaction((transaction) =>
        transaction.run(sql`UPDATE ${identifier(table)} SET code = code WHERE id = 1`),
      );
    expect(slow.count(list, {})).toBeNull();
    await sleep(20);
    await write("policy");
    await slow.idle();
    expect(slow.count(list, {})).toBeGreaterThan(400);
    expect(slow.used).toBeGreaterThan(0);
    await write("opportunity");
    expect(slow.count(list, {})).toBeNull();
    expect(slow.used).toBe(0);
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

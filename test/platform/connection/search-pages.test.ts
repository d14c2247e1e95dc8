import { analyze, explain, hotStatements } from "../../../scripts/hot-statements";
import { synthesize } from "../../../src/app/seeding";
import { encodeCursor, fingerprint } from "../../../src/platform/connection/cursor";
import { list, sql } from "../../../src/platform/database";
import { putDocuments } from "../../../src/platform/search";
import { clearEnterprises, insertEnterprises } from "../../support/enterprise-rows";
import { onEachDatabase, onEachSeededDatabase, type TestDatabase } from "../../support/harness";

type Step = readonly ["first" | "last", number];

interface Page {
  nodes: { code: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

/** Pages of the filter, one behind the other, by each executor. */
async function pagesOf(db: TestDatabase, plural: string, filter: unknown, steps: readonly Step[]) {
  const type = { opportunities: "OpportunityFilter", enterprises: "EnterpriseFilter" }[plural];
  const query = `query ($filter: ${type}!, $first: Int, $after: String, $last: Int, $before: String) {
    page: ${plural}(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { code }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const pages: { codes: string[]; hasNextPage: boolean; hasPreviousPage: boolean }[] = [];
  for (const ask of [db.ask, db.askReference]) {
    let place: Record<string, string> = {};
    for (const [direction, size] of steps) {
      const { data, errors } = await ask.call(db, query, { filter, [direction]: size, ...place });
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = (data as { page: Page }).page;
      const { startCursor, endCursor, hasNextPage, hasPreviousPage } = pageInfo;
      pages.push({ codes: nodes.map(({ code }) => code), hasNextPage, hasPreviousPage });
      place = direction === "first" ? { after: endCursor } : { before: startCursor };
    }
  }
  return pages;
}

/** The same pages as the index has them in order, and as they are when all matches are sorted: a condition within `and` is always sorted. */
async function bothPages(
  db: TestDatabase,
  plural: string,
  filter: Record<string, unknown> & { text: string },
  steps: readonly Step[],
) {
  return {
    inOrder: await pagesOf(db, plural, filter, steps),
    sorted: await pagesOf(db, plural, { and: [filter] }, steps),
  };
}

onEachSeededDatabase("pages of a search in a large list", (db) => {
  beforeAll(() => synthesize(db.database, { opportunities: 7_000, seed: 3 }), 120_000);

  const newestIds = async () =>
    (
      await db.database.reader.rows<{ id: number }>(
        sql`SELECT id FROM opportunity ORDER BY COALESCE(as_of, '') DESC, id DESC LIMIT 800`,
      )
    ).map(({ id }) => id);

  it.each([
    ["in every record", "项目", {}],
    ["in many", "基地", {}],
    ["in few", "酒泉", {}],
    ["in none", "无此", {}],
    ["in many, at one stage", "基地", { stage: { eq: "OPEN" } }],
    ["in many, of one chain", "基地", { chain: { eq: "new-energy" } }],
    ["in many, in one region and from an amount on", "基地", { region: { eq: "620300" }, investment: { gte: "1" } }],
    [
      "in few, of some chains or none",
      "酒泉",
      { or: [{ chain: { isNull: true } }, { chain: { in: ["new-energy"] } }] },
    ],
  ])("are the same for a word that is %s", async (_, text, besides) => {
    const steps = [
      [
        ["first", 20],
        ["first", 3],
        ["first", 100],
      ],
      [
        ["last", 20],
        ["last", 100],
      ],
    ] as const;
    for (const each of steps) {
      const { inOrder, sorted } = await bothPages(db, "opportunities", { text, ...besides }, each);
      expect(inOrder).toEqual(sorted);
    }
  });

  it("hold no record that the viewer may not see, and are full all the same", async () => {
    const hidden = (await newestIds()).filter((_, position) => position % 2 === 0);
    const publish = (publication: string) =>
      db.database.writer.transaction((to) =>
        to.run(sql`UPDATE opportunity SET publication = ${publication} WHERE id IN (${list(hidden)})`),
      );
    await publish("DRAFT");
    const { inOrder, sorted } = await bothPages(db, "opportunities", { text: "项目" }, [["first", 50]]);
    await publish("PUBLISHED");
    expect(inOrder).toEqual(sorted);
    expect(inOrder[0]?.codes).toHaveLength(50);
  });

  it("are found when none of the next records in the order has the word", async () => {
    const newest = await db.database.reader.rows<{ id: number; date: string | null }>(
      sql`SELECT id, as_of AS date FROM opportunity WHERE id IN (${list(await newestIds())})`,
    );
    await db.database.writer.transaction((to) =>
      putDocuments(
        to,
        4,
        newest.map((row) => ({ title: ["无"], body: [], ...row })),
      ),
    );
    const { inOrder, sorted } = await bothPages(db, "opportunities", { text: "项目" }, [
      ["first", 20],
      ["first", 20],
    ]);
    expect(inOrder).toEqual(sorted);
    expect(inOrder[0]?.codes).toHaveLength(20);
  });

  it("are read as they stand in the index, without sorting", async () => {
    if (db.dialect === "postgres") return;
    await analyze(db.database);
    const statements = await hotStatements(await db.application(), db.database, "opportunities with a word in them");
    const [page] = statements.filter(({ statement }) => statement.includes("search_index"));
    const { plan } = await explain(db.database, page?.statement ?? "", page?.parameters ?? []);
    expect(plan).toContainEqual(expect.stringMatching(/^SCAN search_index VIRTUAL TABLE INDEX .*M/));
    expect(plan.filter((line) => line.includes("ORDER BY"))).toEqual([]);
  });
});

onEachDatabase("pages of a search in a list with dates of every precision and none", (db) => {
  const DATES = ["2024", "2024-05", "2024-05-28", "2019-12-31", null];
  const WALK: Step[] = Array.from({ length: 5 }, () => ["first", 4]);
  const BACK: Step[] = Array.from({ length: 5 }, () => ["last", 4]);

  /** Thirty enterprises, a date from `DATES` each; every third is not found. */
  async function fill(shift: number) {
    const rows = Array.from({ length: 30 }, (_, at) => ({
      id: at + 1,
      code: `E-${String(at + 1).padStart(3, "0")}`,
      name_zh: at % 3 === 0 ? "企业" : "集团",
      name_en: null,
      ownership: "PRIVATE",
      role: "TARGET",
      revenue_wan: null,
      revenue_year: null,
      as_of: DATES[(at + shift) % DATES.length] ?? null,
      is_synthetic: false,
    }));
    await clearEnterprises(db.database);
    await insertEnterprises(db.database, rows);
    await db.database.writer.transaction((transaction) =>
      putDocuments(
        transaction,
        8,
        rows.map((row) => ({ id: row.id, date: row.as_of, title: [row.name_zh], body: [] })),
      ),
    );
  }

  it.each([[0], [1], [3]])("are the same forward and backward, with dates that changed by %p", async (shift) => {
    await fill(shift);
    for (const steps of [WALK, BACK]) {
      const { inOrder, sorted } = await bothPages(db, "enterprises", { text: "集团" }, steps);
      expect(inOrder).toEqual(sorted);
      expect(inOrder.flatMap(({ codes }) => codes)).toHaveLength(40);
    }
  });

  it.each([
    ["no date", ["氢", 7]],
    ["a day that is not", ["2024-02-30", 7]],
    ["an id that no record has", ["2024", -7]],
  ])("take a cursor with %s for the place it would have", async (_, values) => {
    await fill(0);
    const after = (filter: unknown) =>
      encodeCursor(fingerprint(["Enterprise", null, filter, [["AS_OF", "DESC"]]]), values);
    const codes = [];
    for (const filter of [{ text: "集团" }, { and: [{ text: "集团" }] }]) {
      const { data, errors } = await db.ask<{ enterprises: { nodes: { code: string }[] } }>(
        `query ($filter: EnterpriseFilter!, $after: String!) { enterprises(filter: $filter, after: $after, first: 100) { nodes { code } } }`,
        { filter, after: after(filter) },
      );
      expect(errors).toBeUndefined();
      codes.push(data?.enterprises.nodes.map(({ code }) => code));
    }
    expect(codes[0]).toEqual(codes[1]);
  });
});

import { synthesize } from "../../../src/app/seeding";
import { list, sql } from "../../../src/platform/database";
import { putDocuments } from "../../../src/platform/search";
import { onEachSeededDatabase, type TestDatabase } from "../../support/harness";

/** More than are sorted at once: see `COMMON`. */
const MADE = 7_000;
const NEWEST = 800;
const OPPORTUNITIES = 4;
const PAGE = `query ($filter: OpportunityFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  opportunities(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    nodes { code }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  opportunities: {
    nodes: { code: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

/** Pages of a word, as they are found along the order, and as they are when all matches are sorted. */
async function bothPages(db: TestDatabase, text: string, steps: readonly (readonly ["first" | "last", number])[]) {
  // A condition within `and` is never looked for along the order.
  const ways = [{ text }, { and: [{ text }] }];
  const pages: Page["opportunities"][][] = ways.map(() => []);
  for (const ask of [db.ask, db.askReference]) {
    for (const [way, filter] of ways.entries()) {
      let place: Record<string, string> = {};
      for (const [direction, size] of steps) {
        const { data, errors } = await ask.call(db, PAGE, { filter, [direction]: size, ...place });
        expect(errors).toBeUndefined();
        const page = (data as unknown as Page).opportunities;
        pages[way]?.push(page);
        const { startCursor, endCursor } = page.pageInfo;
        place = direction === "first" ? { after: endCursor } : { before: startCursor };
      }
    }
  }
  // Cursors hold a fingerprint of the filter; everything else is the same.
  const plain = pages.map((all) =>
    all.map(({ nodes, pageInfo: { hasNextPage, hasPreviousPage } }) => ({ nodes, hasNextPage, hasPreviousPage })),
  );
  return { along: plain[0], sorted: plain[1] };
}

onEachSeededDatabase("pages of a search in a large list", (db) => {
  beforeAll(() => synthesize(db.database, { opportunities: MADE, seed: 3 }), 120_000);

  const newestIds = async () =>
    (
      await db.database.reader.rows<{ id: number }>(
        sql`SELECT id FROM opportunity ORDER BY COALESCE(as_of, '') DESC, id DESC LIMIT ${NEWEST}`,
      )
    ).map(({ id }) => id);

  it.each([
    ["in every record", "项目"],
    ["in many", "基地"],
    ["in few", "酒泉"],
    ["in none", "无此"],
  ])("are the same for a word that is %s", async (_, text) => {
    const forward = await bothPages(db, text, [
      ["first", 20],
      ["first", 3],
      ["first", 100],
    ]);
    expect(forward.along).toEqual(forward.sorted);
    const backward = await bothPages(db, text, [
      ["last", 20],
      ["last", 100],
    ]);
    expect(backward.along).toEqual(backward.sorted);
  });

  it("hold no record that the viewer may not see, and are full all the same", async () => {
    const hidden = (await newestIds()).filter((_, position) => position % 2 === 0);
    const publish = (publication: string) =>
      db.database.writer.transaction((to) =>
        to.run(sql`UPDATE opportunity SET publication = ${publication} WHERE id IN (${list(hidden)})`),
      );
    await publish("DRAFT");
    const { along, sorted } = await bothPages(db, "项目", [["first", 50]]);
    await publish("PUBLISHED");
    expect(along).toEqual(sorted);
    expect(along?.[0]?.nodes).toHaveLength(50);
  });

  it("are found when none of the next records in the order has the word", async () => {
    const newest = await newestIds();
    await db.database.writer.transaction((to) =>
      putDocuments(
        to,
        OPPORTUNITIES,
        newest.map((id) => ({ id, title: ["无"], body: [] })),
      ),
    );
    const { along, sorted } = await bothPages(db, "项目", [
      ["first", 20],
      ["first", 20],
    ]);
    expect(along).toEqual(sorted);
    expect(along?.[0]?.nodes).toHaveLength(20);
  });
});

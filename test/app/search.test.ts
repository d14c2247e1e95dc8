import { searchableTypes } from "../../src/matching/search/searchable";
import { normalise } from "../../src/platform/search/runs";
import { sql, identifier, join } from "../../src/platform/database";
import { answer } from "../support/answer";
import { onEachSeededDatabase, type TestDatabase } from "../support/harness";

interface Found {
  search: {
    counts: { type: string; count: number }[];
    hits: {
      type: string;
      matchedIn: string;
      node: { id: string };
      highlights: { segments: { text: string; isMatch: boolean }[] }[];
    }[];
  };
}

const SEARCH = `query ($text: String!) { search(text: $text, first: 100) { counts { type count }
  hits { type matchedIn node { id } highlights { segments { text isMatch } } } } }`;

/** All texts of all searchable records, aliases of segments included, by global id. */
async function readTexts(db: TestDatabase): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  for (const { list, search } of searchableTypes) {
    const columns = [search.title, ...search.texts].flatMap((field) => [`${field}_zh`, `${field}_en`]);
    const rows = await db.database.reader.rows<Record<string, string | null>>(
      sql`SELECT code, ${join(
        columns.map((column) => identifier(column)),
        ", ",
      )} FROM ${identifier(list.table)}`,
    );
    for (const row of rows) {
      texts.set(
        `${list.name}:${row.code}`,
        columns.map((column) => normalise(row[column] ?? "")),
      );
    }
  }
  const aliases = await db.database.reader.rows<{ code: string; alias: string }>(
    sql`SELECT s.code, a.alias FROM segment_alias AS a JOIN chain_segment AS s ON s.id = a.segment_id`,
  );
  for (const { code, alias } of aliases) texts.get(`ChainSegment:${code}`)?.push(normalise(alias));
  return texts;
}

/** A repeatable sequence of numbers from 0 to 1: the same words are looked for on both databases and in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const given = new Map<string, string>();

onEachSeededDatabase("a search", (db) => {
  it("finds for 120 two-character words exactly what reading every text finds, in the same order on both databases", async () => {
    // given
    const texts = await readTexts(db);
    const pairs = [
      ...new Set(
        [...texts.values()]
          .flat()
          .flatMap((text) => [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = ""]) => pair)),
      ),
    ].sort();
    const next = sequence(620_000);
    const words = Array.from({ length: 120 }, () => pairs[Math.floor(next() * pairs.length)] ?? "");
    expect(pairs.length).toBeGreaterThan(3_000);
    // then
    for (const word of words) {
      const { search } = await answer<Found>(db, SEARCH, { text: word });
      const expected = [...texts].filter(([, all]) => all.some((text) => text.includes(word))).map(([id]) => id);
      const total = search.counts.reduce((sum, { count }) => sum + count, 0);
      expect({ word, total }).toEqual({ word, total: expected.length });
      const found = search.hits.map(({ node }) => node.id);
      expect({ word, strangers: found.filter((id) => !expected.includes(id)) }).toEqual({ word, strangers: [] });
      expect(found).toHaveLength(Math.min(expected.length, 100));
      const order = JSON.stringify(search.hits);
      expect(given.get(word) ?? order).toBe(order);
      given.set(word, order);
    }
  });

  it("finds the same for a filter on one list", async () => {
    const texts = await readTexts(db);
    for (const word of ["储能", "兰州", "光伏", "氢能", "中药"]) {
      const { opportunities } = await answer<{ opportunities: { totalCount: number } }>(
        db,
        `query ($word: String!) { opportunities(filter: { text: $word }) { totalCount } }`,
        { word },
      );
      const expected = [...texts].filter(
        ([id, all]) => id.startsWith("Opportunity:") && all.some((text) => text.includes(word)),
      );
      expect({ word, count: opportunities.totalCount }).toEqual({ word, count: expected.length });
    }
  });

  it("puts matches of the title first", async () => {
    const { search } = await answer<Found>(db, SEARCH, { text: "氢能" });
    const places = search.hits.map(({ matchedIn }) => matchedIn);
    expect(places).toEqual([...places].sort().reverse());
    expect(new Set(places)).toEqual(new Set(["TITLE", "TEXT"]));
  });

  it.each([
    ["qingneng", "氢能"],
    ["lanzhou", "兰州"],
    ["hydrogen", "hydrogen"],
  ])("finds %s and marks %s", async (text, marked) => {
    const { search } = await answer<Found>(db, SEARCH, { text });
    const marks = search.hits.flatMap(({ highlights }) =>
      highlights.flatMap(({ segments }) => segments.filter(({ isMatch }) => isMatch).map((segment) => segment.text)),
    );
    expect(search.hits.length).toBeGreaterThan(0);
    expect(marks.map((mark) => mark.toLowerCase()).some((mark) => mark.startsWith(marked))).toBe(true);
  });

  it("looks through the types asked for only", async () => {
    const { search } = await answer<Found>(
      db,
      `{ search(text: "兰州", types: [Fund, Policy], first: 100) { counts { type } hits { type } } }`,
    );
    expect(new Set(search.hits.map(({ type }) => type))).toEqual(new Set(["Fund", "Policy"]));
  });

  it("gives a title back whole: the pieces of a highlight joined are the text", async () => {
    const { reader } = db.database;
    for (const text of ["光伏", "qingneng", "hydrogen", "兰州"]) {
      const { search } = await answer<{
        search: {
          hits: {
            type: string;
            node: { id: string };
            highlights: { field: string; locale: string; segments: { text: string }[] }[];
          }[];
        };
      }>(
        db,
        `query ($text: String!) { search(text: $text, first: 100) { hits { type node { id } highlights { field locale segments { text } } } } }`,
        { text },
      );
      let compared = 0;
      for (const { type, node, highlights } of search.hits) {
        const found = searchableTypes.find(({ list }) => list.name === type);
        if (!found) throw new Error(type);
        for (const { field, locale, segments } of highlights) {
          const column = identifier(`${field}_${locale}`);
          const [row] = await reader.rows<{ words: string }>(
            sql`SELECT ${column} AS words FROM ${identifier(found.list.table)} WHERE code = ${node.id.slice(type.length + 1)}`,
          );
          const joined = segments.map((segment) => segment.text).join("");
          if (field === found.search.title) expect(joined).toBe(row?.words);
          else expect(row?.words).toContain(joined.replace(/^…|…$/g, ""));
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(0);
    }
  });

  it.each([
    ["a wildcard", "光*"],
    ["wildcards of LIKE", "%光_"],
    ["quotes", `"光伏" OR '1'='1`],
    ["operators of FTS5", "光伏 NOT 兰州 NEAR(氢能, 2)"],
    ["a column of FTS5", "title:光伏"],
    ["operators of tsquery", "光伏 & !兰州 | 氢能:* <-> ^"],
    ["a statement", "光伏'; DROP TABLE opportunity; --"],
    ["a backslash", "光伏\\"],
    ["brackets", "((({[光伏"],
  ])("takes %s for plain words: every hit holds each of them", async (_, text) => {
    const texts = await readTexts(db);
    const { search } = await answer<Found>(db, SEARCH, { text });
    const words = normalise(text).match(/\p{Script=Han}+/gu) ?? [];
    for (const { node } of search.hits) {
      const all = (texts.get(node.id) ?? []).join("\n");
      expect({ id: node.id, missing: words.filter((word) => !all.includes(word)) }).toEqual({
        id: node.id,
        missing: [],
      });
    }
    const order = JSON.stringify(search.hits);
    expect(given.get(text) ?? order).toBe(order);
    given.set(text, order);
    const { opportunities } = await answer<{ opportunities: { totalCount: number } }>(
      db,
      `query ($text: String!) { opportunities(filter: { text: $text }) { totalCount } }`,
      { text },
    );
    expect(opportunities.totalCount).toBe(search.counts.find(({ type }) => type === "Opportunity")?.count ?? 0);
  });

  it("says when there is nothing to look for", async () => {
    const ask = (text: string) =>
      answer(db, `query ($text: String!) { search(text: $text) { isSearchable hits { type } } }`, { text });
    expect(await ask("?!—…")).toEqual({ search: { isSearchable: false, hits: [] } });
    expect(await ask("不存在的词语")).toEqual({ search: { isSearchable: true, hits: [] } });
  });
});

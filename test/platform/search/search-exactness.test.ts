import fc from "fast-check";
import { putDocuments } from "../../../src/platform/search";
import { onEachDatabase, type TestDatabase } from "../../support/harness";
import { count, filterIds, find, provinceDocuments, scan, type TypedDocument } from "./search-documents";

const documents = provinceDocuments();

/** The gate of the search: what the index finds is what reading every text would find. */
onEachDatabase("the index of a real province", (db) => {
  beforeAll(() => put(db, documents));

  it("finds 120 random words of two characters exactly where a scan finds them, in the same order", async () => {
    const words = randomSubstrings(120, 2, 20_260_101);
    expect(new Set(words).size).toBe(120);
    for (const word of words) {
      const expected = scan(documents, word);
      expect(expected.length).toBeGreaterThan(0);
      expect({ word, found: await find(db, word) }).toEqual({ word, found: expected });
    }
  });

  it.each([1, 3, 5, 9])("finds strings of %d characters exactly where a scan finds them", async (length) => {
    for (const word of randomSubstrings(20, length, length)) {
      expect({ word, found: await find(db, word) }).toEqual({ word, found: scan(documents, word) });
    }
  });

  it.each(["2024", "新能源 产业", "氢能 招商引资 甘肃", "10万吨", "项目 建设 2025年", "产业园,一体化"])(
    "finds all of %j together",
    async (text) => {
      expect(await find(db, text)).toEqual(scan(documents, text));
    },
  );

  it("filters and counts what it finds", async () => {
    for (const word of randomSubstrings(20, 2, 7)) {
      const expected = scan(documents, word);
      for (const type of [1, 2, 4]) {
        const ids = expected.filter((row) => row.type === type).map((row) => row.id);
        expect({ word, type, ids: await filterIds(db, type, word) }).toEqual({
          word,
          type,
          ids: ids.sort((a, b) => a - b),
        });
      }
      const counts = [1, 2, 4].map((type) => ({ type, count: expected.filter((row) => row.type === type).length }));
      expect(await count(db, word)).toEqual(counts.filter((one) => one.count > 0));
    }
  });

  it("stops at the number asked for, where the whole answer begins", async () => {
    const all = scan(documents, "产业");
    expect(all.filter((row) => row.tier === 0).length).toBeGreaterThan(5);
    for (const first of [1, 3, all.filter((row) => row.tier === 0).length, all.length - 1, all.length]) {
      expect(await find(db, "产业", [1, 2, 4], first)).toEqual(all.slice(0, first));
    }
  });

  it("keeps to the types asked for", async () => {
    for (const types of [[1], [2], [4], [1, 4], [4, 2], [2, 1], [3]]) {
      expect(await find(db, "产业", types)).toEqual(scan(documents, "产业").filter((row) => types.includes(row.type)));
    }
  });
});

onEachDatabase("the index of any texts", (db) => {
  // Few characters, so that they repeat, overlap and nearly match; no letters, because those may be pinyin.
  const text = fc.string({
    unit: fc.constantFrom("甲", "乙", "丙", "𠀀", "々", "1", "2", "·", " ", "\u200b"),
    maxLength: 14,
  });
  const texts = fc.array(
    fc.record({ title: fc.array(text, { maxLength: 2 }), body: fc.array(text, { maxLength: 2 }) }),
    { minLength: 1, maxLength: 8 },
  );

  it("finds what a scan finds", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(text, { minLength: 5, maxLength: 5 }), async (some, queries) => {
        const now = some.map((one, index) => ({ ...one, type: 1, id: index }));
        await replaceAll(db, now);
        for (const query of queries)
          expect({ query, found: (await find(db, query)) ?? [] }).toEqual({ query, found: scan(now, query) });
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it("finds a document by any part of any of its Chinese runs", async () => {
    const run = fc.string({ unit: fc.constantFrom(..."甘肃氢能装备制造产业园𠀀"), minLength: 1, maxLength: 30 });
    const parts = run.chain((whole) => {
      const characters = [...whole];
      const from = fc.integer({ min: 0, max: characters.length - 1 });
      const part = from.chain((start) =>
        fc.integer({ min: start + 1, max: characters.length }).map((end) => characters.slice(start, end).join("")),
      );
      return fc.tuple(fc.constant(whole), part, fc.boolean());
    });
    await fc.assert(
      fc.asyncProperty(parts, async ([whole, part, inTitle]) => {
        const texts = [`PV${whole},2024`];
        await replaceAll(db, [{ type: 1, id: 1, title: inTitle ? texts : [], body: inTitle ? [] : texts }]);
        expect(await find(db, part)).toEqual([{ type: 1, id: 1, tier: inTitle ? 0 : 1 }]);
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});

async function put(db: TestDatabase, typed: readonly TypedDocument[]): Promise<void> {
  await db.database.writer.transaction(async (transaction) => {
    for (const type of new Set(typed.map((document) => document.type))) {
      await putDocuments(
        transaction,
        type,
        typed.filter((document) => document.type === type),
      );
    }
  });
}

/** The ids 0 … 9 of type 1 hold these documents, the rest of the ten nothing. */
async function replaceAll(db: TestDatabase, typed: readonly TypedDocument[]): Promise<void> {
  const empty = Array.from({ length: 10 }, (_, id) => ({ type: 1, id, title: [], body: [] }));
  await put(db, [...empty, ...typed]);
}

/** Different substrings of Chinese runs of the titles and texts, the same for the same seed. */
function randomSubstrings(howMany: number, length: number, seed: number): string[] {
  const runs = documents.flatMap(({ title, body }) => [...title, ...body].join("\n").match(/\p{Script=Han}+/gu) ?? []);
  const long = runs.filter((run) => run.length >= length);
  let state = seed;
  const random = (below: number) => {
    // Numerical Recipes' congruential generator: enough to choose words, and the same everywhere.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const found = new Set<string>();
  while (found.size < howMany) {
    const run = long[random(long.length)] as string;
    const start = random(run.length - length + 1);
    found.add(run.slice(start, start + length));
  }
  return [...found];
}

import { LONGEST_QUERY, putDocuments } from "../../../src/platform/search";
import { onEachDatabase } from "../../support/harness";
import { count, filterIds, find } from "./search-documents";

const DOCUMENTS = [
  { id: 1, title: ["酒泉氢能装备产业园", "Jiuquan hydrogen park"], body: ["年产10GW的PV组件,占地100㎡。"] },
  { id: 2, title: ["重庆银行绿色基金"], body: ["支持酒泉的氢能。", "Offers hydrogen loans"] },
  { id: 3, title: ["PV组件", '50% off_title:x "quoted"'], body: ["氢 能"] },
];

onEachDatabase("the search index", (db) => {
  const ids = async (text: string) => (await find(db, text))?.map((row) => row.id);

  beforeAll(() => db.database.writer.transaction((transaction) => putDocuments(transaction, 1, DOCUMENTS)));

  it.each([
    ["a word of two characters, titles first", "氢能", [1, 2]],
    ["one character", "氢", [1, 2, 3]],
    ["the last character of a run", "园", [1]],
    ["a longer string", "氢能装备产业", [1]],
    ["no string across punctuation", "组件占地", []],
    ["no characters in another order", "能氢", []],
    ["full pinyin, anywhere in a title", "qingneng", [1]],
    ["half a syllable", "zhuangb", [1]],
    ["initials", "qnzb", [1]],
    ["pinyin of a character with several readings", "chongqing", [2]],
    ["the reading that the neighbours ask for", "yinhang", [2]],
    ["no other reading", "zhongqing", []],
    ["ü as v", "lvse", [2]],
    ["pinyin of more letters than are compared", "jiuquanqingnengzhuangbeichanyeyuan", [1]],
    ["no pinyin of a body", "nianchan", []],
    ["an English word", "Hydrogen", [1, 2]],
    ["the beginning of a word", "hydr", [1, 2]],
    ["no middle of a word", "drogen", []],
    ["letters and characters together", "PV组件", [3, 1]],
    ["letters of a title and characters of its body", "jiuquan 组件", [1]],
    ["full-width letters", "ＰＶ", [3, 1]],
    ["units in one character", "100㎡", [1]],
    ["terms of title and body together", "基金 酒泉", [2]],
  ])("finds %s", async (_, text, expected) => {
    expect(await ids(text)).toEqual(expected);
  });

  it("puts what is in a title before what is not, pinyin included", async () => {
    expect(await find(db, "酒泉 氢能")).toEqual([
      { type: 1, id: 1, tier: 0 },
      { type: 1, id: 2, tier: 1 },
    ]);
    expect(await find(db, "jqqn")).toEqual([{ type: 1, id: 1, tier: 0 }]);
    expect(await find(db, "jqqn 组件")).toEqual([{ type: 1, id: 1, tier: 1 }]);
  });

  it.each([
    ["%"],
    ["_"],
    ["*"],
    ['"'],
    ["'"],
    ["\\"],
    ["()"],
    [":*"],
    ["&"],
    ["|"],
    ["!"],
    ["<->"],
    ["^"],
    ["\u0000"],
    ["\ud800"],
    ["\u202e"],
    [""],
    ["   "],
  ])("says of %j that there is nothing to search in it", async (text) => {
    expect([await find(db, text), await count(db, text), await filterIds(db, 1, text)]).toEqual([null, null, null]);
  });

  it.each([
    ['"氢能', [1, 2]],
    ["氢能*", [1, 2]],
    ["NEAR(氢能 酒泉)", []],
    ["title:氢能", []],
    ["title : 组件", [3]],
    ["{title}: 组件", [3]],
    ["氢能 OR 组件", []],
    ["氢能 NOT 酒泉", []],
    ["氢能 -酒泉", [1, 2]],
    ["%能%", [1, 2, 3]],
    ["氢_", [1, 2, 3]],
    ["氢能' OR 1=1 --", []],
    ["氢能:*A & !酒泉 | x", []],
    ["'氢能':A <-> '能装'", []],
    ["氢能\u0000产业", [1]],
    ["氢\u202e能", [1, 2]],
    ["\ud800氢能\udc00", [1, 2]],
    ["§qingneng ¶", [1]],
    ["^氢能", [1, 2]],
    ["rowid", []],
    ["search_index", []],
    ["50% off", [3]],
  ])("takes nothing in %j for an operator", async (text, expected) => {
    expect(await ids(text)).toEqual(expected);
    expect(await filterIds(db, 1, text)).toEqual([...expected].sort());
  });

  it("answers the longest texts it may be asked", async () => {
    const letters = Array.from({ length: 100 }, (_, position) => String.fromCodePoint(0x1e00 + position * 2 + 1)).join(
      " ",
    );
    const ligatures = "\ufdfa".repeat(LONGEST_QUERY); // NFKC makes 18 characters of each.
    for (const text of [
      "氢".repeat(LONGEST_QUERY),
      "a".repeat(LONGEST_QUERY),
      letters.slice(0, LONGEST_QUERY),
      ligatures,
      "甲a".repeat(100),
    ]) {
      expect(await ids(text)).toEqual([]);
    }
  });

  it("replaces a document, and the later of two in one call", async () => {
    const put = (documents: typeof DOCUMENTS) =>
      db.database.writer.transaction((transaction) => putDocuments(transaction, 2, documents));
    await put([{ id: 1, title: ["风电"], body: [] }]);
    await put([
      { id: 1, title: ["光伏"], body: [] },
      { id: 1, title: ["光热"], body: [] },
    ]);
    expect([await find(db, "风电", [2]), await find(db, "光伏", [2]), await filterIds(db, 2, "光热")]).toEqual([
      [],
      [],
      [1],
    ]);
  });

  it("has the newest first of a type that says when, those without a date last, and finds each but once when its date changes", async () => {
    const dates = [null, "2024", "2024-05", "2024-05-28", "2024-05-28", "2023-12-31", null];
    const put = (dated: readonly (string | null)[]) =>
      db.database.writer.transaction((transaction) =>
        putDocuments(
          transaction,
          6,
          dated.map((date, id) => ({ id, date, title: ["钒钛"], body: [] })),
        ),
      );
    const found = async (first?: number) => (await find(db, "钒钛", [6], first))?.map(({ id }) => id);
    await put(dates);
    expect(await found()).toEqual([4, 3, 2, 1, 5, 6, 0]);
    expect(await found(3)).toEqual([4, 3, 2]);
    expect(await filterIds(db, 6, "钒钛")).toEqual([0, 1, 2, 3, 4, 5, 6]);
    await put([...dates].reverse());
    expect(await found()).toEqual([3, 2, 4, 5, 1, 6, 0]);
    expect(await count(db, "钒钛", [6])).toEqual([{ type: 6, count: 7 }]);
  });

  it("rolls back with its transaction", async () => {
    const failing = db.database.writer.transaction(async (transaction) => {
      await putDocuments(transaction, 4, [{ id: 1, title: ["钍基熔盐堆"], body: [] }]);
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(await find(db, "熔盐", [4])).toEqual([]);
  });

  it("finds the records with the largest ids of neighbouring types", async () => {
    const largest = 2 ** 31 - 1;
    await db.database.writer.transaction(async (transaction) => {
      for (const type of [8, 9])
        await putDocuments(
          transaction,
          type,
          [0, largest].map((id) => ({ id, title: ["锂电池"], body: [] })),
        );
    });
    expect(await find(db, "锂电", [9, 8])).toEqual(
      [8, 9].flatMap((type) => [0, largest].map((id) => ({ type, id, tier: 0 }))),
    );
    expect(await find(db, "锂电", [9])).toHaveLength(2);
    expect(await count(db, "锂电", [8, 9, 10])).toEqual([8, 9].map((type) => ({ type, count: 2 })));
  });

  it("finds the same on both databases in a text that says one thing 300 times", async () => {
    const text = `${"循环".repeat(300)}终点`;
    await db.database.writer.transaction((transaction) =>
      putDocuments(transaction, 5, [{ id: 1, title: [], body: [text] }]),
    );
    for (const [part, isFound] of [
      ["循环循环", true],
      ["循环终点", false],
      ["终点", true],
    ] as const) {
      expect([part, (await find(db, part, [5]))?.length]).toEqual([part, isFound ? 1 : 0]);
    }
  });
});

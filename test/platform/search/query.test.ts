import { fts5Query, LONGEST_QUERY, termsOf, tsquery } from "../../../src/platform/search/query";

const fts5 = (text: string) => fts5Query(termsOf(text) ?? [], "anywhere");
const postgres = (text: string) => tsquery(termsOf(text) ?? [], "anywhere");

describe("a query text", () => {
  it.each([
    ["two characters are one pair", "氢能", `("氢能")`],
    ["more are a phrase", "氢能装", `("氢能 能装")`],
    ["one is the beginning of a pair", "氢", `("氢"*)`],
    ["a word is a beginning, in pinyin or not", "Qingneng", `("qingneng"* OR "§qingneng"*)`],
    ["what can be initials is", "qn", `("qn"* OR "§qn"* OR "¶qn"*)`],
    ["figures are no pinyin", "2024", `("2024"*)`],
    ["terms are asked for together", "PV组件 5G", `("组件") AND ("pv"* OR "§pv"*) AND ("5g"*)`],
    ["repetitions and what is implied are left out", "氢能产业 氢能 产 h2 h H2", `("氢能 能产 产业") AND ("h2"*)`],
  ])("%s", (_, text, expected) => {
    expect(fts5(text)).toBe(expected);
  });

  it("is the same for PostgreSQL, title and body apart", () => {
    expect(postgres("氢能装 qn")).toBe(
      "('^氢能' <-> '^能装' | '氢能' <-> '能装') & ('^qn':* | '§qn':* | '¶qn':* | 'qn':*)",
    );
    expect(tsquery(termsOf("氢 qn") ?? [], "title")).toBe("('^氢':*) & ('^qn':* | '§qn':* | '¶qn':*)");
  });

  it.each([[""], ["  "], ["%"], ["_*\"'"], ["()"], ["\u0000"], ["\ud83d"]])(
    "without anything to search asks for nothing: %j",
    (text) => {
      expect(termsOf(text)).toBeNull();
    },
  );

  it("may have 200 characters and not one more", () => {
    expect(termsOf("氢".repeat(LONGEST_QUERY))).toHaveLength(1);
    expect(() => termsOf("氢".repeat(LONGEST_QUERY + 1))).toThrow(RangeError);
  });

  it.each([
    [`"氢能`, `("氢能")`],
    ["NEAR(氢能 5)", `("氢能") AND ("near"* OR "§near"* OR "¶near"*) AND ("5"*)`],
    ["title:氢能", `("氢能") AND ("title"* OR "§title"*)`],
    ["氢能 OR x' -- ", `("氢能") AND ("or"* OR "§or"* OR "¶or"*) AND ("x"*)`],
    ["氢:*能 & !电 | <-> \\", `("氢"*) AND ("能"*) AND ("电"*)`],
    ["§qing ¶q ^氢能 ¦", `("氢能") AND ("qing"* OR "§qing"*)`],
  ])("has no operators: %s", (text, expected) => {
    expect(fts5(text)).toBe(expected);
  });
});

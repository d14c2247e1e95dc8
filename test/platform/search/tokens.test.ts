import { readingsOf, spellingOf, syllablesOf } from "../../../src/platform/search/pinyin";
import { tokensOf } from "../../../src/platform/search/tokens";

describe("tokensOf", () => {
  it("makes overlapping pairs of Chinese and one token of any other word", () => {
    expect(tokensOf([], ["氢能装备,PV组件"])).toEqual({
      title: [],
      body: ["氢能", "能装", "装备", "备", "pv", "组件", "件"],
      readings: [],
    });
  });

  it("reads the title aloud from every character on, but not the body", () => {
    expect(tokensOf(["氢能A区"], ["风电"])).toEqual({
      title: ["氢能", "能", "a", "区"],
      body: ["风电", "电"],
      readings: ["§qingneng", "¶qn", "§neng", "¶n", "§qu", "¶q"],
    });
  });

  it("stays within what PostgreSQL can number", () => {
    const { title, body } = tokensOf(["甲乙 ".repeat(5_000)], ["丙丁 ".repeat(50_000)]);
    expect([title.length, body.length]).toEqual([2_000, 14_000]);
  });

  it("leaves gaps where one token stands more often than PostgreSQL remembers", () => {
    const { title, body } = tokensOf(["甲".repeat(201)], ["甲".repeat(101)]);
    expect([...title, ...body].filter((token) => token === "甲甲")).toHaveLength(250);
    expect([title.length, body.length]).toEqual([201, 101]);
  });

  it("cuts a word of a thousand letters, never inside a character", () => {
    expect(tokensOf([], ["x".repeat(1_000)]).body).toEqual(["x".repeat(64)]);
    expect(tokensOf([], [`x${"𐐨".repeat(100)}`]).body).toEqual([`x${"𐐨".repeat(31)}`]);
  });
});

describe("pinyin", () => {
  it.each([
    ["重庆", "chong qing"],
    ["重工", "zhong gong"],
    ["银行", "yin hang"],
    ["行业", "hang ye"],
    ["长城", "chang cheng"],
    ["西藏", "xi zang"],
    ["绿色", "lv se"],
  ])("reads %s as its neighbours ask for", (run, expected) => {
    expect(syllablesOf(run).join(" ")).toBe(expected);
  });

  it("has no reading for a character nobody reads, and stops before it", () => {
    expect(syllablesOf("氢𠀀能")).toEqual(["qing", null, "neng"]);
    expect(readingsOf(["qing", null, "neng"])).toEqual([
      { full: "qing", initials: "q" },
      { full: "", initials: "" },
      { full: "neng", initials: "n" },
    ]);
  });

  it("compares 24 letters and 8 initials", () => {
    const [first] = readingsOf(syllablesOf("氢能装备制造产业园建设项目"));
    expect(first).toEqual({ full: "qingnengzhuangbeizhizaoc", initials: "qnzbzzcy" });
  });

  it.each([
    ["qn", { full: "qn", initials: "qn" }],
    ["qingneng", { full: "qingneng", initials: null }],
    ["qīngnéng", { full: "qingneng", initials: null }],
    ["lǜse", { full: "lvse", initials: null }],
    ["q", null],
    ["5g", null],
    ["é", null],
  ])("takes %s for %j", (word, expected) => {
    expect(spellingOf(word)).toEqual(expected);
  });
});

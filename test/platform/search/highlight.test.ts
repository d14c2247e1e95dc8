import { type HighlightSegment, highlight, snippet } from "../../../src/platform/search";

/** Matches in brackets. */
const marked = (segments: HighlightSegment[]) =>
  segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");

describe("highlight", () => {
  it.each([
    ["a Chinese word", "酒泉氢能装备产业园", "氢能", "酒泉[氢能]装备产业园"],
    ["every occurrence", "铝板带与铝箔", "铝", "[铝]板带与[铝]箔"],
    ["overlaps as one", "甲甲甲乙", "甲甲", "[甲甲甲]乙"],
    ["several terms", "年产10GW的PV组件", "pv组件 年产", "[年产]10GW的[PV组件]"],
    ["the beginning of a word, in any case", "Green Hydrogen", "HYD", "Green [Hyd]rogen"],
    ["pinyin", "酒泉氢能装备", "qingneng", "酒泉[氢能]装备"],
    ["half a syllable", "酒泉氢能装备", "qingn", "酒泉[氢能]装备"],
    ["initials", "酒泉氢能装备", "qnzb", "酒泉[氢能装备]"],
    ["what NFKC takes apart", "占地100㎡", "100m", "占地[100㎡]"],
    ["full-width letters", "ＰＶ组件", "pv", "[ＰＶ]组件"],
    ["characters with something invisible between", "氢\u200b能源", "氢能", "[氢\u200b能]源"],
    ["characters of two units", "𠀀氢𠀁能", "氢𠀁", "𠀀[氢𠀁]能"],
    ["nothing of another title", "风电", "氢能", "风电"],
    ["nothing for a text without anything to search", "风电*", "*", "风电*"],
    ["no middle of a word", "Rehydrate", "hyd", "Rehydrate"],
    ["nothing across punctuation", "氢、能", "氢能", "氢、能"],
  ])("marks %s", (_, title, query, expected) => {
    expect(marked(highlight(title, query))).toBe(expected);
  });

  it("has no pieces for an empty title", () => {
    expect(highlight("", "氢能")).toEqual([]);
  });
});

describe("snippet", () => {
  const before = "甲".repeat(100);
  const after = "乙".repeat(100);

  it("shows about 60 characters around the first match", () => {
    expect(marked(snippet(`${before}氢能${after}氢能`, "氢能"))).toBe(`…${"甲".repeat(20)}[氢能]${"乙".repeat(38)}…`);
  });

  it("begins and ends where the text does", () => {
    expect(marked(snippet(`氢能${after}`, "氢能"))).toBe(`[氢能]${"乙".repeat(58)}…`);
    expect(marked(snippet(`${before}氢能`, "氢能"))).toBe(`…${"甲".repeat(58)}[氢能]`);
    expect(marked(snippet("发展氢能。", "氢能"))).toBe("发展[氢能]。");
  });

  it("does not cut a character in two", () => {
    const text = marked(snippet(`${"𠀀".repeat(50)}甲氢能${"𠀀".repeat(50)}`, "氢能"));
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(text).toContain("甲[氢能]𠀀");
  });

  it("has no pieces when nothing matches, and none for pinyin", () => {
    expect(snippet("发展氢能。", "风电")).toEqual([]);
    expect(snippet("发展氢能。", "qingneng")).toEqual([]);
  });
});

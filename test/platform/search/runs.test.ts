import { normalise, runsOf } from "../../../src/platform/search/runs";

describe("normalise", () => {
  it.each([
    ["full-width letters and digits", "ＰＶ２０２４", "pv2024"],
    ["capitals", "LNG Terminal", "lng terminal"],
    ["compatibility ideographs and radicals", "\uf9e4\u2f00", "理一"],
    ["units in one character", "100㎡ ㈱", "100m2 (株)"],
    ["zero-width characters, soft hyphens and bidi overrides", "氢\u200b能\u00ad\u202e产\u2066业", "氢能产业"],
    ["letters composed of two characters", "cafe\u0301", "café"],
    ["punctuation, which stays", "氢·能", "氢·能"],
  ])("makes one form of %s", (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

describe("runsOf", () => {
  it("separates Chinese from other words and leaves out the rest", () => {
    expect(runsOf("年产10gw的pv组件(一期)")).toEqual([
      { kind: "han", text: "年产", start: 0 },
      { kind: "word", text: "10gw", start: 2 },
      { kind: "han", text: "的", start: 6 },
      { kind: "word", text: "pv", start: 7 },
      { kind: "han", text: "组件", start: 9 },
      { kind: "han", text: "一期", start: 12 },
    ]);
  });

  it("takes rare characters beyond the first plane for Chinese, each as one", () => {
    expect(runsOf("𠀀氢\u{30000}x")).toEqual([
      { kind: "han", text: "𠀀氢\u{30000}", start: 0 },
      { kind: "word", text: "x", start: 5 },
    ]);
  });

  it("keeps vowel marks in their word", () => {
    expect(runsOf("བོད").map((run) => run.text)).toEqual(["བོད"]);
  });

  it.each([[""], [" \n"], ["!\"*():^%_'\\"], ["\u0000"], ["\ud800"], ["🙂"]])(
    "finds nothing to search in %j",
    (text) => {
      expect(runsOf(text)).toEqual([]);
    },
  );
});

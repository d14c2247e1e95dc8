import { MOST_RECOGNISED, recognise } from "../../../src/matching/fit/business.rules";

const WORDS = [
  { segment: 1, word: "光伏玻璃、胶膜、支架与逆变器" },
  { segment: 1, word: "逆变器" },
  { segment: 1, word: "inverter" },
  { segment: 2, word: "光伏" },
  { segment: 2, word: "solar PV" },
  { segment: 3, word: "储能" },
  { segment: 4, word: "储能电池" },
  { segment: 4, word: "battery" },
  { segment: 5, word: "5G基站" },
  { segment: 6, word: "film" },
];

describe("the segments of a business", () => {
  it.each<[string, string, [number, string][]]>([
    [
      "are found by words within the text",
      "光伏逆变器",
      [
        [1, "逆变器"],
        [2, "光伏"],
      ],
    ],
    ["are found in English, in the plural", "PV inverters", [[1, "inverter"]]],
    ["are found with a plural in -ies", "We make batteries.", [[4, "battery"]]],
    ["are not those of a shorter word that a longer one covers", "储能电池", [[4, "储能电池"]]],
    ["are not those of a part of an English word", "filming of films about philosophy", [[6, "film"]]],
    [
      "are found across spaces and cases of width",
      "光 伏, ＩＮＶＥＲＴＥＲ",
      [
        [1, "inverter"],
        [2, "光伏"],
      ],
    ],
    ["are found where scripts meet", "华为5g基站", [[5, "5G基站"]]],
    ["are those whose name holds the text, when it holds no word", "胶膜", [[1, "光伏玻璃、胶膜、支架与逆变器"]]],
    ["are none for a single character inside names", "胶", []],
    ["are none for words of something else", "小提琴制作 violins", []],
    ["are none for signs", "?!、。", []],
    ["are none for nothing", "", []],
  ])("%s: %s", (_, text, expected) => {
    expect(recognise(text, WORDS).map(({ segment, word }) => [segment, word])).toEqual(expected);
  });

  it("do not depend on the order of the words, and are few", () => {
    const many = Array.from({ length: 9 }, (_, segment) => ({ segment, word: `环节${segment}` }));
    const text = many.map(({ word }) => word).join("，");
    expect(recognise(text, many)).toEqual(recognise(text, [...many].reverse()));
    expect(recognise(text, many)).toHaveLength(MOST_RECOGNISED);
  });
});

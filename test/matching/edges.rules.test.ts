import {
  comparableSentence,
  feedstockSentence,
  nearness,
  termsSentence,
  tradeSentence,
} from "../../src/matching/edges/edges.rules";

describe("the sentences of derived edges", () => {
  const name = (zh: string, en: string | null = null) => ({ zh, en });

  it.each([
    [
      feedstockSentence({
        resource: name("镍", "Nickel"),
        region: name("金昌", "Jinchang"),
        segment: name("冶炼", "Smelting"),
        distance: 0,
        isBelow: false,
      }),
      'Nickel (in the region itself) feeds the segment "Smelting".',
      "镍(就在本地区)可供给环节“冶炼”。",
    ],
    [
      feedstockSentence({
        resource: name("镍"),
        region: name("金昌", "Jinchang"),
        segment: name("冶炼"),
        distance: 1,
        isBelow: true,
      }),
      '镍 (in Jinchang, below the region) feeds the segment "冶炼".',
      "镍(在下级地区金昌)可供给环节“冶炼”。",
    ],
    [
      tradeSentence({
        enterprise: name("甲", "A"),
        side: "suppliers",
        from: name("矿", "Ore"),
        to: name("冶炼", "Smelting"),
        note: "Ore",
        distance: 2,
      }),
      'A works in "Ore", which supplies "Smelting" (Ore); both within the region 2 levels above.',
      "甲在环节“矿”,供应“冶炼”(Ore);同在上2级地区。",
    ],
    [
      tradeSentence({
        enterprise: name("甲", "A"),
        side: "customers",
        from: name("矿", "Ore"),
        to: name("冶炼", "Smelting"),
        note: null,
        distance: null,
      }),
      'A works in "Smelting", which takes from "Ore"; place unknown.',
      "甲在环节“冶炼”,需要“矿”;地区未知。",
    ],
    [
      termsSentence({ title: name("政策", "Policy"), chain: null, distance: 1, state: null }),
      "Policy: of the region 1 level above, for every chain.",
      "政策:上1级地区,面向全部产业链。",
    ],
    [
      termsSentence({
        title: name("政策", "Policy"),
        chain: name("新能源", "New energy"),
        distance: null,
        state: { zh: "有效", en: "in force" },
      }),
      'Policy: national, for the chain "New energy"; in force.',
      "政策:国家层面,面向产业链“新能源”;有效。",
    ],
    [
      comparableSentence({ project: name("项目", "Project"), shared: 2, distance: 0 }),
      "Project shares 2 segments; in the same region.",
      "项目有2个相同环节;同一地区。",
    ],
    [
      comparableSentence({ project: name("项目", "Project"), shared: 0, distance: 1 }),
      "Project is of the same chain; both within the region 1 level above.",
      "项目属于同一产业链;同在上1级地区。",
    ],
  ])("%#", (sentence, en, zh) => {
    expect(sentence).toEqual({ zh, en });
  });

  it("name no place that nobody knows", () => {
    expect(nearness(null)).toEqual({ zh: "地区未知", en: "place unknown" });
  });
});

import { breakable, shortName } from "../../web/src/pages/resources/short-name";
import { neighbourOf, type Place } from "../../web/src/parts/neighbour";
import { shadeOf, valueClasses } from "../../web/src/parts/value-classes";

describe("classes of a measure", () => {
  it("have about as many values each, and never part equal ones", () => {
    expect(valueClasses([9, 1, 1, 1, 2, 3, 4, 5, 6, 7])).toEqual([
      { from: 1, to: 1, count: 3 },
      { from: 2, to: 3, count: 2 },
      { from: 4, to: 5, count: 2 },
      { from: 6, to: 7, count: 2 },
      { from: 9, to: 9, count: 1 },
    ]);
    expect(valueClasses([])).toEqual([]);
  });

  it("take the palette's shades, the highest the darkest; nothing known takes none", () => {
    const classes = valueClasses([0, 5, 10, 20, 40]);
    expect([0, 5, 10, 20, 40].map((value) => shadeOf(classes, value))).toEqual([1, 2, 3, 4, 5]);
    expect(shadeOf(classes, null)).toBe(0);
    expect([1, 2].map((value) => shadeOf(valueClasses([1, 2]), value))).toEqual([1, 5]);
    expect(shadeOf(valueClasses([7, 7]), 7)).toBe(3);
  });
});

describe("the arrow keys", () => {
  const places: Place[] = [
    { key: "west", x: 0, y: 0 },
    { key: "middle", x: 2, y: 0 },
    { key: "east", x: 3, y: 0 },
    { key: "south", x: 3, y: 1 },
  ];
  const from = (key: string, arrow: string) => {
    const place = places.find((one) => one.key === key);
    return place && neighbourOf(places, place, arrow)?.key;
  };

  it("lead to the nearest on their side, straight ahead before aside", () => {
    expect(from("west", "ArrowRight")).toBe("middle");
    expect(from("middle", "ArrowRight")).toBe("east");
    expect(from("middle", "ArrowDown")).toBe("south");
    expect(from("south", "ArrowUp")).toBe("east");
    expect(from("south", "ArrowLeft")).toBe("middle");
  });

  it("lead nowhere at an edge, and other keys never do", () => {
    expect(from("west", "ArrowLeft")).toBeUndefined();
    expect(from("south", "ArrowDown")).toBeUndefined();
    expect(from("west", "Enter")).toBeUndefined();
  });
});

describe("names on tiles", () => {
  it.each([
    ["兰州市", "兰州"],
    ["嘉峪关市", "嘉峪关"],
    ["临夏回族自治州", "临夏"],
    ["海西蒙古族藏族自治州", "海西"],
    ["阿拉善盟", "阿拉善"],
    ["兰州新区", "兰州新区"],
  ])("%s is %s for short", (name, short) => {
    expect(shortName(name, "zh")).toBe(short);
  });

  it.each([
    ["Lanzhou City", "Lanzhou"],
    ["Gannan Tibetan Autonomous Prefecture", "Gannan"],
    ["Lanzhou New Area", "Lanzhou New Area"],
  ])("%s is %s for short", (name, short) => {
    expect(shortName(name, "en")).toBe(short);
  });

  it.each([
    ["Jiayuguan", "Jia-yu-guan"],
    ["Qingyang", "Qing-yang"],
    ["Jiuquan", "Jiu-quan"],
    ["Zhangye", "Zhang-ye"],
    ["Lanzhou New Area", "Lan-zhou New Area"],
  ])("%s may be broken as %s", (name, broken) => {
    expect(breakable(name).replaceAll("\u00AD", "-")).toBe(broken);
  });
});

import { pairOf, pairText } from "../../web/src/pages/workbench/pairs";
import { chosenWeights } from "../../web/src/pages/workbench/weights";
import { profileOf, workbenchCodec } from "../../web/src/pages/workbench/workbench-state";

const read = (search: string) => workbenchCodec.read(new URLSearchParams(search));

describe("the workbench's state in its address", () => {
  it("describes an investor with what is said, and nothing else", () => {
    const { state, ignored } = read(
      "by=investor&business=+PV+&makes=a/b&min=1&max=5.5&mode=SOLE&home=310000&need=POWER",
    );
    expect(ignored).toEqual([]);
    expect(profileOf(state)).toEqual({
      business: "PV",
      makes: ["a/b"],
      investment: { atLeast: "1", atMost: "5.5" },
      modes: ["SOLE"],
      homeRegion: "310000",
      siteNeeds: ["POWER"],
    });
    expect(profileOf(read("by=investor&business=+&min=1").state)).toBeNull();
  });

  it("asks with the weights that were chosen, zero among them", () => {
    expect(chosenWeights(read("segmentFit=0&fundTies=1000").state)).toEqual({ segmentFit: 0, fundTies: 1_000 });
  });

  it.each(["segmentFit=1001", "segmentFit=-1", "segmentFit=1.5", "by=somebody", "need=GOLD", "top=1000000"])(
    "names %s, and takes it for nothing",
    (search) => {
      expect(read(search)).toEqual({ state: read("").state, ignored: [search.split("=")[0]] });
    },
  );

  it.each([
    ["baowu-carbon:O-001", { enterprise: "baowu-carbon", opportunity: "O-001" }],
    [":O-001", { enterprise: null, opportunity: "O-001" }],
  ])("reads %s as a pair, and writes it so", (text, pair) => {
    expect(pairOf(text)).toEqual(pair);
    expect(pairText(pair)).toBe(text);
  });
});

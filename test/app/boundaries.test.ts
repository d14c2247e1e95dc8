import Fastify from "fastify";
import { addBoundaries } from "../../src/app/boundaries";
import { ConfigError, readConfig } from "../../src/app/config";
import { madeUpBoundaries, writeBoundaries } from "../support/boundaries";

const REVIEWED = "甘S(0000)00号";

const mistakesOf = (environment: Record<string, string>) => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigError).mistakes;
  }
};

describe("the boundaries of an operator", () => {
  const withFeature = (change: object) => {
    const { features, ...file } = madeUpBoundaries();
    return { ...file, features: [{ ...features[0], ...change }] };
  };

  it("are taken with their review number", () => {
    const file = writeBoundaries(madeUpBoundaries());
    expect(mistakesOf({ ATLAS_BOUNDARIES: file, ATLAS_MAP_REVIEW_NO: REVIEWED })).toEqual([]);
  });

  it("are refused without it, and it without them", () => {
    const file = writeBoundaries(madeUpBoundaries());
    expect(mistakesOf({ ATLAS_BOUNDARIES: file, ATLAS_MAP_REVIEW_NO: " " })).toEqual([
      `ATLAS_BOUNDARIES=${file}: they need their review number in ATLAS_MAP_REVIEW_NO`,
    ]);
    expect(mistakesOf({ ATLAS_MAP_REVIEW_NO: REVIEWED })).toEqual([
      expect.stringContaining("no ATLAS_BOUNDARIES that it would be the number of"),
    ]);
  });

  it.each([
    ["no JSON", "{", /JSON/],
    ["another kind of file", { type: "Topology" }, /type: .*FeatureCollection.*features: /],
    ["no features", { type: "FeatureCollection", features: [] }, /features: /],
    ["no code", withFeature({ properties: {} }), /features\.0\.properties\.adcode: /],
    ["a code of another kind", withFeature({ properties: { adcode: "GS" } }), /adcode: six digits of GB\/T 2260/],
    ["a line", withFeature({ geometry: { type: "LineString", coordinates: [] } }), /features\.0\.geometry\.type: /],
    [
      "metres instead of degrees",
      withFeature({ geometry: { type: "Polygon", coordinates: [Array(4).fill([480_000, 3_990_000])] } }),
      /features\.0\.geometry\.coordinates\.0\.0\.0: .*180/,
    ],
    [
      "one code twice",
      { ...madeUpBoundaries(), features: [...madeUpBoundaries().features, ...madeUpBoundaries().features] },
      /two features have the adcode 620900/,
    ],
  ])("are refused with the place and the cause: %s", (_, content, cause) => {
    const file = writeBoundaries(content);
    const [mistake, ...others] = mistakesOf({ ATLAS_BOUNDARIES: file, ATLAS_MAP_REVIEW_NO: REVIEWED });
    expect(others).toEqual([]);
    expect(mistake).toMatch(cause);
    expect(mistake).toContain(`ATLAS_BOUNDARIES=${file}`);
  });

  it("are refused when there is no such file", () => {
    expect(mistakesOf({ ATLAS_BOUNDARIES: "/nowhere.geojson", ATLAS_MAP_REVIEW_NO: REVIEWED })).toEqual([
      expect.stringMatching(/^ATLAS_BOUNDARIES=\/nowhere\.geojson: .*ENOENT/),
    ]);
  });

  it("are served with the number beside them, codes as texts, and nothing else of the file; unchanged ones are not sent again", async () => {
    const app = Fastify();
    addBoundaries(app, { file: writeBoundaries(madeUpBoundaries()), reviewNumber: REVIEWED });
    const { statusCode, headers, body } = await app.inject({ url: "/boundaries.json" });
    expect([statusCode, headers["content-type"]]).toEqual([200, "application/geo+json; charset=utf-8"]);
    const served = JSON.parse(body) as { reviewNumber: string; features: { properties: unknown }[] };
    expect(served.reviewNumber).toBe(REVIEWED);
    expect(served.features.map(({ properties }) => properties)).toEqual(
      ["620900", "620200", "620100", "630100"].map((adcode) => ({ adcode })),
    );
    const again = await app.inject({ url: "/boundaries.json", headers: { "if-none-match": String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  it("are answered with nothing, which is no mistake, when there are none", async () => {
    const app = Fastify();
    addBoundaries(app, { file: "", reviewNumber: "" });
    const { statusCode, body } = await app.inject({ url: "/boundaries.json" });
    expect([statusCode, body]).toEqual([204, ""]);
  });
});

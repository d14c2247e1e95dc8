import { buildSchema } from "graphql";
import { type SchemaBaselines, checkSchema, findUndeclaredBreaks, findUntranslated } from "../../scripts/schema-check";

const SDL = `
"""目录。 The catalog."""
type Query {
  """按代码找地区。无此地区时为空。 A region by its code; null when there is none."""
  region("""行政区划代码。 Its code."""code: String!, """语言。 Language."""locale: Locale): Region
}

"""地区。 A region."""
type Region implements Node {
  """标识。 Global id."""
  id: ID!
  """面积（平方公里）。 Area in km²."""
  area: Float
}

"""节点。 Anything with an id."""
interface Node {
  """标识。 Global id."""
  id: ID!
}

"""语言。 Language."""
enum Locale {
  """中文。 Chinese."""
  zh
  """英文。 English."""
  en
}

"""条件。 A condition."""
input RegionFilter {
  """等于。 Equals."""
  eq: String
}

"""日期。 A date of reduced precision."""
scalar PartialDate

"""成本。 What a field costs."""
directive @cost("""点数。 Points."""points: Int) on FIELD_DEFINITION
`;

describe("the rule of both languages", () => {
  it("has nothing to say about a schema that is described throughout", () => {
    expect(findUntranslated(buildSchema(SDL))).toEqual([]);
  });

  it.each([
    ["a type", '"""地区。 A region."""\ntype', "type", "Region has no description"],
    ["a field", '"""面积（平方公里）。 Area in km²."""', "", "Region.area has no description"],
    [
      "a field of an interface",
      'an id."""\ninterface Node {\n  """标识。 Global id."""',
      'an id."""\ninterface Node {',
      "Node.id has no description",
    ],
    ["an argument", '"""语言。 Language."""locale', "locale", "Query.region(locale) has no description"],
    ["an enum value", '"""英文。 English."""', "", "Locale.en has no description"],
    ["an input field", '"""等于。 Equals."""', "", "RegionFilter.eq has no description"],
    ["a scalar", '"""日期。 A date of reduced precision."""', "", "PartialDate has no description"],
    ["a directive", '"""成本。 What a field costs."""', "", "@cost has no description"],
    ["a directive's argument", '"""点数。 Points."""', "", "@cost(points) has no description"],
    ["an empty description", "等于。 Equals.", " ", "RegionFilter.eq has no description"],
    ["English alone", "等于。 Equals.", "Equals.", "RegionFilter.eq is not described in Chinese: Equals."],
    [
      "Chinese alone",
      "等于。 Equals.",
      "等于。",
      "RegionFilter.eq is not described in English after the Chinese: 等于。",
    ],
    [
      "a Latin word in Chinese",
      "等于。 Equals.",
      "等于 code 的值。",
      "RegionFilter.eq is not described in English after the Chinese: 等于 code 的值。",
    ],
    [
      "English first",
      "等于。 Equals.",
      "Equals. 等于。",
      "RegionFilter.eq is not described in English after the Chinese: Equals. 等于。",
    ],
  ])("finds %s", (_what, described, instead, complaint) => {
    expect(SDL).toContain(described);
    expect(findUntranslated(buildSchema(SDL.replace(described, instead)))).toEqual([complaint]);
  });

  it("lets English text quote a Chinese word", () => {
    const quoting = SDL.replace("等于。 Equals.", "万元。 In 10,000 CNY (万元).");
    expect(findUntranslated(buildSchema(quoting))).toEqual([]);
  });
});

describe("the rule of no drift", () => {
  const baselines: SchemaBaselines = { committed: SDL, released: SDL, changelog: "" };
  const check = (other: Partial<SchemaBaselines>) => checkSchema(buildSchema(SDL), SDL, { ...baselines, ...other });

  it("lets the committed schema pass", async () => expect(await check({})).toEqual([]));

  it.each([
    ["another one", SDL.replace("code: String!", "code: ID!")],
    ["one with another description", SDL.replace("Equals.", "Is equal to.")],
    ["none", null],
  ])("finds that %s is committed", async (_what, committed) => {
    expect(await check({ committed })).toEqual([
      "schema/schema.graphql is not the schema of the code: run `npm run schema`",
    ]);
  });
});

describe("the rule of no undeclared break", () => {
  const withoutArea = SDL.replace(/"""面积.*\n.*area: Float/, "");
  const changelog = (text: string) => `# Changelog\n\n## Unreleased\n\n${text}\n\n## 0.1.0 - 2026-11-30\n\n- First.\n`;

  it("finds a field that is gone", async () => {
    expect(await findUndeclaredBreaks(SDL, withoutArea, changelog(""))).toEqual([
      "Field 'area' was removed from object type 'Region'; clients break: name `Region.area` under \"### Breaking\" in CHANGELOG.md",
    ]);
  });

  it.each([
    ["a type that may now be null", 'id: ID!\n  """面积', 'id: ID\n  """面积', "Region.id"],
    ["an argument that is now wanted", "locale: Locale)", "locale: Locale!)", "Query.region.locale"],
    ["an enum value that is gone", /"""英文.*\n\s+en/, "", "Locale.en"],
    ["an input field that is gone", "eq: String", "ne: String", "RegionFilter.eq"],
  ])("finds %s", async (_what, before, after, path) => {
    const current = SDL.replace(before, after).replace("implements Node", "");
    const complaints = await findUndeclaredBreaks(SDL.replace("implements Node", ""), current, changelog(""));
    expect(complaints).toEqual([expect.stringContaining(`name \`${path}\` under`)]);
  });

  it("lets a break pass that the changelog declares by its path", async () => {
    const declared = changelog("### Breaking\n\n- `Region.area` is gone: ask `Region.areaMu`.");
    expect(await findUndeclaredBreaks(SDL, withoutArea, declared)).toEqual([]);
  });

  it.each([
    ["of an earlier release", "# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n### Breaking\n\n- `Region.area` is gone.\n"],
    ["of another section", changelog("### Added\n\n- `Region.area` is better.")],
    ["of another path", changelog("### Breaking\n\n- `Region.areaMu` is gone.")],
  ])("does not take a line %s for a declaration", async (_what, text) => {
    expect(await findUndeclaredBreaks(SDL, withoutArea, text)).toHaveLength(1);
  });

  it("lets an addition pass", async () => {
    const added = SDL.replace("area: Float", 'area: Float\n  """人口。 People."""\n  population: Int');
    expect(await findUndeclaredBreaks(SDL, added, changelog(""))).toEqual([]);
  });

  it("wants the schema of a release once the changelog tells of one", async () => {
    expect(await findUndeclaredBreaks(null, SDL, "# Changelog\n\n## Unreleased\n")).toEqual([]);
    expect(await findUndeclaredBreaks(null, SDL, changelog(""))).toEqual([
      "CHANGELOG.md tells of a release (## 0.1.0), but schema/released.graphql is missing",
    ]);
  });
});

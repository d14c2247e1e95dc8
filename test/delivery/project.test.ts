import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

const COUNT = `query ($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }`;

onEachSeededDatabase("projects", (db) => {
  const count = async (filter: object) =>
    (await answer<{ projects: { totalCount: number } }>(db, COUNT, { filter })).projects.totalCount;

  // P-073: hydrogen in Lanzhou New Area; its own chain is new energy, one of its segments is of the equipment chain.
  it.each([
    ["new-energy", 1],
    ["new-energy-equipment", 1],
    ["agrifood", 0],
  ])("finds a project under its own chain and under those of its segments: %s", async (chain, found) => {
    expect(await count({ code: { eq: "P-073" }, chain: { eq: chain } })).toBe(found);
  });

  it("finds a project without a chain of its own by its segment", async () => {
    expect(await count({ code: { eq: "P-047" }, chain: { eq: "new-energy" } })).toBe(1);
    expect(await answer(db, `{ project(code: "P-047") { chain { code } } }`)).toEqual({ project: { chain: null } });
  });

  // P-073 comes from Beijing (110000) and lies in Lanzhou New Area (620171).
  it.each([
    ["region", "620000", 1],
    ["region", "110000", 0],
    ["investorRegion", "110000", 1],
    ["investorRegion", "CN", 1],
    ["investorRegion", "620000", 0],
  ])("keeps where a project is and where its investor is apart: %s %s", async (field, code, found) => {
    expect(await count({ code: { eq: "P-073" }, [field]: { eq: code } })).toBe(found);
  });

  it("walks from a project to investors, event and places, and back", async () => {
    const back = `(filter: {code: {eq: "P-073"}}) { totalCount }`;
    expect(
      await answer(
        db,
        `{ project(code: "P-073") {
            investors(orderBy: {field: CODE}) { nodes { code projects${back} } }
            event { code projects${back} }
            region { projects${back} }
            investorRegion { projects${back} investedProjects${back} }
            segments { totalCount } } }`,
      ),
    ).toEqual({
      project: {
        investors: { nodes: ["ceec", "troowin"].map((code) => ({ code, projects: { totalCount: 1 } })) },
        event: { code: "E-091", projects: { totalCount: 1 } },
        region: { projects: { totalCount: 1 } },
        investorRegion: { projects: { totalCount: 0 }, investedProjects: { totalCount: 1 } },
        segments: { totalCount: 3 },
      },
    });
  });

  it("counts contracts by bands, the unknown ones too", async () => {
    const { projects } = await answer<{ projects: { facets: { contract: unknown } } }>(
      db,
      `{ projects { facets { contract { value count } } } }`,
    );
    expect(projects.facets.contract).toEqual([
      { value: null, count: 72 },
      { value: "10000", count: 17 },
      { value: "100000", count: 15 },
      { value: "50000", count: 10 },
      { value: "1000000", count: 5 },
      { value: "500000", count: 3 },
      { value: "0", count: 2 },
    ]);
    expect(await count({ contract: { gte: "100" } })).toBe(5);
  });
});

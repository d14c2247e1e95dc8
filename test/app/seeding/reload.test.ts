import { onEachDatabase } from "../../support/harness";
import { changesOf, found, seedSmall } from "./load-small";
import { differences, snapshotOf } from "./snapshot";

onEachDatabase("a load after the first", (db) => {
  beforeEach(() => seedSmall(db));

  it("changes nothing when nothing changed", async () => {
    expect(await changesOf(db, {})).toEqual({ differences: {}, active: [] });
  });

  it("changes one row when one cell changed, and the revisions of its table and of what follows it", async () => {
    const { differences, active } = await changesOf(db, {
      "opportunities.csv": (text) => text.replace("12.34", "12.35"),
    });
    expect(active).toEqual([{ type: "Opportunity", inserted: 0, updated: 1, removed: 0 }]);
    expect(Object.keys(differences)).toEqual(["revision", "opportunity"]);
    expect(differences.revision?.come).toMatchObject([
      { type: "Opportunity" },
      { type: "opportunity_chain" },
      { type: "search_index" },
      ...(db.dialect === "sqlite" ? [{ type: "search_place" }] : []),
    ]);
    expect(differences.opportunity?.gone).toMatchObject([{ id: 1, investment_wan: 123_400 }]);
    expect(differences.opportunity?.come).toMatchObject([{ id: 1, investment_wan: 123_500 }]);
    const [before, after] = [differences.opportunity?.gone[0], differences.opportunity?.come[0]] as {
      version: number;
    }[];
    expect((after?.version ?? 0) - (before?.version ?? 0)).toBe(1);
  });

  it("counts a changed list as a change of its owner", async () => {
    const { differences, active } = await changesOf(db, {
      "opportunities.csv": (text) => text.replace("metals/foil;metals/ore", "metals/foil"),
    });
    expect(active).toEqual([{ type: "Opportunity", inserted: 0, updated: 1, removed: 0 }]);
    expect(Object.keys(differences)).toEqual(["revision", "opportunity", "opportunity_segment"]);
    expect(differences.opportunity_segment).toEqual({ gone: [{ opportunity_id: 1, segment_id: 1 }], come: [] });
  });

  it("sees no change in a list of another order, unless the order says something", async () => {
    const sorted = await changesOf(db, {
      "opportunities.csv": (text) => text.replace("metals/foil;metals/ore", "metals/ore;metals/foil"),
    });
    expect(sorted.active).toEqual([]);
    const investors = await changesOf(db, { "projects.csv": (text) => text.replace("beta;acme", "acme;beta") });
    expect(investors.active).toEqual([{ type: "Project", inserted: 0, updated: 1, removed: 0 }]);
  });

  it("counts a changed line of a link file as a change of its owner", async () => {
    const { differences, active } = await changesOf(db, {
      "enterprise_segments.csv": (text) => text.replace("acme,metals/foil,", "beta,metals/foil,"),
    });
    expect(active).toEqual([{ type: "Enterprise", inserted: 0, updated: 2, removed: 0 }]);
    expect(Object.keys(differences)).toEqual(["revision", "enterprise", "enterprise_segment"]);
  });

  it("finds a segment by a new alias, and no longer by one that is gone", async () => {
    await seedSmall(db, { "segment_aliases.csv": (text) => text.replace("原矿;矿山", "原矿;采场") });
    expect(await found(db, 3, "采场")).toEqual([1]);
    expect(await found(db, 3, "矿山")).toEqual([]);
  });

  it("follows a region that moves, and gives two regions each other's tile", async () => {
    const { active } = await changesOf(db, {
      "regions.csv": (text) =>
        text
          .replace("12,10,", "12,11,")
          .replace(",0,0,", ",1,0,")
          .replace(/,1,0,,\n$/, ",0,0,,\n"),
    });
    expect(active).toEqual([{ type: "Region", inserted: 0, updated: 2, removed: 0 }]);
    const { region, region_closure } = await snapshotOf(db.database);
    expect(region?.slice(2).map(({ tile_column }) => tile_column)).toEqual([1, 0]);
    expect(region_closure?.filter(({ descendant_id }) => descendant_id === 4)).toEqual([
      { descendant_id: 4, ancestor_id: 1, distance: 3 },
      { descendant_id: 4, ancestor_id: 2, distance: 2 },
      { descendant_id: 4, ancestor_id: 3, distance: 1 },
      { descendant_id: 4, ancestor_id: 4, distance: 0 },
    ]);
  });

  it("keeps rows that the files no longer have, and says so", async () => {
    const { types } = await seedSmall(db, { "opportunities.csv": (text) => text.replace(/^O2.*\n/m, "") });
    expect(types.find(({ type }) => type === "Opportunity")).toMatchObject({
      read: 1,
      unchanged: 1,
      kept: 1,
      updated: 0,
    });
    const only = await seedSmall(db, {
      "opportunities.csv": null,
      "projects.csv": null,
      "enterprise_segments.csv": null,
    });
    expect(only.types.find(({ type }) => type === "Opportunity")).toMatchObject({ read: 0, unchanged: 0, kept: 2 });
    expect((await snapshotOf(db.database)).enterprise_segment).toHaveLength(2);
  });

  it("gives a new row the next id, wherever it stands in the file, and lets it point to rows that the files lack", async () => {
    const { active } = await changesOf(db, {
      "opportunities.csv": (text) =>
        text.replace(/^O1/m, "O0,新,New,11,,,,,,ANY,OPEN,false,,新。,New.,,,repost:b,\nO1").replace(/^O2.*\n/m, ""),
      "projects.csv": (text) => text.replace("E2,O1,,", "E2,O2,,"),
    });
    expect(active).toEqual([
      { type: "Opportunity", inserted: 1, updated: 0, removed: 0 },
      { type: "Project", inserted: 0, updated: 1, removed: 0 },
    ]);
    const { opportunity } = await snapshotOf(db.database);
    expect(opportunity?.map(({ id, code }) => [id, code])).toEqual([
      [1, "O1"],
      [2, "O2"],
      [3, "O0"],
    ]);
  });
});

onEachDatabase("a dry run", (db) => {
  it("tells what would change and leaves every row as it was", async () => {
    const empty = await snapshotOf(db.database);
    const first = await seedSmall(db, {}, true);
    expect(first.isDryRun).toBe(true);
    expect(first.types.find(({ type }) => type === "Opportunity")).toMatchObject({ inserted: 2 });
    expect(differences(empty, await snapshotOf(db.database))).toEqual({});

    await seedSmall(db);
    const full = await snapshotOf(db.database);
    const change = { "opportunities.csv": (text: string) => text.replace("12.34", "12.35") };
    const second = await seedSmall(db, change, true);
    expect(second.types.find(({ type }) => type === "Opportunity")).toMatchObject({ updated: 1, unchanged: 1 });
    expect(differences(full, await snapshotOf(db.database))).toEqual({});
  });
});

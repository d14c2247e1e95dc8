import path from "node:path";
import { type Progress, seed } from "../../../src/app/seeding";
import { onEachDatabase } from "../../support/harness";
import { found, seedSmall } from "./load-small";
import { differences, snapshotOf } from "./snapshot";

const GANSU = path.resolve(__dirname, "../../../seeds/gansu");

onEachDatabase("the first load", (db) => {
  it("stores every cell where it belongs", async () => {
    const report = await seedSmall(db);
    expect(report.types.find(({ type }) => type === "Opportunity")).toEqual({
      type: "Opportunity",
      read: 2,
      inserted: 2,
      updated: 0,
      unchanged: 0,
      kept: 0,
      removed: 0,
    });
    const rows = await snapshotOf(db.database);
    expect(rows.opportunity).toEqual([
      {
        id: 1,
        code: "O1",
        source_id: 2,
        source_date: null,
        as_of: "2024-03",
        is_synthetic: false,
        version: 1,
        title_zh: "铜箔项目",
        title_en: "Copper foil",
        region_id: 3,
        chain_id: 1,
        segments_basis: "TITLE",
        investment_wan: 123_400,
        investment_basis: "PROJECT",
        cooperation_mode: "ANY",
        stage: "OPEN",
        is_pool: false,
        published_on: "2024-03",
        summary_zh: "生产铜箔。",
        summary_en: "Make copper foil.",
        conditions_zh: null,
        conditions_en: null,
        publication: "PUBLISHED",
        internal_note: null,
      },
      {
        id: 2,
        code: "O2",
        source_id: 2,
        source_date: "2020-06",
        as_of: "2020-06",
        is_synthetic: false,
        version: 1,
        title_zh: "矿山项目",
        title_en: "Mine",
        region_id: 4,
        chain_id: null,
        segments_basis: null,
        investment_wan: null,
        investment_basis: null,
        cooperation_mode: "UNKNOWN",
        stage: "OPEN",
        is_pool: true,
        published_on: null,
        summary_zh: "采矿。",
        summary_en: "Mining.",
        conditions_zh: "有路。",
        conditions_en: "A road.",
        publication: "PUBLISHED",
        internal_note: null,
      },
    ]);
    expect(rows.opportunity_segment).toEqual([
      { opportunity_id: 1, segment_id: 1 },
      { opportunity_id: 1, segment_id: 2 },
    ]);
    expect(rows.enterprise_ranking).toEqual([
      { enterprise_id: 1, ranking: "Other List", year: 2023, rank: 10 },
      { enterprise_id: 1, ranking: "Top List", year: 2024, rank: 3 },
    ]);
    expect(rows.project_investor).toEqual([
      { project_id: 1, enterprise_id: 1, position: 1 },
      { project_id: 1, enterprise_id: 2, position: 0 },
    ]);
    expect(rows.segment_alias).toEqual([
      { segment_id: 1, locale: "en", alias: "mine" },
      { segment_id: 1, locale: "zh", alias: "原矿" },
      { segment_id: 1, locale: "zh", alias: "矿山" },
    ]);
  });

  it("keeps amounts exact", async () => {
    const rows = await snapshotOf(db.database);
    expect(rows.fund?.map(({ size_wan }) => size_wan)).toEqual([200_000, 40_001]);
    expect(rows.region_statistic?.[0]).toMatchObject({ value_micro: 12_345_678, as_of: "2020" });
    expect(rows.resource?.[0]).toMatchObject({ quantity_micro: 190_500_000, as_of: "2021" });
    expect(rows.task?.map(({ unit, target_micro }) => [unit, target_micro])).toEqual([
      ["wan_cny", 70_000_000_000_000],
      ["wan_cny", 100_000_000_000],
    ]);
    expect(rows.indicator?.[0]).toMatchObject({
      value_micro: 7_969_900_000,
      growth_micro: 33_690_000,
      as_of: "2024-12",
    });
  });

  it("derives what is below what", async () => {
    const { region_closure } = await snapshotOf(db.database);
    expect(region_closure).toEqual([
      { descendant_id: 1, ancestor_id: 1, distance: 0 },
      { descendant_id: 2, ancestor_id: 1, distance: 1 },
      { descendant_id: 2, ancestor_id: 2, distance: 0 },
      { descendant_id: 3, ancestor_id: 1, distance: 2 },
      { descendant_id: 3, ancestor_id: 2, distance: 1 },
      { descendant_id: 3, ancestor_id: 3, distance: 0 },
      { descendant_id: 4, ancestor_id: 1, distance: 2 },
      { descendant_id: 4, ancestor_id: 2, distance: 1 },
      { descendant_id: 4, ancestor_id: 4, distance: 0 },
    ]);
  });

  it.each([
    [4, "铜箔", [1]],
    [4, "采矿", [2]],
    [4, "road", [2]],
    [3, "矿山", [1]],
    [8, "mougongsi", [1]],
  ])("makes texts findable: type %i by %s", async (type, text, ids) => {
    expect(await found(db, type, text)).toEqual(ids);
  });

  it("counts one revision for each table that has rows", async () => {
    const { revision } = await snapshotOf(db.database);
    expect(revision?.every(({ value }) => value === 1)).toBe(true);
    expect(revision?.map(({ type }) => type)).toEqual([
      "Chain",
      "ChainSegment",
      "DataFinding",
      "Enterprise",
      "EnterprisePosition",
      "EnterpriseRanking",
      "EventOutcome",
      "Fund",
      "FundInvestment",
      "Indicator",
      "Metric",
      "Opportunity",
      "Organization",
      "Policy",
      "PolicyInstrument",
      "Project",
      "PromotionEvent",
      "Region",
      "RegionStatistic",
      "Resource",
      "ResourceType",
      "ResourceUse",
      "SegmentAlias",
      "SegmentSupply",
      "Source",
      "Task",
      "fund_chain",
      "opportunity_chain",
      "opportunity_segment",
      "policy_chain",
      "policy_instrument",
      "project_investor",
      "project_segment",
      "region_closure",
      "search_index",
      ...(db.dialect === "sqlite" ? ["search_place"] : []),
      "task_target_region",
    ]);
  });
});

onEachDatabase("seeds/gansu", (db) => {
  it("loads in under ten seconds, tells how far it is, and changes nothing the second time", async () => {
    const seen: Progress[] = [];
    const begin = Date.now();
    const first = await seed(db.database, { directory: GANSU, onProgress: (progress) => seen.push(progress) });
    expect(Date.now() - begin).toBeLessThan(10_000);
    expect(Object.fromEntries(first.types.map(({ type, inserted }) => [type, inserted]))).toMatchObject({
      Region: 184,
      Chain: 14,
      ChainSegment: 168,
      SegmentSupply: 234,
      Enterprise: 428,
      Organization: 49,
      Resource: 256,
      Fund: 35,
      Policy: 62,
      Opportunity: 141,
      Project: 124,
      PromotionEvent: 96,
      Indicator: 180,
      Source: 470,
      Task: 27,
      EventOutcome: 4,
    });
    expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total);
    expect(seen.every(({ done }, index) => done >= (seen[index - 1]?.done ?? 0))).toBe(true);

    const before = await snapshotOf(db.database);
    const again = await seed(db.database, { directory: GANSU });
    expect(again.types.every(({ inserted, updated, removed }) => inserted + updated + removed === 0)).toBe(true);
    expect(differences(before, await snapshotOf(db.database))).toEqual({});
  });

  it("says what does not add up", async () => {
    const { data_finding } = await snapshotOf(db.database);
    expect(data_finding?.map(({ code, stated, computed }) => [code, stated, computed])).toEqual([
      ["RATE_NOT_OF_PARTS:EventOutcome:EO-003:arrival", "12.64 %", "12.97 %"],
      ["RATE_NOT_OF_PARTS:Indicator:I-004:growth:I-017", "33.69 %", "36.32 %"],
      ["RATE_NOT_OF_PARTS:Indicator:I-020:average", "29.83 %", "27.66 %"],
      ["PART_ABOVE_WHOLE:Fund:F-LB:parts", "40", "23"],
      ["SOURCES_DISAGREE:PromotionEvent:E-008:signed:EO-003", "6973.18", "6793.18"],
      ["SOURCES_DISAGREE:Indicator:I-016:I-017", "5961.26", "5846.36"],
    ]);
  });
});

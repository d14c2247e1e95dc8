import { sql } from "../../src/platform/database";
import { complaintsOf, Desk, type Payload } from "../support/desk";
import { onEachSeededDatabase } from "../support/harness";
import type { Writer } from "../support/writers";

interface Outcome {
  readonly events: number;
  readonly outboundEvents: number;
  readonly projects: number;
  readonly startedProjects: number;
  readonly contracted: { amount: string } | null;
}

interface Coverage {
  readonly asOf: string;
  readonly covered: number;
  readonly uncovered: number;
  readonly totals: Outcome;
  readonly regions: {
    region: { code: string };
    coverages: { role: string; number: number }[];
    outcome: Outcome;
  }[];
}

const OUTCOME = "events outboundEvents projects startedProjects contracted { amount(unit: TEN_THOUSAND) }";
const QUERY = `query ($asOf: PartialDate, $since: PartialDate, $region: String, $isCovered: Boolean) {
  coverage(asOf: $asOf, since: $since, region: $region, isCovered: $isCovered) { asOf covered uncovered totals { ${OUTCOME} }
    regions { region { code } coverages { role number } outcome { ${OUTCOME} } } } }`;

onEachSeededDatabase("the coverage of target regions", (db) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(db);
  });
  afterAll(() => desk.close());

  const cover = (changes: object = {}, writer: Writer = "office") =>
    desk.call(
      writer,
      "createRegionCoverage",
      { role: "DEPUTY_HEAD_OF_GOVERNMENT", number: 3, region: "440000", startedOn: "2024-03-01", ...changes },
      { type: "regionCoverage" },
    );
  const told = async (variables: object = {}, writer: Writer = "departmentB") =>
    (await desk.ask<{ coverage: Coverage | null }>(writer, QUERY, variables)).coverage;

  it("tells of every target region who covers it, what came of it, and that nobody covers the others", async () => {
    await cover();
    await cover({ role: "CONSULTATIVE_CONFERENCE", number: 1, startedOn: "2024-06-01", endedOn: "2024-12-31" });
    await cover({ role: "HEAD_OF_GOVERNMENT", number: 1, region: "SA", startedOn: "2024-01-01" });
    const then = await told({ asOf: "2024-07-01" });
    if (!then) throw new Error("A department sees who covers what");
    // The 33 provinces and cities but not the one at home, and the countries but not the one around it.
    expect([then.asOf, then.regions.length, then.covered, then.uncovered]).toEqual(["2024-07-01", 69, 2, 67]);
    const coveragesOf = (coverage: Coverage | null, code: string) =>
      coverage?.regions.find(({ region }) => region.code === code)?.coverages;
    expect(coveragesOf(then, "440000")).toEqual([
      { role: "CONSULTATIVE_CONFERENCE", number: 1 },
      { role: "DEPUTY_HEAD_OF_GOVERNMENT", number: 3 },
    ]);
    expect(coveragesOf(then, "310000")).toEqual([]);
    for (const code of ["CN", "620000"]) expect(coveragesOf(then, code)).toBeUndefined();
    expect(coveragesOf(await told(), "440000")).toEqual([{ role: "DEPUTY_HEAD_OF_GOVERNMENT", number: 3 }]);
    expect((await told({ asOf: "2023" }))?.covered).toBe(0);
    expect((await told({ isCovered: true }))?.regions.map(({ region }) => region.code)).toEqual(["440000", "SA"]);
    expect((await told({ isCovered: false }))?.regions).toHaveLength(67);
    expect((await told({ region: "440000" }))?.regions).toHaveLength(1);
    expect((await told({ region: "CN" }))?.regions).toHaveLength(33);
  });

  it("counts what a count row by row gives, and in the totals each event and project once", async () => {
    const { reader } = db.database;
    const regions = (await reader.rows<{ id: number; up: number | null; side: string; code: string }>(
      sql`SELECT id, parent_id AS up, side, code FROM region`,
    )) as { id: number; up: number | null; side: string; code: string }[];
    const byId = new Map(regions.map((region) => [region.id, region]));
    const rootOf = (id: number | null): string | null => {
      // The province of a place in the country, the country of one abroad.
      for (let at = id === null ? undefined : byId.get(id); at; at = at.up === null ? undefined : byId.get(at.up)) {
        const above = at.up === null ? null : byId.get(at.up)?.code;
        if (at.side === "TARGET" && at.code !== "CN" && (above === null || above === "CN")) return at.code;
      }
      return null;
    };
    const events = await reader.rows<{ id: number; place: number | null; on: string | null }>(
      sql`SELECT id, partner_region_id AS place, held_on AS "on" FROM promotion_event`,
    );
    const projects = await reader.rows<{ from: number | null; event: number | null; wan: number | null; on: string }>(
      sql`SELECT investor_region_id AS "from", event_id AS event, contract_wan AS wan, as_of AS "on" FROM project WHERE publication = 'PUBLISHED'`,
    );
    const placeOf = new Map(events.map(({ id, place }) => [id, rootOf(place)]));
    const spans: [since: string | null, asOf: string | null][] = [
      [null, null],
      ["2024-01-01", null],
      [null, "2023-12-31"],
    ];
    for (const [since, asOf] of spans) {
      const isIn = (on: string | null) =>
        (since === null || (on !== null && on >= since)) && (asOf === null || (on !== null && on <= `${asOf}~`));
      const counted = projects
        .filter(({ on }) => isIn(on))
        .map(({ from, event, wan }) => ({
          places: new Set([rootOf(from), event === null ? null : (placeOf.get(event) ?? null)]),
          wan,
        }));
      const coverage = await told({ since, asOf }, "office");
      for (const { region, outcome } of coverage?.regions ?? []) {
        const own = counted.filter(({ places }) => places.has(region.code));
        const held = events.filter(({ id, on }) => isIn(on) && placeOf.get(id) === region.code);
        expect([region.code, outcome.events, outcome.projects]).toEqual([region.code, held.length, own.length]);
        const priced = own.filter(({ wan }) => wan !== null);
        expect(outcome.contracted?.amount ?? null).toBe(
          priced.length === 0 ? null : String(priced.reduce((sum, { wan }) => sum + Number(wan), 0)),
        );
      }
      const all = counted.filter(({ places }) => [...places].some((place) => place !== null));
      expect(coverage?.totals.projects).toBe(all.length);
      expect(coverage?.totals.events).toBe(events.filter(({ id, on }) => isIn(on) && placeOf.get(id)).length);
    }
  });

  it("reads all of it in as many statements however much there is", async () => {
    const cost = async (region: string) => {
      const query = `{ coverage(region: "${region}") { totals { projects }
        regions { region { code parent { code } } coverages { role region { code } } outcome { events } } } }`;
      const { result, statements } = await db.statements(() => desk.ask<{ coverage: Coverage }>("office", query));
      return [result.coverage.regions.length, statements.length];
    };
    const [one, most] = [await cost("440000"), await cost("CN")];
    expect([one[0], most[0]]).toEqual([1, 33]);
    expect(most[1]).toBe(one[1]);
  });

  it("is written by the office, and neither seen nor counted by those who do not do the work", async () => {
    const made = (await cover({ number: 9, startedOn: "2025-01-01" })).record;
    for (const writer of ["departmentA", "government"] as const) {
      expect(complaintsOf(await cover({ number: 8 }, writer))).toEqual(["NOT_YOURS "]);
      expect(await told({}, writer)).toMatchObject({ covered: 2 });
    }
    for (const writer of ["anonymous", "reader"] as const) {
      expect(await told({}, writer)).toBeNull();
      const query = `query ($code: String!) { regionCoverage(code: $code) { role } regionCoverages(first: 1) { totalCount }
        region(code: "440000") { coverages(first: 1) { totalCount } } }`;
      expect(await desk.ask(writer, query, { code: made?.code })).toEqual({
        regionCoverage: null,
        regionCoverages: { totalCount: 0 },
        region: { coverages: { totalCount: 0 } },
      });
    }
    const before = (await told({}, "departmentB"))?.totals.projects ?? 0;
    await desk.call(
      "government",
      "createProject",
      desk.project({ investorRegion: "440000", investorRegionBasis: "SOURCE" }),
      {
        type: "project",
      },
    );
    // A draft of others is not counted: a department learns nothing of it.
    expect((await told({}, "departmentB"))?.totals.projects).toBe(before);
    expect((await told({}, "government"))?.totals.projects).toBe(before + 1);
    expect((await told({}, "office"))?.totals.projects).toBe(before + 1);
  });

  it("is part of a match for those who do the work, and changes nothing for anybody else", async () => {
    const query = `query ($locale: Locale) { enterprises(first: 1, filter: { homeRegion: { eq: "330000" }, role: { eq: TARGET } }) { nodes {
      matches(first: 1) { nodes { score parts { part value explanation(locale: $locale) evidence { id } } } } } } }`;
    interface Found {
      score: string;
      parts: { part: string; value: string; explanation: string; evidence: { id: string }[] }[];
    }
    const match = async (writer: Writer, locale = "zh") => {
      type Answer = { enterprises: { nodes: { matches: { nodes: Found[] } }[] } };
      const { enterprises } = await desk.ask<Answer>(writer, query, { locale });
      const found = enterprises.nodes[0]?.matches.nodes[0];
      return { score: found?.score, home: found?.parts.find(({ part }) => part === "HOME_REGION") };
    };
    const before = await match("departmentB");
    expect(await match("anonymous")).toEqual(before);
    const past = (await cover({ region: "330000", number: 8, startedOn: "2020-01-01", endedOn: "2021-12-31" })).record;
    const now = (await cover({ region: "330000", number: 8 })).record;
    for (const writer of ["anonymous", "reader"] as const) expect(await match(writer)).toEqual(before);
    const after = await match("departmentB");
    expect(Number(after.home?.value)).toBeGreaterThan(Number(before.home?.value));
    expect(after.score).not.toBe(before.score);
    expect(after.home?.evidence[0]).toEqual({ id: `RegionCoverage:${now?.code}` });
    expect(JSON.stringify(after.home?.evidence)).not.toContain(past?.code);
    expect(after.home?.explanation).toContain(",由1位领导分片联系:政府副职(副省长、副市长)(第8位,浙江省)");
    expect((await match("departmentB", "en")).home?.explanation).toContain(
      " and covered by 1 leading role: Deputy head of government: vice governor, vice mayor (no. 8, Zhejiang",
    );
  });

  it("refuses what cannot be, and ends a coverage without losing it", async () => {
    const made = (await cover({ number: 5 })).record;
    if (!made) throw new Error("The office covers regions");
    const counts = () => desk.counts(sql`region_coverage`, sql`audit_entry`);
    const before = await counts();
    const refusals: [Promise<Payload<unknown>>, string[]][] = [
      [cover({ number: 5 }), ["DUPLICATE startedOn"]],
      [cover({ number: 5, startedOn: "2020-01-01", endedOn: "2024-03-01" }), ["DUPLICATE startedOn"]],
      [cover({ region: "620100" }), ["INVALID region"]],
      [cover({ region: "999999" }), ["UNKNOWN_REFERENCE region"]],
      [cover({ number: 0 }), ["INVALID number"]],
      [cover({ number: 100, startedOn: "2024", endedOn: "2024-01" }), ["INVALID number"]],
      [cover({ number: 6, startedOn: "2024-03" }), ["INVALID startedOn"]],
      [cover({ number: 6, endedOn: "2024-02-29" }), ["INVALID endedOn"]],
    ];
    for (const [answer, expected] of refusals) expect(complaintsOf(await answer)).toEqual(expected);
    const update = (changes: object, version = 1) =>
      desk.call(
        "office",
        "updateRegionCoverage",
        { code: made.code, expectedVersion: version, ...changes },
        { type: "regionCoverage" },
      );
    expect(complaintsOf(await update({ region: "620000" }))).toEqual(["INVALID region"]);
    expect(complaintsOf(await update({}, 7))).toEqual(["VERSION_CONFLICT expectedVersion"]);
    expect(await counts()).toEqual(before);
    expect((await update({ endedOn: "2024-08-31" })).record?.version).toBe(2);
    expect((await cover({ number: 5, startedOn: "2024-09-01" })).userErrors).toEqual([]);
    expect(complaintsOf(await update({ endedOn: null }, 2))).toEqual(["DUPLICATE startedOn"]);
  });
});

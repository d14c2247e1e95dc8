import { join } from "node:path";
import { seed } from "../../../src/app/seeding/seed";
import { sql } from "../../../src/platform/database";
import { type Application, openApplication } from "../../support/application";
import { type Ground, readGround } from "../../support/canaries";
import { onEachSeededDatabase } from "../../support/harness";
import { type Writer, type Writers, writersOf } from "../../support/writers";

const PRESETS = join(__dirname, "../../../seeds/appraisal");
const SCHEME = "chain-team-quarterly";
const QUARTER = "2024-Q3";
const ROUND = `${SCHEME}/${QUARTER}`;
const RANKING = `ranking { organization { code } rank total contributions { indicator { code } value target reported verified points reason explanation } }`;
const APPRAISAL = `query ($quarter: String!, $asOf: PartialDate) { appraisal(scheme: "${SCHEME}", quarter: $quarter, asOf: $asOf) {
  state methodVersion asOf round { code state closedAt version } ${RANKING} recomputation { differences {
    organization { code } indicator { code } valueBefore value pointsBefore points } } } }`;

interface Contribution {
  indicator: { code: string };
  value: string | null;
  points: string | null;
  reason: string | null;
  explanation: string;
}
interface Answer extends Record<string, unknown> {
  userErrors: object[];
}
interface Shown {
  state: string;
  methodVersion: number;
  round: { code: string; closedAt: string | null; version: number } | null;
  ranking: { organization: { code: string }; rank: number; total: string; contributions: Contribution[] }[];
  recomputation: { differences: object[] } | null;
}

onEachSeededDatabase("appraisal", (db) => {
  let ground: Ground;
  let writers: Writers;
  let application: Application;

  beforeAll(async () => {
    await seed(db.database, { directory: PRESETS });
    ground = await readGround(db.database);
    writers = await writersOf(db.database, ground);
    application = await openApplication(db.database, "compiled", writers.settings);
  });
  afterAll(() => application.close());

  const ask = async <Data>(writer: Writer, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await application.ask<Data>(query, variables, writers.as(writer));
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const appraisal = async (writer: Writer, quarter = QUARTER, asOf: string | null = null) =>
    (await ask<{ appraisal: Shown | null }>(writer, APPRAISAL, { quarter, asOf })).appraisal;
  const call = async (
    writer: Writer,
    mutation: string,
    input: Record<string, unknown>,
    record = "appraisalRound { code version state }",
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${record} userErrors { code path message } } }`;
    const { data, errors } = await application.ask<{ answer: Answer } | null>(query, { input }, writers.as(writer));
    const codes = errors?.map(({ extensions }) => extensions?.code);
    return { userErrors: undefined, ...data?.answer, errors: codes };
  };
  const enter = (indicator: string, organization: string, given: Record<string, unknown>) =>
    call("office", "enterAppraisalValue", {
      code: ROUND,
      indicator: `${SCHEME}/${indicator}`,
      organization,
      reason: "Minutes of the meeting",
      ...given,
    });
  const [a, b] = [() => ground.departments[0].code, () => ground.departments[1].code];

  it("loads every preset, twice as well as once, each indicator with its source", async () => {
    const again = await seed(db.database, { directory: PRESETS });
    expect(again.types.filter(({ type }) => type.startsWith("Appraisal"))).toMatchObject([
      { inserted: 0, updated: 0 },
      { inserted: 0, updated: 0 },
    ]);
    const [row] = await db.database.reader.rows(sql`SELECT (SELECT count(*) FROM appraisal_scheme) AS schemes,
      (SELECT count(*) FROM appraisal_scheme WHERE is_borrowed) AS borrowed,
      (SELECT count(*) FROM appraisal_indicator WHERE source_id IS NULL) AS unsourced`);
    expect(row).toEqual({ schemes: 7, borrowed: 5, unsourced: 0 });
  });

  it("is opened by the office alone, once, for a quarter", async () => {
    for (const writer of ["departmentA", "government"] as const) {
      const refused = await call(writer, "openAppraisal", { scheme: SCHEME, quarter: QUARTER });
      expect(refused.userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    }
    expect((await call("anonymous", "openAppraisal", { scheme: SCHEME, quarter: QUARTER })).errors).toEqual([
      "UNAUTHENTICATED",
    ]);
    const bad = await call("office", "openAppraisal", { scheme: SCHEME, quarter: "2024-Q5" });
    expect(bad.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "quarter"] }]);
    const opened = await call("office", "openAppraisal", { scheme: SCHEME, quarter: QUARTER });
    expect(opened).toMatchObject({ appraisalRound: { code: ROUND, version: 1, state: "OPEN" }, userErrors: [] });
    const twice = await call("office", "openAppraisal", { scheme: SCHEME, quarter: QUARTER });
    expect(twice.userErrors).toMatchObject([{ code: "DUPLICATE", path: ["input", "quarter"] }]);
  });

  it("takes values by hand with a reason, the newest counting, and refuses what the graph knows", async () => {
    for (const [indicator, organization, value] of [
      ["fit", a(), "80"],
      ["fit", a(), "90"],
      ["fit", b(), "50"],
      ["visits", b(), "5"],
    ] as const) {
      expect((await enter(indicator, organization, { value })).userErrors).toEqual([]);
    }
    const target = await enter("projects", a(), { target: "2" });
    expect(target.userErrors).toEqual([]);
    const [before] = await db.database.reader.rows(sql`SELECT count(*) AS n FROM appraisal_entry`);
    const bad = await enter("projects", a(), { value: "5", reason: " " });
    expect(bad.userErrors).toMatchObject([
      { code: "INVALID", path: ["input", "value"] },
      { code: "INVALID", path: ["input", "reason"] },
    ]);
    const unknown = await enter("nothing", "nobody", { value: "5" });
    expect(unknown.userErrors).toMatchObject([
      { code: "UNKNOWN_REFERENCE", path: ["input", "indicator"] },
      { code: "UNKNOWN_REFERENCE", path: ["input", "organization"] },
    ]);
    const given = { code: ROUND, indicator: "city-trial/other", organization: a(), value: "1", reason: "x" };
    const foreign = await call("office", "enterAppraisalValue", given);
    expect(foreign.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "indicator"] }]);
    expect(await db.database.reader.rows(sql`SELECT count(*) AS n FROM appraisal_entry`)).toEqual([before]);
  });

  it("counts what was signed in the quarter by the date of signing, and gives points with a sentence", async () => {
    // given: two projects of department A's chain, one of them signed the quarter before, one not reviewed yet
    await db.database.writer.transaction(async (transaction) => {
      for (const [id, signedOn, publication] of [
        [950_001, "2024-08-10", "PUBLISHED"],
        [950_002, "2024-06-30", "PUBLISHED"],
        [950_003, "2024-08", "DRAFT"],
      ] as const) {
        await transaction.run(sql`INSERT INTO project (id, code, name_zh, investor_zh, region_id, chain_id, contract_wan, status, status_on, publication)
          VALUES (${id}, ${`appraised-${id}`}, '某项目', '某公司', ${ground.region}, ${ground.chains[0].id}, 20000, 'SIGNED', ${signedOn}, ${publication})`);
      }
    });
    const office = await appraisal("office");
    expect(office).toMatchObject({ state: "OPEN", methodVersion: 1, recomputation: null });
    const own = office?.ranking.find(({ organization }) => organization.code === a());
    const find = (key: string) => own?.contributions.find(({ indicator }) => indicator.code === `${SCHEME}/${key}`);
    const [known] = await db.database.reader.rows<{ n: number }>(sql`
      SELECT count(DISTINCT p.id) AS n FROM project AS p LEFT JOIN promotion_event AS e ON e.id = p.event_id
      LEFT JOIN project_segment AS l ON l.project_id = p.id LEFT JOIN chain_segment AS s ON s.id = l.segment_id
      JOIN chain AS c ON (c.id = p.chain_id OR c.id = s.chain_id) AND c.lead_department_id = ${ground.departments[0].id}
      WHERE p.publication = 'PUBLISHED' AND p.contract_wan >= 10000
        AND substr(COALESCE(e.held_on, CASE WHEN p.status = 'SIGNED' THEN p.status_on END), 1, 7) IN ('2024-07', '2024-08', '2024-09')`);
    expect(find("projects")).toMatchObject({ value: String(known?.n), target: "2" });
    expect(Number(known?.n)).toBeGreaterThan(0);
    expect(find("fit")).toMatchObject({ value: "90", points: "18", reason: "Minutes of the meeting" });
    expect(find("fit")?.explanation).toBe("90 of 100 is 90 %, weight 20, in proportion: 18 points.");
    expect(find("funds")).toMatchObject({ value: null, points: null });
    const other = office?.ranking.find(({ organization }) => organization.code === b());
    expect(other?.contributions.find(({ indicator }) => indicator.code === `${SCHEME}/visits`)).toMatchObject({
      points: "3",
      explanation: expect.stringContaining("by the cap 3"),
    });
    // as of the day before, the project of August was not signed
    const before = await appraisal("office", QUARTER, "2024-08-09");
    const then = before?.ranking
      .find(({ organization }) => organization.code === a())
      ?.contributions.find(({ indicator }) => indicator.code === `${SCHEME}/projects`);
    expect(Number(then?.value)).toBeLessThan(Number(known?.n));
  });

  it("is open to the organization itself and the office, and to nobody else", async () => {
    const office = await appraisal("office");
    expect(office?.ranking.length).toBeGreaterThan(2);
    const own = await appraisal("departmentA");
    expect(own?.ranking).toEqual(office?.ranking.filter(({ organization }) => organization.code === a()));
    expect((await appraisal("government"))?.ranking).toEqual([]);
    expect(await appraisal("anonymous")).toBeNull();
    expect(await appraisal("reader")).toBeNull();
    const lists = `{ appraisalSchemes { totalCount } appraisalIndicators { totalCount } appraisalRounds { totalCount } }`;
    expect(await ask("anonymous", lists)).toEqual({
      appraisalSchemes: { totalCount: 0 },
      appraisalIndicators: { totalCount: 0 },
      appraisalRounds: { totalCount: 0 },
    });
  });

  it("closes for good: frozen with its inputs, seen by every department and government", async () => {
    const open = await appraisal("office");
    const [row] = await db.database.reader.rows<{ version: number }>(
      sql`SELECT version FROM appraisal_round WHERE code = ${ROUND}`,
    );
    const stale = await call("office", "closeAppraisal", { code: ROUND, expectedVersion: 7 });
    expect(stale.userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
    expect(
      (await call("departmentA", "closeAppraisal", { code: ROUND, expectedVersion: row?.version })).userErrors,
    ).toMatchObject([{ code: "NOT_FOUND" }]);
    const closed = await call("office", "closeAppraisal", { code: ROUND, expectedVersion: row?.version });
    expect(closed).toMatchObject({ appraisalRound: { state: "CLOSED" }, userErrors: [] });
    const frozen = await appraisal("office");
    expect(frozen?.state).toBe("CLOSED");
    expect(frozen?.ranking).toEqual(open?.ranking);
    expect(frozen?.recomputation).toEqual({ differences: [] });
    for (const writer of ["departmentA", "departmentB", "government"] as const) {
      expect((await appraisal(writer))?.ranking).toEqual(frozen?.ranking);
    }
    expect(await appraisal("anonymous")).toBeNull();
    expect((await enter("fit", a(), { value: "1" })).userErrors).toMatchObject([{ code: "UNLAWFUL_TRANSITION" }]);
    // not even the database lets it be changed
    for (const statement of [
      sql`UPDATE appraisal_round SET state = 'OPEN' WHERE code = ${ROUND}`,
      sql`DELETE FROM appraisal_round WHERE code = ${ROUND}`,
      sql`UPDATE appraisal_score SET points_micro = 0`,
      sql`DELETE FROM appraisal_score`,
      sql`INSERT INTO appraisal_entry SELECT 9999, round_id, indicator_id, organization_id, 1, NULL, 'x', '' FROM appraisal_entry LIMIT 1`,
    ]) {
      await expect(db.database.writer.transaction((transaction) => transaction.run(statement))).rejects.toThrow(
        /append-only|stays/,
      );
    }
  });

  it("tells what a closed quarter would come to today, to each its own, and leaves it as it was", async () => {
    const frozen = await appraisal("office");
    await db.database.writer.transaction((transaction) =>
      transaction.run(sql`UPDATE project SET publication = 'WITHDRAWN' WHERE id = 950001`),
    );
    const anew = await appraisal("office");
    expect(anew?.ranking).toEqual(frozen?.ranking);
    expect(anew?.recomputation?.differences).toMatchObject([
      { organization: { code: a() }, indicator: { code: `${SCHEME}/projects` } },
    ]);
    expect((await appraisal("departmentA"))?.recomputation?.differences).toEqual(anew?.recomputation?.differences);
    expect((await appraisal("departmentB"))?.recomputation?.differences).toEqual([]);
  });

  it("keeps a method that a quarter was closed by: it takes a new version to change it", async () => {
    const indicator = { code: `${SCHEME}/fit`, expectedVersion: 1, weight: "40", cap: "40" };
    const INDICATOR = "appraisalIndicator { weight version }";
    const refused = await call("office", "updateAppraisalIndicator", indicator, INDICATOR);
    expect(refused.userErrors).toMatchObject([{ code: "UNLAWFUL_TRANSITION" }]);
    const revised = await call(
      "office",
      "reviseAppraisalScheme",
      { code: SCHEME, expectedVersion: 1 },
      "appraisalScheme { methodVersion }",
    );
    expect(revised).toMatchObject({ appraisalScheme: { methodVersion: 2 }, userErrors: [] });
    const changed = await call("office", "updateAppraisalIndicator", indicator, INDICATOR);
    expect(changed).toMatchObject({ appraisalIndicator: { weight: "40", version: 2 }, userErrors: [] });
    const foreign = await call(
      "office",
      "updateAppraisalIndicator",
      { code: `${SCHEME}/fit`, expectedVersion: 2, gate: "city-trial/other", gateAtLeast: "1" },
      INDICATOR,
    );
    expect(foreign.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "gate"] }]);
    expect(
      (await call("departmentA", "updateAppraisalIndicator", { ...indicator, expectedVersion: 2 }, INDICATOR))
        .userErrors,
    ).toMatchObject([{ code: "NOT_FOUND" }]);
    const closed = await appraisal("office");
    expect(closed?.methodVersion).toBe(1);
    const fit = closed?.ranking.find(({ organization }) => organization.code === a())?.contributions[2];
    expect(fit).toMatchObject({ indicator: { code: `${SCHEME}/fit` }, points: "18" });
  });

  it("compares two quarters, and cannot close one that is not over", async () => {
    const query = `{ appraisal(scheme: "${SCHEME}", quarter: "2024-Q4") { comparison(quarter: "${QUARTER}") {
      organization { code } rankBefore rank totalBefore total } } }`;
    const { appraisal: shown } = await ask<{ appraisal: { comparison: object[] } }>("office", query);
    const before = (await appraisal("office"))?.ranking.find(({ organization }) => organization.code === a());
    expect(shown.comparison).toContainEqual(
      expect.objectContaining({ organization: { code: a() }, rankBefore: before?.rank, totalBefore: before?.total }),
    );
    const own = await ask<{ appraisal: { comparison: object[] } }>("departmentA", query);
    expect(own.appraisal.comparison).toMatchObject([{ organization: { code: a() } }]);
    await call("office", "openAppraisal", { scheme: SCHEME, quarter: "2090-Q1" });
    const early = await call("office", "closeAppraisal", { code: `${SCHEME}/2090-Q1`, expectedVersion: 1 });
    expect(early.userErrors).toMatchObject([{ code: "UNLAWFUL_TRANSITION", path: ["input", "code"] }]);
  });

  it("takes as many statements for many units as for few", async () => {
    const cost = async () => {
      const { statements } = await db.statements(() => appraisal("office", "2024-Q2"));
      return statements.length;
    };
    await cost();
    const few = await cost();
    await db.database.writer.transaction((transaction) =>
      transaction.run(sql`INSERT INTO organization (id, code, kind, name_zh)
        SELECT 800000 + id, 'more-' || code, 'CHAIN_LEAD_DEPARTMENT', name_zh FROM organization`),
    );
    await cost();
    expect(await cost()).toBe(few);
    expect((await appraisal("office", "2024-Q2"))?.ranking.length).toBeGreaterThan(20);
  });
});

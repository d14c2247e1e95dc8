import { Desk } from "../../support/desk";
import { onEachSeededDatabase } from "../../support/harness";
import type { Writer } from "../../support/writers";

interface Contribution {
  value: string | null;
  reported: string | null;
  verified: string | null;
  target: string | null;
}

const RANKING = `query ($scheme: String!, $quarter: String!, $asOf: PartialDate) { appraisal(scheme: $scheme, quarter: $quarter, asOf: $asOf) {
  ranking { organization { code } contributions { value reported verified target } } } }`;
const FUNNEL = `query ($chain: String!, $asOf: PartialDate) { funnel(chain: $chain, asOf: $asOf) { projects { money { ...scale } } groups(by: CHAIN) { code money { ...scale } } } }
  fragment scale on FunnelMoney { inPlace { amount } fundedProjects arrivalRate }`;
const CONTRACT = "2";

onEachSeededDatabase("what the graph knows of units", (db) => {
  let desk: Desk;
  let scheme: string;

  beforeAll(async () => {
    desk = await Desk.open(db);
    const made = await desk.call(
      "office",
      "createAppraisalScheme",
      { name: { zh: "试行办法" }, summary: { zh: "试行" }, unitKind: "CHAIN_LEAD_DEPARTMENT", isBorrowed: false },
      { type: "appraisalScheme" },
    );
    scheme = made.record?.code ?? "";
    const indicators = [
      ["FUNDS_IN_PLACE", "QUARTER", "FUNDS_IN_PLACE"],
      ["FUNDS_VERIFIED", "YEAR_TO_DATE", null],
      ["ARRIVAL_RATE", "YEAR_TO_DATE", null],
      ["TASK_PROGRESS", "QUARTER", "ENTERPRISES_MET"],
      ["START_RATE", "YEAR_TO_DATE", null],
    ] as const;
    for (const [index, [measure, period, metric]] of indicators.entries()) {
      const { userErrors } = await desk.call(
        "office",
        "createAppraisalIndicator",
        {
          scheme,
          name: { zh: measure },
          sort: index + 1,
          measure,
          period,
          metric,
          method: "RATIO_CAPPED",
          direction: "MORE",
          weight: "10",
        },
        { type: "appraisalIndicator" },
      );
      expect(userErrors).toEqual([]);
    }
  });
  afterAll(() => desk.close());

  const done = async (writer: Writer, mutation: string, input: object, type: string) => {
    const { record, userErrors, errors } = await desk.call(writer, mutation, input, { type });
    expect({ mutation, userErrors, errors }).toEqual({ mutation, userErrors: [], errors: [] });
    return record?.code ?? "";
  };
  const made = async (changes: object) => {
    const project = await done("government", "createProject", desk.project(changes), "project");
    await done("government", "publishProject", { code: project, expectedVersion: 1 }, "project");
    return project;
  };
  const report = (project: string, month: string, amount: string) =>
    done("government", "createFundsReport", { project, month, amount: { amount } }, "fundsReport");
  const verify = (project: string, periodStart: string, periodEnd: string, claimed: string, verified: string) =>
    done(
      "office",
      "createVerification",
      {
        project,
        method: "DOCUMENTS",
        periodStart,
        periodEnd,
        claimed: { amount: claimed },
        verified: { amount: verified },
        evidence: ["BANK_SLIP"],
        result: "REDUCED",
      },
      "verification",
    );
  /** Contributions of department A in the order of the indicators. */
  const own = async (quarter: string, asOf: string | null = null) => {
    const { appraisal } = await desk.ask<{
      appraisal: { ranking: { organization: { code: string }; contributions: Contribution[] }[] };
    }>("departmentA", RANKING, { scheme, quarter, asOf });
    expect(appraisal.ranking.map(({ organization }) => organization.code)).toEqual([desk.ground.departments[0].code]);
    return appraisal.ranking[0]?.contributions ?? [];
  };
  const nothing = { value: null, reported: null, verified: null, target: null };

  it("is nothing before anything is reported, which is not the same as 0", async () => {
    const [inPlace, verified, , progress] = await own("2026-Q1");
    expect([inPlace, verified, progress]).toEqual([nothing, nothing, nothing]);
  });

  it("adds up what arrived by quarter, verified before reported, and holds it against the contracts of the year", async () => {
    // given
    const project = await made({ contract: { amount: CONTRACT }, statusOn: "2026-01-10" });
    const other = await made({ contract: { amount: CONTRACT }, statusOn: "2026-02-11" });
    for (const [month, amount] of [
      ["2026-02", "0.5"],
      ["2026-03", "0.3"],
      ["2026-05", "0.2"],
    ] as const) {
      await report(project, month, amount);
    }
    await report(other, "2026-03", "0.4");
    const reported = await own("2026-Q1");
    expect(reported[0]).toEqual({ ...nothing, value: "12000", reported: "12000" });
    // Of what nobody verified, nothing is verified.
    expect(reported[1]).toEqual({ ...nothing, reported: "12000" });
    // when
    await verify(project, "2026-02", "2026-03", "0.8", "0.6");
    // then
    const [inPlace, verified, rate] = await own("2026-Q1");
    expect(inPlace).toEqual({ value: "10000", reported: "12000", verified: "6000", target: null });
    expect(verified).toEqual({ value: "6000", reported: "12000", verified: "6000", target: null });
    const contracted = await contractedOf(["2026-01", "2026-02", "2026-03"]);
    expect(Number(rate?.value)).toBeCloseTo((100 * 10_000) / contracted, 5);
    expect(Number(rate?.reported)).toBeCloseTo((100 * 12_000) / contracted, 5);
    const [second, yearToDate] = await own("2026-Q2");
    expect(second).toEqual({ ...nothing, value: "2000", reported: "2000" });
    expect(yearToDate).toMatchObject({ value: "6000", verified: "6000" });
    // as of the end of February nothing of March had arrived, and the period was not over
    expect((await own("2026-Q1", "2026-02-28"))[0]).toEqual({ ...nothing, value: "5000", reported: "5000" });
  });

  it("counts a correction of an earlier quarter where its period ends", async () => {
    const project = await made({ contract: { amount: CONTRACT }, statusOn: "2025-01-10" });
    await report(project, "2025-03", "0.5");
    await report(project, "2025-04", "0.1");
    await verify(project, "2025-03", "2025-04", "0.6", "0.2");
    expect((await own("2025-Q1"))[0]).toEqual({ ...nothing, value: "5000", reported: "5000" });
    expect((await own("2025-Q2"))[0]).toEqual({ ...nothing, value: "-3000", reported: "1000", verified: "2000" });
  });

  it("takes a unit's own task for the metric, with its target, the months of the quarter added up", async () => {
    const task = await done(
      "office",
      "createTask",
      {
        title: { zh: "会见企业" },
        summary: { zh: "会见企业" },
        organization: desk.ground.departments[0].code,
        decomposition: "NONE",
        kind: "TARGET",
        metric: "ENTERPRISES_MET",
        unit: "COUNT",
        target: "40",
        bound: "AT_LEAST",
        periodStart: "2026-01",
        periodEnd: "2026-12",
      },
      "task",
    );
    await done("office", "publishTask", { code: task, expectedVersion: 1 }, "task");
    for (const [month, value] of [
      ["2026-03", "3"],
      ["2026-04", "4"],
      ["2026-05", "6"],
    ] as const) {
      await done("departmentA", "reportProgress", { task, month, value }, "progressReport");
    }
    expect((await own("2026-Q2"))[3]).toEqual({ value: "10", reported: "10", verified: null, target: "40" });
  });

  it("is the money of the funnel, for those who may know it", async () => {
    const chain = desk.codes.chain;
    interface Scale {
      money: { inPlace: { amount: string } | null; fundedProjects: number; arrivalRate: string | null };
    }
    const funnel = (writer: Writer, asOf: string | null = null) =>
      desk
        .ask<{ funnel: { projects: Scale; groups: (Scale & { code: string })[] } }>(writer, FUNNEL, { chain, asOf })
        .then((answer) => answer.funnel);
    const office = await funnel("office");
    // 0.6 verified and 0.2 of May; 0.4; 0.2 verified: of three contracts of 2 each
    expect(office.projects.money).toEqual({ inPlace: { amount: "1.4" }, fundedProjects: 3, arrivalRate: "23.33" });
    expect(office.groups.find(({ code }) => code === chain)?.money).toEqual(office.projects.money);
    expect((await funnel("anonymous")).projects.money).toEqual({
      inPlace: { amount: "0.8" },
      fundedProjects: 2,
      arrivalRate: "20",
    });
    const { statements } = await db.statements(() => funnel("office"));
    // The chain's code; reports and verifications once; totals and contracts of all, and of the groups.
    expect(statements).toHaveLength(7);
  });

  it("has started on each day what had been started and not ended by then", async () => {
    const project = await made({ statusOn: "2026-04-10" });
    let version = 2;
    const step = (status: string, on: string, reason: string | null) =>
      done(
        "government",
        "changeProjectStatus",
        { code: project, expectedVersion: version++, status, on, reason },
        "project",
      );
    const rate = async (asOf: string) => Number((await own("2026-Q2", asOf))[4]?.value);
    await step("STARTED", "2026-05-10", null);
    const [april, may] = [await rate("2026-04-30"), await rate("2026-05-31")];
    expect(may).toBeGreaterThan(april);
    await step("TERMINATED", "2026-06-20", "投资方退出");
    expect([await rate("2026-04-30"), await rate("2026-05-31")]).toEqual([april, may]);
    expect(await rate("2026-06-30")).toBeLessThan(may);
  });

  /** Contracts of department A's projects that were signed in months, 10,000 CNY. */
  async function contractedOf(months: readonly string[]): Promise<number> {
    const { projects } = await desk.ask<{
      projects: {
        nodes: {
          contract: { amount: string } | null;
          statusOn: string | null;
          status: string;
          event: { heldOn: string } | null;
        }[];
      };
    }>(
      "office",
      `query ($chain: String!) { projects(first: 100, filter: { chain: { is: { code: { eq: $chain } } } }) {
        nodes { contract { amount(unit: TEN_THOUSAND) } status statusOn event { heldOn } } } }`,
      { chain: desk.codes.chain },
    );
    const signed = projects.nodes.filter(({ status, statusOn, event }) =>
      months.includes((event?.heldOn ?? (status === "SIGNED" ? statusOn : null) ?? "").slice(0, 7)),
    );
    return signed.reduce((sum, { contract }) => sum + Number(contract?.amount ?? 0), 0);
  }
});

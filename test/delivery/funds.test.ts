import { countFunds, reportComplaints, resultOf } from "../../src/delivery/project/funds.rules";
import { sql } from "../../src/platform/database";
import { Desk } from "../support/desk";
import { onEachSeededDatabase } from "../support/harness";
import type { Writer } from "../support/writers";

const month = (id: number, name: string, amountWan: number, correctsId: number | null = null) => ({
  id,
  month: name,
  amountWan,
  correctsId,
});
const period = (id: number, periodStart: string, periodEnd: string, verifiedWan: number) => ({
  id,
  periodStart,
  periodEnd,
  verifiedWan,
});

describe("what counts as funds in place", () => {
  const reports = [
    month(1, "2026-01", 100),
    month(2, "2026-02", 200),
    month(3, "2026-02", 250, 2),
    month(4, "2026-03", 40),
  ];
  it.each([
    ["nothing", [], [], [null, null, null, null]],
    ["reports, the corrected one left out", reports, [], [390, null, 390, "2026-03"]],
    ["verified beats reported", reports, [period(1, "2026-01", "2026-02", 300)], [390, 300, 340, "2026-03"]],
    ["rejected counts nothing", reports, [period(1, "2026-01", "2026-03", 0)], [390, 0, 0, "2026-03"]],
    [
      "the newest of those that overlap",
      reports,
      [period(1, "2026-01", "2026-02", 300), period(2, "2026-02", "2026-03", 90)],
      [390, 90, 190, "2026-03"],
    ],
    ["verified alone", [], [period(1, "2026-01", "2026-02", 300)], [null, 300, 300, "2026-02"]],
  ])("%s", (_, given, periods, expected) => {
    const { reportedWan, verifiedWan, countedWan, asOf } = countFunds(given, periods);
    expect([reportedWan, verifiedWan, countedWan, asOf]).toEqual(expected);
  });

  it.each([
    [100, 100, "CONFIRMED"],
    [100, 40, "REDUCED"],
    [100, 0, "REJECTED"],
    [100, 101, null],
  ])("claimed %i, verified %i: %s", (claimed, verified, result) => {
    expect(resultOf(claimed, verified)).toBe(result);
  });

  it.each([
    [month(9, "2026-04", 10), null, []],
    [month(9, "2026-03", 10), null, ["DUPLICATE month"]],
    [month(9, "2026-03", 10, 4), null, []],
    [month(9, "2026-02", 10, 2), null, ["INVALID corrects"]],
    [month(9, "2026-04", 10, 4), null, ["INVALID corrects"]],
    [month(9, "2026-12", 10), null, ["INVALID month"]],
    [month(9, "2026-04", 10), 400, []],
    [month(9, "2026-04", 11), 400, ["INVALID excessReason"]],
  ])("%j under a contract of %s: %j", (report, contract, expected) => {
    const complaints = reportComplaints({ ...report, excessReason: null }, reports, contract, "2026-11-23");
    expect(complaints.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(expected);
  });
});

onEachSeededDatabase("funds of projects", (db) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(db);
  });
  afterAll(() => desk.close());

  const made = async () => {
    const { record } = await desk.call("government", "createProject", desk.project(), { type: "project" });
    const project = record?.code ?? "";
    await desk.call("government", "publishProject", { code: project, expectedVersion: 1 }, { type: "project" });
    return project;
  };
  const report = (project: string, changes: object = {}, writer: Writer = "government") =>
    desk.call(
      writer,
      "createFundsReport",
      { project, month: "2026-04", amount: { amount: "0.5" }, ...changes },
      { type: "fundsReport" },
    );
  const verify = (project: string, changes: object = {}, writer: Writer = "office") => {
    const input = {
      project,
      method: "DOCUMENTS",
      periodStart: "2026-04",
      periodEnd: "2026-04",
      claimed: { amount: "0.5" },
      verified: { amount: "0.3" },
      evidence: ["BANK_SLIP", "INVOICE"],
      result: "REDUCED",
      ...changes,
    };
    return desk.call<{ evidenceKinds: string[] }>(writer, "createVerification", input, {
      type: "verification",
      fields: "evidenceKinds",
    });
  };
  const fundsFor = async (writer: Writer, code: string) => {
    const query = `query ($code: String!) { project(code: $code) { fundsReports(first: 5) { totalCount } verifications(first: 5) { nodes { claimed { amount } verified { amount } } }
      fundsInPlace { reported { amount } verified { amount } counted { amount } asOf } } }`;
    return (await desk.ask<{ project: object }>(writer, query, { code })).project;
  };

  it("counts what was verified, shows what was only reported to those responsible, and changes nothing that was written", async () => {
    const project = await made();
    await report(project);
    await report(project, { month: "2026-05", amount: { amount: "0.2" } });
    const nothing = { fundsReports: { totalCount: 0 }, verifications: { nodes: [] } };
    expect(await fundsFor("anonymous", project)).toEqual({
      ...nothing,
      fundsInPlace: { reported: null, verified: null, counted: null, asOf: null },
    });
    expect((await verify(project)).record).toEqual({ evidenceKinds: ["BANK_SLIP", "INVOICE"] });
    const own = {
      fundsReports: { totalCount: 2 },
      verifications: { nodes: [{ claimed: { amount: "0.5" }, verified: { amount: "0.3" } }] },
      fundsInPlace: {
        reported: { amount: "0.7" },
        verified: { amount: "0.3" },
        counted: { amount: "0.5" },
        asOf: "2026-05",
      },
    };
    for (const writer of ["government", "departmentA", "office", "app"] as const)
      expect(await fundsFor(writer, project)).toEqual(own);
    for (const writer of ["anonymous", "reader", "departmentB"] as const) {
      expect(await fundsFor(writer, project)).toEqual({
        fundsReports: { totalCount: 0 },
        verifications: { nodes: [{ claimed: null, verified: { amount: "0.3" } }] },
        fundsInPlace: { reported: null, verified: { amount: "0.3" }, counted: { amount: "0.3" }, asOf: "2026-04" },
      });
    }
    for (const table of [sql`funds_report`, sql`verification`]) {
      await expect(db.database.writer.transaction((one) => one.run(sql`DELETE FROM ${table}`))).rejects.toThrow(
        /append-only/,
      );
    }
  });

  it("refuses what cannot be, says each reason, and writes nothing", async () => {
    const project = await made();
    const first = (await report(project)).record?.code;
    const before = await desk.counts(sql`funds_report`, sql`verification`, sql`audit_entry`);
    const refusals: [Promise<{ userErrors: readonly { code: string; path: string[] }[] }>, string[]][] = [
      [report(project), ["DUPLICATE month"]],
      [report(project, { month: "2026-05", corrects: first }), ["INVALID corrects"]],
      [report(project, { month: "2026-05", corrects: "fnd-none" }), ["UNKNOWN_REFERENCE corrects"]],
      [report(project, { month: "2026-05-01" }), ["INVALID month"]],
      [report(project, { month: "2027-01" }), ["INVALID month"]],
      [report(project, { month: "2026-05", amount: { amount: "1.6" } }), ["INVALID excessReason"]],
      [report(project, { month: "2026-05", fixedAssets: { amount: "0.6" } }), ["INVALID fixedAssets"]],
      [report(project, { month: "2026-05", text: "长".repeat(2_001) }), ["INVALID text"]],
      [report("prj-none", {}), ["UNKNOWN_REFERENCE project"]],
      [report(project, { month: "2026-05" }, "departmentB"), ["NOT_YOURS "]],
      [verify(project, {}, "government"), ["NOT_YOURS "]],
      [verify(project, { verified: { amount: "0.6" } }), ["INVALID verified"]],
      [verify(project, { result: "CONFIRMED" }), ["INVALID result"]],
      [verify(project, { periodStart: "2026-05" }), ["INVALID periodEnd"]],
      [verify(project, { evidence: [] }), ["INVALID evidence"]],
    ];
    for (const [answer, expected] of refusals) {
      const { userErrors } = await answer;
      expect(userErrors.map(({ code, path }) => `${code} ${path.slice(1).join(".")}`)).toEqual(expected);
    }
    expect(await desk.counts(sql`funds_report`, sql`verification`, sql`audit_entry`)).toEqual(before);
    const excess = { month: "2026-05", amount: { amount: "1.7" }, excessReason: "追加投资" };
    expect((await report(project, excess)).userErrors).toEqual([]);
    expect((await report(project, { corrects: first, amount: { amount: "0.4" } })).userErrors).toMatchObject([
      { path: ["input", "excessReason"] },
    ]);
    expect(
      (await report(project, { corrects: first, amount: { amount: "0.4" }, excessReason: "追加投资" })).userErrors,
    ).toEqual([]);
    // Corrected once already: whoever corrects it again has not seen the correction.
    expect((await report(project, { corrects: first, amount: { amount: "0.3" } })).userErrors).toMatchObject([
      { code: "INVALID", path: ["input", "corrects"] },
    ]);
    expect(await fundsFor("government", project)).toMatchObject({
      fundsInPlace: { reported: { amount: "2.1" }, asOf: "2026-05" },
    });
  });
});

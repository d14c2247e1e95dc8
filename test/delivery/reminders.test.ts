import {
  dueOfBlocker,
  dueOfFunds,
  dueOfInquiry,
  dueOfTask,
  ReminderKind,
} from "../../src/delivery/reminders/reminder.rules";
import { sentenceOf } from "../../src/delivery/reminders/reminder.sentences";
import { TargetBound, TaskUnit } from "../../src/lists/task/task.entity";
import { sql } from "../../src/platform/database";
import { Desk } from "../support/desk";
import { onEachSeededDatabase } from "../support/harness";
import type { Writer } from "../support/writers";

const outlook = (day: string, horizon = day) => ({ day, horizon });
const short = (due: readonly { kind: string; dueOn: string; months: readonly string[] }[]) =>
  due.map(({ kind, dueOn, months }) => [kind, dueOn, ...months].join(" "));

describe("what is due", () => {
  const task = {
    unit: TaskUnit.COUNT,
    bound: TargetBound.AT_LEAST,
    targetMicro: 10,
    periodStart: "2026-01",
    periodEnd: "2026-04",
  };
  const report = (month: string, valueMicro: number, id = Number(month.slice(5)), correctsId: number | null = null) =>
    ({ id, month, valueMicro, cumulativeMicro: null, correctsId, reportedOn: `${month}-28` }) as never;
  it.each([
    ["before its first month is over", "2026-01-31", 0, [], []],
    ["one month without a report", "2026-02-01", 0, [], ["REPORT_MISSING 2026-01-31 2026-01"]],
    [
      "the month that is missing between others",
      "2026-03-31",
      0,
      [report("2026-01", 1)],
      ["REPORT_MISSING 2026-02-28 2026-02"],
    ],
    [
      "all reported, the end in sight",
      "2026-04-20",
      10,
      ["01", "02", "03"].map((month) => report(`2026-${month}`, 1)),
      ["TASK_DUE 2026-04-30"],
    ],
    [
      "all reported, the end not in sight",
      "2026-04-20",
      9,
      ["01", "02", "03"].map((month) => report(`2026-${month}`, 1)),
      [],
    ],
    ["done", "2026-04-30", 9, [report("2026-01", 10)], []],
    ["done only after that day", "2026-01-27", 99, [report("2026-01", 10)], ["TASK_DUE 2026-04-30"]],
    [
      "done, then corrected",
      "2026-02-28",
      0,
      [report("2026-01", 10), report("2026-02", 1, 9, 1)],
      ["REPORT_MISSING 2026-01-31 2026-01"],
    ],
    [
      "over and not done",
      "2026-05-20",
      0,
      [],
      ["TASK_DUE 2026-04-30", "REPORT_MISSING 2026-01-31 2026-01 2026-02 2026-03 2026-04"],
    ],
    ["long over", "2026-07-01", 0, [], ["TASK_DUE 2026-04-30"]],
  ])("of a task: %s", (_, day, ahead, reports, expected) => {
    const horizon = new Date(Date.parse(day) + ahead * 86_400_000).toISOString().slice(0, 10);
    expect(short(dueOfTask(task, reports as never[], outlook(day, horizon)))).toEqual(expected);
  });

  const raised = { raisedOn: "2026-03-10", visitDueOn: "2026-03-13", reportDueOn: "2026-03-17" };
  it.each([
    ["2026-03-09", "2026-03-20", null, null, []],
    ["2026-03-10", "2026-03-12", null, null, []],
    ["2026-03-10", "2026-03-13", null, null, ["BLOCKER_VISIT 2026-03-13"]],
    ["2026-03-30", "2026-03-30", null, null, ["BLOCKER_VISIT 2026-03-13", "BLOCKER_REPORT 2026-03-17"]],
    ["2026-03-30", "2026-03-30", "2026-03-12", null, ["BLOCKER_REPORT 2026-03-17"]],
    ["2026-03-11", "2026-03-17", "2026-03-12", "2026-03-16", ["BLOCKER_VISIT 2026-03-13", "BLOCKER_REPORT 2026-03-17"]],
    ["2026-03-16", "2026-03-17", "2026-03-12", "2026-03-16", []],
  ])(
    "of a blocker, on %s looking to %s, visited %s, reported %s: %j",
    (day, horizon, visitedOn, reportedOn, expected) => {
      expect(short(dueOfBlocker({ ...raised, visitedOn, reportedOn }, outlook(day, horizon)))).toEqual(expected);
    },
  );

  it.each([
    [[], "2026-12-31", []],
    [["2026-05", "2026-02"], "2026-03-30", []],
    [["2026-05", "2026-02"], "2026-03-31", ["FUNDS_UNVERIFIED 2026-03-31 2026-02 2026-05"]],
    [["2026-10"], "2026-12-31", ["FUNDS_UNVERIFIED 2026-12-31 2026-10"]],
  ])("of funds reported for %j, looking to %s: %j", (months, horizon, expected) => {
    expect(short(dueOfFunds(months, outlook("2026-03-01", horizon)))).toEqual(expected);
  });

  it.each([
    ["2026-03-09", null, []],
    ["2026-03-10", null, ["INQUIRY_REPLY 2026-03-17"]],
    ["2026-03-12", "2026-03-13", ["INQUIRY_REPLY 2026-03-17"]],
    ["2026-03-13", "2026-03-13", []],
  ])("of an inquiry, on %s, answered %s: %j", (day, answeredOn, expected) => {
    const inquiry = { submittedAt: "2026-03-10T08:00:00.000Z", dueOn: "2026-03-17", answeredOn };
    expect(short(dueOfInquiry(inquiry, outlook(day, "2026-03-31")))).toEqual(expected);
  });

  it("is said in both languages, with how long there is or how late it is", () => {
    const due = { kind: ReminderKind.REPORT_MISSING, dueOn: "2026-01-31", months: ["2026-01", "2026-02"] };
    expect(sentenceOf(due, { zh: "全年", en: "The year" }, -1)).toEqual({
      zh: "任务“全年”缺 2026-01…2026-02 (2) 的月报,期限 2026-01-31,已逾期1天。",
      en: 'The task "The year" was to be reported for 2026-01…2026-02 (2) by 2026-01-31: 1 day late.',
    });
    expect(sentenceOf({ ...due, kind: ReminderKind.TASK_DUE }, { zh: "全年", en: "The year" }, 0).zh).toContain(
      "今天到期",
    );
    expect(sentenceOf({ ...due, kind: ReminderKind.TASK_DUE }, { zh: "全年", en: "The year" }, 3).en).toContain(
      "3 days left",
    );
  });
});

interface Told {
  readonly totalCount: number;
  readonly overdue: number;
  readonly nodes: readonly {
    kind: string;
    dueOn: string;
    days: number;
    sentence: string;
    zh: string;
    record: { id: string };
    organization: { code: string } | null;
  }[];
}

onEachSeededDatabase("reminders", (db) => {
  let desk: Desk;
  let own: string;
  let asked: string;
  beforeAll(async () => {
    desk = await Desk.open(db);
    own = desk.ground.government.code;
    asked = desk.ground.departments[1].code;
  });
  afterAll(() => desk.close());

  const QUERY = `query ($asOf: PartialDate, $withinDays: Int, $organization: String, $kinds: [ReminderKind!], $first: Int) {
    reminders(asOf: $asOf, withinDays: $withinDays, organization: $organization, kinds: $kinds, first: $first) { totalCount overdue
      nodes { kind dueOn days sentence zh: sentence(locale: zh) record { id } organization { code } } } }`;
  const told = async (writer: Writer, variables: object = {}) =>
    (await desk.ask<{ reminders: Told | null }>(writer, QUERY, { first: 100, ...variables })).reminders;
  const ofKind = async (writer: Writer, kind: string, variables: object = {}) =>
    (await told(writer, { kinds: [kind], ...variables }))?.nodes.map((one) => [one.record.id, one.dueOn, one.days]);

  const makeTask = async (organization: string) => {
    const input = {
      ...{ title: { zh: "引进项目12个", en: "Twelve projects" }, summary: { zh: "按月报告。" }, organization },
      ...{ decomposition: "NONE", kind: "TARGET", metric: "FUNDS_IN_PLACE", unit: "COUNT", target: "12" },
      ...{ bound: "AT_LEAST", periodStart: "2026-09", periodEnd: "2026-11" },
    };
    return (await desk.call("office", "createTask", input, { type: "task" })).record?.code ?? "";
  };

  it("tells an organization what is its own to do, and the office what anybody is to do", async () => {
    const [mine, theirs] = [await makeTask(own), await makeTask(asked)];
    const report = { task: mine, month: "2026-09", value: "3" };
    await desk.call("government", "reportProgress", report, { type: "progressReport" });
    const project = (await desk.call("government", "createProject", desk.project(), { type: "project" })).record?.code;
    const raise = (organization: string | null, raisedOn: string) =>
      desk.call(
        "government",
        "createBlocker",
        { project, kind: "POWER", title: { zh: "用电增容" }, raisedOn, organization },
        { type: "blocker" },
      );
    const [forB, forNobody] = [await raise(asked, "2026-11-18"), await raise(null, "2026-11-22")];
    await desk.call(
      "government",
      "createFundsReport",
      { project, month: "2026-07", amount: { amount: "0.5" } },
      { type: "fundsReport" },
    );

    expect(await ofKind("government", "TASK_DUE")).toEqual([[`Task:${mine}`, "2026-11-30", 7]]);
    expect(await ofKind("government", "TASK_DUE", { withinDays: 6 })).toEqual([]);
    expect(await ofKind("government", "REPORT_MISSING")).toEqual([[`Task:${mine}`, "2026-10-31", -23]]);
    expect(await ofKind("departmentB", "REPORT_MISSING")).toEqual([[`Task:${theirs}`, "2026-09-30", -54]]);
    expect(await ofKind("departmentA", "REPORT_MISSING")).toEqual([]);
    const blockers = [`Blocker:${forB.record?.code}`, `Blocker:${forNobody.record?.code}`];
    expect(await ofKind("departmentB", "BLOCKER_VISIT")).toEqual([[blockers[0], "2026-11-21", -2]]);
    for (const writer of ["government", "departmentA"] as const) {
      expect(await ofKind(writer, "BLOCKER_VISIT")).toEqual([[blockers[1], "2026-11-25", 2]]);
    }
    expect(await ofKind("office", "BLOCKER_REPORT")).toEqual([
      [blockers[0], "2026-11-25", 2],
      [blockers[1], "2026-11-29", 6],
    ]);
    expect(await ofKind("government", "FUNDS_UNVERIFIED")).toEqual([[`Project:${project}`, "2026-09-30", -54]]);
    const all = await told("office");
    const dates = all?.nodes.map(({ dueOn }) => dueOn);
    expect(dates).toEqual([...(dates ?? [])].sort());
    expect(all?.totalCount).toBeGreaterThanOrEqual(9);
    expect(all).toMatchObject({ totalCount: dates?.length, overdue: all?.nodes.filter(({ days }) => days < 0).length });
    expect(
      (await told("office", { organization: asked }))?.nodes.map(({ organization }) => organization?.code),
    ).toEqual(Array.from({ length: 4 }, () => asked));
    expect((await told("office", { first: 2 }))?.nodes).toEqual(all?.nodes.slice(0, 2));
    const [first] = (await told("departmentB", { kinds: ["BLOCKER_VISIT"] }))?.nodes ?? [];
    expect([first?.sentence, first?.zh]).toEqual([
      'Somebody is to go to the company about "用电增容" by 2026-11-21: 2 days late.',
      "问题“用电增容”应上门,期限 2026-11-21,已逾期2天。",
    ]);

    // What was done is no reminder any more; on an earlier day it still is one.
    const step = { code: forB.record?.code, expectedVersion: 1, status: "VISITED", on: "2026-11-22" };
    await desk.call("departmentB", "changeBlockerStatus", step, { type: "blocker" });
    const verified = {
      ...{ project, method: "DOCUMENTS", periodStart: "2026-07", periodEnd: "2026-07", evidence: ["LEDGER"] },
      ...{ claimed: { amount: "0.5" }, verified: { amount: "0.5" }, result: "CONFIRMED" },
    };
    await desk.call("office", "createVerification", verified, { type: "verification" });
    expect(await ofKind("departmentB", "BLOCKER_VISIT")).toEqual([]);
    expect(await ofKind("departmentB", "BLOCKER_VISIT", { asOf: "2026-11-21" })).toEqual([
      [blockers[0], "2026-11-21", 0],
    ]);
    expect(await ofKind("government", "FUNDS_UNVERIFIED")).toEqual([]);
  });

  it("reminds those whose opportunity it is of an inquiry until it is answered", async () => {
    const [row] = await db.database.reader.rows<{ code: string }>(sql`
      SELECT MIN(code) AS code FROM opportunity WHERE region_id IN
        (SELECT descendant_id FROM region_closure WHERE ancestor_id = ${desk.ground.region})`);
    const input = {
      opportunity: row?.code,
      company: "某某电池公司",
      contact: "a@example.com",
      message: "用地价格?",
      locale: "zh",
    };
    const document = `mutation ($input: SubmitInquiryInput!) { submitInquiry(input: $input) { receipt { code clock { dueOn } } userErrors { code } } }`;
    const { submitInquiry } = await desk.ask<{
      submitInquiry: { receipt: { code: string; clock: { dueOn: string } } };
    }>("anonymous", document, { input });
    const { code, clock } = submitInquiry.receipt;
    // It is stamped with the real moment, whatever day tests take for today.
    const asOf = new Date().toISOString().slice(0, 10);
    for (const writer of ["government", "office"] as const) {
      const due = await ofKind(writer, "INQUIRY_REPLY", { asOf });
      expect(due).toEqual([[`Inquiry:${code}`, clock.dueOn, expect.any(Number)]]);
    }
    expect(await ofKind("office", "INQUIRY_REPLY", { asOf, organization: own })).toEqual([]);
    expect(await ofKind("departmentB", "INQUIRY_REPLY", { asOf })).toEqual([]);
    const reply = { code, expectedVersion: 1, answer: "欢迎来访。" };
    expect((await desk.call("government", "answerInquiry", reply, { type: "inquiry" })).record?.code).toBe(code);
    expect(await ofKind("government", "INQUIRY_REPLY", { asOf })).toEqual([]);
  });

  it("reminds whoever courts of the next step with a company, as long as the lead is followed", async () => {
    const { enterprise, segment } = desk.codes;
    const lead = { enterprise, segment, origin: "GAP", nextStep: "再访", nextStepOn: "2026-11" };
    const code = (await desk.call("departmentA", "createLead", lead, { type: "lead" })).record?.code;
    const step = [`Lead:${code}`, "2026-11-30", 7];
    expect(await ofKind("departmentA", "LEAD_STEP")).toEqual([step]);
    expect(await ofKind("office", "LEAD_STEP", { organization: desk.ground.departments[0].code })).toEqual([step]);
    expect(await ofKind("departmentA", "LEAD_STEP", { withinDays: 6 })).toEqual([]);
    for (const writer of ["departmentB", "government"] as const) expect(await ofKind(writer, "LEAD_STEP")).toEqual([]);
    const drop = { code, expectedVersion: 1, status: "DROPPED", on: "2026-11-23", reason: "另选他处" };
    expect((await desk.call("departmentA", "changeLeadStatus", drop, { type: "lead" })).userErrors).toEqual([]);
    expect(await ofKind("departmentA", "LEAD_STEP")).toEqual([]);
  });

  it("tells nobody what is not theirs, and refuses what cannot be", async () => {
    for (const writer of ["anonymous", "reader"] as const) expect(await told(writer)).toBeNull();
    // Whoever asks for another organization's is told of none.
    expect(await told("departmentB", { organization: own })).toEqual({ totalCount: 0, overdue: 0, nodes: [] });
    const refusals: [object, string][] = [
      [{ organization: "org-none" }, "org-none"],
      [{ withinDays: -1 }, "withinDays"],
      [{ withinDays: 367 }, "withinDays"],
      [{ first: 0 }, "first"],
      [{ first: 101 }, "first"],
    ];
    for (const [variables, named] of refusals) await expect(told("office", variables)).rejects.toThrow(named);
  });

  it("reads as many statements for many as for one", async () => {
    const cost = async (first: number) => {
      const query = `{ reminders(first: ${first}) { nodes { kind record { ... on Task { title } } organization { code } } } }`;
      return (await db.statements(() => desk.ask("departmentB", query))).statements.length;
    };
    const [one, more] = [await cost(1), await cost(3)];
    for (let count = 0; count < 5; count++) await makeTask(asked);
    expect(await cost(100)).toBeLessThanOrEqual(more);
    expect(more).toBeLessThanOrEqual(one + 1);
  });
});

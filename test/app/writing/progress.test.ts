import { sql } from "../../../src/platform/database";
import { Desk, done } from "../../support/desk";
import { onEachSeededDatabase } from "../../support/harness";
import type { Writer } from "../../support/writers";

const REPORT = {
  type: "progressReport",
  fields: "code month value cumulative cumulativeDifference text corrects { code } task { code }",
};

interface Report {
  code: string;
}

onEachSeededDatabase("monthly reports of tasks", (db) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.open(db, { RESPONSE_CACHE_BYTES: "10000000" });
  });
  afterAll(() => desk.close());

  /** Code of a published task that the government answers for. */
  const made = async (changes: object = {}) => {
    const input = {
      title: { zh: "全年引进项目12个" },
      summary: { zh: "按月报告。" },
      organization: desk.ground.government.code,
      decomposition: "NONE",
      kind: "TARGET",
      metric: "FUNDS_IN_PLACE",
      unit: "COUNT",
      target: "12",
      bound: "AT_LEAST",
      periodStart: "2025-01",
      periodEnd: "2025-12",
      ...changes,
    };
    const record = { type: "task" };
    const { code } = done(await desk.call("office", "createTask", input, record));
    done(await desk.call("office", "publishTask", { code, expectedVersion: 1 }, record));
    return code;
  };
  const report = (writer: Writer, task: string, changes: object = {}, locale?: "zh" | "en") =>
    desk.call<Report>(
      writer,
      "reportProgress",
      { task, month: "2025-01", value: "1", ...changes },
      { ...REPORT, locale },
    );
  const PROGRESS = `query ($code: String!, $asOf: PartialDate) { task(code: $code) {
    reports { totalCount nodes { month value } } progress(asOf: $asOf) { value cumulative percent asOf status } } }`;
  const progress = async (writer: Writer, code: string, asOf: string | null = null) =>
    (await desk.ask<{ task: object }>(writer, PROGRESS, { code, asOf })).task;
  const counts = async () => {
    const [row] = await db.database.reader.rows(
      sql`SELECT (SELECT count(*) FROM progress_report) AS reports, (SELECT count(*) FROM audit_entry) AS entries`,
    );
    return row;
  };

  it("adds up the months, a correction in place of what it corrects, and keeps what was reported", async () => {
    // given
    const task = await made();
    // when
    const first = await report("government", task, { value: "1.5", cumulative: "1.5", text: "签约一个" });
    const second = await report("government", task, { month: "2025-02", value: "2", cumulative: "5" });
    // then
    expect(first).toMatchObject({
      record: { month: "2025-01", value: "1.5", cumulativeDifference: "0", text: "签约一个", task: { code: task } },
      userErrors: [],
    });
    expect(second.record).toMatchObject({ cumulative: "5", cumulativeDifference: "1.5", corrects: null });
    expect(await progress("government", task)).toMatchObject({
      reports: { totalCount: 2 },
      progress: { value: "2", cumulative: "3.5", percent: "29.17", asOf: "2025-02", status: "OVERDUE" },
    });
    // when
    const corrects = second.record?.code;
    const mended = await report("government", task, { month: "2025-02", value: "10.5", corrects });
    // then
    expect(mended.record).toMatchObject({ value: "10.5", corrects: { code: corrects }, cumulativeDifference: null });
    expect(await progress("office", task)).toMatchObject({
      reports: { totalCount: 3 },
      progress: { value: "10.5", cumulative: "12", percent: "100", status: "DONE" },
    });
    expect(await progress("office", task, "2025-01")).toMatchObject({
      progress: { value: null, status: "NOT_STARTED" },
    });
    const change = sql`UPDATE progress_report SET value_micro = 0`;
    await expect(db.database.writer.transaction((tx) => tx.run(change))).rejects.toThrow("append-only");
  });

  it("names the first report where a second comes for its month, and corrects each but once", async () => {
    const task = await made();
    const first = (await report("government", task)).record?.code ?? "";
    const before = await counts();
    for (const locale of ["en", "zh"] as const) {
      const { record, userErrors } = await report("government", task, {}, locale);
      expect(record).toBeNull();
      expect(userErrors).toMatchObject([{ code: "DUPLICATE", path: ["input", "month"] }]);
      expect(userErrors[0]?.message).toContain(first);
    }
    expect(await counts()).toEqual(before);
    expect((await report("government", task, { corrects: first })).userErrors).toEqual([]);
    expect((await report("government", task, { corrects: first })).userErrors).toMatchObject([
      { code: "INVALID", path: ["input", "corrects"] },
    ]);
  });

  it("lets one of two reports for a month that come together win", async () => {
    const task = await made();
    const answers = await Promise.all([report("government", task), report("office", task)]);
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([[], ["DUPLICATE"]]);
  });

  it("is for the organization that answers for the task and those who see everything", async () => {
    const before = await counts();
    const task = await made();
    const allowed: Record<Writer, boolean> = {
      anonymous: false,
      reader: false,
      app: true,
      departmentA: false,
      departmentB: false,
      government: true,
      office: true,
      admin: true,
    };
    let of = 0;
    for (const [writer, isAllowed] of Object.entries(allowed) as [Writer, boolean][]) {
      of += 1;
      const { record } = await report(writer, task, { month: `2025-0${of}` });
      expect([writer, record !== null]).toEqual([writer, isAllowed]);
    }
    for (const code of [task, "task-none"]) {
      expect((await report("departmentA", code)).userErrors).toEqual([
        {
          code: "NOT_FOUND",
          path: ["input", "task"],
          message: `There is no task ${code} that you may report on.`,
        },
      ]);
    }
    expect(await counts()).toMatchObject({ reports: Number(before?.reports) + 4 });
  });

  it("shows reports and progress to those responsible alone", async () => {
    const task = await made();
    await report("government", task);
    const nothing = { reports: { totalCount: 0, nodes: [] }, progress: null };
    for (const writer of ["anonymous", "reader", "departmentA"] as const) {
      expect([writer, await progress(writer, task)]).toEqual([writer, nothing]);
    }
    for (const writer of ["government", "office", "app"] as const) {
      expect(await progress(writer, task)).toMatchObject({ reports: { totalCount: 1 }, progress: { value: "1" } });
    }
  });

  it.each<[string, object, string, string[]]>([
    ["a value below zero", { value: "-1" }, "INVALID", ["input", "value"]],
    ["a cumulative value below zero", { cumulative: "-1" }, "INVALID", ["input", "cumulative"]],
    ["a month to come", { month: "2099-01" }, "INVALID", ["input", "month"]],
    ["a month outside the period", { month: "2024-12" }, "INVALID", ["input", "month"]],
    ["a day for a month", { month: "2025-01-05" }, "INVALID", ["input", "month"]],
    ["a correction of nothing", { corrects: "prg-none" }, "INVALID", ["input", "corrects"]],
    ["a text without end", { text: "长".repeat(2_001) }, "INVALID", ["input", "text"]],
  ])("refuses %s and writes nothing", async (_, changes, code, path) => {
    const task = await made({ periodEnd: "2100-12" });
    const before = await counts();
    const { record, userErrors } = await report("government", task, changes);
    expect(record).toBeNull();
    expect(userErrors).toMatchObject([{ code, path }]);
    const { userErrors: chinese } = await report("government", task, changes, "zh");
    expect(chinese[0]?.message).toMatch(/\p{Script=Han}/u);
    expect(await counts()).toEqual(before);
  });
});

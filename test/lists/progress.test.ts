import { cumulativeDifference, progressComplaints, progressOn } from "../../src/lists/task/progress.rules";
import { TargetBound, TaskUnit } from "../../src/lists/task/task.entity";

const aim = {
  unit: TaskUnit.COUNT,
  bound: TargetBound.AT_LEAST,
  targetMicro: 1200,
  periodStart: "2026-01",
  periodEnd: "2026-12",
};
const level = { ...aim, unit: TaskUnit.PERCENT, targetMicro: 80 };
const month = (id: number, name: string, valueMicro: number, rest: object = {}) => ({
  id,
  code: `prg-${id}`,
  month: name,
  valueMicro,
  cumulativeMicro: null,
  correctsId: null,
  reportedOn: `${name}-28`,
  ...rest,
});

describe("how far a task is", () => {
  const first = month(1, "2026-01", 100);
  const second = month(2, "2026-02", 90);
  const mended = month(3, "2026-02", 100, { correctsId: 2, reportedOn: "2026-03-05" });
  it.each([
    ["nothing in the first month", aim, [], "2026-01-31", [null, null, null, "NOT_STARTED"]],
    ["nothing though the first month is over", aim, [], "2026-02-01", [null, null, null, "BEHIND"]],
    ["nothing before the period", aim, [], "2025-06-01", [null, null, null, "NOT_STARTED"]],
    ["nothing after the period", aim, [], "2027-01-01", [null, null, null, "OVERDUE"]],
    ["as much as the months ask", aim, [first], "2026-02-01", [100, 100, "2026-01", "ON_TRACK"]],
    ["one less", aim, [first, month(2, "2026-02", 99)], "2026-03-01", [99, 199, "2026-02", "BEHIND"]],
    ["a month left out", aim, [month(1, "2026-02", 200)], "2026-03-01", [200, 200, "2026-02", "ON_TRACK"]],
    ["a report that was corrected", aim, [first, second, mended], "2026-03-05", [100, 200, "2026-02", "ON_TRACK"]],
    ["the day before its correction", aim, [first, second, mended], "2026-03-04", [90, 190, "2026-02", "BEHIND"]],
    ["a day before any report", aim, [first], "2026-01-27", [null, null, null, "NOT_STARTED"]],
    ["the target met early", aim, [month(1, "2026-01", 1200)], "2026-02-01", [1200, 1200, "2026-01", "DONE"]],
    ["not met on the last day", aim, [month(1, "2026-12", 1199)], "2026-12-31", [1199, 1199, "2026-12", "BEHIND"]],
    ["not met after it", aim, [month(1, "2026-12", 1199)], "2027-01-01", [1199, 1199, "2026-12", "OVERDUE"]],
    [
      "more than the target is wanted",
      { ...aim, bound: TargetBound.MORE_THAN },
      [month(1, "2026-12", 1200)],
      "2027-01-01",
      [1200, 1200, "2026-12", "OVERDUE"],
    ],
    [
      "exactly the target is wanted",
      { ...aim, bound: TargetBound.EXACTLY },
      [month(1, "2026-12", 1201)],
      "2027-01-01",
      [1201, 1201, "2026-12", "OVERDUE"],
    ],
    [
      "a period of whole years",
      { ...aim, periodStart: "2026", periodEnd: "2027" },
      [first],
      "2027-12-31",
      [100, 100, "2026-01", "ON_TRACK"],
    ],
    [
      "a period that ends on a day",
      { ...aim, periodEnd: "2026-06-15" },
      [first],
      "2026-06-16",
      [100, 100, "2026-01", "OVERDUE"],
    ],
    [
      "a level that is reached already",
      level,
      [month(1, "2026-01", 90)],
      "2026-02-01",
      [90, null, "2026-01", "ON_TRACK"],
    ],
    ["a low level under way", level, [month(1, "2026-11", 1)], "2026-12-01", [1, null, "2026-11", "ON_TRACK"]],
    [
      "levels, which are not added",
      level,
      [month(1, "2026-11", 50), month(2, "2026-12", 60)],
      "2027-01-01",
      [60, null, "2026-12", "OVERDUE"],
    ],
    ["a level reached at the end", level, [month(2, "2026-12", 80)], "2027-01-01", [80, null, "2026-12", "DONE"]],
  ])("%s", (_, task, reports, day, expected) => {
    const { valueMicro, cumulativeMicro, asOf, status } = progressOn(task, reports, day);
    expect([valueMicro, cumulativeMicro, asOf, status]).toEqual(expected);
  });

  it.each([
    ["none was reported", aim, null, null],
    ["it agrees", aim, 200, 0],
    ["it is more", aim, 230, 30],
    ["it is less", aim, 190, -10],
    ["it is a level", level, 200, null],
  ])("tells a cumulative value from the months' sum: %s", (_, task, cumulativeMicro, expected) => {
    const report = month(4, "2026-02", 100, { cumulativeMicro, correctsId: 2 });
    expect(cumulativeDifference(task, report, [first, second, report, month(5, "2026-03", 7)])).toBe(expected);
  });

  it.each<[string, object, typeof aim, string[]]>([
    ["a new month", { month: "2026-03" }, aim, []],
    ["a month to come", { month: "2026-12" }, aim, ["INVALID month"]],
    ["a month before the period", { month: "2025-12" }, aim, ["INVALID month"]],
    ["a month after the period", { month: "2026-10" }, { ...aim, periodEnd: "2026-09-30" }, ["INVALID month"]],
    ["a second report", { month: "2026-01" }, aim, ["DUPLICATE month"]],
    ["a correction", { month: "2026-01", corrects: "prg-1" }, aim, []],
    ["a correction of what was corrected", { month: "2026-02", corrects: "prg-2" }, aim, ["INVALID corrects"]],
    ["a correction of another month's", { month: "2026-02", corrects: "prg-1" }, aim, ["INVALID corrects"]],
    ["a correction of nothing", { month: "2026-03", corrects: "prg-9" }, aim, ["INVALID corrects"]],
    ["a sum of percentages", { month: "2026-03", hasCumulative: true }, level, ["INVALID cumulative"]],
    [
      "several at once",
      { month: "2027-01", corrects: "prg-9", hasCumulative: true },
      level,
      ["INVALID month", "INVALID month", "INVALID corrects", "INVALID cumulative"],
    ],
  ])("complains of %s: %j", (_, given, task, expected) => {
    const report = { month: "", corrects: null, hasCumulative: false, ...given };
    const complaints = progressComplaints(task, report, [first, second, mended], "2026-11-23");
    expect(complaints.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(expected);
  });
});

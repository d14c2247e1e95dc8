import { type Reader, list, sql } from "../../platform/database";
import { endOf, grouped } from "../../platform/values";
import { ProgressReport, progressOn, Task } from "../../lists/task";
import type { Definition } from "./definition";
import { type Measured, NOTHING } from "./measured";
import type { Span } from "./quarter";

/** Which tasks are appraised: targets that have been set and cover the day; the one that began last comes last. */
export const targetsOn = (
  day: string,
) => sql`kind = 'TARGET' AND publication = 'PUBLISHED' AND organization_id IS NOT NULL
  AND period_start <= ${day} AND period_end || '~' >= ${day.slice(0, 7)} ORDER BY period_start, id`;

/** What units reported of their own task for the indicator's metric until a day, in millionths of the task's unit, with its target. */
export async function measureProgress(
  db: Reader,
  { metricId }: Definition,
  span: Span,
  last: string,
  asOf: string,
): Promise<(unit: number) => Measured> {
  if (metricId === null) return () => NOTHING;
  const tasks = await db.select(Task, sql`SELECT * FROM task WHERE metric_id = ${metricId} AND ${targetsOn(last)}`);
  const reports = await db.select(
    ProgressReport,
    sql`SELECT * FROM progress_report WHERE task_id IN (${list(tasks.map(({ id }) => id))})
      AND month >= ${span.from} AND month <= ${endOf(span.until)} ORDER BY id`,
  );
  const byTask = grouped(reports, ({ taskId }) => taskId);
  const byUnit = new Map(tasks.map((task) => [task.organizationId, task]));
  return (unit) => {
    const task = byUnit.get(unit);
    if (!task) return NOTHING;
    const { valueMicro, cumulativeMicro } = progressOn(task, byTask.get(task.id) ?? [], asOf);
    const value = cumulativeMicro ?? valueMicro;
    return { value, reported: value, verified: null, target: task.targetMicro };
  };
}

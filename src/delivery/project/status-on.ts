import { identifier, type Sql, sql } from "../../platform/database";
import { endOf } from "../../platform/values";

/** The status that a project had at the end of a date, by its log; of one without a log the present one. `project` is its alias in the statement. */
export function statusOn(project: string, date: string): Sql {
  const log = sql`FROM project_status_change AS l WHERE l.project_id = ${identifier(`${project}.id`)}`;
  return sql`COALESCE((SELECT l.to_status ${log} AND l.changed_on <= ${endOf(date)} ORDER BY l.id DESC LIMIT 1),
    (SELECT l.from_status ${log} ORDER BY l.id LIMIT 1), ${identifier(`${project}.status`)})`;
}

import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTables, dropTables, type NewTable, RECORD } from "./tables";

const TABLES: NewTable[] = [
  {
    name: "progress_report",
    body: `${RECORD},
      task_id {reference} NOT NULL REFERENCES task (id),
      month {text} NOT NULL CHECK (length(month) = 7),
      value_micro {wide} NOT NULL CHECK (value_micro >= 0),
      cumulative_micro {wide} CHECK (cumulative_micro >= 0),
      text {text} CHECK (length(text) BETWEEN 1 AND 2000),
      corrects_id {reference} UNIQUE REFERENCES progress_report (id),
      reported_on {text} NOT NULL CHECK (length(reported_on) = 10)`,
    indexes: ["COALESCE(as_of, '') DESC, id DESC", "task_id, COALESCE(as_of, '') DESC, id DESC", "source_id"],
    isAppendOnly: true,
  },
];

/** A month has one first report; all others correct one. */
const ONE_FIRST_REPORT = `CREATE UNIQUE INDEX ix_progress_report_task_id_month ON progress_report (task_id, month)
  WHERE corrects_id IS NULL`;

/** What organizations report of their tasks, month by month. */
export class TaskProgress1764288110000 implements MigrationInterface {
  readonly name = "TaskProgress1764288110000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, TABLES);
    await queryRunner.query(ONE_FIRST_REPORT);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}

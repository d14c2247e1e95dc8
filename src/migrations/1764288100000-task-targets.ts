import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTables, dropTables, type NewTable } from "./tables";

const TABLES: NewTable[] = [
  {
    name: "task_opportunity",
    body: `task_id {reference} NOT NULL REFERENCES task (id) ON DELETE CASCADE,
      opportunity_id {reference} NOT NULL REFERENCES opportunity (id),
      PRIMARY KEY (task_id, opportunity_id)`,
    indexes: ["opportunity_id, task_id"],
  },
  {
    name: "task_target_enterprise",
    body: `task_id {reference} NOT NULL REFERENCES task (id) ON DELETE CASCADE,
      enterprise_id {reference} NOT NULL REFERENCES enterprise (id),
      PRIMARY KEY (task_id, enterprise_id)`,
    indexes: ["enterprise_id, task_id"],
  },
];

/** What a task is aimed at, besides regions. */
export class TaskTargets1764288100000 implements MigrationInterface {
  readonly name = "TaskTargets1764288100000";

  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}

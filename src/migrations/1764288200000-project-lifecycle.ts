import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTables, dropTables, type NewTable } from "./tables";

const STATUS = "('SIGNED', 'STARTED', 'UNDER_CONSTRUCTION', 'FUNDED', 'IN_PRODUCTION', 'TERMINATED', 'UNKNOWN')";

const TABLES: NewTable[] = [
  {
    name: "project_status_change",
    body: `id {id},
     code {text} NOT NULL UNIQUE,
     project_id {reference} NOT NULL REFERENCES project (id),
     from_status {text} CHECK (from_status IN ${STATUS}),
     to_status {text} NOT NULL CHECK (to_status IN ${STATUS}),
     changed_on {text} NOT NULL,
     reason {text} CHECK (length(reason) BETWEEN 1 AND 2000),
     organization_id {reference} REFERENCES organization (id),
     recorded_at {text} NOT NULL`,
    indexes: ["project_id, id DESC", "organization_id", "recorded_at DESC, id DESC"],
    isAppendOnly: true,
  },
];

/** How projects went on, step by step. */
export class ProjectLifecycle1764288200000 implements MigrationInterface {
  readonly name = "ProjectLifecycle1764288200000";

  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}

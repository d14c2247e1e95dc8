import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTables, dropTables, type NewTable, RECORD } from "./tables";

const TABLES: NewTable[] = [
  {
    name: "funds_report",
    body: `${RECORD},
     project_id {reference} NOT NULL REFERENCES project (id),
     month {text} NOT NULL CHECK (length(month) = 7),
     amount_wan {wide} NOT NULL CHECK (amount_wan >= 0),
     fixed_assets_wan {wide} CHECK (fixed_assets_wan BETWEEN 0 AND amount_wan),
     text {text} CHECK (length(text) BETWEEN 1 AND 2000),
     excess_reason {text} CHECK (length(excess_reason) BETWEEN 1 AND 2000),
     corrects_id {reference} UNIQUE REFERENCES funds_report (id),
     organization_id {reference} REFERENCES organization (id)`,
    indexes: [
      "COALESCE(as_of, '') DESC, id DESC",
      "project_id, COALESCE(as_of, '') DESC, id DESC",
      "organization_id",
      "source_id",
    ],
    isAppendOnly: true,
  },
  {
    name: "verification",
    body: `${RECORD},
     project_id {reference} NOT NULL REFERENCES project (id),
     method {text} NOT NULL CHECK (method IN ('DOCUMENTS', 'SITE_VISIT', 'INTERVIEW')),
     period_start {text} NOT NULL CHECK (length(period_start) = 7),
     period_end {text} NOT NULL CHECK (length(period_end) = 7 AND period_end >= period_start),
     claimed_wan {wide} NOT NULL CHECK (claimed_wan >= 0),
     verified_wan {wide} NOT NULL CHECK (verified_wan BETWEEN 0 AND claimed_wan),
     evidence {text} NOT NULL CHECK (length(evidence) > 0),
     result {text} NOT NULL CHECK (result IN ('CONFIRMED', 'REDUCED', 'REJECTED')),
     verifier_id {reference} REFERENCES organization (id)`,
    indexes: [
      "COALESCE(as_of, '') DESC, id DESC",
      "project_id, COALESCE(as_of, '') DESC, id DESC",
      "verifier_id",
      "source_id",
    ],
    isAppendOnly: true,
  },
];

/** What arrived of the funds of projects, as reported and as verified. */
export class ProjectFunds1764288210000 implements MigrationInterface {
  readonly name = "ProjectFunds1764288210000";

  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}

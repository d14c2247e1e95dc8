import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTables, dropTables, type NewTable, RECORD } from "./tables";

const TABLES: NewTable[] = [
  {
    name: "blocker",
    body: `${RECORD},
     project_id {reference} NOT NULL REFERENCES project (id),
     kind {text} NOT NULL CHECK (kind IN ('LAND', 'POWER', 'WATER', 'LABOUR', 'FINANCE', 'APPROVAL', 'CONTRACT', 'OTHER')),
     title_zh {text} NOT NULL,
     title_en {text},
     description {text} CHECK (length(description) BETWEEN 1 AND 2000),
     raised_on {text} NOT NULL CHECK (length(raised_on) = 10),
     organization_id {reference} REFERENCES organization (id),
     status {text} NOT NULL CHECK (status = CASE WHEN resolved_on IS NOT NULL THEN 'RESOLVED'
       WHEN reported_on IS NOT NULL THEN 'REPORTED' WHEN visited_on IS NOT NULL THEN 'VISITED' ELSE 'RAISED' END),
     visit_due_on {text} NOT NULL CHECK (visit_due_on >= raised_on),
     visited_on {text} CHECK (visited_on >= raised_on),
     visit_note {text} CHECK (length(visit_note) BETWEEN 1 AND 2000),
     report_due_on {text} NOT NULL CHECK (report_due_on >= visit_due_on),
     reported_on {text} CHECK (reported_on >= visited_on),
     report {text} CHECK (length(report) BETWEEN 1 AND 2000),
     resolved_on {text} CHECK (resolved_on >= reported_on),
     resolution {text} CHECK (length(resolution) BETWEEN 1 AND 2000),
     reopens_id {reference} UNIQUE REFERENCES blocker (id),
     reopen_reason {text} CHECK (length(reopen_reason) BETWEEN 1 AND 2000),
     CHECK ((reported_on IS NULL) = (report IS NULL)),
     CHECK ((resolved_on IS NULL) = (resolution IS NULL)),
     CHECK ((reopens_id IS NULL) = (reopen_reason IS NULL))`,
    indexes: ["report_due_on, id", "project_id, report_due_on, id", "organization_id, report_due_on, id", "source_id"],
  },
  {
    name: "factor_support",
    body: `${RECORD},
     project_id {reference} NOT NULL REFERENCES project (id),
     factor {text} NOT NULL CHECK (factor IN ('LAND', 'POWER', 'WATER', 'LABOUR')),
     asked_micro {wide} NOT NULL CHECK (asked_micro > 0),
     unit {text} NOT NULL,
     asked_on {text} NOT NULL CHECK (length(asked_on) = 10),
     description {text} CHECK (length(description) BETWEEN 1 AND 2000),
     organization_id {reference} REFERENCES organization (id),
     status {text} NOT NULL CHECK (status = CASE WHEN refused_on IS NOT NULL THEN 'REFUSED'
       WHEN delivered_on IS NOT NULL THEN 'DELIVERED' WHEN promised_on IS NOT NULL THEN 'PROMISED' ELSE 'ASKED' END),
     granted_micro {wide} CHECK (granted_micro BETWEEN 1 AND asked_micro),
     promised_on {text} CHECK (promised_on >= asked_on),
     delivered_on {text} CHECK (delivered_on >= asked_on),
     refused_on {text} CHECK (refused_on >= asked_on),
     refusal_reason {text} CHECK (length(refusal_reason) BETWEEN 1 AND 2000),
     CHECK ((status IN ('PROMISED', 'DELIVERED')) = (granted_micro IS NOT NULL)),
     CHECK ((refused_on IS NULL) = (refusal_reason IS NULL))`,
    indexes: [
      "COALESCE(as_of, '') DESC, id DESC",
      "project_id, COALESCE(as_of, '') DESC, id DESC",
      "organization_id",
      "source_id",
    ],
  },
];

/** What stands in the way of projects, and what they are given to work with. */
export class ProjectSupport1764288400000 implements MigrationInterface {
  readonly name = "ProjectSupport1764288400000";

  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTables, dropTables, INTERNAL_NOTE, type NewTable, RECORD } from "./tables";

const STATUS = "('IDENTIFIED', 'CONTACTED', 'VISITED', 'NEGOTIATING', 'SIGNED', 'DROPPED')";
const NEWEST = "COALESCE(as_of, '') DESC, id DESC";

const TABLES: NewTable[] = [
  {
    name: "lead",
    body: `${RECORD},
     enterprise_id {reference} NOT NULL REFERENCES enterprise (id),
     opportunity_id {reference} REFERENCES opportunity (id),
     segment_id {reference} REFERENCES chain_segment (id),
     region_id {reference} REFERENCES region (id),
     organization_id {reference} NOT NULL REFERENCES organization (id),
     inquiry_id {reference} REFERENCES inquiry (id),
     origin {text} NOT NULL CHECK (origin IN ('GAP', 'MATCH', 'INQUIRY', 'OTHER')),
     status {text} NOT NULL CHECK (status IN ${STATUS}),
     status_on {text} NOT NULL,
     next_step {text} CHECK (length(next_step) BETWEEN 1 AND 2000),
     next_step_on {text},
     ${INTERNAL_NOTE},
     project_id {reference} UNIQUE REFERENCES project (id),
     CHECK (inquiry_id IS NULL OR origin = 'INQUIRY'),
     CHECK (opportunity_id IS NOT NULL OR segment_id IS NOT NULL),
     CHECK ((status = 'SIGNED') = (project_id IS NOT NULL))`,
    indexes: [
      NEWEST,
      `enterprise_id, ${NEWEST}`,
      `opportunity_id, ${NEWEST}`,
      `segment_id, ${NEWEST}`,
      `region_id, ${NEWEST}`,
      `organization_id, ${NEWEST}`,
      `inquiry_id, ${NEWEST}`,
      "organization_id, status, status_on",
      "COALESCE(next_step_on, '') DESC, id DESC",
      "source_id",
    ],
  },
  {
    name: "lead_status_change",
    body: `id {id},
     code {text} NOT NULL UNIQUE,
     lead_id {reference} NOT NULL REFERENCES lead (id),
     from_status {text} CHECK (from_status IN ${STATUS}),
     to_status {text} NOT NULL CHECK (to_status IN ${STATUS}),
     changed_on {text} NOT NULL,
     reason {text} CHECK (length(reason) BETWEEN 1 AND 2000),
     organization_id {reference} REFERENCES organization (id),
     recorded_at {text} NOT NULL`,
    indexes: ["lead_id, id DESC", "organization_id", "recorded_at DESC, id DESC"],
    isAppendOnly: true,
  },
  {
    name: "visit",
    body: `${RECORD},
     lead_id {reference} REFERENCES lead (id),
     project_id {reference} REFERENCES project (id),
     enterprise_id {reference} REFERENCES enterprise (id),
     organization_id {reference} NOT NULL REFERENCES organization (id),
     reason {text} CHECK (reason IN ('INNOVATION', 'DIFFICULTY', 'REGISTRATION', 'STRATEGY_CHANGE', 'EXPANSION', 'LISTING')),
     direction {text} NOT NULL CHECK (direction IN ('OUTBOUND', 'INBOUND')),
     visited_on {text} NOT NULL,
     summary {text} NOT NULL CHECK (length(summary) BETWEEN 1 AND 4000),
     corrects_id {reference} UNIQUE REFERENCES visit (id),
     CHECK ((lead_id IS NULL) <> (project_id IS NULL)),
     CHECK (lead_id IS NOT NULL OR reason IS NOT NULL)`,
    indexes: [
      NEWEST,
      `lead_id, ${NEWEST}`,
      `project_id, ${NEWEST}`,
      `enterprise_id, ${NEWEST}`,
      `organization_id, ${NEWEST}`,
      "organization_id, visited_on",
      "source_id",
    ],
    isAppendOnly: true,
  },
];

/** Enterprises that are courted, step by step, and the visits to them. */
export class Leads1764288510000 implements MigrationInterface {
  readonly name = "Leads1764288510000";

  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTables, dropTables, type NewTable } from "./tables";

const TABLES: NewTable[] = [
  {
    name: "inquiry",
    body: `id {id},
     code {text} NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 300),
     opportunity_id {reference} REFERENCES opportunity (id),
     company {text} NOT NULL CHECK (length(company) BETWEEN 1 AND 300),
     contact {text} NOT NULL CHECK (length(contact) BETWEEN 5 AND 254),
     message {text} NOT NULL CHECK (length(message) BETWEEN 1 AND 4000),
     locale {text} NOT NULL CHECK (locale IN ('zh', 'en')),
     amount_wan {wide} CHECK (amount_wan > 0),
     status {text} NOT NULL CHECK (status IN ('OPEN', 'ANSWERED')),
     submitted_at {text} NOT NULL,
     due_on {text} NOT NULL CHECK (length(due_on) = 10),
     answer {text} CHECK (length(answer) BETWEEN 1 AND 4000),
     answered_on {text} CHECK (length(answered_on) = 10),
     version {integer} NOT NULL DEFAULT 1,
     CHECK ((status = 'ANSWERED') = (answered_on IS NOT NULL)),
     CHECK ((answer IS NULL) = (answered_on IS NULL))`,
    indexes: ["submitted_at DESC, id DESC", "due_on, id", "opportunity_id", "contact, submitted_at"],
  },
];

/** What investors ask, and when they are to be answered. */
export class Inquiries1764288500000 implements MigrationInterface {
  readonly name = "Inquiries1764288500000";

  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}

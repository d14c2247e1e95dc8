import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTables, dropTables, type NewTable, RECORD } from "./tables";

const TABLES: NewTable[] = [
  {
    name: "region_coverage",
    body: `${RECORD},
     role {text} NOT NULL CHECK (role IN ('PARTY_SECRETARY', 'DEPUTY_PARTY_SECRETARY', 'HEAD_OF_GOVERNMENT',
       'DEPUTY_HEAD_OF_GOVERNMENT', 'STANDING_COMMITTEE', 'PEOPLES_CONGRESS', 'CONSULTATIVE_CONFERENCE')),
     number {integer} NOT NULL CHECK (number BETWEEN 1 AND 99),
     region_id {reference} NOT NULL REFERENCES region (id),
     started_on {text} NOT NULL CHECK (length(started_on) = 10),
     ended_on {text} CHECK (length(ended_on) = 10 AND ended_on >= started_on)`,
    indexes: ["started_on DESC, id DESC", "region_id", "source_id"],
  },
];

/** Which leading role covers which target region. */
export class RegionCoverage1764288410000 implements MigrationInterface {
  readonly name = "RegionCoverage1764288410000";

  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}

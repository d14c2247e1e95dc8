import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTables, dialectOf, dropTables, type NewTable, RECORD } from "./tables";

const TABLES: NewTable[] = [
  {
    name: "appraisal_scheme",
    body: `${RECORD},
     name_zh {text} NOT NULL,
     name_en {text},
     summary_zh {text} NOT NULL,
     summary_en {text},
     unit_kind {text} NOT NULL,
     is_borrowed {boolean} NOT NULL DEFAULT {false},
     method_version {integer} NOT NULL DEFAULT 1`,
    indexes: ["source_id", "as_of DESC, id DESC"],
  },
  {
    name: "appraisal_indicator",
    body: `${RECORD},
     scheme_id {reference} NOT NULL REFERENCES appraisal_scheme (id),
     sort {integer} NOT NULL,
     name_zh {text} NOT NULL,
     name_en {text},
     measure {text} NOT NULL,
     period {text} NOT NULL CHECK (period IN ('QUARTER', 'YEAR_TO_DATE')),
     metric_id {reference} REFERENCES metric (id),
     contract_from_wan {wide} CHECK (contract_from_wan >= 0),
     contract_below_wan {wide} CHECK (contract_below_wan > 0),
     method {text} NOT NULL CHECK (method IN ('RATIO_CAPPED', 'BAND', 'MIN_MAX', 'PER_ITEM')),
     direction {text} NOT NULL CHECK (direction IN ('MORE', 'LESS')),
     weight_micro {wide} NOT NULL CHECK (weight_micro >= 0),
     target_micro {wide} CHECK (target_micro >= 0),
     cap_micro {wide},
     floor_micro {wide},
     bonus_micro {wide} CHECK (bonus_micro >= 0),
     penalty_micro {wide} CHECK (penalty_micro >= 0),
     bands {text},
     gate_id {reference} REFERENCES appraisal_indicator (id),
     gate_at_least_micro {wide}`,
    indexes: ["scheme_id", "metric_id", "gate_id", "source_id", "as_of DESC, id DESC"],
  },
  {
    name: "appraisal_round",
    body: `id {id},
     code {text} NOT NULL UNIQUE,
     scheme_id {reference} NOT NULL REFERENCES appraisal_scheme (id),
     quarter {text} NOT NULL CHECK (length(quarter) = 7),
     state {text} NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
     method_version {integer} NOT NULL,
     closed_at {text},
     version {integer} NOT NULL DEFAULT 1,
     UNIQUE (scheme_id, quarter)`,
    indexes: ["quarter DESC, id DESC"],
  },
  {
    name: "appraisal_entry",
    body: `id {id},
     round_id {reference} NOT NULL REFERENCES appraisal_round (id),
     indicator_id {reference} NOT NULL REFERENCES appraisal_indicator (id),
     organization_id {reference} NOT NULL REFERENCES organization (id),
     value_micro {wide},
     target_micro {wide},
     reason {text} NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
     entered_at {text} NOT NULL,
     CHECK (value_micro IS NOT NULL OR target_micro IS NOT NULL)`,
    indexes: ["round_id", "indicator_id", "organization_id"],
    isAppendOnly: true,
  },
  {
    name: "appraisal_score",
    body: `round_id {reference} NOT NULL REFERENCES appraisal_round (id),
     organization_id {reference} NOT NULL REFERENCES organization (id),
     indicator_id {reference} NOT NULL REFERENCES appraisal_indicator (id),
     definition {text} NOT NULL,
     value_micro {wide},
     target_micro {wide},
     reported_micro {wide},
     verified_micro {wide},
     gate_micro {wide},
     reason {text},
     points_micro {wide},
     told_zh {text} NOT NULL,
     told_en {text} NOT NULL,
     PRIMARY KEY (round_id, organization_id, indicator_id)`,
    indexes: ["indicator_id", "organization_id"],
    isAppendOnly: true,
  },
];

/** A closed quarter stays as it was closed, and nothing is added to it. */
const CLOSED: Record<"sqlite" | "postgres", { up: string[]; down: string[] }> = {
  sqlite: {
    up: [
      ...["UPDATE", "DELETE"].map(
        (event) => `CREATE TRIGGER appraisal_round_closed_${event.toLowerCase()} BEFORE ${event} ON appraisal_round
          WHEN OLD.state = 'CLOSED' BEGIN SELECT RAISE(ABORT, 'a closed appraisal_round stays'); END`,
      ),
      ...["appraisal_entry", "appraisal_score"].map(
        (table) => `CREATE TRIGGER ${table}_of_closed BEFORE INSERT ON ${table}
          WHEN EXISTS (SELECT 1 FROM appraisal_round WHERE id = NEW.round_id AND state = 'CLOSED')
          BEGIN SELECT RAISE(ABORT, 'a closed appraisal_round stays'); END`,
      ),
    ],
    down: [],
  },
  postgres: {
    up: [
      `CREATE FUNCTION keep_closed_round() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'a closed appraisal_round stays'; END $$`,
      `CREATE FUNCTION keep_out_of_closed_round() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN
          IF EXISTS (SELECT 1 FROM appraisal_round WHERE id = NEW.round_id AND state = 'CLOSED') THEN
            RAISE EXCEPTION 'a closed appraisal_round stays';
          END IF;
          RETURN NEW;
        END $$`,
      `CREATE TRIGGER appraisal_round_closed BEFORE UPDATE OR DELETE ON appraisal_round
        FOR EACH ROW WHEN (OLD.state = 'CLOSED') EXECUTE FUNCTION keep_closed_round()`,
      ...["appraisal_entry", "appraisal_score"].map(
        (table) => `CREATE TRIGGER ${table}_of_closed BEFORE INSERT ON ${table}
          FOR EACH ROW EXECUTE FUNCTION keep_out_of_closed_round()`,
      ),
    ],
    down: ["DROP FUNCTION keep_closed_round()", "DROP FUNCTION keep_out_of_closed_round()"],
  },
};

/** How units are appraised each quarter. */
export class Appraisal1764288300000 implements MigrationInterface {
  readonly name = "Appraisal1764288300000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, TABLES);
    for (const statement of CLOSED[dialectOf(queryRunner)].up) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(queryRunner, TABLES);
    for (const statement of CLOSED[dialectOf(queryRunner)].down) await queryRunner.query(statement);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly, dialectOf, inWordsOf } from "./tables";

const TABLES: [name: string, body: string][] = [
  [
    "audit_entry",
    `id {id},
     code {text} NOT NULL UNIQUE,
     at {text} NOT NULL,
     actor_kind {text} NOT NULL CHECK (actor_kind IN ('anonymous', 'app', 'person', 'command')),
     actor {text} NOT NULL CHECK (length(actor) BETWEEN 1 AND 300),
     organization_code {text},
     action {text} NOT NULL,
     subject_type {text} NOT NULL,
     subject_code {text} NOT NULL,
     before {text},
     after {text},
     request_id {text} NOT NULL,
     previous_hash {text} NOT NULL CHECK (length(previous_hash) = 64),
     hash {text} NOT NULL CHECK (length(hash) = 64)`,
  ],
  [
    "idempotent_call",
    `caller {text} NOT NULL,
     idempotency_key {text} NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 100),
     mutation {text} NOT NULL,
     input_hash {text} NOT NULL CHECK (length(input_hash) = 64),
     subject_code {text} NOT NULL,
     called_at {text} NOT NULL,
     PRIMARY KEY (caller, idempotency_key)`,
  ],
];

const INDEXES = [
  "CREATE INDEX ix_audit_entry_subject_type_subject_code ON audit_entry (subject_type, subject_code, id DESC)",
  "CREATE INDEX ix_audit_entry_actor ON audit_entry (actor, id DESC)",
  "CREATE INDEX ix_audit_entry_at ON audit_entry (at DESC, id DESC)",
  "CREATE INDEX ix_idempotent_call_called_at ON idempotent_call (called_at)",
];

/** What was written down stays as it is: not even a mistake of the service changes it. */
const REFUSE_CHANGE = `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`;

/** What was written by whom, and which calls were answered already. */
export class Writing1764288000000 implements MigrationInterface {
  readonly name = "Writing1764288000000";

  async up(queryRunner: QueryRunner): Promise<void> {
    const dialect = dialectOf(queryRunner);
    for (const [name, body] of TABLES) {
      await queryRunner.query(inWordsOf(dialect, `CREATE TABLE ${name} (${body}){strict}`));
    }
    if (dialect === "postgres") await queryRunner.query(REFUSE_CHANGE);
    for (const statement of [...INDEXES, ...appendOnly(dialect, "audit_entry")]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [name] of [...TABLES].reverse()) await queryRunner.query(`DROP TABLE ${name}`);
    if (dialectOf(queryRunner) === "postgres") await queryRunner.query("DROP FUNCTION refuse_change()");
  }
}

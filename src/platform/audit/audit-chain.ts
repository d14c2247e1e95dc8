import { createHash } from "node:crypto";
import { type Reader, sql, type Transaction } from "../database";
import { insertRows } from "../seeding";
import type { ActorKind } from "./audit-entry.entity";

/** Whoever writes. */
export interface Actor {
  readonly kind: ActorKind;
  /** The person's subject, the public part of the key, the name of the command. */
  readonly name: string;
  /** Code of the organization that it acts for. */
  readonly organizationCode: string | null;
}

/** What was done to a record. */
export interface Deed {
  /** Name of the mutation or command. */
  readonly action: string;
  readonly type: string;
  readonly code: string;
  /** Null: the record was not there. */
  readonly before: object | null;
  /** Null: the record is no more. */
  readonly after: object | null;
}

/** The hash before the first entry. */
const BEGINNING = "0".repeat(64);
const PAGE = 1_000;

/**
 * Writes down what a transaction did, in it. Entries are numbered without gaps and sealed one after the other, so whoever writes must
 * hold `lockWrites`.
 */
export async function appendAudit(
  transaction: Transaction,
  actor: Actor,
  { requestId, at }: { requestId: string; at: string },
  deeds: readonly Deed[],
): Promise<void> {
  if (deeds.length === 0) return;
  let { id, hash } = await headOf(transaction);
  const rows = deeds.map(({ action, type, code, before, after }) => {
    id++;
    const row = {
      id,
      code: String(id),
      at,
      actor_kind: actor.kind,
      actor: actor.name,
      organization_code: actor.organizationCode,
      action,
      subject_type: type,
      subject_code: code,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
      request_id: requestId,
      previous_hash: hash,
    };
    hash = sealOf(row);
    return Object.assign(row, { hash });
  });
  await insertRows(transaction, "audit_entry", Object.keys(rows[0] as object), rows);
}

/** The last entry's number and hash; number 0 when there is none. */
export async function headOf(reader: Reader): Promise<{ id: number; hash: string }> {
  const [head] = await reader.rows<{ id: number; hash: string }>(
    sql`SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1`,
  );
  return head ?? { id: 0, hash: BEGINNING };
}

/** What a verification of all entries found. */
export interface AuditVerdict {
  /** How many entries were found sound, from the first on. */
  readonly sound: number;
  /** Number of the first entry that is missing or not as it was written; null: all are. */
  readonly brokenAt: number | null;
  /** Hash of the last sound entry: kept elsewhere, it tells later whether the end was cut off. */
  readonly hash: string;
}

/**
 * Computes every seal anew, from the first entry on.
 *
 * @param onEntries called after each thousand with how many were sound so far, and the hashes of those that came since.
 */
export async function verifyAudit(
  reader: Reader,
  onEntries: (count: number, hashes: readonly string[]) => void = () => {},
): Promise<AuditVerdict> {
  let sound = 0;
  let hash = BEGINNING;
  for (;;) {
    const rows = await reader.rows<AuditRow & { hash: string }>(
      sql`SELECT * FROM audit_entry WHERE id > ${sound} ORDER BY id LIMIT ${PAGE}`,
    );
    for (const row of rows) {
      if (row.id !== sound + 1 || row.previous_hash !== hash || row.hash !== sealOf(row)) {
        return { sound, brokenAt: sound + 1, hash };
      }
      ({ hash } = row);
      sound++;
    }
    onEntries(
      sound,
      rows.map((row) => row.hash),
    );
    if (rows.length < PAGE) return { sound, brokenAt: null, hash };
  }
}

interface AuditRow {
  id: number;
  at: string;
  actor_kind: string;
  actor: string;
  organization_code: string | null;
  action: string;
  subject_type: string;
  subject_code: string;
  before: string | null;
  after: string | null;
  request_id: string;
  previous_hash: string;
}

function sealOf(row: AuditRow): string {
  const told = [
    row.previous_hash,
    row.id,
    row.at,
    row.actor_kind,
    row.actor,
    row.organization_code,
    row.action,
    row.subject_type,
    row.subject_code,
    row.before,
    row.after,
    row.request_id,
  ];
  return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}

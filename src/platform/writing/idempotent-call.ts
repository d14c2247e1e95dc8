import { createHash } from "node:crypto";
import { type Actor, ActorKind } from "../audit";
import { sql, type Transaction } from "../database";

/** How long calls are remembered, days. */
const DAYS_KEPT = 90;
const DAY_MS = 86_400_000;

/** A call that is to be done once. */
export interface Call {
  /** Who calls, from `callerOf`: keys of different callers are different keys. */
  readonly caller: string;
  readonly key: string;
  readonly mutation: string;
  /** Everything else that it was given. */
  readonly input: unknown;
}

/**
 * Who calls, for the keys of calls. Nobody tells anonymous callers apart: their keys are their own by what they say, so that no key of
 * one is taken, or answered, for another's.
 */
export function callerOf({ kind, name }: Actor, input: unknown): string {
  return `${kind} ${kind === ActorKind.ANONYMOUS ? hashOf(input) : name}`;
}

/** What became of a call before: the code of its record. Null: it was not done yet. */
export async function earlierCall(
  transaction: Transaction,
  { caller, key, mutation, input }: Call,
): Promise<{ code: string; isSame: boolean } | null> {
  const [row] = await transaction.rows<{ mutation: string; input_hash: string; subject_code: string }>(
    sql`SELECT mutation, input_hash, subject_code FROM idempotent_call
        WHERE caller = ${caller} AND idempotency_key = ${key}`,
  );
  if (!row) return null;
  return { code: row.subject_code, isSame: row.mutation === mutation && row.input_hash === hashOf(input) };
}

/** Remembers what became of a call, and forgets those of long ago. */
export async function keepCall(
  transaction: Transaction,
  { caller, key, mutation, input }: Call,
  code: string,
  at: string,
): Promise<void> {
  const oldest = new Date(Date.parse(at) - DAYS_KEPT * DAY_MS).toISOString();
  await transaction.run(sql`DELETE FROM idempotent_call WHERE called_at < ${oldest}`);
  await transaction.run(
    sql`INSERT INTO idempotent_call (caller, idempotency_key, mutation, input_hash, subject_code, called_at)
        VALUES (${caller}, ${key}, ${mutation}, ${hashOf(input)}, ${code}, ${at})`,
  );
}

/** The order of members does not matter: a client may write the same input in another one. */
function hashOf(input: unknown): string {
  const ordered = (_: string, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return createHash("sha256").update(JSON.stringify(input, ordered)).digest("hex");
}

import { type Database, type Reader, sql, type Transaction } from "../database";
import { ApiKey } from "./api-key.entity";
import { digestOf, makeKey } from "./key-text";
import type { Scope } from "./viewer";

/** What a new key is to be. */
export interface NewKey {
  readonly name: string;
  /** At least one. */
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
}

/** The key with a public part; null when there is none. */
export async function findKey(reader: Reader, prefix: string): Promise<ApiKey | null> {
  const [key] = await reader.select(ApiKey, sql`SELECT * FROM api_key WHERE prefix = ${prefix}`);
  return key ?? null;
}

/** Every key, the newest first. */
export function listKeys(reader: Reader): Promise<ApiKey[]> {
  return reader.select(ApiKey, sql`SELECT * FROM api_key ORDER BY created_at DESC, prefix`);
}

/**
 * Makes a key and answers its whole text, which nobody can find out again.
 *
 * @throws {RangeError} for no scopes, and for a name that is empty or longer than 200 characters.
 */
export async function createKey({ writer }: Database, { name, scopes, expiresAt }: NewKey, now: Date): Promise<string> {
  if (scopes.length === 0) throw new RangeError("A key needs a scope");
  if (name.trim() === "" || name.length > 200) throw new RangeError("The name of a key has 1 to 200 characters");
  const { prefix, secret, text } = makeKey();
  await writer.transaction((transaction) =>
    transaction.run(sql`INSERT INTO api_key (prefix, digest, name, scopes, created_at, expires_at)
      VALUES (${prefix}, ${digestOf(secret)}, ${name}, ${scopes.join(" ")}, ${now.toISOString()}, ${expiresAt.toISOString()})`),
  );
  return text;
}

/** Takes a key back. Answers whether there was such a key that was good until now. */
export function revokeKey({ writer }: Database, prefix: string, now: Date): Promise<boolean> {
  return writer.transaction(async (transaction: Transaction) => {
    const [good] = await transaction.rows(
      sql`SELECT prefix FROM api_key WHERE prefix = ${prefix} AND revoked_at IS NULL`,
    );
    if (good) {
      await transaction.run(sql`UPDATE api_key SET revoked_at = ${now.toISOString()} WHERE prefix = ${prefix}`);
    }
    return good !== undefined;
  });
}

import { createKey, Scope } from "../../src/platform/access";
import type { Database } from "../../src/platform/database";

/** The `Authorization` header of a new key that is good for an hour; it reads what everybody may unless said otherwise. */
export async function bearer(database: Database, scopes: readonly Scope[] = [Scope.READ]): Promise<string> {
  const expiresAt = new Date(Date.now() + 3_600_000);
  return `Bearer ${await createKey(database, { name: "test", scopes, expiresAt }, new Date())}`;
}

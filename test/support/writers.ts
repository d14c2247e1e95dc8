import { createKey, Scope } from "../../src/platform/access";
import type { Database } from "../../src/platform/database";
import type { Ground } from "./canaries";
import type { AskOptions } from "./application";
import { identityProvider } from "./identity-provider";

/** Who may try to write. */
export type Writer = "anonymous" | "reader" | "app" | "departmentA" | "departmentB" | "government" | "office" | "admin";

/** Viewers of every kind, and how they show who they are. */
export interface Writers {
  /** Settings of a service that believes them. */
  readonly settings: Record<string, string>;
  /** Options of a question that the writer asks, in English unless said otherwise. */
  as(writer: Writer, locale?: "zh" | "en"): AskOptions;
}

/** The organizations of `readGround` with a person each, the office, an administrator, and keys with and without the scope to write. */
export async function writersOf(database: Database, { departments, government }: Ground): Promise<Writers> {
  const provider = identityProvider();
  const key = (scope: Scope) =>
    createKey(database, { name: "test", scopes: [scope], expiresAt: new Date(Date.now() + 3_600_000) }, new Date());
  const person = (role: string, code?: string) =>
    provider.token({ claims: { sub: `${role} ${code ?? ""}`.trim(), longtu_role: role, longtu_organization: code } });
  const credentials: Record<Writer, string | null> = {
    anonymous: null,
    reader: await key(Scope.READ),
    app: await key(Scope.WRITE),
    departmentA: person("DEPARTMENT", departments[0].code),
    departmentB: person("DEPARTMENT", departments[1].code),
    government: person("GOVERNMENT", government.code),
    office: person("OFFICE"),
    admin: person("ADMIN"),
  };
  return {
    settings: { ...provider.settings, RATE_PERSON: "0", RATE_APP: "0" },
    as: (writer, locale = "en") => {
      const credential = credentials[writer];
      return { locale, ...(credential && { headers: { authorization: `Bearer ${credential}` } }) };
    },
  };
}

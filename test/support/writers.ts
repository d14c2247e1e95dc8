import { Scope } from "../../src/platform/access";
import type { Database } from "../../src/platform/database";
import type { Ground } from "./canaries";
import type { AskOptions } from "./application";
import { type IdentityProvider, identityProvider } from "./identity-provider";
import { bearer } from "./keys";

/** Who may try to write. */
export type Writer = "anonymous" | "reader" | "app" | "departmentA" | "departmentB" | "government" | "office" | "admin";

/** Viewers of every kind, and how they show who they are. */
export interface Writers {
  /** Settings of a service that believes them. */
  readonly settings: Record<string, string>;
  /** Options of a question that the writer asks, in English unless said otherwise. */
  as(writer: Writer, locale?: "zh" | "en"): AskOptions;
}

/** The `Authorization` headers of people: one of each organization of `readGround`, of the office, and an administrator. */
export function peopleOf(provider: IdentityProvider, { departments, government }: Ground) {
  const person = (role: string, code?: string) => {
    const claims = { sub: `${role} ${code ?? ""}`.trim(), longtu_role: role, longtu_organization: code };
    return `Bearer ${provider.token({ claims })}`;
  };
  return {
    departmentA: person("DEPARTMENT", departments[0].code),
    departmentB: person("DEPARTMENT", departments[1].code),
    government: person("GOVERNMENT", government.code),
    office: person("OFFICE"),
    admin: person("ADMIN"),
  };
}

/** The people of `peopleOf`, and keys with and without the scope to write. */
export async function writersOf(database: Database, ground: Ground): Promise<Writers> {
  const provider = identityProvider();
  const authorizations: Record<Writer, string | null> = {
    anonymous: null,
    reader: await bearer(database),
    app: await bearer(database, [Scope.WRITE]),
    ...peopleOf(provider, ground),
  };
  return {
    settings: { ...provider.settings, RATE_PERSON: "0", RATE_APP: "0" },
    as: (writer, locale = "en") => {
      const authorization = authorizations[writer];
      return { locale, ...(authorization && { headers: { authorization } }) };
    },
  };
}

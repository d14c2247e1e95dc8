import type { Role, ShellQuery } from "../api/documents";
import type { sessionWords } from "../text/session";
import type { Say } from "../text/words";

/** How the service calls somebody who is signed in. */
export function viewerName(
  viewer: ShellQuery["viewer"],
  say: Say<keyof typeof sessionWords>,
  sayRole: Say<Role>,
): string {
  const { role, subject, organizationCode, keyPrefix } = viewer;
  if (!role) return say("app", { prefix: keyPrefix ?? "" });
  const person = { subject: subject ?? "", role: sayRole(role) };
  return organizationCode ? say("personOf", { ...person, organization: organizationCode }) : say("person", person);
}

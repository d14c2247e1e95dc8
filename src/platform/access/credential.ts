import type { IncomingMessage } from "node:http";

/** Most characters of a credential. */
const LONGEST_CREDENTIAL = 4_096;
/** `Bearer`, in any case, and characters that need no quoting. */
const BEARER = /^Bearer +([\x21-\x7e]+)$/i;

/** What a request says of who sends it: nothing, one credential, or something that cannot be one. */
export type Shown =
  | { readonly kind: "nothing" }
  | { readonly kind: "malformed" }
  | { readonly kind: "credential"; readonly text: string };

const NOTHING: Shown = { kind: "nothing" };
const MALFORMED: Shown = { kind: "malformed" };

/** The credential of a request. Two headers are malformed: what stands in between might go by the other one. */
export function credentialOf({ headers, rawHeaders }: Pick<IncomingMessage, "headers" | "rawHeaders">): Shown {
  const { authorization } = headers;
  if (authorization === undefined) return NOTHING;
  const count = rawHeaders.filter((name, position) => position % 2 === 0 && /^authorization$/i.test(name)).length;
  if (count > 1 || authorization.length > LONGEST_CREDENTIAL) return MALFORMED;
  const text = BEARER.exec(authorization)?.[1];
  return text === undefined ? MALFORMED : { kind: "credential", text };
}

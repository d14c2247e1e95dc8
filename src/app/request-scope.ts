import { AsyncLocalStorage } from "node:async_hooks";
import Negotiator from "negotiator";
import { Locale } from "../platform/graphql/locale";

/** What is known of a request before and behind GraphQL, where no context reaches. */
export interface RequestScope {
  readonly locale: Locale;
  /** Writes an error that the client is not told to the log. */
  readonly report: (incident: string, error: unknown) => void;
}

/** The scope of the request under way; each request runs in its own. */
export const requestScope = new AsyncLocalStorage<RequestScope>();

/** The language that an `Accept-Language` header asks for, Chinese when it asks for neither. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  if (!acceptLanguage) return Locale.zh;
  const wanted = new Negotiator({ headers: { "accept-language": acceptLanguage } }).languages();
  const first = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === "zh" || tag === "en");
  return first === "en" ? Locale.en : Locale.zh;
}

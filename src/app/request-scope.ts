import { AsyncLocalStorage } from "node:async_hooks";
import { LRUCache } from "lru-cache";
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

/** Headers whose reading is remembered; browsers send a few hundred between them. */
const remembered = new LRUCache<string, Locale>({ max: 500 });
const LONGEST_REMEMBERED = 100;

/** The language that an `Accept-Language` header asks for, Chinese when it asks for neither. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  if (!acceptLanguage) return Locale.zh;
  const known = remembered.get(acceptLanguage);
  if (known) return known;
  const wanted = new Negotiator({ headers: { "accept-language": acceptLanguage } }).languages();
  const first = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === "zh" || tag === "en");
  const locale = first === "en" ? Locale.en : Locale.zh;
  if (acceptLanguage.length <= LONGEST_REMEMBERED) remembered.set(acceptLanguage, locale);
  return locale;
}

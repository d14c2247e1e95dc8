import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { Locale } from "../platform/graphql/locale";
import type { Viewer } from "../platform/access";
import { viewerOf } from "./request-viewer";
import type { Allowance } from "./access";
import type { Execution } from "./answers";
import type { AnsweredBy } from "./metrics";

/** What is known of a request beside GraphQL. One for each request, in its context. */
export interface RequestScope {
  readonly locale: Locale;
  readonly viewer: Viewer;
  /** Writes an error that the client is not told to the log. */
  readonly report: (incident: string, error: unknown) => void;
  /** Revision counters of everything that was read for it so far. */
  readonly types: Set<string>;
  /** What was executed; null until then, and when there were errors. */
  execution: Execution | null;
  /** What is left to the viewer after the operation's points; null until they are counted. */
  spent: Promise<Allowance> | null;
  /** Whether the compiled executor left it to the resolvers. */
  isForResolvers: boolean;
  /** Who executed it; nobody as long as it may still be refused. */
  answeredBy: AnsweredBy;
}

const SCOPE = Symbol("scope");

/**
 * The scope of a request, made at its first use. It goes with the context and not with the asynchronous context of Node, which
 * makes every promise of the process dearer: a sixth of the time of a small request.
 */
export function scopeOf(request: FastifyRequest & { [SCOPE]?: RequestScope }): RequestScope {
  return (request[SCOPE] ??= {
    locale: localeOf(request.headers["accept-language"]),
    viewer: viewerOf(request),
    report: (incident, error) => request.log.error({ incident, err: error }, "incident"),
    types: new Set(),
    execution: null,
    spent: null,
    isForResolvers: false,
    answeredBy: "refused",
  });
}

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

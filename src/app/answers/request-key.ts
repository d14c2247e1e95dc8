import type { FastifyRequest } from "fastify";
import { stripIgnoredCharacters } from "graphql";
import { LRUCache } from "lru-cache";
import type { Locale } from "../../platform/graphql/locale";
import type { Execution } from "./execution";

/** The headers that GraphQL and its protection against forged requests look at. Line feeds separate: no header holds one. */
export function headersKey({ headers }: FastifyRequest): string {
  const isNamed = headers["x-apollo-operation-name"] ? 1 : 0;
  const isPreflighted = headers["apollo-require-preflight"] ? 1 : 0;
  return `${headers["content-type"] ?? ""}\n${headers.accept ?? ""}\n${isNamed}${isPreflighted}`;
}

/**
 * Everything of a request that decides whether it is executed, and what comes back: who asks, method, address, body, and the
 * headers that GraphQL and its language look at. Line feeds separate here too: a scope is JSON.
 *
 * @param scope the viewer's `scopeKey`.
 */
export function requestKey(scope: string, request: FastifyRequest, body: Buffer | null): string {
  const { method, url, headers } = request;
  return `${scope}\n${method} ${url}\n${headersKey(request)}\n${headers["accept-language"] ?? ""}\n${body ? body.toString("latin1") : ""}`;
}

/** Stripped documents by their text. */
const stripped = new LRUCache<string, string>({
  maxSize: 5_000_000,
  sizeCalculation: (_, text) => 2 * text.length + 1,
});

/** What was asked, the same text for all spellings of it: scope, language, operation, variables, document. */
export function questionKey(scope: string, locale: Locale, execution: Execution): string {
  const { document, operationName, variables } = execution;
  let text = stripped.get(document);
  if (text === undefined) {
    text = stripIgnoredCharacters(document);
    stripped.set(document, text);
  }
  return `${scope}\n${locale}\n${JSON.stringify([operationName, sorted(variables)])}\n${text}`;
}

/** Objects with their names in order, as deep as they go; lists as they are. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  // Pairs, because an object would put names that are numbers first, and `__proto__` nowhere.
  return {
    "": Object.entries(value)
      .sort(byName)
      .map(([name, one]) => [name, sorted(one)]),
  };
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

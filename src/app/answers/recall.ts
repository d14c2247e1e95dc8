import type { FastifyRequest } from "fastify";
import { requestKey, viewerScope } from "./request-key";
import type { ResponseCache, StoredAnswer } from "./response-cache";

/** What the cache knows of the request under way. */
export interface Recalled {
  /** What the request is recognised by. */
  readonly key: string;
  /** Its answer; null when it is to be executed. */
  readonly stored: StoredAnswer | null;
}

const recalled = new WeakMap<FastifyRequest, Recalled>();

/**
 * Looks a request up, once: before its body is read as JSON when it has one. Null when there is no cache, or when the
 * answers to this viewer are not kept.
 */
export function recall(cache: ResponseCache | null, request: FastifyRequest, body: Buffer | null): Recalled | null {
  if (!cache || viewerScope(request) === null) return null;
  let found = recalled.get(request);
  if (!found) {
    const key = requestKey(request, body);
    found = { key, stored: cache.find(key) };
    recalled.set(request, found);
  }
  return found;
}

import type { FastifyRequest } from "fastify";
import { viewerIfKnown } from "../request-viewer";
import { requestKey } from "./request-key";
import type { ResponseCache, StoredAnswer } from "./response-cache";

/** What the cache knows of the request under way. */
export interface Recalled {
  /** What the request is recognised by. */
  readonly key: string;
  /** Its answer; null when it is to be executed. */
  readonly stored: StoredAnswer | null;
}

const RECALLED = Symbol("recalled");

/**
 * Looks a request up, once: before its body is read as JSON when it has one. Null when there is no cache,
 * and on routes that do not know viewers.
 */
export function recall(
  cache: ResponseCache | null,
  request: FastifyRequest & { [RECALLED]?: Recalled },
  body: Buffer | null,
): Recalled | null {
  const viewer = cache && viewerIfKnown(request);
  if (!viewer) return null;
  if (request[RECALLED]) return request[RECALLED];
  const key = requestKey(viewer.scopeKey, request, body);
  return (request[RECALLED] = { key, stored: cache.find(key) });
}

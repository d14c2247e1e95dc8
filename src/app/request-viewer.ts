import type { FastifyRequest } from "fastify";
import { ANONYMOUS, type Viewer } from "../platform/access";

/** Kept on the request itself: a weak map costs the collector more than the rest of a small request. */
const VIEWER = Symbol("viewer");
type Seen = FastifyRequest & { [VIEWER]?: Viewer };

/** Says who sends a request. */
export function setViewer(request: Seen, viewer: Viewer): void {
  request[VIEWER] = viewer;
}

/** Who sends a request; null when it shows credentials that nobody looked at. */
export function viewerIfKnown(request: Seen): Viewer | null {
  return request.headers.authorization === undefined ? ANONYMOUS : (request[VIEWER] ?? null);
}

/**
 * Who sends a request.
 *
 * @throws {TypeError} when it shows credentials that nobody looked at: a route that forgot to would take everybody for anonymous.
 */
export function viewerOf(request: FastifyRequest): Viewer {
  const viewer = viewerIfKnown(request);
  if (!viewer) throw new TypeError("The credentials of this request were not looked at");
  return viewer;
}

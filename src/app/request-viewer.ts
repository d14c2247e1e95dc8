import type { FastifyRequest } from "fastify";
import { ANONYMOUS, type Viewer } from "../platform/access";

const viewers = new WeakMap<FastifyRequest, Viewer>();

/** Says who sends a request. */
export function setViewer(request: FastifyRequest, viewer: Viewer): void {
  viewers.set(request, viewer);
}

/** Who sends a request; null when it shows credentials that nobody looked at. */
export function viewerIfKnown(request: FastifyRequest): Viewer | null {
  return request.headers.authorization === undefined ? ANONYMOUS : (viewers.get(request) ?? null);
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

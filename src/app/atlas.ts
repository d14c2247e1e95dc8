import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { projectRoot } from "./project-root";

/** Where `npm run build:web` puts the atlas. */
const BUILT = join(projectRoot(), "dist/web");

/** What a page of the atlas may load: what this server gives, and nothing that is written into the page itself. */
const POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The atlas as it was built: one page for all its addresses. */
export interface Atlas {
  /** Folder of the build. */
  readonly folder: string;
  /** The page, HTML. It reads in its address what to show. */
  readonly page: string;
  /** Addresses that it has something to show for. */
  readonly paths: readonly string[];
}

/** The atlas of a folder; null when it was not built. */
export function readAtlas(folder = BUILT): Atlas | null {
  if (!existsSync(join(folder, "index.html"))) return null;
  const paths = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")) as Record<string, string>;
  return { folder, page: readFileSync(join(folder, "index.html"), "utf8"), paths: Object.values(paths) };
}

/** Serves the atlas; without one, `/` leads to the query editor. Files with a hash in their names may be kept for ever. */
export async function addAtlas(app: FastifyInstance, atlas: Atlas | null): Promise<void> {
  if (!atlas) {
    app.get("/", (_, reply) => reply.redirect("/graphiql"));
    return;
  }
  await app.register(fastifyStatic, {
    root: join(atlas.folder, "assets"),
    prefix: "/assets/",
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: "365d",
  });
  for (const path of atlas.paths) app.get(path, (_, reply) => sendPage(reply, atlas));
}

/**
 * Answers somebody with a browser, who came to an address that there is not, with the atlas's own page about it.
 *
 * @returns whether it was answered; programs are to be told in their own way.
 */
export function answerMissing(atlas: Atlas | null, request: FastifyRequest, reply: FastifyReply): boolean {
  const isBrowser = request.method === "GET" && Boolean(request.headers.accept?.includes("text/html"));
  if (!atlas || !isBrowser) return false;
  void sendPage(reply.code(404), atlas);
  return true;
}

/** The next build may have another page, so it is asked for each time. */
function sendPage(reply: FastifyReply, { page }: Atlas): FastifyReply {
  return reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", POLICY)
    .header("cache-control", "no-cache")
    .send(page);
}

import { createHash, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { checkCodes, countedRows, type ListQuery, listQuery } from "../../platform/connection";
import { type Database, nothing, type Reader, sql } from "../../platform/database";
import { columnsOf, type ExportedRow, exportPages, MOST_SHEET_ROWS } from "../../platform/exporting";
import { message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { BadInputError, type ToldError } from "../../platform/graphql/errors";
import { Locale } from "../../platform/graphql/locale";
import { type Allowance, type Authentication, rateLimited, type RateLimits } from "../access";
import { hasTag, NOT_KEPT, VARY } from "../answers";
import type { Config } from "../config";
import { refuseFor } from "../error-answers";
import { scopeOf } from "../request-scope";
import { viewerOf } from "../request-viewer";
import { catalogTables } from "../seeding";
import { localeAsked, readExportRequest } from "./export-request";
import { formatOf } from "./formats";

/** What stands behind the downloads. */
export interface ExportParts {
  readonly config: Config;
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly authentication: Authentication;
  readonly rates: RateLimits;
  /** What a request may know, as for `/graphql`. */
  readonly contextOf: (request: FastifyRequest) => RequestContext;
  /** What no text or depth of a request may be. */
  readonly faultOf: (values: unknown) => ToldError | null;
  readonly today: () => string;
}

type ExportQuery = Readonly<Record<string, unknown>>;

/**
 * Adds `/export/{list}.{csv,xlsx,ndjson,geojson}`: a list of the graph under the filter, the order and the permissions that
 * `/graphql` has for it, as a file. It is sent while it is read, page by page, and ends with the connection.
 */
export function addExport(app: FastifyInstance, parts: ExportParts): void {
  const { authentication, rates } = parts;
  app.get<{ Params: { file: string }; Querystring: ExportQuery }>(
    "/export/:file",
    { onRequest: authentication.hook },
    async (request, reply) => {
      const locale = localeAsked(request.query.locale, request.headers["accept-language"]);
      reply.header("content-language", locale).header("vary", VARY).header("cache-control", NOT_KEPT);
      const allowance = await rates.spend(request, reply, 1);
      if (!allowance.isAllowed) return refuseFor(reply, rateLimited(allowance), locale, scopeOf(request).report);
      try {
        return await answer(parts, request, reply, locale);
      } catch (error) {
        return refuseFor(reply, error, locale, scopeOf(request).report);
      }
    },
  );
}

async function answer(
  parts: ExportParts,
  request: FastifyRequest<{ Params: { file: string }; Querystring: ExportQuery }>,
  reply: FastifyReply,
  locale: Locale,
): Promise<FastifyReply> {
  const { database, schema, rates } = parts;
  const { list, extension, given } = readExportRequest(request.params.file, request.query, schema, parts.faultOf);
  const context = parts.contextOf(request);
  const { reader } = context;
  const query = listQuery(list, null, given, reader.dialect);
  const columns = columnsOf(database.metadata, list.table, catalogTables);
  const format = formatOf(extension, list, columns, reader);
  await checkCodes(context, query.mentions);
  if (extension === "xlsx") checkSheet(await countOf(reader, query), MOST_SHEET_ROWS - 1);

  const { moment } = database.revisions;
  const pages = exportPages(reader, query, columns);
  // Read before anything is sent: what cannot be read is told, and not half a file.
  const first = (await pages.next()).value ?? [];
  const allowance = await rates.spend(request, reply, first.length);
  if (!allowance.isAllowed) throw rateLimited(allowance);
  if (isKnown(parts, request, reply, moment)) return reply.code(304).send();
  reply
    .type(format.mediaType)
    .header("content-disposition", disposition(list.plural, list.label, extension, parts.today(), locale));
  if (request.method === "HEAD") return reply.send();
  const rest = paced(first, pages, (rows) => rates.spend(request, reply, rows));
  const told = reported(format.write({ name: list.plural, columns, pages: rest }), request);
  return reply.send(Readable.from(told, { objectMode: false }));
}

/** The rows of a download; when the viewer's points are spent it goes on as soon as there are new ones. */
async function* paced(
  first: readonly ExportedRow[],
  pages: AsyncIterable<readonly ExportedRow[]>,
  spend: (points: number) => Promise<Allowance>,
): AsyncGenerator<readonly ExportedRow[]> {
  yield first;
  for await (const rows of pages) {
    for (let allowance = await spend(rows.length); !allowance.isAllowed; allowance = await spend(rows.length)) {
      await sleep(allowance.retryAfterS * 1_000);
    }
    yield rows;
  }
}

/** Tells the log why a file breaks off: its client sees that it does, and no reason. */
async function* reported(file: AsyncIterable<string | Buffer>, request: FastifyRequest) {
  try {
    yield* file;
  } catch (error) {
    scopeOf(request).report(randomUUID(), error);
    throw error;
  }
}

async function countOf(reader: Reader, query: ListQuery): Promise<number> {
  const { from, where } = countedRows(query, nothing, reader.dialect);
  const [row] = await reader.rows<{ count: number }>(sql`SELECT COUNT(*) AS count FROM ${from} WHERE ${where}`);
  return row?.count ?? 0;
}

/**
 * Makes sure that a list fits into a sheet.
 *
 * @throws {BadInputError} when it does not: a sheet that ends before its list would be taken for the whole.
 */
export function checkSheet(rows: number, most: number): void {
  if (rows <= most) return;
  throw new BadInputError(
    message(
      `该列表有 ${rows} 条,XLSX 工作表至多 ${most} 条;请缩小筛选范围,或改用 csv。`,
      `The list has ${rows} records and a sheet of XLSX holds ${most}; narrow the filter or take csv.`,
    ),
    { argument: "format" },
  );
}

/**
 * Says for how long anybody may keep an anonymous download and what it is known by: everything that was read for it, as often as
 * that has changed. Whether the client has this very one already.
 */
function isKnown(
  { config, database: { revisions } }: ExportParts,
  request: FastifyRequest,
  reply: FastifyReply,
  moment: number,
): boolean {
  const { types } = scopeOf(request);
  const isFollowed = config.DATABASE_REPLICA_URLS.length === 0 && revisions.isCurrent;
  if (viewerOf(request).kind !== "anonymous" || !isFollowed || !revisions.areUnchanged(types, moment)) return false;
  const names = [...types].sort();
  const known = createHash("sha256").update(JSON.stringify([request.url, names, revisions.of(names)]));
  const etag = `"${known.digest("base64url").slice(0, 22)}"`;
  // Weak: what was compressed differs in its bytes.
  reply.header("cache-control", `public, max-age=${config.CACHE_MAX_AGE_S}`).header("etag", `W/${etag}`);
  return hasTag(request.headers["if-none-match"], etag);
}

/** Name of the file in the language of the request, and one without Chinese for clients that know no other. */
function disposition(name: string, label: string, extension: string, day: string, locale: Locale): string {
  const plain = `${name}-${day}.${extension}`;
  const told = locale === Locale.zh ? `${label}-${day}.${extension}` : plain;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(told)}`;
}

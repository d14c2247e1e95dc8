import { PassThrough } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isWriter, seesEverything, type Viewer } from "../../platform/access";
import type { Database } from "../../platform/database";
import { message } from "../../platform/graphql/bilingual";
import { BadInputError, ForbiddenError, ToldError, UnauthenticatedError } from "../../platform/graphql/errors";
import { formatError } from "../../platform/graphql/format-error";
import type { Locale } from "../../platform/graphql/locale";
import { SeedRefusedError } from "../../platform/seeding";
import { actorOf } from "../../platform/writing";
import { type Authentication, rateLimited, type RateLimits } from "../access";
import { NOT_KEPT } from "../answers";
import { refuse, refuseFor } from "../error-answers";
import { scopeOf } from "../request-scope";
import type { RequestsInFlight } from "../requests-in-flight";
import { viewerOf } from "../request-viewer";
import type { Progress } from "../seeding";
import { listNamed, localeAsked, checkParameters } from "./export-request";
import { type Import, importList, MOST_BYTES } from "./import-list";

/** What stands behind the uploads. */
export interface ImportParts {
  readonly database: Database;
  readonly authentication: Authentication;
  readonly rates: RateLimits;
  /** The questions that an import makes way for. */
  readonly inFlight: RequestsInFlight;
}

/** Kinds of files by their media type. */
const KINDS: Readonly<Record<string, Import["file"]["kind"]>> = {
  "text/csv": "csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};
const NOT_A_TABLE = message(
  "请以 text/csv(UTF-8)或 XLSX 的媒体类型发送文件本身,不压缩。",
  "Send the file itself as text/csv in UTF-8 or with the media type of XLSX, not compressed.",
);
const LONGEST_KEY = 100;
type ImportRequest = FastifyRequest<{ Params: { list: string }; Querystring: Record<string, unknown>; Body: Buffer }>;

/**
 * Adds `POST /import/{list}`: brings a list up to what a CSV or XLSX file says. What is wrong with the file is answered with 400 and
 * every complaint; once writing begins, the answer is one line of JSON for each step and the report as the last. One import at a
 * time: others wait.
 */
export function addImport(app: FastifyInstance, parts: ImportParts): void {
  void app.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (__, body, parsed) => parsed(null, body));
    let last: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    };
    scope.post(
      "/import/:list",
      {
        bodyLimit: MOST_BYTES,
        onRequest: [parts.authentication.hook, (request, reply) => admit(parts, request as ImportRequest, reply)],
      },
      (request, reply) => answer(parts, inTurn, request as ImportRequest, reply),
    );
    done();
  });
}

/** Before the body is read: who may, and what it is. */
async function admit({ rates }: ImportParts, request: ImportRequest, reply: FastifyReply): Promise<void> {
  const locale = localeOfImport(request);
  reply.header("content-language", locale).header("cache-control", NOT_KEPT);
  const allowance = await rates.spend(request, reply, 1);
  try {
    if (!allowance.isAllowed) throw rateLimited(allowance);
    requireImporter(viewerOf(request));
    if (kindOf(request) === null) return refuse(reply, 415, { code: "UNSUPPORTED_MEDIA_TYPE" }, NOT_A_TABLE[locale]);
    checkParameters(request.query, ["dryRun", "locale"]);
    isDryRun(request.query.dryRun);
    keyOf(request);
    listNamed(request.params.list, "list");
  } catch (error) {
    refuseFor(reply, error, locale, scopeOf(request).report);
  }
}

async function answer(
  { database, rates, inFlight }: ImportParts,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  request: ImportRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const locale = localeOfImport(request);
  const left = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) left.abort(new ClientLeftError());
  });
  const lines = new PassThrough();
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const importing = () =>
    importList(database, {
      list: listNamed(request.params.list, "list"),
      file: { name: request.params.list, kind: kindOf(request) ?? "csv", content: request.body },
      actor: actorOf(viewerOf(request)),
      requestId: request.id,
      idempotencyKey: keyOf(request),
      dryRun: isDryRun(request.query.dryRun),
      signal: left.signal,
      isAwaited: () => inFlight.isAny,
      admit: async (rows) => {
        const allowance = await rates.spend(request, reply, rows);
        if (!allowance.isAllowed) throw rateLimited(allowance);
      },
      onProgress: byPercent((progress) => {
        lines.write(`${JSON.stringify({ progress })}\n`);
        begin();
      }),
    });
  const work = inTurn(() => inFlight.watchedBy(importing));
  // What goes wrong before the first line is told with a status of its own.
  const ended = work.then(
    (report) => void lines.end(`${JSON.stringify({ report })}\n`),
    (error: unknown) => {
      // Nobody is there to be told.
      if (error instanceof ClientLeftError) return void lines.destroy();
      const told = toldFor(error, locale);
      const { report } = scopeOf(request);
      if (!reply.sent) return void refuseFor(reply, told, locale, report);
      lines.end(`${JSON.stringify({ errors: [formatError({ message: "" }, told, locale, report)] })}\n`);
    },
  );
  await Promise.race([begun, ended]);
  return reply.sent ? reply : reply.type("application/x-ndjson; charset=utf-8").send(lines);
}

/** Who changes what all others see must see it all. */
function requireImporter(viewer: Viewer): void {
  if (viewer.kind === "anonymous") {
    throw new UnauthenticatedError(
      message("导入须出示凭据(Authorization 请求头)。", "An import needs credentials (the Authorization header)."),
    );
  }
  if (isWriter(viewer) && seesEverything(viewer)) return;
  throw new ForbiddenError(
    message(
      "仅主管部门、管理员及有 WRITE 权限的密钥可以导入。",
      "Only the office, administrators and keys with the scope WRITE import.",
    ),
  );
}

/** The kind of file by its media type; null: it is another, in another character set, or compressed. */
function kindOf({ headers }: FastifyRequest): Import["file"]["kind"] | null {
  const [type = "", ...parameters] = (headers["content-type"] ?? "")
    .split(";")
    .map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  const isPlain = (headers["content-encoding"] ?? "identity") === "identity";
  const isRead = charset === undefined || /^"?utf-?8"?$/.test(charset);
  return isPlain && isRead ? (KINDS[type] ?? null) : null;
}

function keyOf({ headers }: FastifyRequest): string | null {
  const key = headers["idempotency-key"];
  if (key === undefined) return null;
  if (typeof key === "string" && key.length >= 1 && key.length <= LONGEST_KEY) return key;
  throw new BadInputError(
    message(`Idempotency-Key 应为1至${LONGEST_KEY}个字符。`, `Idempotency-Key must be 1 to ${LONGEST_KEY} characters.`),
    { argument: "Idempotency-Key" },
  );
}

function isDryRun(given: unknown): boolean {
  if (given === undefined || given === "false") return false;
  if (given === "true") return true;
  throw new BadInputError(message("dryRun 应为 true 或 false。", "dryRun must be true or false."), {
    argument: "dryRun",
  });
}

function localeOfImport({ query, headers }: FastifyRequest): Locale {
  return localeAsked((query as Record<string, unknown>).locale, headers["accept-language"]);
}

/** Calls `tell` at the beginning and whenever another hundredth is done. */
function byPercent(tell: (progress: Progress) => void): (progress: Progress) => void {
  let told = -1;
  return (progress) => {
    const percent = progress.total === 0 ? 100 : Math.floor((progress.done * 100) / progress.total);
    if (percent === told) return;
    told = percent;
    tell(progress);
  };
}

/** What is wrong with a file, for the answer. */
class FileRefusedError extends ToldError {
  constructor({ complaints, total }: SeedRefusedError, locale: Locale) {
    super(message(`未写入任何数据:${total}处问题。`, `Nothing was written: ${total} complaint(s).`), "BAD_USER_INPUT", {
      total,
      complaints: complaints.map(({ row, column, value, reason }) => ({ row, column, value, reason: reason[locale] })),
    });
  }
}

function toldFor(error: unknown, locale: Locale): unknown {
  return error instanceof SeedRefusedError ? new FileRefusedError(error, locale) : error;
}

/** Whoever sent the file is gone. */
class ClientLeftError extends Error {}

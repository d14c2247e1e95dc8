import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Locale } from "../../platform/graphql/locale";
import { Answer, sendAnswer, VARY } from "../answers";
import type { TrustedDocument } from "../persisted-documents";
import { localeOf } from "../request-scope";
import { casePage, faultPage, type PageAddresses } from "./case-page";
import { POLICY } from "./case-style";
import { WORDS } from "./case-words";
import { enumLabel } from "./enum-label";
import type { InvestmentCase } from "./investment-case";

const DOCUMENT = "investment-case";
/** Longest code that a message repeats. */
const LONGEST_SHOWN = 100;

/** What stands behind the page. */
export interface CaseParts {
  readonly schema: GraphQLSchema;
  readonly documents: readonly TrustedDocument[];
  /** Seconds for which others may keep what an anonymous visitor was given. */
  readonly maxAge: number;
}

/** What `/graphql` answered. */
interface Answered {
  readonly data?: { readonly opportunity: InvestmentCase | null } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Adds `/opportunities/{code}/case`: everything about one opportunity as a page to be read and printed, or as JSON with
 * `?format=json`. Both are the answer of `/graphql` to one trusted document, so limits, log, cache and what the visitor
 * may see are the same. The language is `?lang=`, else that of `Accept-Language`.
 *
 * @throws {Error} when there is no such document.
 */
export function addCase(app: FastifyInstance, { schema, documents, maxAge }: CaseParts): void {
  const hash = documents.find(({ name }) => name === DOCUMENT)?.hash;
  if (!hash) throw new Error(`schema/operations has no ${DOCUMENT}.graphql`);
  app.get<{ Params: { code: string }; Querystring: { lang?: unknown; format?: unknown } }>(
    "/opportunities/:code/case",
    // Pages are compressed where they are sent.
    { compress: false },
    async (request, reply) => {
      const { code } = request.params;
      const { lang, format } = request.query;
      const locale = lang === "en" || lang === "zh" ? Locale[lang] : localeOf(request.headers["accept-language"]);
      const asked = await ask(app, request, hash, code, locale);
      const shared = asked.isShared ? maxAge : null;
      reply.header("content-language", locale).header("vary", VARY);
      if (format === "json") {
        return send(request, reply, asked.status, asked.body, "application/json; charset=utf-8", shared);
      }
      const { status, page } = pageOf(asked, code, locale, schema);
      reply.header("content-security-policy", POLICY);
      return send(request, reply, status, page, "text/html; charset=utf-8", status === 200 ? shared : null);
    },
  );
}

/** Asks `/graphql` in the visitor's name. */
async function ask(
  app: FastifyInstance,
  { headers, id, ip }: FastifyRequest,
  hash: string,
  code: string,
  locale: Locale,
) {
  const {
    statusCode,
    body,
    headers: given,
  } = await app.inject({
    method: "GET",
    url: "/graphql",
    remoteAddress: ip,
    query: { documentId: hash, variables: JSON.stringify({ code }) },
    headers: {
      accept: "application/json",
      "accept-language": locale,
      "apollo-require-preflight": "case",
      "x-request-id": id,
      ...(headers.authorization !== undefined && { authorization: headers.authorization }),
    },
  });
  return { status: statusCode, body, isShared: String(given["cache-control"]).startsWith("public") };
}

/** The page for an answer, with the status that fits it. */
function pageOf(
  { status, body }: { status: number; body: string },
  code: string,
  locale: Locale,
  schema: GraphQLSchema,
): { status: number; page: string } {
  const addresses = (data: boolean): PageAddresses => {
    const path = `/opportunities/${encodeURIComponent(code)}/case`;
    return {
      otherLanguage: `${path}?lang=${locale === Locale.en ? "zh" : "en"}`,
      data: data ? `${path}?format=json&lang=${locale}` : null,
    };
  };
  const { data, errors = [] } = JSON.parse(body) as Answered;
  if (data?.opportunity && errors.length === 0) {
    const label = (type: string, value: string) => enumLabel(schema, type, value, locale);
    return { status: 200, page: casePage(data.opportunity, { locale, label }, addresses(true)) };
  }
  if (data?.opportunity === null && errors.length === 0) {
    const text = WORDS.missing[locale].replace("%s", () => code.slice(0, LONGEST_SHOWN));
    return { status: 404, page: faultPage(WORDS.missingTitle[locale], text, locale, addresses(false)) };
  }
  const told = errors.map(({ message }) => message).join(" ");
  const isTheirs = errors.some(({ extensions }) => extensions?.code === "BAD_USER_INPUT");
  return {
    status: isTheirs ? 400 : status >= 400 ? status : 503,
    page: faultPage(WORDS.failedTitle[locale], told, locale, addresses(false)),
  };
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  text: string,
  contentType: string,
  maxAge: number | null,
): Promise<FastifyReply> {
  reply.code(status);
  await sendAnswer(request, reply, { answer: new Answer(Buffer.from(text)), contentType }, maxAge);
  return reply;
}

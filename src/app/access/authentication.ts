import type { FastifyReply, FastifyRequest, onRequestHookHandler } from "fastify";
import {
  credentialOf,
  isKeyText,
  type TokenReader,
  tokenReader,
  type Viewer,
  viewerOfKey,
} from "../../platform/access";
import { type Database, type Reader, sql } from "../../platform/database";
import { message } from "../../platform/graphql/bilingual";
import type { Config } from "../config";
import { refuse } from "../error-answers";
import { localeOf } from "../request-scope";
import { readKeySet } from "./key-set";
import { rateLimited, type RateLimits } from "./rate-limit";
import { setViewer } from "../request-viewer";

/** The same for every credential that is not good: what is wrong with it is nobody's business. */
const REFUSED = message(
  "凭据无效、已过期或已撤销;匿名访问请去掉 Authorization 请求头。",
  "The credentials are not valid, expired or revoked; to ask anonymously, leave the Authorization header out.",
);
const UNKNOWN_NOW = message(
  "身份提供方暂时无法访问,请稍后再试。",
  "The identity provider cannot be reached; try again later.",
);
const CHALLENGE = 'Bearer realm="longtu", error="invalid_token"';

/** Tells who sends a request, before anything else of it is looked at. */
export interface Authentication {
  /**
   * For the routes that know viewers: afterwards `viewerOf(request)` answers. A credential that is not good is answered with
   * 401, whatever is wrong with it, and never taken for none.
   */
  readonly hook: onRequestHookHandler;
}

/** Authentication by the keys in a database and by the tokens of the identity provider that is configured. */
export function createAuthentication(config: Config, database: Database, rates: RateLimits): Authentication {
  const readToken = personsOf(config, database);
  const viewerBy = (credential: string): Promise<Viewer | null> =>
    isKeyText(credential)
      ? readFresh(config, database, (reader) => viewerOfKey(reader, credential, new Date()))
      : (readToken?.(credential, new Date()) ?? Promise.resolve(null));
  const admit = async (request: FastifyRequest, reply: FastifyReply, credential: string | null) => {
    try {
      const viewer = credential === null ? null : await viewerBy(credential);
      if (viewer) setViewer(request, viewer);
      else await turnAway(request, reply, rates);
      return viewer !== null;
    } catch (error) {
      unavailable(request, reply, error);
      return false;
    }
  };
  return {
    hook: (request, reply, done) => {
      const shown = credentialOf(request.raw);
      if (shown.kind === "nothing") return done();
      void admit(request, reply, shown.kind === "malformed" ? null : shown.text).then((isAdmitted) => {
        if (isAdmitted) done();
      });
    },
  };
}

/** What reads the tokens of people; null: no identity provider is configured. */
function personsOf(config: Config, database: Database): TokenReader | null {
  if (config.OIDC_ISSUER === "") return null;
  const settings = {
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    keys: readKeySet(config.OIDC_JWKS),
    roleClaim: config.OIDC_ROLE_CLAIM,
    organizationClaim: config.OIDC_ORGANIZATION_CLAIM,
    toleranceS: config.OIDC_CLOCK_TOLERANCE_S,
  };
  return tokenReader(settings, async (code) => {
    const [organization] = await readFresh(config, database, (reader) =>
      reader.rows<{ id: number; code: string }>(sql`SELECT id, code FROM organization WHERE code = ${code}`),
    );
    return organization ?? null;
  });
}

/** Reads what must be of this moment: with replicas, of the primary. */
function readFresh<T>(config: Config, { reader, writer }: Database, read: (reader: Reader) => Promise<T>): Promise<T> {
  return config.DATABASE_REPLICA_URLS.length === 0 ? read(reader) : writer.transaction(read);
}

async function turnAway(request: FastifyRequest, reply: FastifyReply, rates: RateLimits): Promise<void> {
  const locale = localeOf(request.headers["accept-language"]);
  const allowance = await rates.spendForTry(request, reply);
  if (!allowance.isAllowed) {
    const { extensions, told } = rateLimited(allowance);
    return refuse(reply, 429, extensions, told[locale]);
  }
  reply.header("www-authenticate", CHALLENGE);
  refuse(reply, 401, { code: "UNAUTHENTICATED" }, REFUSED[locale]);
}

function unavailable(request: FastifyRequest, reply: FastifyReply, error: unknown): void {
  request.log.error({ err: error }, "credentials could not be looked at");
  refuse(reply, 503, { code: "UNAVAILABLE" }, UNKNOWN_NOW[localeOf(request.headers["accept-language"])]);
}

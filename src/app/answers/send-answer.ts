import type { FastifyReply, FastifyRequest } from "fastify";
import { acceptedEncodings, hasTag } from "./negotiation";
import type { StoredAnswer } from "./response-cache";

/** What nobody else may keep. */
export const NOT_KEPT = "private, no-store";
/** Headers of the request that an answer of `/graphql` depends on. */
export const VARY = "Accept, Accept-Language, Accept-Encoding, Authorization";

/**
 * Sends a complete answer: compressed if the client takes it, and as `304` if it has these very bytes already.
 *
 * @param maxAge seconds for which anybody may keep the answer to an anonymous GET; null: nobody may.
 * @returns whether the answer was compressed for the first time.
 */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { answer, contentType }: StoredAnswer,
  maxAge: number | null,
): Promise<boolean> {
  reply.header("cache-control", maxAge === null ? NOT_KEPT : `public, max-age=${maxAge}`);
  const { "x-no-compression": plain, "accept-encoding": accepted } = request.headers;
  const encoding = answer.encoding(plain === undefined ? acceptedEncodings(accepted) : []);
  if (maxAge !== null) {
    const etag = answer.etag(encoding);
    reply.header("etag", etag);
    if (hasTag(request.headers["if-none-match"], etag)) {
      reply.code(304).send();
      return false;
    }
  }
  reply.header("content-type", contentType);
  if (encoding !== "identity") reply.header("content-encoding", encoding);
  const bytes = answer.bytes(encoding);
  reply.send(Buffer.isBuffer(bytes) ? bytes : await bytes);
  return !Buffer.isBuffer(bytes);
}

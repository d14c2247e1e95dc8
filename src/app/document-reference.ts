import type { FastifyRequest } from "fastify";
import { message } from "../platform/graphql/bilingual";
import { BadInputError } from "../platform/graphql/errors";
import { hashOf } from "./persisted-documents";

const HASH = /^[0-9a-f]{64}$/;

/**
 * What a request asks: the body of a POST; for a GET the parameters of its address, read exactly as the GraphQL server reads
 * them, so that nothing is checked in one spelling and executed in another.
 */
export function questionOf(request: FastifyRequest): unknown {
  if (request.method !== "GET") return request.body;
  return Object.fromEntries(new URLSearchParams(new URL(request.url, "http://localhost/").search));
}

/**
 * Turns `documentId` into the form that the GraphQL server knows, `extensions.persistedQuery`, and refuses references that
 * cannot be meant.
 *
 * @returns the question as it is to be checked: the one given when it names no document by a hash.
 * @throws {BadInputError} for a hash that is none or not that of the text beside it, and for two ways at once.
 */
export function withDocumentReference(request: FastifyRequest, question: unknown): unknown {
  if (typeof question !== "object" || question === null || Array.isArray(question)) return question;
  const { documentId, ...rest } = question as Record<string, unknown>;
  const extensions = typeof rest.extensions === "string" ? parsed(rest.extensions) : rest.extensions;
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined;
  if (persisted) checkPersisted(persisted, rest.query);
  if (documentId === undefined || documentId === null) return question;
  if (persisted || rest.query) throw twoWays();
  const sha256Hash = typeof documentId === "string" ? documentId.replace(/^sha256:/, "") : "";
  if (!HASH.test(sha256Hash)) throw noHash("documentId");
  const translated = { ...(isObject(extensions) ? extensions : {}), persistedQuery: { version: 1, sha256Hash } };
  if (request.method === "GET") {
    const search = new URLSearchParams({
      ...(rest as Record<string, string>),
      extensions: JSON.stringify(translated),
    });
    request.raw.url = `/graphql?${search.toString()}`;
  } else {
    request.body = { ...rest, extensions: translated };
  }
  return { ...rest, extensions: translated };
}

function checkPersisted(persisted: unknown, query: unknown): void {
  const argument = "extensions.persistedQuery";
  if (!isObject(persisted) || persisted.version !== 1) {
    throw new BadInputError(
      message(`${argument} 须为 {version: 1, sha256Hash}。`, `${argument} must be {version: 1, sha256Hash}.`),
      { argument },
    );
  }
  const { sha256Hash } = persisted;
  if (typeof sha256Hash !== "string" || !HASH.test(sha256Hash)) throw noHash(`${argument}.sha256Hash`);
  if (typeof query === "string" && hashOf(query) !== sha256Hash) {
    throw new BadInputError(
      message(
        `${argument}.sha256Hash 不是 query 的 SHA-256。`,
        `${argument}.sha256Hash is not the SHA-256 of the query.`,
      ),
      { argument: `${argument}.sha256Hash` },
    );
  }
}

function noHash(argument: string): BadInputError {
  return new BadInputError(
    message(
      `${argument} 须为 SHA-256 的 64 位小写十六进制。`,
      `${argument} must be a SHA-256 of 64 lower-case hexadecimal digits.`,
    ),
    { argument },
  );
}

function twoWays(): BadInputError {
  return new BadInputError(
    message(
      "documentId 不能与 query 或 extensions.persistedQuery 同时给出。",
      "documentId cannot be given together with query or extensions.persistedQuery.",
    ),
    { argument: "documentId" },
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // The server complains of what is no JSON.
  }
}

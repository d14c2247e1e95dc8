import { LRUCache } from "lru-cache";
import { message } from "../platform/graphql/bilingual";
import { BadInputError, type ToldError } from "../platform/graphql/errors";
import { checkDocument, type DocumentLimits } from "../platform/graphql/limits";
import { textFault } from "../platform/values";

/** Line breaks and tabs are layout in a document, and may stand in a text that somebody typed. */
const LAYOUT = "\t\n\r";
const DEEPEST_VARIABLES = 20;

/** Verdicts on documents, by text: the same document comes again and again. */
export type Verdicts = LRUCache<string, { fault: ToldError | null }>;

/** Room for the verdicts of 5 MB of documents. */
export function createVerdicts(): Verdicts {
  return new LRUCache({ maxSize: 5_000_000, sizeCalculation: (_, text) => text.length + 1 });
}

/**
 * Why a GraphQL request is not even handed to the server: characters that no text may hold, variables nested too deep, a
 * document beyond the limits. Null: it is. Each complaint names the place.
 */
export function checkRequest(body: unknown, limits: DocumentLimits, verdicts: Verdicts): ToldError | null {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const { query } = body as { query?: unknown };
  const fault = checkTexts(body, "", 0);
  if (fault || typeof query !== "string") return fault;
  const known = verdicts.get(query);
  if (known) return known.fault;
  const verdict = { fault: checkDocument(query, limits) };
  verdicts.set(query, verdict);
  return verdict.fault;
}

function checkTexts(value: unknown, path: string, depth: number): ToldError | null {
  if (typeof value === "string") return checkText(value, path);
  if (typeof value !== "object" || value === null) return null;
  if (depth > DEEPEST_VARIABLES) {
    return new BadInputError(
      message(
        `${path.slice(0, 100)} 嵌套超过 ${DEEPEST_VARIABLES} 层。`,
        `${path.slice(0, 100)} is nested more than ${DEEPEST_VARIABLES} deep.`,
      ),
      { argument: path.slice(0, 100) },
    );
  }
  for (const [name, member] of Object.entries(value)) {
    const at = path === "" ? name : `${path}.${name}`;
    const fault = checkText(name, at) ?? checkTexts(member, at, depth + 1);
    if (fault) return fault;
  }
  return null;
}

function checkText(text: string, path: string): ToldError | null {
  const fault = textFault(text, LAYOUT);
  if (!fault) return null;
  const { character } = fault;
  const place = textFault(path) === null ? path.slice(0, 100) : "variables";
  const words = {
    control: message(`${place} 含控制字符 ${character}。`, `${place} holds the control character ${character}.`),
    surrogate: message(`${place} 含不成对的代理码元 ${character}。`, `${place} holds the lone surrogate ${character}.`),
    direction: message(
      `${place} 含双向文字控制符 ${character}。`,
      `${place} holds the writing direction mark ${character}.`,
    ),
  };
  return new BadInputError(words[fault.kind], { argument: place });
}

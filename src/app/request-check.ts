import { LRUCache } from "lru-cache";
import { message } from "../platform/graphql/bilingual";
import { BadInputError, TooExpensiveError, type ToldError } from "../platform/graphql/errors";
import { checkDocument, type DocumentLimits } from "../platform/graphql/limits";
import { textComplaint } from "../platform/graphql/text-complaint";

const DEEPEST_VARIABLES = 20;

/** What a request may hold. */
export interface RequestLimits extends DocumentLimits {
  /** Names and values in everything but the document. */
  readonly variables: number;
}

/** Verdicts on documents, by text: the same document comes again and again. */
export type Verdicts = LRUCache<string, { fault: ToldError | null }>;

/** Room for the verdicts of 5 MB of documents. */
export function createVerdicts(): Verdicts {
  return new LRUCache({ maxSize: 5_000_000, sizeCalculation: (_, text) => text.length + 1 });
}

/**
 * Why a GraphQL request is not even handed to the server: characters that no text may hold, variables too many or nested
 * too deep, a document beyond the limits. Null: it is. Each complaint names the place.
 *
 * @param request the body of a POST, or the query string of a GET, where variables are JSON in a text.
 */
export function checkRequest(request: unknown, limits: RequestLimits, verdicts: Verdicts): ToldError | null {
  if (typeof request !== "object" || request === null || Array.isArray(request)) return null;
  const { query, variables, ...rest } = request as Record<string, unknown>;
  // What JSON in a text holds is looked at too: it may be written with escapes.
  const fault = new ValueCheck(limits.variables).check({ variables: parsed(variables), ...rest });
  // A query that is no text is the server's to refuse: it reads nothing of it.
  if (fault || typeof query !== "string") return fault;
  const known = verdicts.get(query);
  if (known) return known.fault;
  const verdict = { fault: textComplaint(query, "query") ?? checkDocument(query, limits) };
  verdicts.set(query, verdict);
  return verdict.fault;
}

/** A text as the JSON that it is, anything else as it is; the server complains of what is no JSON. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** One walk through what a client sent, which ends at the first fault and never takes more steps than the limit. */
class ValueCheck {
  private left: number;
  private readonly path: string[] = [];

  constructor(private readonly limit: number) {
    this.left = limit;
  }

  check(value: unknown): ToldError | null {
    if (typeof value === "string") return textComplaint(value, this.path.join("."));
    if (typeof value !== "object" || value === null) return null;
    if (this.path.length > DEEPEST_VARIABLES) return this.tooDeep();
    const isList = Array.isArray(value);
    const names = isList ? value : Object.keys(value);
    // Before the first step: making a path of each of half a million names would hold everybody else up.
    this.left -= names.length;
    if (this.left < 0) return this.tooMany();
    for (let position = 0; position < names.length; position++) {
      const name = isList ? String(position) : (names[position] as string);
      this.path.push(name);
      const fault =
        (isList ? null : textComplaint(name, this.path.join("."))) ??
        this.check(isList ? value[position] : (value as Record<string, unknown>)[name]);
      if (fault) return fault;
      this.path.pop();
    }
    return null;
  }

  private tooDeep(): ToldError {
    const argument = this.path.join(".").slice(0, 100);
    return new BadInputError(
      message(
        `${argument} 嵌套超过 ${DEEPEST_VARIABLES} 层。`,
        `${argument} is nested more than ${DEEPEST_VARIABLES} deep.`,
      ),
      { argument },
    );
  }

  private tooMany(): ToldError {
    return new TooExpensiveError(
      message(
        `变量过多:名称与值合计至多 ${this.limit} 个。`,
        `There are too many variables: at most ${this.limit} names and values in all.`,
      ),
      { what: "variables", cost: this.limit - this.left, limit: this.limit },
    );
  }
}

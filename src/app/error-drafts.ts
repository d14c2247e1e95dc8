import type { GraphQLFormattedError } from "graphql";
import { formatError } from "../platform/graphql/format-error";
import { Locale } from "../platform/graphql/locale";

type Report = (incident: string, error: unknown) => void;

/** How long an error of a request may wait for whoever knows the request. */
const WAIT_MS = 1_000;

/**
 * Errors as they are told, in two steps: Apollo wants them formatted where nobody knows whose request they belong to, so that is
 * a draft in Chinese, safe to be sent as it is; the plugin that sends the answer makes the final one, in the
 * request's language and its log.
 */
export class ErrorDrafts {
  private readonly originals = new WeakMap<
    GraphQLFormattedError,
    { error: GraphQLFormattedError; original: unknown }
  >();
  private readonly unclaimed = new Map<unknown, NodeJS.Timeout>();

  /** @param report logs what no request claims. */
  constructor(private readonly report: Report) {}

  /** The draft of an error. */
  readonly draft = (error: GraphQLFormattedError, original: unknown): GraphQLFormattedError => {
    const draft = formatError(error, original, Locale.zh, (incident, cause) => {
      const wait = setTimeout(() => {
        this.unclaimed.delete(incident);
        this.report(incident, cause);
      }, WAIT_MS);
      this.unclaimed.set(incident, wait.unref());
    });
    this.originals.set(draft, { error, original });
    return draft;
  };

  /** The final form of a draft; anything else as it is. */
  final(draft: GraphQLFormattedError, { locale, report }: { locale: Locale; report: Report }): GraphQLFormattedError {
    const known = this.originals.get(draft);
    if (!known) return draft;
    const incident = draft.extensions?.incident;
    clearTimeout(this.unclaimed.get(incident));
    this.unclaimed.delete(incident);
    return formatError(known.error, known.original, locale, report);
  }
}

import type { FormattedExecutionResult } from "graphql";
import type { CompiledExecutor, CompiledRequest } from "../platform/compiled";
import type { RequestContext } from "../platform/graphql/context";
import { formatError } from "../platform/graphql/format-error";
import type { RequestScope } from "./request-scope";

/** `data` that is JSON already. */
class FinishedData {
  constructor(readonly json: string) {}
}

/**
 * The compiled executor's answer, noted in the request's scope; null when resolvers have to answer: then it is not asked about this request
 * again. Only `stringifyResult` can read its `data`.
 */
export async function answerCompiled(
  compiled: CompiledExecutor,
  asked: Omit<CompiledRequest, "context">,
  context: RequestContext & { readonly scope: RequestScope },
): Promise<FormattedExecutionResult | null> {
  const { scope } = context;
  if (scope.isForResolvers) return null;
  try {
    const answer = await compiled.execute({ context, ...asked });
    scope.isForResolvers = answer === null;
    if (!answer) return null;
    scope.answeredBy = answer.isWhole ? "statement" : "statement_and_resolvers";
    return { data: new FinishedData(answer.json) as unknown as Record<string, unknown> };
  } catch (error) {
    return { data: null, errors: [formatError({ message: "" }, error, scope.locale, scope.report)] };
  }
}

/** The text of an answer; finished data goes into it as it is. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  if (!(data instanceof FinishedData)) return JSON.stringify(result);
  const others = JSON.stringify(rest);
  return `{"data":${data.json}${others === "{}" ? "}" : `,${others.slice(1)}`}`;
}

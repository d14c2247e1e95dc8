import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import { message } from "../platform/graphql/bilingual";
import { BadInputError, RateLimitedError } from "../platform/graphql/errors";
import { declaredMutations } from "../platform/writing";
import type { ServerContext } from "./graphql-server";

/** Limits what is written without credentials: one thing in a request, and so many of an address in an hour. */
export function submissionPlugin(): ApolloServerPlugin<ServerContext> {
  const open = new Set(declaredMutations().flatMap(({ name, isForEverybody }) => (isForEverybody ? [name] : [])));
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ document, operation, contextValue: { viewer, submit } }) => {
          if (viewer.kind !== "anonymous" || !operation) return;
          const { size } = fieldsOf(document, operation, open);
          if (size > 1) throw tooMany(size);
          const allowance = size === 1 ? await submit() : null;
          if (allowance && !allowance.isAllowed) throw tooOften(allowance.retryAfterS);
        },
      }),
  };
}

/** Names under which an operation answers the root fields that are named, those of its fragments too. */
function fieldsOf(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  named: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  const visited = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (named.has(selection.name.value)) found.add((selection.alias ?? selection.name).value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        for (const one of definitions) {
          if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value) visit(one.selectionSet);
        }
      }
    }
  };
  visit(operation.selectionSet);
  return found;
}

function tooMany(count: number): BadInputError {
  const error = new BadInputError(
    message(
      `一次请求至多提交一份,收到 ${count} 份;未提交任何一份。`,
      `One submission per request, not ${count}; none of them was made.`,
    ),
  );
  error.extensions.http = { status: 400 };
  return error;
}

function tooOften(retryAfter: number): RateLimitedError {
  return new RateLimitedError(
    message(
      `该地址一小时内提交过多,请在 ${retryAfter} 秒后再试;内容未提交。`,
      `Too much was submitted from this address within an hour; try again in ${retryAfter} s. Nothing was submitted.`,
    ),
    { retryAfter },
  );
}

import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { OperationTypeNode } from "graphql";

/** A query that was executed without an error. */
export interface Execution {
  /** Text of the document, as it was sent or looked up. */
  readonly document: string;
  /** Name of the operation that was executed; null when it has none. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the request made a text known by its hash: such a request must always be executed. */
  readonly isRegistration: boolean;
}

/** Where an execution is noted: the context of the server holds one for each request. */
export interface ExecutionContext extends BaseContext {
  readonly scope: { execution: Execution | null; answeredBy: string };
}

/** Notes in the request's scope that resolvers were run, and what the server executed, if it was a query without an error. */
export function executionPlugin<Context extends ExecutionContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        executionDidStart: ({ contextValue }) => {
          contextValue.scope.answeredBy = "resolvers";
          return Promise.resolve();
        },
        willSendResponse: ({ response, errors, operation, operationName, source, request, metrics, contextValue }) => {
          const { body, http } = response;
          const isComplete =
            body.kind === "single" && body.singleResult.data && !body.singleResult.errors && !errors?.length;
          if (isComplete && (http.status ?? 200) === 200 && operation?.operation === OperationTypeNode.QUERY) {
            contextValue.scope.execution = {
              document: source ?? "",
              operationName: operationName ?? null,
              variables: request.variables ?? {},
              isRegistration: metrics.persistedQueryRegister ?? false,
            };
          }
          return Promise.resolve();
        },
      }),
  };
}

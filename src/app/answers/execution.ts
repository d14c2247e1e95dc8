import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from "graphql";

/** A query that was executed without an error. */
export interface Execution {
  /** Text of the document, as it was sent or looked up. */
  readonly document: string;
  /** Name of the operation that was executed; null when it has none. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The document parsed, of it the operation that was executed, and the SHA-256 of its text. */
  readonly parsed: {
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
    readonly hash: string;
  };
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
        willSendResponse: (answered) => {
          const { response, errors, document, operation, operationName, queryHash, source, request } = answered;
          const { body, http } = response;
          const isComplete =
            body.kind === "single" && body.singleResult.data && !body.singleResult.errors && !errors?.length;
          if (
            isComplete &&
            (http.status ?? 200) === 200 &&
            document &&
            operation?.operation === OperationTypeNode.QUERY
          ) {
            answered.contextValue.scope.execution = {
              document: source ?? "",
              operationName: operationName ?? null,
              variables: request.variables ?? {},
              parsed: { document, operation, hash: queryHash ?? "" },
              isRegistration: answered.metrics.persistedQueryRegister ?? false,
            };
          }
          return Promise.resolve();
        },
      }),
  };
}

import { AsyncLocalStorage } from "node:async_hooks";
import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { recordReading } from "../../platform/database";

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

interface Watch {
  /** Null when there were errors, when it was no query, or when nothing was executed. */
  complete: Execution | null;
}

const watching = new AsyncLocalStorage<Watch>();

/** What `work` answers, with the query it executed, null unless without an error, and the counters of what it read. */
export async function watchExecution<T>(
  work: () => Promise<T>,
): Promise<{ result: T; complete: Execution | null; types: ReadonlySet<string> }> {
  const watch: Watch = { complete: null };
  const types = new Set<string>();
  const result = await watching.run(watch, () => recordReading(types, work));
  return { result, complete: watch.complete, types };
}

/** Tells `watchExecution` what the server executed. */
export function executionPlugin<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, errors, operation, operationName, source, request, metrics }) => {
          const watch = watching.getStore();
          const { body, http } = response;
          const isComplete =
            body.kind === "single" && body.singleResult.data && !body.singleResult.errors && !errors?.length;
          if (watch && isComplete && (http.status ?? 200) === 200 && operation?.operation === OperationTypeNode.QUERY) {
            const isRegistration = metrics.persistedQueryRegister ?? false;
            watch.complete = {
              document: source ?? "",
              operationName: operationName ?? null,
              variables: request.variables ?? {},
              isRegistration,
            };
          }
          return Promise.resolve();
        },
      }),
  };
}

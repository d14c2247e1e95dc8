import type { TypedDocument } from "./typed-document";

/** A question, as it was asked. */
export interface Question {
  readonly document: TypedDocument<unknown, unknown>;
  readonly variables: unknown;
}

/** Address of the query editor with a question in it. */
export function queryLink({ document, variables }: Question): string {
  const query = new URLSearchParams({ document: document.name, variables: JSON.stringify(variables, null, 2) });
  return `/graphiql?${query.toString()}`;
}

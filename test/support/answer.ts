import type { AskOptions } from "./application";
import type { TestDatabase } from "./harness";

/** What a question answers, for tests of the answer alone. Fails the test, with the errors in sight, when there are any. */
export async function answer<Data = Record<string, unknown>>(
  db: TestDatabase,
  query: string,
  variables?: Record<string, unknown>,
  options?: AskOptions,
): Promise<Data> {
  const { data, errors } = await db.ask<Data>(query, variables, options);
  expect(errors).toBeUndefined();
  return data;
}

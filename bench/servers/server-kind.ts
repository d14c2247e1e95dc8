import type { ChildCommand } from "../machine/child";
import type { Canonical } from "../workload/canonical";
import type { QueryName, Variant } from "../workload/variant";

/** Where the data of a run lies. */
export interface DataPlaces {
  /** Path of the SQLite file. */
  readonly sqlite: string;
  /** URL of the PostgreSQL database. */
  readonly postgres: string;
}

/** A request, ready to be sent; always POST with a JSON body. */
export interface BenchRequest {
  readonly path: string;
  readonly body: string;
}

/** A GraphQL document with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One of the servers that are compared. */
export interface ServerKind {
  /** Short, as it stands in result files. */
  readonly name: string;
  /** As a reader sees it. */
  readonly title: string;
  /** The database it reads; PostgreSQL's processes are counted for it then. */
  readonly database: "sqlite" | "postgres" | "none";
  /** How it is started over the data of a run. */
  command(places: DataPlaces): Omit<ChildCommand, "name" | "log">;
  /** What it is asked. */
  request(query: QueryName, variant: Variant, position: number): BenchRequest;
  /** Its answer in the form that all answers are compared in; throws when it is no answer. */
  canonical<Name extends QueryName>(query: Name, body: unknown): Canonical[Name];
  /** The GraphQL document of a query, for those that have any. */
  operation?(query: QueryName, variant: Variant): Operation;
}

/** A request with a GraphQL operation. */
export function graphqlRequest(operation: Operation): BenchRequest {
  return { path: "/graphql", body: JSON.stringify(operation) };
}

/** The `data` of a GraphQL answer. @throws when it has errors or no data. */
export function dataOf<Data>(body: unknown): Data {
  const { data, errors } = body as { data?: Data | null; errors?: unknown };
  if (errors !== undefined || !data) throw new Error(`No data but ${JSON.stringify(body).slice(0, 500)}`);
  return data;
}

import { createRequire } from "node:module";
import { join } from "node:path";
import type { DocumentNode } from "graphql";
import { productRoot } from "../machine/product-root";
import { longtuOperation } from "../servers/longtu/longtu";
import { environment } from "../servers/peer-process";
import type { Operation } from "../servers/server-kind";
import { SHAPES, unseenOperations } from "../workload/unseen";
import { QUERIES, type Variant } from "../workload/variant";

/* Counts the documents that the product answers by their statement alone, by the way they are written; prints JSON. */

const DOCUMENTS = 100;
const VARIANT: Variant = { code: "O-115", chain: "new-energy", leastWan: 10_000, stage: "OPEN", text: "氢能" };

/** What the product's compiled modules are used for. */
interface Product {
  openDatabase(url: string): Promise<{ reader: unknown; close(): Promise<void> }>;
  buildCatalogSchema(): Promise<unknown>;
  createCompiledExecutor(schema: unknown, database: unknown): { isWhole(request: unknown): boolean };
  createRequestContext(values: { reader: unknown; locale: "zh"; today: string }): unknown;
  parse(text: string): DocumentNode;
}

async function main(): Promise<void> {
  const load = createRequire(join(productRoot(), "dist/"));
  const { openDatabase, buildCatalogSchema, createCompiledExecutor, createRequestContext, parse } = {
    ...(load("./ormconfig.js") as object),
    ...(load("./src/app/schema.js") as object),
    ...(load("./src/platform/compiled/index.js") as object),
    ...(load("./src/platform/graphql/context.js") as object),
    ...(load("graphql") as object),
  } as Product;
  const database = await openDatabase(environment().databaseUrl);
  const executor = createCompiledExecutor(await buildCatalogSchema(), database);
  const isWhole = ({ query, variables }: Operation) => {
    const document = parse(query);
    const context = createRequestContext({ reader: database.reader, locale: "zh", today: "2026-01-01" });
    return executor.isWhole({ document, operation: document.definitions[0], key: query, variables, context });
  };
  const count = (operations: readonly Operation[]) => ({
    documents: operations.length,
    whole: operations.filter(isWhole).length,
  });
  const written = QUERIES.map((query) => longtuOperation(query, VARIANT));
  const counts: Record<string, { documents: number; whole: number }> = { asWritten: count(written.slice(1)) };
  for (const shape of SHAPES) {
    const operations = written.slice(1).flatMap((operation) => {
      const make = unseenOperations(operation, shape);
      return Array.from({ length: DOCUMENTS }, make);
    });
    counts[shape] = count(operations);
  }
  await database.close();
  console.log(JSON.stringify(counts));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

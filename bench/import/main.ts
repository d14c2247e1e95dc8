import { createRequire } from "node:module";
import { join } from "node:path";
import { productRoot } from "../machine/product-root";
import { SqliteFile } from "../machine/sqlite-file";
import { environment } from "../servers/peer-process";

/*
 * Writes the same made-up opportunities by the product's bulk writer and by TypeORM's `save`, in turn, each into a table without
 * them; prints rows per second as JSON. The search index, which costs both the same, is left out.
 */

type Row = Record<string, unknown>;

/** What the product's compiled modules are used for. */
interface Product {
  openDatabase(url: string): Promise<{
    reader: { hydrate(entity: unknown, rows: Row[]): object[] };
    writer: { transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> };
    close(): Promise<void>;
  }>;
  insertRows(transaction: Transaction, table: string, columns: string[], rows: Row[]): Promise<void>;
  Opportunity: unknown;
  sql(texts: TemplateStringsArray): unknown;
}
interface Transaction {
  readonly dialect: "sqlite" | "postgres";
  readonly manager: { save(entities: object[], options: { chunk: number }): Promise<unknown> };
  run(statement: unknown): Promise<void>;
}

const REPEATS = 3;
const CHUNK = 500;

function product(): Product {
  const load = createRequire(join(productRoot(), "dist/"));
  return {
    ...(load("./ormconfig.js") as Pick<Product, "openDatabase">),
    ...(load("./src/platform/seeding/index.js") as Pick<Product, "insertRows">),
    ...(load("./src/lists/opportunity/index.js") as Pick<Product, "Opportunity">),
    ...(load("./src/platform/database/index.js") as Pick<Product, "sql">),
  };
}

async function main(): Promise<void> {
  const { openDatabase, insertRows, Opportunity, sql } = product();
  const source = await SqliteFile.open(process.env.BENCH_SOURCE ?? "");
  const limit = Number(process.env.BENCH_ROWS);
  const stored = await source.rows<Row>("SELECT * FROM opportunity WHERE is_synthetic ORDER BY id LIMIT ?", [limit]);
  await source.close();
  const rows = stored.map((row): Row => ({
    ...row,
    is_synthetic: Boolean(row.is_synthetic),
    is_pool: Boolean(row.is_pool),
  }));
  const database = await openDatabase(environment().databaseUrl);
  const rates = { bulk: [] as number[], save: [] as number[] };
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const entities = database.reader.hydrate(Opportunity, rows);
    const ways = {
      bulk: (transaction: Transaction) => insertRows(transaction, "opportunity", Object.keys(rows[0] ?? {}), rows),
      save: ({ manager }: Transaction) => manager.save(entities, { chunk: CHUNK }),
    };
    for (const way of ["bulk", "save"] as const) {
      await database.writer.transaction(({ run }) => run(sql`DELETE FROM opportunity WHERE is_synthetic`));
      const start = performance.now();
      await database.writer.transaction<unknown>(ways[way]);
      rates[way].push((rows.length * 1000) / (performance.now() - start));
    }
  }
  await database.close();
  console.log(JSON.stringify({ rows: rows.length, ...rates }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

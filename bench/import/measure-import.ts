import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { benchRoot } from "../machine/product-root";
import { progress } from "../machine/progress";
import { quantile } from "../measure/quantile";
import type { DataPlaces } from "../servers/server-kind";

/** Most rows that are written. */
const ROWS = 10_000;

/** Rows per second of both ways to write, medians of three. */
export interface ImportSpeed {
  readonly rows: number;
  readonly bulk: number;
  readonly save: number;
}

/**
 * How fast opportunities are written by the product's bulk writer and by TypeORM's `save`, on both databases.
 *
 * @param source the SQLite file with the rows to write. @param targets databases with the province and without made-up rows.
 */
export async function measureImport(
  source: string,
  targets: DataPlaces,
): Promise<Record<"sqlite" | "postgres", ImportSpeed>> {
  progress("import: bulk writer and TypeORM save");
  return {
    sqlite: await speedOf(source, `sqlite:${targets.sqlite}`),
    postgres: await speedOf(source, targets.postgres),
  };
}

async function speedOf(source: string, databaseUrl: string): Promise<ImportSpeed> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(benchRoot(), "dist/bench/import/main.js")], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      BENCH_SOURCE: source,
      BENCH_ROWS: String(ROWS),
    },
  });
  const { rows, bulk, save } = JSON.parse(stdout) as { rows: number; bulk: number[]; save: number[] };
  const median = (rates: number[]) =>
    quantile(
      [...rates].sort((one, other) => one - other),
      0.5,
    );
  return { rows, bulk: median(bulk), save: median(save) };
}

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { benchRoot } from "../machine/product-root";

/** Documents of one way of writing, and how many of them the product answers by their statement alone. */
export interface CompiledCount {
  readonly documents: number;
  readonly whole: number;
}

/** Counts by the way Q2 to Q6 are written: as the bench asks them, then in documents never seen before. */
export async function countCompiled(sqlite: string): Promise<Record<string, CompiledCount>> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(benchRoot(), "dist/bench/compiled/main.js")], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: `sqlite:${sqlite}` },
  });
  return JSON.parse(stdout) as Record<string, CompiledCount>;
}

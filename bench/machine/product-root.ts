import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the product, whose `bench/` this is. */
export function productRoot(): string {
  return join(benchRoot(), "..");
}

/** The folder of the bench, from the compiled files too. */
export function benchRoot(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "start.mjs"))) return folder;
  }
  throw new Error("The folder of the bench was not found");
}

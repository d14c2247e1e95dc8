import { rm } from "node:fs/promises";
import { runDirectory } from "./test-run";

declare global {
  /** What the count reporter found: `N passed, N failed`. Missing when jest had nothing to run. */
  var testCount: string | undefined;
}

/** After all tests: stops PostgreSQL, removes the folder of the run, ends the output with the count of its tests. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.testPostgres?.stop();
  await rm(runDirectory(), { recursive: true, force: true });
  if (globalThis.testCount) process.stdout.write(`${globalThis.testCount}\n`);
}

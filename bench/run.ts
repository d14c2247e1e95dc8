import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { commit, describeMachine, loadBefore, versions } from "./machine/description";
import { benchRoot } from "./machine/product-root";
import { progress } from "./machine/progress";
import { CONNECTIONS } from "./measure/load";
import { measureSize } from "./measure/measure-size";
import type { RunResult, SizeResult } from "./measure/result";
import type { Pace } from "./measure/rounds";
import { faultsOf } from "./report/faults";
import { goalLines } from "./report/goals";
import { latestResult, ONLY_SOME, writeReport } from "./report/report";
import { CACHED, RECORDED, WORKING } from "./servers/all";
import { VARIANTS } from "./workload/choose-variants";

const SHORT: Pace = { window: 0.3, rounds: 5, warmWindows: 4 };
const FULL: Pace = { window: 1, rounds: 5, warmWindows: 8 };
/** Minutes after which nothing new is begun, and how many more until the process ends whatever it is doing. */
const USUAL_MINUTES = { short: 60, full: 600 };
const MINUTES_TO_END = 15;
const MINUTE_MS = 60_000;
const SHORT_SIZES = [100_000];
const FULL_SIZES = [10_000, 100_000, 1_000_000];

/** Measures, stores the result, writes the report, prints the goals. Exit code 1: something could not be measured soundly. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      full: { type: "boolean", default: false },
      opportunities: { type: "string" },
      seed: { type: "string", default: "1" },
      window: { type: "string" },
      only: { type: "string" },
      out: { type: "string" },
      minutes: { type: "string" },
    },
  });
  const isFull = values.full;
  const usual = isFull ? FULL : SHORT;
  const pace = { ...usual, window: Number(values.window ?? usual.window) };
  const seed = Number(values.seed);
  const only = values.only?.split(",") ?? null;
  if (only) checkNames(only);
  const counts = values.opportunities ? values.opportunities.split(",").map(Number) : isFull ? FULL_SIZES : SHORT_SIZES;
  const minutes = Number(values.minutes ?? (isFull ? USUAL_MINUTES.full : USUAL_MINUTES.short));
  const begin = { at: new Date(), load: loadBefore() };
  const deadline = begin.at.getTime() + minutes * MINUTE_MS;
  setTimeout(
    () => {
      console.error(`Ended after ${minutes + MINUTES_TO_END} minutes; sizes that were complete are stored`);
      process.exit(1);
    },
    (minutes + MINUTES_TO_END) * MINUTE_MS,
  ).unref();
  const folder = join(benchRoot(), "data");
  const sizes: SizeResult[] = [];
  const name = `${begin.at.toISOString().slice(0, 10)}${only ? ONLY_SOME : ""}.json`;
  const file = values.out ?? join(benchRoot(), "results", name);
  mkdirSync(join(file, ".."), { recursive: true });
  const faults: string[] = [];
  let result: RunResult | null = null;
  for (const opportunities of counts) {
    const place = join(folder, String(opportunities));
    try {
      if (Date.now() > deadline) throw new Error("the time of the run was over");
      const measured = await measureSize({ folder: place, opportunities, seed, pace, isFull, only, deadline });
      sizes.push(measured.result);
      result = {
        date: begin.at.toISOString(),
        isFull,
        seed,
        commit: commit(),
        machine: describeMachine(),
        versions: versions(measured.postgresVersion),
        pace: { window: pace.window, rounds: pace.rounds, connections: CONNECTIONS, variants: VARIANTS },
        loadBefore: begin.load,
        sizes,
        seconds: Math.round((Date.now() - begin.at.getTime()) / 1000),
      };
      // After each size: whatever happens to the next, this one is not lost.
      writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
      progress(`stored in ${file}`);
    } catch (error) {
      console.error(error);
      faults.push(`${opportunities}: not measured: ${error instanceof Error ? error.message : String(error)}`);
    }
    rmSync(place, { recursive: true, force: true });
  }
  if (result && !values.out) writeReport(latestResult());
  if (result) for (const line of goalLines(result)) console.log(line);
  if (result) faults.push(...faultsOf(result));
  for (const fault of faults) console.log(`NOT SOUND: ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** @throws {Error} for a name that no server has. */
function checkNames(names: readonly string[]): void {
  const known = [...WORKING, ...RECORDED, CACHED].map((kind) => kind.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No server is called ${unknown.join(", ")}; there are ${known.join(", ")}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

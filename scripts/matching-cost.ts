import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { openDatabase } from "../ormconfig";
import { projectRoot } from "../src/app/project-root";
import { seed, synthesize } from "../src/app/seeding";
import { loadGround } from "../src/matching/fit/ground";
import { loadInvestors, loadOffers } from "../src/matching/fit/profiles.repository";
import { rank } from "../src/matching/fit/ranking";
import { DEFAULT_WEIGHTS } from "../src/matching/fit/score.rules";
import { type Database, sql } from "../src/platform/database";
import { README_DAY } from "./readme-queries";

/** Queries before the clock runs: the program has to be warm. */
const WARM_UP = 100;
const QUERIES = 400;
/** A step through the ids that meets all of them before any twice. */
const STRIDE = 7_919;

/**
 * What one match query costs in a large catalog on SQLite: processor time and statements, for the enterprises of an opportunity and for the
 * opportunities of an enterprise. Five opportunities are made up for each enterprise: 500,000 bring 100,000 enterprises.
 */
async function main(): Promise<void> {
  const { opportunities } = new Command("matching-cost")
    .option("--opportunities <n>", "how many to make up", (text) => Number.parseInt(text, 10), 500_000)
    .parse()
    .opts<{ opportunities: number }>();
  const folder = mkdtempSync(join(tmpdir(), "longtu-matching-"));
  const database = await openDatabase(`sqlite:${join(folder, "catalog.sqlite")}`);
  try {
    await database.migrate();
    await seed(database, { directory: join(projectRoot(), "seeds/gansu") });
    console.error(`Making up ${opportunities} opportunities`);
    await synthesize(database, { opportunities, seed: 1 });
    for (const kind of ["investors", "offers"] as const) console.log(await measure(database, kind));
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(database: Database, kind: "investors" | "offers"): Promise<string> {
  const { reader } = database;
  const table = kind === "investors" ? sql`opportunity` : sql`enterprise`;
  const ids = await reader.rows<{ id: number }>(sql`SELECT id FROM ${table} ORDER BY id`);
  const times: number[] = [];
  let statements = 0;
  let most = 0;
  const stop = database.observe(() => statements++);
  for (let query = 0; query < WARM_UP + QUERIES; query++) {
    const { id } = ids[(query * STRIDE) % ids.length] as { id: number };
    statements = 0;
    const before = process.cpuUsage();
    const ground = await loadGround(reader);
    const profiles = kind === "investors" ? await loadOffers(reader, [id]) : await loadInvestors(reader, [id]);
    const wanted = kind === "investors" ? ({ kind, role: null } as const) : { kind };
    await rank(reader, wanted, [...profiles.values()], { ground, weights: DEFAULT_WEIGHTS, today: README_DAY });
    const { user, system } = process.cpuUsage(before);
    if (query >= WARM_UP) times.push((user + system) / 1_000);
    most = Math.max(most, statements);
  }
  stop();
  times.sort((one, other) => one - other);
  const [median, high] = [0.5, 0.95].map((share) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  const of = kind === "investors" ? "enterprises for an opportunity" : "opportunities for an enterprise";
  return `${of}, out of ${ids.length} that ask: CPU ${median} ms in the middle, ${high} ms at the 95th percentile, at most ${most} statements`;
}

void main();

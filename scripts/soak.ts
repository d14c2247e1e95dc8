import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { openDatabase } from "../ormconfig";
import { projectRoot } from "../src/app/project-root";
import { seed } from "../src/app/seeding";
import { createKey, Scope } from "../src/platform/access";
import { sql } from "../src/platform/database";
import { freePort } from "../test/support/free-port";
import { startPostgres } from "../test/support/postgres-server";
import { findingsOf, integrityFindings } from "./soak/findings";
import { KilledService, LONGEST_START_MS } from "./soak/killed-service";
import { WritingClient } from "./soak/writing-client";

const CLIENTS = 8;
/** A service lives between these, ms from when it is ready. */
const SHORTEST_LIFE_MS = 100;
const LONGEST_LIFE_MS = 1_500;

/**
 * Kills the service again and again while clients write, and looks afterwards whether every write that was acknowledged is there, once and
 * whole, and nothing of those that were refused: `npm run soak -- --kills 50`, on a SQLite file and on a PostgreSQL of its own.
 */
async function main(): Promise<void> {
  const program = new Command("soak")
    .option("--kills <n>", "how often the service is killed on each database", kills, 50)
    .parse();
  const options = program.opts<{ kills: number }>();
  const folder = mkdtempSync(join(tmpdir(), "longtu-soak-"));
  // PostgreSQL may have to run as another user, who must be able to pass through.
  chmodSync(folder, 0o755);
  const postgres = await startPostgres(folder);
  try {
    const found = [
      ...(await soak("SQLite", `sqlite:${join(folder, "soak.sqlite")}`, options.kills)),
      ...(await soak("PostgreSQL", postgres.url, options.kills)),
    ];
    for (const finding of found.slice(0, 50)) process.stdout.write(`${finding}\n`);
    process.stdout.write(`${found.length} findings.\n`);
    process.exitCode = found.length === 0 ? 0 : 1;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function soak(title: string, url: string, kills: number): Promise<string[]> {
  const { key, place } = await prepare(url);
  const service = new KilledService(await freePort(), url);
  await service.start();
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, () => new WritingClient(service.address, key, place));
  const writing = clients.map((client) => client.run(() => isOver));
  const found: string[] = [];
  for (let count = 1; count <= kills; count++) {
    await pause(SHORTEST_LIFE_MS + Math.random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS));
    await service.kill();
    found.push(...(await checkFile(url)));
    await service.start();
    process.stderr.write(`\r${title}: ${count} of ${kills} kills, ${answered(clients)} records`);
  }
  isOver = true;
  await Promise.all(writing);
  await service.kill();
  process.stderr.write("\n");
  const attempts = clients.flatMap((client) => client.attempts);
  const database = await openDatabase(url);
  try {
    found.push(...(await findingsOf(database, attempts)));
  } finally {
    await database.close();
  }
  const slowest = Math.max(...service.startsMs);
  if (slowest > LONGEST_START_MS) found.push(`${title}: a start took ${Math.round(slowest)} ms`);
  const refused = attempts.filter(({ isRefused }) => isRefused).length;
  process.stdout.write(
    `${title}: ${kills} kills, ${attempts.length - refused} records acknowledged and changed, ${refused} refused; slowest start ${Math.round(slowest)} ms.\n`,
  );
  return found;
}

/** A seeded database, a key that may write, and what new records belong to. */
async function prepare(url: string): Promise<{ key: string; place: { region: string; segment: string } }> {
  const database = await openDatabase(url);
  try {
    await database.migrate();
    await seed(database, { directory: join(projectRoot(), "seeds/gansu") });
    const expiresAt = new Date(Date.now() + 86_400_000);
    const key = await createKey(database, { name: "soak", scopes: [Scope.WRITE], expiresAt }, new Date());
    const [place] = await database.reader.rows<{ region: string; segment: string }>(
      sql`SELECT (SELECT min(code) FROM region WHERE level = 'PREFECTURE') AS region, min(code) AS segment FROM chain_segment`,
    );
    if (!place) throw new Error("The seeds have no segments");
    return { key, place };
  } finally {
    await database.close();
  }
}

/** What a crash left of the file, before anybody writes to it again. */
async function checkFile(url: string): Promise<string[]> {
  const database = await openDatabase(url);
  try {
    return await integrityFindings(database);
  } finally {
    await database.close();
  }
}

function answered(clients: readonly WritingClient[]): number {
  return clients.reduce((sum, { attempts }) => sum + attempts.length, 0);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function kills(text: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number < 1) throw new InvalidArgumentError("Must be 1 to 9999.");
  return number;
}

void main();

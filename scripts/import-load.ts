import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { openDatabase } from "../ormconfig";
import { projectRoot } from "../src/app/project-root";
import { seed } from "../src/app/seeding";
import { createKey, Scope } from "../src/platform/access";
import { freePort } from "../test/support/free-port";
import { startPostgres } from "../test/support/postgres-server";
import { KilledService } from "./soak/killed-service";

const READS_PER_SECOND = 50;
const WARM_UP_MS = 5_000;
const READING_MS = 20_000;
const QUERY = `query ($least: Decimal!) {
  opportunities(first: 20, filter: { not: { investment: { gte: $least } } }) {
    totalCount nodes { code title region { name } chain { name } segments(first: 3) { nodes { name } } }
  }
}`;

/**
 * What readers notice of an import: 50 reads a second, each another one, first alone and then while 100,000 enterprises come in, on a SQLite
 * file and on a PostgreSQL of its own. Answers how long the reads took, and the import.
 */
async function main(): Promise<void> {
  const { rows } = new Command("import-load")
    .option("--rows <n>", "how many enterprises", (text) => Number.parseInt(text, 10), 100_000)
    .parse()
    .opts<{ rows: number }>();
  const folder = mkdtempSync(join(tmpdir(), "longtu-import-"));
  // PostgreSQL may have to run as another user, who must be able to pass through.
  chmodSync(folder, 0o755);
  const postgres = await startPostgres(folder);
  try {
    console.log(await measure("SQLite", `sqlite:${join(folder, "catalog.sqlite")}`, rows));
    console.log(await measure("PostgreSQL", postgres.url, rows));
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(title: string, url: string, rows: number): Promise<string> {
  const keys = await prepare(url);
  const read = (end: Promise<unknown>) => reads(service.address, keys.reads, end);
  const service = new KilledService(await freePort(), url);
  await service.start();
  try {
    await read(pause(WARM_UP_MS));
    const alone = await read(pause(READING_MS));
    const begin = performance.now();
    const importing = send(service.address, keys.writes, fileOf(rows));
    const beside = await read(importing);
    const seconds = ((performance.now() - begin) / 1_000).toFixed(0);
    return `${title}: reads alone ${told(alone)}; beside an import of ${rows} rows in ${seconds} s ${told(beside)}. ${await importing}`;
  } finally {
    await service.kill();
  }
}

async function prepare(url: string): Promise<{ reads: string; writes: string }> {
  const database = await openDatabase(url);
  try {
    await database.migrate();
    await seed(database, { directory: join(projectRoot(), "seeds/gansu") });
    const expiresAt = new Date(Date.now() + 3_600_000);
    const key = (scope: Scope) => createKey(database, { name: "import-load", scopes: [scope], expiresAt }, new Date());
    return { reads: await key(Scope.READ), writes: await key(Scope.WRITE) };
  } finally {
    await database.close();
  }
}

function fileOf(rows: number): string {
  const header =
    "code,name_zh,name_en,home_region,home_city,ownership,ownership_basis,role,stock_code,rankings,revenue_100m_cny,revenue_year,source,source_date";
  const lines = Array.from({ length: rows }, (_, n) => `L${n},某某装备制造${n}公司,,620000,,UNKNOWN,,TARGET,,,,,,`);
  return `${header}\n${lines.join("\n")}\n`;
}

/** Sends the file and answers the last line of what comes back. */
async function send(address: string, key: string, file: string): Promise<string> {
  const answer = await fetch(`${address}/import/enterprises`, {
    method: "POST",
    headers: { "content-type": "text/csv", authorization: `Bearer ${key}` },
    body: file,
  });
  const text = (await answer.text()).trim();
  if (!answer.ok) throw new Error(text);
  return text.split("\n").at(-1) ?? "";
}

/** Reads at a fixed rate, whether answers come or not, until `end`; answers the times in ms, sorted. */
async function reads(address: string, key: string, end: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const failures: unknown[] = [];
  const under: Promise<void>[] = [];
  let isOver = false;
  void end.finally(() => (isOver = true)).catch(() => undefined);
  const begin = performance.now();
  for (let count = 0; !isOver; count++) {
    const asked = read(address, key, count + Math.random());
    under.push(asked.then((time) => void times.push(time)).catch((error: unknown) => void failures.push(error)));
    await pause(Math.max(0, begin + ((count + 1) * 1_000) / READS_PER_SECOND - performance.now()));
  }
  await Promise.all(under);
  if (failures.length > 0) throw new Error(`${failures.length} reads failed`, { cause: failures[0] });
  return times.sort((one, other) => one - other);
}

async function read(address: string, key: string, least: number): Promise<number> {
  const begin = performance.now();
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: QUERY, variables: { least: least.toFixed(4) } }),
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return performance.now() - begin;
}

function told(times: readonly number[]): string {
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return `(${times.length}) p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

void main();

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
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

/** A file to send. */
interface Sending {
  readonly address: string;
  readonly key: string;
  /** Shared with the thread that sends it. */
  readonly file: Uint8Array<SharedArrayBuffer>;
}

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
  const file = fileOf(rows);
  const read = (end: Promise<unknown>) => reads(service.address, keys.reads, end);
  const service = new KilledService(await freePort(), url);
  await service.start();
  try {
    await read(pause(WARM_UP_MS));
    const alone = await read(pause(READING_MS));
    const begin = performance.now();
    const importing = sendBeside({ address: service.address, key: keys.writes, file });
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

function fileOf(rows: number): Uint8Array<SharedArrayBuffer> {
  const header =
    "code,name_zh,name_en,home_region,home_city,ownership,ownership_basis,role,stock_code,rankings,revenue_100m_cny,revenue_year,source,source_date";
  const lines = Array.from({ length: rows }, (_, n) => `L${n},某某装备制造${n}公司,,620000,,UNKNOWN,,TARGET,,,,,,`);
  const text = Buffer.from(`${header}\n${lines.join("\n")}\n`);
  const file = new Uint8Array(new SharedArrayBuffer(text.length));
  file.set(text);
  return file;
}

/** Sends a file from a thread of its own, so that the readers' clock does not stand still meanwhile; answers the last line of what comes back. */
async function sendBeside(sending: Sending): Promise<string> {
  const worker = new Worker(__filename, { workerData: sending });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}

async function send({ address, key, file }: Sending): Promise<string> {
  const text = await post(`${address}/import/enterprises`, key, "text/csv", file);
  return text.trim().split("\n").at(-1) ?? "";
}

/** Connections are kept: `fetch` would leave so much to collect that every fourth second the readers' clock stood still for it. */
const agent = new Agent({ keepAlive: true });

/** Sends a body and answers what comes back, as text. */
function post(url: string, key: string, type: string, body: string | Uint8Array): Promise<string> {
  const headers = {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    authorization: `Bearer ${key}`,
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: "POST", agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part)).on("error", reject);
      answer.on("end", () => {
        const text = Buffer.concat(parts).toString();
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(text));
      });
    });
    asked.on("error", reject).end(body);
  });
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
  const body = JSON.stringify({ query: QUERY, variables: { least: least.toFixed(4) } });
  const begin = performance.now();
  const text = await post(`${address}/graphql`, key, "application/json", body);
  const time = performance.now() - begin;
  if (text.includes('"errors"')) throw new Error(text);
  return time;
}

function told(times: readonly number[]): string {
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return `(${times.length}) p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

if (isMainThread) void main();
else void send(workerData as Sending).then((answer) => parentPort?.postMessage(answer));

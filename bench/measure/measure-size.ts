import { cpus } from "node:os";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countCompiled } from "../compiled/count-compiled";
import { measureImport } from "../import/measure-import";
import { progress } from "../machine/progress";
import { residentBytes } from "../machine/process-cpu";
import { SqliteFile } from "../machine/sqlite-file";
import { CACHED, RECORDED, REFERENCE, WORKING } from "../servers/all";
import { constant, constantBehindFront, RECORDED_FILE } from "../servers/constant/constant";
import { hasSetting, longtuOnPostgres, longtuOnSqlite } from "../servers/longtu/longtu";
import type { ServerKind } from "../servers/server-kind";
import { chooseVariants, VARIANTS } from "../workload/choose-variants";
import { generate } from "../workload/generate";
import { QUERIES, type QueryName, type Variant } from "../workload/variant";
import { compareAnswers, type Expected, expectedAnswers, type RunningServer } from "./equality-gate";
import { load, type Runner } from "./load";
import { measurePages } from "./measure-pages";
import { measureUnseen } from "./measure-unseen";
import { measureZipf, ZIPF_VARIANTS } from "./measure-zipf";
import type { Row, SizeResult } from "./result";
import { measureRounds, type Pace } from "./rounds";
import type { EqualServer, Stage } from "./stage";
import { type SearchExactness, searchExactness } from "./search-exactness";
import { type Deadline, Stages } from "./stages";
import { createFleet } from "./start-servers";

/** Q4 and Q5 are timed with 20 of the variants, the same for everybody: a pass of all would take minutes for the slowest. */
const EVERY_NTH_OF_THE_DEAR = 3;
const FIRST_LOAD_SECONDS = 2;
/** Q1 last: it costs so little that what the engine compiles meanwhile would be most of it. */
const MEASURED = [...QUERIES.filter((query) => query !== "Q1"), "Q1"] as const;

/** How a size is measured. */
export interface SizeOptions {
  readonly folder: string;
  readonly opportunities: number;
  readonly seed: number;
  readonly pace: Pace;
  readonly isFull: boolean;
  /** Names of the servers that are measured, beside the one that all are compared with; null: all. */
  readonly only: readonly string[] | null;
  /** Stages that would begin later are left out. */
  readonly deadline: Deadline;
}

/** What a size came to, and on which PostgreSQL. */
export interface MeasuredSize {
  readonly result: SizeResult;
  readonly postgresVersion: string;
}

/** Makes the data of a size, starts every server on it, compares their answers, then measures whoever is right. */
export async function measureSize({
  folder,
  opportunities,
  seed,
  pace,
  isFull,
  only,
  deadline,
}: SizeOptions): Promise<MeasuredSize> {
  const data = await generate(folder, opportunities, seed);
  const fleet = createFleet(data.places, join(folder, "logs"));
  try {
    const failures: SizeResult["failures"][number][] = [];
    const stages = new Stages(deadline, failures);
    const tryStart = (kind: ServerKind, env?: Readonly<Record<string, string>>) =>
      stages.run(`start of ${kind.name}`, null, () => fleet.start(kind, env));
    const file = await SqliteFile.open(data.places.sqlite);
    const variants = await chooseVariants(file, seed, VARIANTS);
    const many = await chooseVariants(file, seed + 1, ZIPF_VARIANTS);
    const isWanted = ({ name }: ServerKind) => only === null || only.includes(name);
    for (const kind of WORKING) if (kind === REFERENCE || isWanted(kind)) await tryStart(kind);
    const reference = fleet.running.find(({ kind }) => kind === REFERENCE);
    if (!reference) throw new Error("The reference was not started");
    const expected = await expectedAnswers(reference, variants);
    const recorded = join(folder, "recorded.json");
    writeFileSync(recorded, JSON.stringify(expected.texts));
    for (const kind of RECORDED) if (isWanted(kind)) await tryStart(kind, { [RECORDED_FILE]: recorded });
    if (hasSetting("RESPONSE_CACHE_BYTES") && isWanted(CACHED)) await tryStart(CACHED);

    progress(`comparing the answers of ${fleet.running.length} servers to ${variants.length} variants of each query`);
    const differences: SizeResult["differences"][number][] = [];
    const compare = async (server: RunningServer): Promise<EqualServer> => {
      const { bytes, failed } = await equalQueries(server, variants, expected);
      for (const one of failed) progress(`  not timed: ${one.server} ${one.query}: ${one.difference}`);
      differences.push(...failed);
      const pids = server.kind.database === "postgres" ? [server.pid, data.postgresPid] : [server.pid];
      return { ...server, pids, bytes };
    };
    const servers: EqualServer[] = [];
    for (let start = 0; start < fleet.running.length; start += cpus().length) {
      servers.push(...(await Promise.all(fleet.running.slice(start, start + cpus().length).map(compare))));
    }

    progress("comparing the search with reading every text");
    const search: Record<string, SearchExactness> = {};
    for (const server of servers.filter(({ kind }) => kind === longtuOnSqlite || kind === longtuOnPostgres)) {
      const { name } = server.kind;
      const found = await stages.run(`search by ${name}`, null, () => searchExactness(server, variants, file));
      if (found) search[name] = found;
    }
    await file.close();

    const stage: Stage = {
      variants,
      isFull,
      measure: async (title, runners) => {
        progress(`${title}: ${runners.length} servers`);
        const measured = await measureRounds(runners, pace);
        for (const one of measured.failures) failures.push({ row: title, ...one });
        return measured.row;
      },
    };
    const noRows = {} as Record<string, Row>;
    const resident: Record<string, number> = {};
    const inHits = [CACHED, constantBehindFront, constant];
    const cold = servers.filter(({ kind }) => kind !== CACHED && kind !== constantBehindFront);
    const hits = servers.filter(({ kind }) => inHits.includes(kind));
    const result: SizeResult = {
      opportunities,
      sqliteBytes: statSync(data.places.sqlite).size,
      differences,
      failures,
      cold: await measureQueries("cold", cold, stage, stages, resident),
      hits: hasSetting("RESPONSE_CACHE_BYTES") ? await measureQueries("hits", hits, stage, stages, resident) : null,
      zipf: await stages.run("zipf", {}, () => measureZipf(servers, stage, many)),
      unseen: await stages.run("unseen", noRows, () => measureUnseen(servers, stage)),
      compiled: await stages.run("compiled", {}, () => countCompiled(data.places.sqlite)),
      pages: await stages.run("pages", noRows, () => measurePages(servers, stage, opportunities)),
      search,
      imports: await stages.run("import", null, () => measureImport(data.places.sqlite, data.empty)),
      resident,
    };
    return { result, postgresVersion: data.postgresVersion };
  } finally {
    await fleet.stop();
    await data.stop();
  }
}

/** Bytes of the answers to each query that a server answers rightly, and what it answers otherwise. */
async function equalQueries(
  server: RunningServer,
  variants: readonly Variant[],
  expected: Expected,
): Promise<{ bytes: EqualServer["bytes"]; failed: SizeResult["differences"][number][] }> {
  const bytes: EqualServer["bytes"] = {};
  const failed: SizeResult["differences"][number][] = [];
  for (const query of QUERIES) {
    const passed = await compareAnswers(server, query, variants, expected);
    if ("bytes" in passed) bytes[query] = passed.bytes;
    else failed.push({ server: server.kind.name, query, ...passed });
  }
  return { bytes, failed };
}

async function measureQueries(
  title: string,
  servers: readonly EqualServer[],
  { variants, measure }: Stage,
  stages: Stages,
  resident: Record<string, number>,
): Promise<Record<QueryName, Row>> {
  const rows = {} as Record<QueryName, Row>;
  progress(`${title}: a first load for each server, not counted`);
  for (const server of servers) {
    // Until now nobody has been in a hurry: what the engine has to compile, it compiles here.
    // Who fails here fails in the rounds too, and is noted there.
    for (const runner of runnerOf(server, "Q2", variants))
      await load(runner, FIRST_LOAD_SECONDS).catch(() => undefined);
  }
  for (const query of MEASURED) {
    const runners = servers.flatMap((server) => runnerOf(server, query, variants));
    rows[query] = await stages.run(`${title} ${query}`, {}, () => measure(`${title} ${query}`, runners));
    for (const [name, { cpu }] of Object.entries(rows[query])) progress(`    ${name}: ${cpu.toFixed(3)} CPU-ms`);
    for (const { kind, pid } of servers) resident[kind.name] = Math.max(resident[kind.name] ?? 0, residentBytes([pid]));
  }
  return Object.fromEntries(QUERIES.map((query) => [query, rows[query]])) as Record<QueryName, Row>;
}

/** Asks a server the variants of a query in turn; nobody when it did not answer rightly. */
function runnerOf({ kind, url, pids, bytes }: EqualServer, query: QueryName, variants: readonly Variant[]): Runner[] {
  const sizes = bytes[query];
  if (!sizes) return [];
  const requests = variants
    .map((variant, position) => ({ ...kind.request(query, variant, position), bytes: sizes[position] ?? null }))
    .filter((_, position) => position % (query === "Q4" || query === "Q5" ? EVERY_NTH_OF_THE_DEAR : 1) === 0);
  let turn = 0;
  const next = () => {
    const request = requests[turn++ % requests.length];
    if (!request) throw new Error("There are no variants");
    return request;
  };
  return [{ name: kind.name, target: { url, pids }, next, pass: requests.length }];
}

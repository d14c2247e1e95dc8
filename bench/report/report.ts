import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchRoot, productRoot } from "../machine/product-root";
import type { Row, RunResult, SizeResult } from "../measure/result";
import { CACHED, RECORDED, WORKING } from "../servers/all";
import { QUERIES } from "../workload/variant";
import { chart } from "./chart";
import { faultsOf } from "./faults";
import { DATABASES, GOALS, goalCells, goalText, growth, growthText, importText, searchText } from "./goals";
import { INTRODUCTION, METHOD } from "./words";

const TITLES = new Map([...WORKING, CACHED, ...RECORDED].map(({ name, title }) => [name, title]));
const MIB = 1024 * 1024;

/** Writes `docs/performance.md` and its chart from the result of a run. */
export function writeReport(run: RunResult): void {
  const docs = join(productRoot(), "docs");
  writeFileSync(join(docs, "performance.svg"), chart(run));
  writeFileSync(join(docs, "performance.md"), report(run));
}

/** End of the name of a result, before `.json`, of a run that measured some of the servers only. */
export const ONLY_SOME = "-only";

/** The result of all servers that was stored last. @throws when there is none. */
export function latestResult(): RunResult {
  const result = newest((name) => !name.endsWith(`${ONLY_SOME}.json`));
  if (!result) throw new Error("There is no result yet: npm run bench");
  return result;
}

function newest(isWanted: (name: string) => boolean): RunResult | null {
  const folder = join(benchRoot(), "results");
  const names = readdirSync(folder).filter((file) => file.endsWith(".json") && isWanted(file));
  const name = names.sort().at(-1);
  return name ? (JSON.parse(readFileSync(join(folder, name), "utf8")) as RunResult) : null;
}

/** The run that growth is told from: this one when it has both sizes, else the last of some servers. */
function grownRun(run: RunResult): RunResult {
  return growth(run).length > 0 ? run : (newest((name) => name.endsWith(`${ONLY_SOME}.json`)) ?? run);
}

function report(run: RunResult): string {
  const { machine, versions, pace } = run;
  const grown = grownRun(run);
  const figures = growth(grown);
  return [
    "# What an answer costs, beside the peers",
    "",
    "<!-- Written by `npm run bench`; change bench/report/, not this file. -->",
    "",
    INTRODUCTION,
    "",
    `Measured on ${run.date.slice(0, 10)} at commit ${run.commit}, ${run.isFull ? "in full" : "in short"}, in ${Math.round(run.seconds / 60)} minutes.`,
    `Machine: ${machine.cores} cores of ${machine.cpu}, ${Math.round(machine.memoryBytes / MIB / 1024)} GiB, ${machine.system}; load before the run ${run.loadBefore.toFixed(2)}.`,
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    "",
    ...faultsOf(run).map((fault) => `**Not sound:** ${fault}.\n`),
    "![Processor time of one request by query and server](performance.svg)",
    "",
    ...run.sizes.flatMap(sizeSection),
    ...(figures.length > 0
      ? [
          "## Growth from 100,000 to 1,000,000",
          "",
          ...(grown === run ? [] : [grownText(grown)]),
          ...table(
            ["", "ratio"],
            figures.map((figure) => [figure.title, growthText(figure)]),
          ),
        ]
      : []),
    "## How it was measured",
    "",
    `${METHOD} Here: windows of ${pace.window} s, ${pace.rounds} rounds, ${pace.connections} connections, ${pace.variants} variants of each query, seed ${run.seed}.`,
    "",
  ].join("\n");
}

function grownText(run: RunResult): string {
  const [large] = run.sizes.filter(({ opportunities }) => opportunities === 1_000_000);
  const resident = Object.entries(large?.resident ?? {}).map(
    ([server, bytes]) => `${TITLES.get(server) ?? server} ${(bytes / MIB).toFixed(0)} MiB`,
  );
  return `Measured by itself on ${run.date.slice(0, 10)} at commit ${run.commit}, with nobody but the servers named. Resident memory at 1,000,000 under load: ${resident.join(", ")}.\n${faultsOf(
    run,
  )
    .map((fault) => `\n**Not sound:** ${fault}.\n`)
    .join("")}`;
}

function sizeSection(size: SizeResult): string[] {
  const count = size.opportunities.toLocaleString("en");
  const missing = [
    ...size.differences.map(({ server, query, difference }) => [server, query, `other answer: ${plain(difference)}`]),
    ...size.failures.map(({ server, row, failure }) => [server, row, `under load: ${plain(failure)}`]),
  ];
  return [
    `## ${count} opportunities`,
    "",
    "### Goals",
    "",
    ...table(
      ["CPU ratio", ...QUERIES],
      GOALS.map((goal) => {
        const cells = goalCells(goal, size);
        return [goal.title, ...QUERIES.map((query) => goalText(cells[query]))];
      }),
    ),
    ...table(
      ["", ...DATABASES],
      [
        ["rows written per second / TypeORM `save`", ...DATABASES.map((database) => importText(size, database))],
        ["two-character words found exactly", ...DATABASES.map((database) => searchText(size, `longtu-${database}`))],
      ],
    ),
    "### Cold: no response cache, CPU-ms per request (spread)",
    "",
    ...byQuery(size.cold, (row, server) => cpuText(row, server)),
    "Requests per second, and the latency that 99 of 100 stay below in ms, at full load of two cores:",
    "",
    ...byQuery(size.cold, (row, server) => rateText(row, server)),
    "### Hits of the response cache, CPU-ms per request (spread)",
    "",
    ...(size.hits
      ? byQuery(size.hits, (row, server) => cpuText(row, server))
      : ["Not measured: the product has no response cache yet.", ""]),
    "### Zipf mix of Q2 to Q6, CPU-ms per request (spread)",
    "",
    ...table(["", "CPU-ms", "requests/s · p99 ms"], rowLines(size.zipf)),
    "### Q3 in documents that are never seen twice, CPU-ms per request (spread)",
    "",
    ...byQuery(size.unseen, (row, server) => cpuText(row, server)),
    "Documents of Q2 to Q6 that Longtu answers by their statement alone:",
    "",
    ...table(
      ["as written", ...Object.keys(size.compiled).slice(1)],
      [Object.values(size.compiled).map(({ documents, whole }) => `${whole} of ${documents}`)],
    ),
    ...(size.pages.first
      ? ["### Pages of 20 of all opportunities, CPU-ms per request (spread)", "", ...byQuery(size.pages, cpuText)]
      : []),
    "### Resident memory under load, MiB",
    "",
    ...table(
      ["", "MiB"],
      Object.entries(size.resident).map(([server, bytes]) => [TITLES.get(server) ?? server, (bytes / MIB).toFixed(0)]),
    ),
    ...(missing.length > 0 ? ["### Not timed", "", ...table(["", "", "why"], missing)] : []),
  ];
}

/** A text that does not end a cell of a table. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\|/g, "\\|").slice(0, 200);
}

function cpuText(row: Row, server: string): string {
  const cell = row[server];
  return cell ? `${significant(cell.cpu)} (${cell.spread.toFixed(0)} %)` : "–";
}

function rateText(row: Row, server: string): string {
  const cell = row[server];
  return cell ? `${cell.perSecond.toFixed(0)} · ${cell.p99.toFixed(1)}` : "–";
}

function rowLines(row: Row): string[][] {
  return Object.keys(row).map((server) => [TITLES.get(server) ?? server, cpuText(row, server), rateText(row, server)]);
}

/** Servers down, rows of the result across. */
function byQuery(rows: Readonly<Record<string, Row>>, text: (row: Row, server: string) => string): string[] {
  const servers = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  return table(
    ["", ...Object.keys(rows)],
    servers.map((server) => [TITLES.get(server) ?? server, ...Object.values(rows).map((row) => text(row, server))]),
  );
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...lines.map(line), ""];
}

function significant(value: number): string {
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

import type { RunResult } from "../measure/result";
import { CACHED, RECORDED, WORKING } from "../servers/all";
import { QUERIES, type QueryName } from "../workload/variant";

const SIZE_SHOWN = 100_000;
const BAR = 13;
const GAP = 3;
const HEAD = 26;
const LABELS = 330;
const WIDTH = 960;
const VALUES = 70;
const TITLES = new Map([...WORKING, CACHED, ...RECORDED].map(({ name, title }) => [name, title]));

/**
 * Processor time by query and server as an SVG of bars, of 100,000 opportunities or the nearest size there is. One
 * logarithmic scale for all: a factor of ten is as long everywhere.
 */
export function chart({ sizes, date }: RunResult): string {
  const size = [...sizes].sort((one, other) => distance(one.opportunities) - distance(other.opportunities))[0];
  if (!size) throw new Error("A run without sizes");
  const all = QUERIES.flatMap((query) => Object.values(size.cold[query]).map(({ cpu }) => cpu)).filter(
    (cpu) => cpu > 0,
  );
  const [low, high] = [Math.log10(Math.min(...all)) - 0.2, Math.log10(Math.max(...all))];
  const length = (cpu: number) => ((Math.log10(cpu) - low) / (high - low)) * (WIDTH - LABELS - VALUES);
  const parts: string[] = [];
  let y = 40;
  for (const query of QUERIES) {
    parts.push(`<text x="8" y="${y + 14}" class="query">${query} · ${TELLS[query]}</text>`);
    y += HEAD;
    for (const [server, { cpu }] of Object.entries(size.cold[query])) {
      const width = Math.max(1, length(cpu));
      const kind = server.startsWith("longtu")
        ? "ours"
        : server.startsWith("one-sql") || server === "constant"
          ? "limit"
          : "peer";
      parts.push(
        `<text x="${LABELS - 8}" y="${y + BAR - 2}" class="label">${escape(TITLES.get(server) ?? server)}</text>`,
        `<rect x="${LABELS}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" class="${kind}"/>`,
        `<text x="${(LABELS + width + 6).toFixed(1)}" y="${y + BAR - 2}" class="value">${cpu.toPrecision(2)}</text>`,
      );
      y += BAR + GAP;
    }
    y += 10;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img" aria-labelledby="title">
<title id="title">CPU-ms per request, logarithmic, ${size.opportunities} opportunities, ${date.slice(0, 10)}</title>
<style>
text{font:11px system-ui,sans-serif;fill:#222}.query{font-weight:600;font-size:13px}.label{text-anchor:end}.head{font-size:14px}
.ours{fill:#0b6e4f}.peer{fill:#8d99ae}.limit{fill:#d9b44a}
</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="8" y="22" class="head">CPU-ms per request, logarithmic, ${size.opportunities.toLocaleString("en")} opportunities, ${date.slice(0, 10)}: green Longtu, grey peers, yellow limits</text>
${parts.join("\n")}
</svg>
`;
}

const TELLS: Readonly<Record<QueryName, string>> = {
  Q1: "nothing",
  Q2: "one opportunity",
  Q3: "20 of a chain, nested",
  Q4: "100 of a chain, nested",
  Q5: "counts",
  Q6: "search",
};

function distance(opportunities: number): number {
  return Math.abs(Math.log(opportunities / SIZE_SHOWN));
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

import type { RunResult, SizeResult } from "../measure/result";
import { QUERIES, type QueryName } from "../workload/variant";

/** A goal as the ratio of two servers' processor time: `over` divided by `under`. */
interface Goal {
  readonly title: string;
  readonly over: string;
  readonly under: string;
  readonly table: "cold" | "hits";
  /** Least ratio by query; null: no goal. */
  readonly least: Readonly<Record<QueryName, number | null>>;
}

const least = (...[Q1, Q2, Q3, Q4, Q5, Q6]: (number | null)[]): Goal["least"] =>
  ({ Q1, Q2, Q3, Q4, Q5, Q6 }) as Goal["least"];

/** The databases of the product. */
export const DATABASES = ["sqlite", "postgres"] as const;

/** What Longtu has to reach. */
export const GOALS: readonly Goal[] = [
  {
    title: "PostGraphile 5 / Longtu on SQLite",
    over: "postgraphile",
    under: "longtu-sqlite",
    table: "cold",
    least: least(1.3, 5, 6, 4.5, 40, 45),
  },
  {
    title: "PostGraphile 5 / Longtu on the same PostgreSQL",
    over: "postgraphile",
    under: "longtu-postgres",
    table: "cold",
    least: least(1.3, 2, 2.3, 1.5, 40, 1),
  },
  {
    title: "naive / Longtu on SQLite",
    over: "naive",
    under: "longtu-sqlite",
    table: "cold",
    least: least(2, 10, 20, 17, 100, 36),
  },
  {
    title: "one-statement limit / Longtu, sqlite3",
    over: "one-sql-sqlite",
    under: "longtu-sqlite",
    table: "cold",
    least: least(null, 0.7, 1, 1.2, null, 1),
  },
  {
    title: "one-statement limit / Longtu, pg",
    over: "one-sql-postgres",
    under: "longtu-postgres",
    table: "cold",
    least: least(null, 0.7, 1, 1.2, null, 1),
  },
  {
    title: "constant buffer behind the same front / cache hit",
    over: "front-constant",
    under: "longtu-cached",
    table: "hits",
    least: least(0.85, 0.85, 0.85, 0.85, 0.85, 0.85),
  },
];

/** One goal for one query. */
export interface GoalCell {
  readonly least: number | null;
  /** Null: not measured. */
  readonly ratio: number | null;
}

/** The cells of a goal in one size, by query. */
export function goalCells({ over, under, table, least: wanted }: Goal, size: SizeResult): Record<QueryName, GoalCell> {
  const cells = QUERIES.map((query): [QueryName, GoalCell] => {
    const row = size[table]?.[query];
    const [dividend, divisor] = [row?.[over]?.cpu, row?.[under]?.cpu];
    return [query, { least: wanted[query], ratio: dividend && divisor ? dividend / divisor : null }];
  });
  return Object.fromEntries(cells) as Record<QueryName, GoalCell>;
}

/** A goal cell in words: the ratio, the goal, reached or missed. */
export function goalText({ least: wanted, ratio }: GoalCell): string {
  if (ratio === null) return wanted === null ? "–" : `not measured (≥ ${wanted})`;
  const text = ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2);
  if (wanted === null) return text;
  return `${text} ${ratio >= wanted ? "reached" : "MISSED"} (≥ ${wanted})`;
}

/** Growth of the product from 100,000 to 1,000,000 opportunities. */
export interface Growth {
  readonly title: string;
  readonly most: number;
  readonly ratio: number | null;
}

/** Growth figures of a run that has both sizes; empty for any other. */
export function growth({ sizes }: RunResult): Growth[] {
  const [small, large] = [100_000, 1_000_000].map((count) =>
    sizes.find(({ opportunities }) => opportunities === count),
  );
  if (!small || !large) return [];
  const ratio = (one?: number, other?: number) => (one && other ? other / one : null);
  return ["longtu-sqlite", "longtu-postgres"].flatMap((server) => [
    ...(["Q3", "Q5", "Q6"] as const).map((query) => ({
      title: `${server} ${query}`,
      most: query === "Q5" ? 1.2 : 1.5,
      ratio: ratio(small.cold[query][server]?.cpu, large.cold[query][server]?.cpu),
    })),
    {
      title: `${server} page 3,001`,
      most: 1.5,
      ratio: ratio(small.pages.deep?.[server]?.cpu, large.pages.deep?.[server]?.cpu),
    },
  ]);
}

/** A growth figure in words. */
export function growthText({ most, ratio }: Growth): string {
  if (ratio === null) return `not measured (≤ ${most})`;
  return `${ratio.toFixed(2)} ${ratio <= most ? "reached" : "MISSED"} (≤ ${most})`;
}

/** How many times faster the product writes than TypeORM's `save`: the ratio, the goal, reached or missed. */
export function importText({ imports }: SizeResult, database: "sqlite" | "postgres"): string {
  const speed = imports?.[database];
  return goalText({ ratio: speed ? speed.bulk / speed.save : null, least: LEAST_IMPORT[database] });
}

const LEAST_IMPORT = { sqlite: 6, postgres: 9 } as const;

/** How many words are found exactly, and whether that is all. */
export function searchText({ search }: SizeResult, server: string): string {
  const found = search[server];
  if (!found) return "not measured";
  return `${found.exact} of ${found.terms} ${found.exact === found.terms ? "reached" : "MISSED"} (all)`;
}

/** The goals of every size as lines for a terminal. */
export function goalLines(run: RunResult): string[] {
  return [
    ...run.sizes.flatMap((size) => [
      "",
      `${size.opportunities} opportunities, CPU ratios`,
      ...GOALS.flatMap((goal) => {
        const cells = goalCells(goal, size);
        return [`  ${goal.title}`, ...QUERIES.map((query) => `    ${query}  ${goalText(cells[query])}`)];
      }),
      ...DATABASES.map((database) => `  import / TypeORM save, ${database}: ${importText(size, database)}`),
      ...DATABASES.map((database) => `  words found exactly, ${database}: ${searchText(size, `longtu-${database}`)}`),
    ]),
    ...growth(run).map((figure) => `  growth ${figure.title}: ${growthText(figure)}`),
  ];
}

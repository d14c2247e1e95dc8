import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { productRoot } from "../../machine/product-root";
import type { Canonical, Count, Named } from "../../workload/canonical";
import { PAGE_SIZE, type QueryName, type Variant } from "../../workload/variant";
import { dataOf, graphqlRequest, type Operation, type ServerKind } from "../server-kind";
import { DOCUMENTS } from "./documents";

/** Bytes of the response cache where one is measured. */
const CACHE_BYTES = 64 * 1024 * 1024;
const WAN_PER_UNIT = 10_000;

/** The product as `npm start` runs it, logging to a file; its response cache off. */
export const longtuOnSqlite = longtu("longtu-sqlite", "Longtu, SQLite", "sqlite", 0);
/** The same on PostgreSQL. */
export const longtuOnPostgres = longtu("longtu-postgres", "Longtu, PostgreSQL", "postgres", 0);
/** The product with its response cache, for the tables of hits and of the Zipf mix. */
export const longtuCached = longtu("longtu-cached", "Longtu, SQLite, response cache", "sqlite", CACHE_BYTES);

/** Whether the product has a setting; it must be built. */
export function hasSetting(name: string): boolean {
  const file = join(productRoot(), "dist/src/app/config.js");
  if (!existsSync(file)) throw new Error("The product is not built: npm run build");
  const { SETTINGS } = createRequire(__filename)(file) as { SETTINGS: Record<string, unknown> };
  return name in SETTINGS;
}

/** What the product is asked for a query. */
export function longtuOperation(query: QueryName, variant: Variant): Operation {
  const amount = String(variant.leastWan / WAN_PER_UNIT);
  const variables: Record<QueryName, Record<string, unknown>> = {
    Q1: {},
    Q2: { code: variant.code },
    Q3: { chain: variant.chain, amount, first: PAGE_SIZE.Q3 },
    Q4: { chain: variant.chain, amount, first: PAGE_SIZE.Q4 },
    Q5: { stage: variant.stage, amount },
    Q6: { text: variant.text, first: PAGE_SIZE.Q6 },
  };
  return { query: DOCUMENTS[query], variables: variables[query] };
}

function longtu(name: string, title: string, database: "sqlite" | "postgres", cacheBytes: number): ServerKind {
  return {
    name,
    title,
    database,
    command: ({ sqlite, postgres }) => ({
      command: process.execPath,
      args: ["--enable-source-maps", join(productRoot(), "dist/src/app/main.js")],
      cwd: productRoot(),
      readyPath: "/readyz",
      env: {
        DATABASE_URL: database === "sqlite" ? `sqlite:${sqlite}` : postgres,
        // The limits stay on; Q4 asks for more than an anonymous visitor may.
        LIMIT_COST: "100000",
        LIMIT_VALUES: "200000",
        // Counted as always, and never used up.
        RATE_ANONYMOUS: "500000000",
        ...(hasSetting("RESPONSE_CACHE_BYTES") && { RESPONSE_CACHE_BYTES: String(cacheBytes) }),
      },
    }),
    request: (query, variant) => graphqlRequest(longtuOperation(query, variant)),
    operation: longtuOperation,
    canonical: <Name extends QueryName>(query: Name, body: unknown) =>
      CANONICAL[query](dataOf(body)) as Canonical[Name],
  };
}

interface Opportunity {
  code: string;
  title: string;
  summary: string;
  stage: string;
  investment: { amount: string } | null;
  region: Named & { parent: Named | null };
  chain: Named | null;
  segments: { nodes: Named[] };
  projects: { nodes: { code: string; name: string; region: { name: string } }[] };
}
interface Facet {
  value: string | null;
  label: string;
  count: number;
}

const wan = (money: { amount: string } | null) => money && Math.round(Number(money.amount) * WAN_PER_UNIT);

const listed = ({ opportunities }: { opportunities: { nodes: Opportunity[] } }) =>
  opportunities.nodes.map(({ code, title, investment, region, chain, segments, projects }) => ({
    code,
    title,
    wan: wan(investment),
    region: region.name,
    regionParent: region.parent?.name ?? null,
    chain: chain?.name ?? null,
    segments: segments.nodes,
    projects: projects.nodes.map((project) => ({ ...project, region: project.region.name })),
  }));

const counts = (facets: Facet[]): Count[] =>
  facets.map(({ value, label, count }) => ({ value, label: value === null ? null : label, count }));

const CANONICAL: { [Name in QueryName]: (data: never) => Canonical[Name] } = {
  Q1: ({ __typename }: { __typename: "Query" }) => __typename,
  Q2: ({ opportunity }: { opportunity: Opportunity | null }) => {
    if (!opportunity) return null;
    const { investment, segments, ...rest } = opportunity;
    return { ...rest, wan: wan(investment), segments: segments.nodes };
  },
  Q3: listed,
  Q4: listed,
  Q5: ({ opportunities: { facets } }: { opportunities: { facets: { chain: Facet[]; region: Facet[] } } }) => ({
    chain: counts(facets.chain),
    region: counts(facets.region),
  }),
  Q6: ({ opportunities }: { opportunities: { nodes: Opportunity[] } }) =>
    opportunities.nodes.map(({ code, title, region }) => ({ code, title, region: region.name })),
};

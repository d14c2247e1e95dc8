import Fastify from "fastify";
import type { GraphQLResolveInfo } from "graphql";
import mercurius from "mercurius";
import { Pool, types } from "pg";
import { searchExpression } from "../../workload/search-expression";
import { PEER_SCHEMA } from "../graphql/peer-schema";
import { CHAIN_COUNTS, countedRows, REGION_COUNTS } from "../one-sql/statements";
import { environment } from "../peer-process";
import { opportunityStatement } from "./lateral";
import { selectedBelow } from "./selection";

const { databaseUrl, port } = environment();
const BIGINT = 20;
const NUMERIC = 1700;
for (const type of [BIGINT, NUMERIC]) types.setTypeParser(type, Number);
const pool = new Pool({ connectionString: databaseUrl, max: 10 });

async function rows(text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const { rows: found } = await pool.query<Record<string, unknown>>(text, values);
  return found;
}

interface ListArguments {
  chain?: string | null;
  leastWan?: number | null;
  text?: string | null;
  first: number;
}

function conditionOf({ chain, leastWan, text }: ListArguments): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const parts = ["TRUE"];
  const add = (value: unknown) => `$${values.push(value)}`;
  if (chain) {
    const code = add(chain);
    const id = `(SELECT id FROM chain WHERE code = ${code})`;
    parts.push(`(t.chain_id = ${id} OR EXISTS (SELECT 1 FROM opportunity_segment l JOIN chain_segment s ON s.id = l.segment_id
      WHERE l.opportunity_id = t.id AND s.chain_id = ${id}))`);
  }
  if (typeof leastWan === "number") parts.push(`t.investment_wan >= ${add(leastWan)}`);
  if (text) {
    const expression = add(searchExpression("postgres", text));
    parts.push(`t.id IN (SELECT id FROM search_index WHERE type = 4 AND tokens @@ ${expression}::tsquery)`);
  }
  return { where: parts.join(" AND "), values };
}

const resolvers = {
  Query: {
    opportunity: async (_: unknown, { code }: { code: string }, __: unknown, info: GraphQLResolveInfo) => {
      const [found] = await rows(opportunityStatement(selectedBelow(info), "t.code = $1", ""), [code]);
      return found ?? null;
    },
    opportunities: (_: unknown, given: ListArguments, __: unknown, info: GraphQLResolveInfo) => {
      const { where, values } = conditionOf(given);
      const tail = `ORDER BY COALESCE(t.as_of, '') DESC, t.id DESC LIMIT $${values.push(given.first)}`;
      return rows(opportunityStatement(selectedBelow(info), where, tail), values);
    },
    opportunityCounts: async (_: unknown, { stage, leastWan }: { stage: string; leastWan: number }) => {
      const head = `WITH ${countedRows("$1", "$2")}`;
      const [chain, region] = await Promise.all(
        [CHAIN_COUNTS, REGION_COUNTS].map((counts) => rows(`${head} ${counts}`, [stage, leastWan])),
      );
      return { chain, region };
    },
  },
};

async function main(): Promise<void> {
  const app = Fastify();
  await app.register(mercurius, { schema: PEER_SCHEMA, resolvers: resolvers as never, jit: 1 });
  await app.listen({ host: "127.0.0.1", port });
}

void main();

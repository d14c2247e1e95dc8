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

function conditionOf({ chain, leastWan, text }: ListArguments): {
  from: string;
  where: string;
  newest: string;
  values: unknown[];
} {
  const values: unknown[] = [];
  const parts = ["TRUE"];
  let from = "opportunity t";
  let newest = "COALESCE(t.as_of, '') DESC, t.id DESC";
  const add = (value: unknown) => `$${values.push(value)}`;
  if (chain) {
    from = "opportunity_chain w JOIN opportunity t ON t.id = w.opportunity_id";
    newest = "w.as_of DESC, w.opportunity_id DESC";
    parts.push(`w.chain_id = (SELECT id FROM chain WHERE code = ${add(chain)})`);
  }
  if (typeof leastWan === "number") parts.push(`t.investment_wan >= ${add(leastWan)}`);
  if (text) {
    const expression = add(searchExpression("postgres", text));
    parts.push(`t.id IN (SELECT id FROM search_index WHERE type = 4 AND tokens @@ ${expression}::tsquery)`);
  }
  return { from, where: parts.join(" AND "), newest, values };
}

const resolvers = {
  Query: {
    opportunity: async (_: unknown, { code }: { code: string }, __: unknown, info: GraphQLResolveInfo) => {
      const [found] = await rows(opportunityStatement(selectedBelow(info), "opportunity t", "t.code = $1", ""), [code]);
      return found ?? null;
    },
    opportunities: (_: unknown, given: ListArguments, __: unknown, info: GraphQLResolveInfo) => {
      const { from, where, newest, values } = conditionOf(given);
      const tail = `ORDER BY ${newest} LIMIT $${values.push(given.first)}`;
      return rows(opportunityStatement(selectedBelow(info), from, where, tail), values);
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

import { createServer } from "node:http";
import SchemaBuilder from "@pothos/core";
import DataloaderPlugin from "@pothos/plugin-dataloader";
import { createYoga } from "graphql-yoga";
import { type RawBuilder, sql } from "kysely";
import { CHAIN_COUNTS, REGION_COUNTS } from "../one-sql/statements";
import { environment } from "../peer-process";
import { chainsById, opportunities, opportunityByCode, projectsOf, regionsById, type Row, segmentsOf } from "./reads";
import { openTables } from "./tables";

const { databaseUrl, port } = environment();
const db = openTables(databaseUrl);

interface Count {
  value: string | null;
  label: string | null;
  count: number;
}

const builder = new SchemaBuilder<{
  DefaultFieldNullability: false;
  Objects: { OpportunityCounts: { stage: string; leastWan: number } };
}>({ plugins: [DataloaderPlugin], defaultFieldNullability: false });

const region = builder.loadableObjectRef<Row<"region">, number>("Region", { load: (ids) => regionsById(db, ids) });
region.implement({
  fields: (t) => ({
    code: t.exposeString("code"),
    name: t.exposeString("name_zh"),
    parent: t.field({ type: region, nullable: true, resolve: ({ parent_id }) => parent_id }),
  }),
});

const chain = builder.loadableObjectRef<Row<"chain">, number>("Chain", { load: (ids) => chainsById(db, ids) });
chain.implement({ fields: (t) => ({ code: t.exposeString("code"), name: t.exposeString("name_zh") }) });

const segment = builder.objectRef<Row<"chain_segment">>("Segment").implement({
  fields: (t) => ({ code: t.exposeString("code"), name: t.exposeString("name_zh") }),
});

const project = builder.objectRef<Row<"project">>("Project").implement({
  fields: (t) => ({
    code: t.exposeString("code"),
    name: t.exposeString("name_zh"),
    region: t.field({ type: region, resolve: ({ region_id }) => region_id }),
  }),
});

const opportunity = builder.objectRef<Row<"opportunity">>("Opportunity").implement({
  fields: (t) => ({
    code: t.exposeString("code"),
    title: t.exposeString("title_zh"),
    summary: t.exposeString("summary_zh"),
    stage: t.exposeString("stage"),
    wan: t.exposeFloat("investment_wan", { nullable: true }),
    region: t.field({ type: region, resolve: ({ region_id }) => region_id }),
    chain: t.field({ type: chain, nullable: true, resolve: ({ chain_id }) => chain_id }),
    segments: t.loadableList({
      type: segment,
      byPath: true,
      args: { first: t.arg.int({ required: true }) },
      load: (ids: number[], _, args: { first: number }) => segmentsOf(db, ids, args.first),
      resolve: ({ id }) => id,
    }),
    projects: t.loadableList({
      type: project,
      byPath: true,
      args: { first: t.arg.int({ required: true }) },
      load: (ids: number[], _, args: { first: number }) => projectsOf(db, ids, args.first),
      resolve: ({ id }) => id,
    }),
  }),
});

const count = builder.objectRef<Count>("Count").implement({
  fields: (t) => ({
    value: t.exposeString("value", { nullable: true }),
    label: t.exposeString("label", { nullable: true }),
    count: t.exposeInt("count"),
  }),
});

async function counts(
  which: RawBuilder<Count>,
  { stage, leastWan }: { stage: string; leastWan: number },
): Promise<Count[]> {
  const hit = db
    .selectFrom("opportunity")
    .select(["id", "chain_id", "region_id"])
    .where("stage", "=", stage)
    .where("investment_wan", ">=", leastWan);
  return (await sql<Count>`WITH hit AS (${hit}) ${which}`.execute(db)).rows;
}

const opportunityCounts = builder.objectType("OpportunityCounts", {
  fields: (t) => ({
    chain: t.field({ type: [count], resolve: (filter) => counts(sql.raw(CHAIN_COUNTS), filter) }),
    region: t.field({ type: [count], resolve: (filter) => counts(sql.raw(REGION_COUNTS), filter) }),
  }),
});

builder.queryType({
  fields: (t) => ({
    opportunity: t.field({
      type: opportunity,
      nullable: true,
      args: { code: t.arg.string({ required: true }) },
      resolve: (_, { code }) => opportunityByCode(db, code),
    }),
    opportunities: t.field({
      type: [opportunity],
      args: {
        chain: t.arg.string(),
        leastWan: t.arg.float(),
        text: t.arg.string(),
        first: t.arg.int({ required: true }),
      },
      resolve: (_, given) => opportunities(db, given),
    }),
    opportunityCounts: t.field({
      type: opportunityCounts,
      args: { stage: t.arg.string({ required: true }), leastWan: t.arg.float({ required: true }) },
      resolve: (_, given) => given,
    }),
  }),
});

const yoga = createYoga({ schema: builder.toSchema(), graphiql: false, logging: false, landingPage: false });
createServer((request, response) => void yoga(request, response)).listen(port, "127.0.0.1");

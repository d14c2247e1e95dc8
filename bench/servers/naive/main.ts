import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSchema } from "type-graphql";
import { DataSource } from "typeorm";
import { environment } from "../peer-process";
import { Chain, Opportunity, Project, Region, Segment } from "./entities";
import { createLoaders } from "./loaders";
import { type Context, OpportunityResolver, ProjectResolver, RegionResolver } from "./resolvers";

const { databaseUrl, port } = environment();

async function main(): Promise<void> {
  const db = await new DataSource({
    type: "sqlite",
    database: databaseUrl,
    entities: [Region, Chain, Segment, Opportunity, Project],
    synchronize: false,
    enableWAL: true,
  }).initialize();
  const schema = await buildSchema({
    resolvers: [OpportunityResolver, RegionResolver, ProjectResolver],
    validate: false,
  });
  const server = new ApolloServer<Context>({ schema, introspection: true });
  await startStandaloneServer(server, {
    listen: { host: "127.0.0.1", port },
    context: () => Promise.resolve({ db, loaders: createLoaders(db) }),
  });
}

void main();

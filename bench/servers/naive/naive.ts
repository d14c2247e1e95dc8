import { peerAdapter } from "../graphql/peer-schema";
import { peerCommand } from "../peer-process";
import type { ServerKind } from "../server-kind";

/** What most would write first with the product's own libraries. */
export const naive: ServerKind = {
  name: "naive",
  title: "Naive: Apollo + type-graphql + TypeORM + DataLoader",
  database: "sqlite",
  command: peerCommand("naive", "sqlite"),
  ...peerAdapter,
};

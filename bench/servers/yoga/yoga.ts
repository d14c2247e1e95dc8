import { peerAdapter } from "../graphql/peer-schema";
import { peerCommand } from "../peer-process";
import type { ServerKind } from "../server-kind";

/** Yoga over a schema of Pothos with its DataLoader plugin, statements by Kysely. */
export const yoga: ServerKind = {
  name: "yoga",
  title: "Yoga + Pothos + Kysely",
  database: "postgres",
  command: peerCommand("yoga", "postgres"),
  ...peerAdapter,
};

import { peerAdapter } from "../graphql/peer-schema";
import { peerCommand } from "../peer-process";
import type { ServerKind } from "../server-kind";

/** Mercurius with graphql-jit over one statement with lateral joins for a field of the root. */
export const mercurius: ServerKind = {
  name: "mercurius",
  title: "Mercurius + graphql-jit, lateral SQL",
  database: "postgres",
  command: peerCommand("mercurius", "postgres"),
  ...peerAdapter,
};

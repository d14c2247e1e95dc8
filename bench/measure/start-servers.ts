import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startChild } from "../machine/child";
import { progress } from "../machine/progress";
import type { DataPlaces, ServerKind } from "../servers/server-kind";
import type { RunningServer } from "./equality-gate";

/** Servers that are up, until they are stopped. */
export interface Fleet {
  readonly running: RunningServer[];
  /** Starts one more. */
  start(kind: ServerKind, env?: Readonly<Record<string, string>>): Promise<RunningServer>;
  stop(): Promise<void>;
}

/** A fleet without servers; their logs go into a folder. */
export function createFleet(places: DataPlaces, logs: string): Fleet {
  mkdirSync(logs, { recursive: true });
  const running: RunningServer[] = [];
  const stops: (() => Promise<void>)[] = [];
  return {
    running,
    start: async (kind, env = {}) => {
      const command = kind.command(places);
      const child = await startChild({
        name: kind.name,
        ...command,
        env: { ...command.env, ...env },
        log: join(logs, `${kind.name}.log`),
      });
      progress(`started ${kind.title} (pid ${child.pid})`);
      stops.push(child.stop);
      const server = { kind, url: child.url, pid: child.pid };
      running.push(server);
      return server;
    },
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

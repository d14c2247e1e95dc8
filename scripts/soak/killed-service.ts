import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectRoot } from "../../src/app/project-root";

/** Longest time that a service may take from its start until it is ready, ms. */
export const LONGEST_START_MS = 5_000;
const POLL_MS = 20;

/** The service in a process of its own, which can be killed at any moment and started again. */
export class KilledService {
  private process: ChildProcess | null = null;
  /** How long each start took until the service was ready, ms. */
  readonly startsMs: number[] = [];

  constructor(
    private readonly port: number,
    private readonly databaseUrl: string,
  ) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @throws {Error} when it ends, or is not ready after a minute.
   */
  async start(): Promise<void> {
    const begun = performance.now();
    const started = spawn(process.execPath, [join(projectRoot(), "dist/src/app/main.js")], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        PORT: String(this.port),
        DATABASE_URL: this.databaseUrl,
        LOG_LEVEL: "error",
        RATE_APP: "0",
      },
      stdio: ["ignore", "ignore", "inherit"],
    });
    this.process = started;
    while (!(await this.isReady())) {
      if (started.exitCode !== null || started.signalCode !== null)
        throw new Error("The service ended before it was ready");
      if (performance.now() - begun > 60_000) throw new Error("The service is not ready after a minute");
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    this.startsMs.push(performance.now() - begun);
  }

  /** Ends it as a power cut would: nothing of it runs any more when this answers. */
  async kill(): Promise<void> {
    const killed = this.process;
    if (!killed) return;
    this.process = null;
    const ended = once(killed, "exit");
    killed.kill("SIGKILL");
    await ended;
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.address}/readyz`)).ok;
    } catch {
      return false;
    }
  }
}

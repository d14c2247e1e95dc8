import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const MAIN = join(ROOT, "dist/src/app/main.js");
const QUERY = JSON.stringify({
  query: `{ opportunities(first: 3) { totalCount nodes { id title } } dataQuality { types { type total } } }`,
});

let folder = "";
const running = new Set<ChildProcess>();

/** The service as its own process, on a free port. */
async function start(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      DATABASE_URL: `sqlite:${join(folder, "data", "longtu.sqlite")}`,
      ...environment,
    },
  });
  running.add(child);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  void exit.then(() => running.delete(child));
  const address = async () => {
    for (let attempt = 0; attempt < 300; attempt++) {
      const found = /GraphQL at (http:\S+)\/graphql/.exec(output)?.[1];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The service did not start:\n${output}`);
  };
  return { child, exit, address, output: () => output };
}

const ask = async (address: string, body = QUERY) => {
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return (await answer.json()) as { data: { opportunities: { totalCount: number } } };
};

describe("the service as a process", () => {
  beforeAll(() => {
    execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "ignore" });
    folder = mkdtempSync(join(tmpdir(), "longtu-process-"));
  }, 120_000);

  afterAll(() => {
    for (const child of running) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  it("fills an empty folder, answers, stops cleanly, and starts again with the same data", async () => {
    const first = await start();
    const before = await ask(await first.address());
    expect(before.data.opportunities.totalCount).toBe(141);
    first.child.kill("SIGTERM");
    expect(await first.exit).toBe(0);
    const second = await start();
    expect(await ask(await second.address())).toEqual(before);
    expect(first.output()).toContain('"seeded"');
    expect(second.output()).not.toContain('"seeded"');
    second.child.kill("SIGTERM");
    expect(await second.exit).toBe(0);
  }, 60_000);

  it("finishes what is in flight when it is told to stop", async () => {
    const { child, exit, address, output } = await start({ LOG_LEVEL: "debug" });
    const url = await address();
    const page = `opportunities(first: 100) { nodes { ${["feedstock", "suppliers", "customers", "comparableProjects"].map((edge) => `${edge}(first: 5) { edges { explanation } }`).join(" ")} } }`;
    const answers = Array.from({ length: 20 }, () => ask(url, JSON.stringify({ query: `{ ${page} }` })));
    const told = (line: RegExp) => (output().match(line) ?? []).length;
    while (told(/incoming request/g) < answers.length) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(told(/request completed/g)).toBeLessThan(answers.length);
    child.kill("SIGTERM");
    child.kill("SIGTERM");
    for (const { data } of await Promise.all(answers)) expect(data.opportunities).toBeDefined();
    expect(await exit).toBe(0);
  }, 60_000);

  it("tells all mistakes of its configuration and exits with 2", async () => {
    const { exit, output } = await start({ PORT: "x", LOG_LEVEL: "loud", DATABASE_URL: "oracle://user:secret@host" });
    expect(await exit).toBe(2);
    for (const name of ["PORT=x", "LOG_LEVEL=loud", "DATABASE_URL=oracle://user:***@host"])
      expect(output()).toContain(name);
    expect(output()).not.toContain("secret");
  }, 60_000);
});

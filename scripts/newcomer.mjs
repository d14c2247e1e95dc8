// What a newcomer does: clones, installs, starts in an empty folder, asks, stops, starts again, uses the command line. The answers must be the same.
// With --installed the clone takes the packages of this folder: to compile SQLite once more takes a minute.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const QUERY = "{ opportunities(first: 5) { totalCount nodes { id title } } dataQuality { types { type total } } }";
const SLOWEST_START_MS = 120_000;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "longtu-newcomer-"));
const clone = join(folder, "longtu");
let server;

/** Starts the clone with the README's command, on any free port; answers the address once the service says it. */
function start() {
  // A group of its own, so that npm and what it started can be stopped together.
  server = spawn("npm", ["start"], { cwd: clone, env: { ...process.env, PORT: "0" }, detached: true });
  return new Promise((resolve, reject) => {
    let output = "";
    const tooLate = setTimeout(() => reject(new Error(`It did not start:\n${output}`)), SLOWEST_START_MS);
    const read = (chunk) => {
      output += chunk;
      const address = /GraphQL at (http:\/\/[^/]+)\/graphql/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(tooLate);
      resolve(address);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
  });
}

async function stop() {
  const exited = new Promise((resolve) => server.on("exit", resolve));
  process.kill(-server.pid, "SIGTERM");
  await exited;
  server = undefined;
}

async function ask(address) {
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY }),
  });
  return answer.text();
}

try {
  execFileSync("git", ["clone", "--quiet", root, clone]);
  if (process.argv.includes("--installed")) symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  else execFileSync("npm", ["ci", "--silent"], { cwd: clone, stdio: "inherit" });
  const address = await start();
  const first = await ask(address);
  const page = await (await fetch(address)).text();
  await stop();
  const second = await ask(await start());
  await stop();
  const sound = execFileSync("npx", ["longtu", "audit", "verify"], { cwd: clone }).toString();
  console.log(first.slice(0, 200));
  if (!first.includes('"totalCount":141')) throw new Error(`The seeded opportunities are not there: ${first}`);
  if (!page.includes('<div id="atlas">')) throw new Error(`The atlas is not there: ${page}`);
  if (first !== second) throw new Error(`The second start answers otherwise: ${second}`);
  if (!sound.includes("entries are sound")) throw new Error(`The audit log is not sound: ${sound}`);
  console.log("A newcomer gets an answer, and the same after a restart.");
} finally {
  if (server) process.kill(-server.pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}

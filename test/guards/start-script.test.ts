import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A service that says how it was started and how it was stopped. */
const SERVICE = `
process.on("SIGTERM", () => { console.log("stopped in " + process.env.NODE_ENV); process.exit(0); });
setInterval(() => {}, 1000);
console.log("started");
`;

describe("npm start", () => {
  it("hands SIGTERM to the service, and ends with what the service ends with", async () => {
    const directory = mkdtempSync(path.join(tmpdir(), "longtu-start-"));
    try {
      const { scripts } = JSON.parse(readFileSync(path.resolve(__dirname, "../../package.json"), "utf8")) as {
        scripts: { start: string };
      };
      writeFileSync(path.join(directory, "package.json"), JSON.stringify({ scripts: { start: scripts.start } }));
      mkdirSync(path.join(directory, "dist/src/app"), { recursive: true });
      writeFileSync(path.join(directory, "dist/src/app/main.js"), SERVICE);

      // Without `exec` in the script the shell keeps the signal to itself and the service lives on, an orphan.
      const npm = spawn("npm", ["start"], { cwd: directory, stdio: ["ignore", "pipe", "ignore"], detached: true });
      let output = "";
      npm.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (/^started$/m.test(output)) npm.kill("SIGTERM");
      });
      const code = await new Promise((resolve) => npm.once("exit", resolve));
      if (code !== 0 && npm.pid) process.kill(-npm.pid, "SIGKILL");
      expect({ code, last: output.trimEnd().split("\n").at(-1) }).toEqual({ code: 0, last: "stopped in production" });
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});

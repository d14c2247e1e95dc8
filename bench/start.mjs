// Installs what the bench needs, builds it and the product, and runs it: `npm run bench`, options behind `--`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const bench = dirname(fileURLToPath(import.meta.url));
const product = join(bench, "..");

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(bench, "node_modules"))) run("npm", ["ci", "--silent"], bench);
run("npm", ["run", "--silent", "build"], product);
run(process.execPath, [join(product, "node_modules/typescript/bin/tsc"), "-p", bench], product);
const [what, ...options] = process.argv.slice(2);
if (what === "report") run(process.execPath, [join(bench, "dist/bench/report/write-report.js")], product);
else run(process.execPath, [join(bench, "dist/bench/run.js"), ...(what ? [what] : []), ...options], product);

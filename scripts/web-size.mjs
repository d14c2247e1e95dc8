// How much JavaScript the atlas is, all of its pages together, as gzip. Too much fails: it is meant for phones, too.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const MOST_BYTES = 90_000;
const folder = process.argv[2] ?? "dist/web/assets";

const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const bytes = scripts.reduce((sum, name) => sum + statSync(join(folder, `${name}.gz`)).size, 0);
console.log(`The atlas: ${scripts.length} scripts, ${bytes} of ${MOST_BYTES} bytes as gzip`);
if (scripts.length === 0 || bytes > MOST_BYTES) {
  console.error("Its JavaScript is too large, or there is none: see web/README.md");
  process.exitCode = 1;
}

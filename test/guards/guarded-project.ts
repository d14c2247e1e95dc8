import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
/** The rules of the house, which a guarded project shares with this one. */
const RULES = [
  "eslint.config.mjs",
  ".prettierrc.json",
  ".prettierignore",
  ".dependency-cruiser.cjs",
  "knip.json",
  "tsconfig.json",
  "web/tsconfig.json",
  "package.json",
  "node_modules",
];

/** How a guard ended. */
export interface Verdict {
  /** Exit status: 0 when the guard found nothing. */
  readonly status: number | null;
  /** Everything it said, on both streams. */
  readonly output: string;
}

/**
 * Runs a script of `package.json`, word for word, on a small project under the rules of this one.
 *
 * @param files path → text; `package.json` or a rule among them replaces the one of the house.
 */
export function runGuard(script: string, files: Record<string, string>): Verdict {
  const project = mkdtempSync(path.join(tmpdir(), "longtu-guard-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
      writeFileSync(path.join(project, name), text);
    }
    for (const rule of RULES) {
      mkdirSync(path.dirname(path.join(project, rule)), { recursive: true });
      if (!existsSync(path.join(project, rule))) symlinkSync(path.join(ROOT, rule), path.join(project, rule));
    }
    // Jest asks its workers for colours, which would be in the way of reading.
    const { FORCE_COLOR: _, ...environment } = process.env;
    const { status, stdout, stderr } = spawnSync("sh", ["-c", commandOf(script)], {
      cwd: project,
      encoding: "utf8",
      env: { ...environment, PATH: `${path.join(ROOT, "node_modules/.bin")}:${process.env.PATH}`, NO_COLOR: "1" },
    });
    return { status, output: `${stdout}${stderr}` };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function commandOf(script: string): string {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const command = scripts[script];
  if (!command) throw new Error(`package.json has no script ${script}`);
  return command;
}

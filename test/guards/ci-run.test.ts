import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What `npm` is to answer: shell lines by its arguments. Whatever is not named succeeds in silence. */
type Npm = Record<string, string>;

const PASSING: Npm = { test: 'echo "250 passed, 0 failed"' };

/** Runs `.ci/run` with another `npm`; the last line and the exit status are what a CI machine looks at. */
function runCi(npm: Npm): { status: number | null; last: string | undefined; output: string } {
  const directory = mkdtempSync(path.join(tmpdir(), "longtu-ci-"));
  try {
    const cases = Object.entries(npm).map(([call, lines]) => `"${call}") ${lines} ;;`);
    writeFileSync(path.join(directory, "npm"), `#!/bin/sh\necho "npm $*"\ncase "$*" in\n${cases.join("\n")}\nesac\n`);
    chmodSync(path.join(directory, "npm"), 0o755);
    const { status, stdout } = spawnSync(path.resolve(__dirname, "../../.ci/run"), {
      encoding: "utf8",
      env: { ...process.env, PATH: `${directory}:${process.env.PATH}` },
    });
    return { status, last: stdout.trimEnd().split("\n").at(-1), output: stdout };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

describe(".ci/run", () => {
  it("installs, checks everything, runs the tests once, and ends with their count", () => {
    const { status, last, output } = runCi(PASSING);
    expect({ status, last }).toEqual({ status: 0, last: "250 passed, 0 failed" });
    // Two rows of checks run side by side and tell what they saw one after the other.
    expect(output.match(/^npm .*$/gm)).toEqual([
      "npm ci",
      "npm run --silent check:types",
      "npm run --silent check:lint",
      "npm run --silent check:format",
      "npm run --silent check:imports",
      "npm run --silent check:schema",
      "npm run --silent check:unused",
      "npm run --silent check:web",
      "npm run --silent newcomer -- --installed",
      "npm test",
    ]);
  });

  it.each<[string, Npm, string]>([
    ["a test fails", { test: 'echo "248 passed, 2 failed"; exit 1' }, "248 passed, 2 failed"],
    ["the tests do not come to an end", { test: "echo out of memory; exit 134" }, "0 passed, 1 failed"],
    ["the installation fails", { ...PASSING, ci: "exit 1" }, "0 passed, 1 failed"],
    ["the installation warns of an engine", { ...PASSING, ci: "echo npm warn EBADENGINE" }, "250 passed, 1 failed"],
    ["a check fails", { ...PASSING, "run --silent check:lint": "exit 1" }, "250 passed, 1 failed"],
    [
      "a newcomer cannot start it",
      { ...PASSING, "run --silent newcomer -- --installed": "exit 1" },
      "250 passed, 1 failed",
    ],
    [
      "a check and a test fail",
      { test: 'echo "249 passed, 1 failed"; exit 1', "run --silent check:types": "exit 2" },
      "249 passed, 2 failed",
    ],
  ])("fails when %s", (_what, npm, expected) => {
    const { status, last } = runCi(npm);
    expect(last).toBe(expected);
    expect(status).toBe(1);
  });
});

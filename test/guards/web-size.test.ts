import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Runs the guard on a build with scripts of these sizes, as gzip. */
function weigh(sizes: Record<string, number>): { status: number | null; output: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "longtu-web-size-"));
  try {
    for (const [name, bytes] of Object.entries(sizes)) {
      writeFileSync(path.join(folder, name), "");
      writeFileSync(path.join(folder, `${name}.gz`), Buffer.alloc(bytes));
    }
    const guard = path.resolve(__dirname, "../../scripts/web-size.mjs");
    const { status, stdout, stderr } = spawnSync("node", [guard, folder], { encoding: "utf8" });
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("check:web", () => {
  it("lets an atlas of 90,000 bytes pass, style sheets not counted", () => {
    const { status, output } = weigh({ "a.js": 60_000, "b.js": 30_000, "a.css": 50_000 });
    expect({ status, output }).toEqual({
      status: 0,
      output: "The atlas: 2 scripts, 90000 of 90000 bytes as gzip\n",
    });
  });

  it.each([
    ["one byte more", { "a.js": 60_000, "b.js": 30_001 }],
    ["no script at all", { "a.css": 10 }],
  ])("refuses %s", (_what, sizes) => {
    expect(weigh(sizes)).toMatchObject({ status: 1, output: expect.stringContaining("too large") as string });
  });
});

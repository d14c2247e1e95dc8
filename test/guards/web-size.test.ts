import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import paths from "../../web/src/pages/paths.json";

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

describe("the pictures of the atlas in docs", () => {
  const folder = path.resolve(__dirname, "../../docs/atlas");
  const pages = Object.keys(paths).filter((name) => name !== "home");

  it("are of each page at both widths, each under 200 KB", () => {
    const files = pages.flatMap((name) => [`${name}-1440.png`, `${name}-390.png`]).sort();
    expect(readdirSync(folder).sort()).toEqual(files);
    for (const file of files) {
      const picture = readFileSync(path.join(folder, file));
      expect([file, picture.length < 200_000]).toEqual([file, true]);
      expect(`${file.slice(0, file.lastIndexOf("-"))}-${picture.readUInt32BE(16)}.png`).toBe(file);
    }
  });

  it("are in the README, two of them", () => {
    const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");
    expect(readme.match(/src="docs\/atlas\/[a-z]+-\d+\.png"/g)).toHaveLength(2);
  });
});

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

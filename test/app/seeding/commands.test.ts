import { PassThrough } from "node:stream";
import { openDatabase } from "../../../ormconfig";
import { commands, type Progress } from "../../../src/app/seeding";
import { progressDisplay } from "../../../src/app/seeding/progress-display";
import { reportTable } from "../../../src/app/seeding/report-table";
import { createEmptyDatabase, type TestDatabaseFile } from "../../support/test-databases";
import { makeFolder, type SmallFolder } from "./small-folder";

describe("the command line", () => {
  let file: TestDatabaseFile;
  let folder: SmallFolder;
  let bad: SmallFolder;

  beforeAll(async () => {
    file = await createEmptyDatabase("sqlite");
    folder = await makeFolder();
    bad = await makeFolder({ "regions.csv": (text) => text.replace("12,10,", "12,77,") });
  });

  afterAll(async () => {
    await Promise.all([file.drop(), folder.remove(), bad.remove()]);
    process.exitCode = undefined;
  });

  /** What a command prints on either stream, and the exit code it leaves. */
  async function run(...words: string[]): Promise<{ out: string; error: string; exitCode: number }> {
    const told = { out: "", error: "" };
    process.exitCode = undefined;
    const program = commands({
      open: () => openDatabase(file.url),
      out: (text) => (told.out += text),
      error: (text) => (told.error += text),
      progress: new PassThrough().resume() as unknown as NodeJS.WriteStream,
    });
    for (const command of [program, ...program.commands]) command.exitOverride();
    await program.parseAsync(words, { from: "user" }).catch(() => (process.exitCode = 1));
    return { ...told, exitCode: Number(process.exitCode ?? 0) };
  }

  it("does not try a folder on tables that are not there", async () => {
    expect(await run("seed", "--from", folder.directory, "--dry-run")).toEqual({
      out: "",
      error: "数据库结构不是最新,请先运行 migrate。 The tables are not up to date: run migrate first.\n",
      exitCode: 1,
    });
  });

  it("migrates, once", async () => {
    const first = await run("migrate");
    expect(first).toMatchObject({ error: "", exitCode: 0 });
    expect(first.out).toMatch(/^Catalog1763856000000\n/);
    expect(await run("migrate")).toEqual({ out: "已是最新。 Nothing to migrate.\n", error: "", exitCode: 0 });
  });

  it("tells all complaints and fails", async () => {
    const { out, error, exitCode } = await run("seed", "--from", bad.directory);
    expect([out, exitCode]).toEqual(["", 1]);
    expect(error).toBe(
      'regions.csv:5 parent_code "77": 未知的代码:regions.csv和数据库中都没有。 Unknown code: neither regions.csv nor the database has it.\n' +
        "未写入任何数据:1处问题。 Nothing was written: 1 complaint(s).\n",
    );
  });

  it("tries, loads, and loads again", async () => {
    const line = async (...words: string[]) => {
      const { out, exitCode } = await run(...words);
      expect(exitCode).toBe(0);
      return [
        out
          .split("\n")
          .find((text) => text.startsWith("Opportunity"))
          ?.split(/ +/),
        out.includes("Dry run"),
      ];
    };
    const load = ["seed", "--from", folder.directory];
    expect(await line(...load, "--dry-run")).toEqual([["Opportunity", "2", "2", "0", "0", "0", "0"], true]);
    expect(await line(...load)).toEqual([["Opportunity", "2", "2", "0", "0", "0", "0"], false]);
    expect(await line(...load)).toEqual([["Opportunity", "2", "0", "0", "2", "0", "0"], false]);
    expect(await line("seed", "--synthetic", "20", "--seed", "3")).toEqual([
      ["Opportunity", "20", "20", "0", "0", "0", "0"],
      false,
    ]);
  });

  it.each([
    [["seed"], "Give --from or --synthetic."],
    [["seed", "--synthetic", "5", "--dry-run"], "--dry-run goes with --from only."],
    [["seed", "--synthetic", "0"], "--synthetic must be a whole number from 1 to 2000000."],
    [["seed", "--synthetic", "2000001"], "--synthetic must be a whole number from 1 to 2000000."],
    [["seed", "--synthetic", "5", "--seed", "4294967296"], "--seed must be a whole number from 0 to 4294967295."],
    [["seed", "--synthetic", "many"], "Must be a whole number."],
    [["seed", "--from", "/nowhere/at/all"], "There is no such folder, or no CSV file in it."],
    [["sow"], "unknown command"],
  ])("refuses %j", async (words, reason) => {
    const { error, exitCode } = await run(...words);
    expect(exitCode).toBe(1);
    expect(error).toContain(reason);
  });
});

describe("progress", () => {
  function shown(isTTY: boolean, steps: readonly [ms: number, progress: Progress][]): string {
    let now = 0;
    let text = "";
    const output = new PassThrough() as unknown as NodeJS.WriteStream;
    output.isTTY = isTTY;
    output.write = (chunk: unknown) => Boolean((text += String(chunk)));
    const display = progressDisplay(output, () => now);
    for (const [ms, progress] of steps) {
      now = ms;
      display.show(progress);
    }
    display.end();
    return text;
  }

  it("is a plain line for each tenth where there is no terminal", () => {
    const steps: [number, Progress][] = [0, 50, 100, 140, 555, 1_000].map((done) => [
      done * 10,
      { done, total: 1_000 },
    ]);
    expect(shown(false, steps).split("\n")).toEqual([
      "0% 0/1000",
      "10% 100/1000, 100 rows/s, 9 s left",
      "55% 555/1000, 100 rows/s, 5 s left",
      "100% 1000/1000, 100 rows/s, 0 s left",
      "",
    ]);
  });

  it("says so at once when there is nothing to do", () => {
    expect(shown(false, [[0, { done: 0, total: 0 }]])).toBe("100% 0/0\n");
    expect(shown(true, [[0, { done: 0, total: 0 }]])).not.toContain("rows/s");
  });

  it("is a bar with rate and time left on a terminal", () => {
    const text = shown(true, [
      [0, { done: 0, total: 1_000 }],
      [1_000, { done: 500, total: 1_000 }],
    ]);
    expect(text).toContain("50% | 500/1000 | 500 rows/s | 剩余 left ");
  });
});

it("a report is a table with sums", () => {
  const counts = { read: 3, inserted: 1, updated: 1, unchanged: 1, kept: 4, removed: 0 };
  expect(
    reportTable({
      isDryRun: false,
      types: [
        { type: "Region", ...counts },
        { type: "ChainSegment", ...counts },
      ],
    }),
  ).toBe(
    [
      "type               read   inserted    updated  unchanged       kept    removed",
      "Region                3          1          1          1          4          0",
      "ChainSegment          3          1          1          1          4          0",
      "total                 6          2          2          2          8          0",
      "read 读入 · inserted 新增 · updated 更新 · unchanged 未变 · kept 保留 · removed 移除",
    ].join("\n"),
  );
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { openDatabase } from "../../../ormconfig";
import { addImportCommand } from "../../../src/app/port";
import { commands } from "../../../src/app/seeding";
import { sql } from "../../../src/platform/database";
import { onEachDatabase } from "../../support/harness";

const HEADER = "code,name_zh,name_en,sort,disabled_on";

onEachDatabase("npm run import", (db) => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "longtu-import-"));
  });
  afterAll(() => rm(directory, { recursive: true }));
  afterEach(() => (process.exitCode = undefined));

  const run = async (content: string, ...more: string[]) => {
    const file = join(directory, "metrics.csv");
    await writeFile(file, content);
    const told = { out: "", error: "" };
    const world = {
      open: () => openDatabase(db.url),
      out: (text: string) => void (told.out += text),
      error: (text: string) => void (told.error += text),
      progress: Object.assign(new PassThrough(), { isTTY: false as unknown as true }),
    };
    const program = commands(world);
    addImportCommand(program, world);
    const argv = more.includes("--file") ? more : ["--list", "metrics", "--file", file, ...more];
    await program.parseAsync(["import", ...argv], { from: "user" });
    return told;
  };
  const metrics = () => db.database.reader.rows(sql`SELECT code, name_zh FROM metric ORDER BY code`);

  it("tells what it would do and does nothing with --dry-run", async () => {
    const { out } = await run(`${HEADER}\na,甲,,1,\n`, "--dry-run");
    expect(out).toMatch(/Metric +1 +1 +0 +0 +0 +0/);
    expect(out).toContain("Dry run");
    expect(await metrics()).toEqual([]);
  });

  it("does it, and leaves an audit entry of the command", async () => {
    await run(`${HEADER}\na,甲,,1,\nb,乙,,2,\n`);
    expect(await metrics()).toEqual([
      { code: "a", name_zh: "甲" },
      { code: "b", name_zh: "乙" },
    ]);
    expect(
      await db.database.reader.rows(sql`SELECT actor_kind, actor, subject_code FROM audit_entry ORDER BY id`),
    ).toEqual([
      { actor_kind: "command", actor: "import", subject_code: "a" },
      { actor_kind: "command", actor: "import", subject_code: "b" },
    ]);
  });

  it("tells every complaint with file, row and column in both languages, and changes nothing", async () => {
    const { error } = await run(`${HEADER}\na,丙,,x,\n`);
    expect(error).toBe(
      'metrics.csv:2 sort "x": 不是整数。 Not a whole number.\n未写入任何数据:1处问题。 Nothing was written: 1 complaint(s).\n',
    );
    expect(process.exitCode).toBe(1);
    expect((await metrics())[0]).toEqual({ code: "a", name_zh: "甲" });
  });

  it.each([
    [["--list", "metrics", "--file", "nowhere.csv"], "The file cannot be read: ENOENT"],
    [["--list", "metrics", "--file", "metrics.txt"], "The file must be .csv or .xlsx: metrics.txt."],
    [["--list", "nothing", "--file", "FILE"], 'There is no list "nothing"'],
  ])("tells what is wrong with its arguments: %j", async (given, told) => {
    const argv = given.map((one) => (one === "FILE" ? join(directory, "metrics.csv") : one));
    const { error } = await run(`${HEADER}\n`, ...argv);
    expect(error).toContain(told);
    expect(error).not.toContain("    at ");
  });
});

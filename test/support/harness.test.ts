import { sql } from "../../src/platform/database";
import { onEachDatabase } from "./harness";
import { onceInRun, testDialects } from "./test-run";

const countRegions = sql`SELECT count(*) AS regions FROM region`;
const addRegion = (id: number, code: string) =>
  sql`INSERT INTO region (id, code, name_zh, level, side) VALUES (${id}, ${code}, '甘肃省', 'PROVINCE', 'HOME')`;

onEachDatabase("the database of an earlier suite", (db) => {
  it("takes what its tests write", async () => {
    await db.database.writer.transaction((transaction) => transaction.run(addRegion(1, "620000")));
    expect(await db.database.reader.rows(countRegions)).toEqual([{ regions: 1 }]);
  });
});

onEachDatabase("a suite's database", (db) => {
  it("has its tables and no rows", async () => {
    expect(await db.database.reader.rows(countRegions)).toEqual([{ regions: 0 }]);
    expect(await db.database.pendingMigrations()).toEqual([]);
  });

  it("is of the kind that the title says", () => {
    expect(db.database.dialect).toBe(db.dialect);
    expect(db.url).toMatch(db.dialect === "sqlite" ? /^sqlite:/ : /^postgres:/);
  });

  it("tells the statements of a piece of work, and none before or after", async () => {
    await db.database.reader.rows(countRegions);
    const { result, statements } = await db.statements(() => db.database.reader.rows(countRegions));
    await db.database.reader.rows(countRegions);
    expect(result).toEqual([{ regions: 0 }]);
    expect(statements).toEqual(["SELECT count(*) AS regions FROM region"]);
  });
});

describe("onceInRun", () => {
  it("does the work once for everyone who asks at the same time", async () => {
    let times = 0;
    const work = async () => void (times += 1);
    await Promise.all(Array.from({ length: 10 }, () => onceInRun("once-test", work)));
    expect(times).toBe(1);
  });

  it("tells a failure to everyone", async () => {
    const work = () => Promise.reject(new Error("no such seed"));
    const askers = [1, 2, 3].map(() => onceInRun("once-failing-test", work));
    for (const asker of askers) await expect(asker).rejects.toThrow("no such seed");
  });
});

describe("TEST_DATABASES", () => {
  const asked = process.env.TEST_DATABASES;
  afterEach(() => {
    if (asked === undefined) delete process.env.TEST_DATABASES;
    else process.env.TEST_DATABASES = asked;
  });

  it.each([
    [undefined, ["sqlite", "postgres"]],
    ["sqlite,postgres", ["sqlite", "postgres"]],
    ["postgres", ["sqlite", "postgres"]],
    ["sqlite", ["sqlite"]],
  ])("%p stands for %j", (value, expected) => {
    if (value === undefined) delete process.env.TEST_DATABASES;
    else process.env.TEST_DATABASES = value;
    expect(testDialects()).toEqual(expected);
  });

  it("is refused when it names a database that there is not", () => {
    process.env.TEST_DATABASES = "sqlite,oracle";
    expect(testDialects).toThrow("TEST_DATABASES names oracle; there is sqlite and postgres");
  });
});

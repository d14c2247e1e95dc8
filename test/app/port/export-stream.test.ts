import { get } from "node:http";
import { checkSheet } from "../../../src/app/port/export-route";
import { sql } from "../../../src/platform/database";
import { type Application, openApplication } from "../../support/application";
import { onEachDatabase } from "../../support/harness";

/** More than the buffers between two ends of a connection hold. */
const ROWS = 60_000;
const ROWS_OF_A_PAGE = 500;

onEachDatabase("long downloads", (db) => {
  let application: Application;
  let address: string;

  beforeAll(async () => {
    await db.database.writer.transaction((transaction) =>
      transaction.run(sql`INSERT INTO metric (id, code, name_zh, sort)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS})
        SELECT i, 'M' || (100000 + i), ${"长".repeat(100)}, i FROM n`),
    );
    application = await openApplication(db.database);
    address = await application.listen();
  });
  afterAll(() => application.close());

  it("are read page by page, each where the one before ended, and hold every record once", async () => {
    const { result, statements } = await db.statements(() =>
      application.inject({ method: "GET", url: "/export/metrics.ndjson" }),
    );
    const codes = result.body
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { code: string }).code);
    expect(codes).toHaveLength(ROWS);
    expect(codes).toEqual(codes.map((_, position) => `M${100_001 + position}`));
    expect(statements).toHaveLength(ROWS / ROWS_OF_A_PAGE);
  });

  it.each(["csv", "xlsx", "ndjson"])("end with the connection of whoever asked: %s", async (extension) => {
    const { statements } = await db.statements(async () => {
      await new Promise<void>((resolve, reject) => {
        const request = get(`${address}/export/metrics.${extension}`, (answer) => {
          answer.once("data", () => {
            request.destroy();
            resolve();
          });
        });
        request.once("error", reject);
      });
      await quiet(db);
    });
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThan(ROWS / ROWS_OF_A_PAGE / 2);
    const next = await application.inject({ method: "GET", url: "/healthz" });
    expect(next.statusCode).toBe(200);
  });

  it("wait for a reader that is slow instead of holding what it has not taken", async () => {
    const { statements } = await db.statements(async () => {
      await new Promise<void>((resolve, reject) => {
        const request = get(`${address}/export/metrics.csv`, (answer) => {
          answer.pause();
          setTimeout(() => {
            request.destroy();
            resolve();
          }, 500);
        });
        request.once("error", reject);
      });
    });
    expect(statements.length).toBeLessThan((2 * ROWS) / ROWS_OF_A_PAGE / 3);
  });

  it("break off when reading fails, so that no half is taken for the whole", async () => {
    const broken = await new Promise<string>((resolve) => {
      const request = get(`${address}/export/metrics.csv`, (answer) => {
        answer.once("data", () => {
          void db.database.writer.transaction((transaction) =>
            transaction.run(sql`ALTER TABLE metric RENAME TO metric_away`),
          );
        });
        answer.once("aborted", () => resolve("aborted"));
        answer.once("end", () => resolve("end"));
        answer.resume();
      });
      request.once("error", () => undefined);
    });
    await db.database.writer.transaction((transaction) =>
      transaction.run(sql`ALTER TABLE metric_away RENAME TO metric`),
    );
    expect(broken).toBe("aborted");
  });

  it("are refused as sheets when no sheet holds them", () => {
    expect(() => checkSheet(1_048_575, 1_048_575)).not.toThrow();
    expect(() => checkSheet(1_048_576, 1_048_575)).toThrow("该列表有 1048576 条,XLSX 工作表至多 1048575 条");
  });
});

/** Resolves when no statement was sent for a while. */
async function quiet(db: { database: { observe: (listener: () => void) => () => void } }): Promise<void> {
  let last = Date.now();
  const stop = db.database.observe(() => (last = Date.now()));
  while (Date.now() - last < 300) await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
}

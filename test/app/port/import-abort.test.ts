import { request } from "node:http";
import { sql } from "../../../src/platform/database";
import { type Application, openApplication } from "../../support/application";
import { onEachDatabase } from "../../support/harness";
import { identityProvider } from "../../support/identity-provider";

const ROWS = 20_000;
const provider = identityProvider();

onEachDatabase("an import that nobody waits for", (db) => {
  let application: Application;
  let address: string;
  beforeAll(async () => {
    application = await openApplication(db.database, "compiled", { ...provider.settings, RATE_PERSON: "0" });
    address = await application.listen();
  });
  afterAll(() => application.close());

  const count = async (table: "metric" | "audit_entry") => {
    const statement =
      table === "metric" ? sql`SELECT COUNT(*) AS n FROM metric` : sql`SELECT COUNT(*) AS n FROM audit_entry`;
    return (await db.database.reader.rows<{ n: number }>(statement))[0]?.n;
  };
  const file = (name: string) =>
    `code,name_zh,name_en,sort,disabled_on\n${Array.from({ length: ROWS }, (_, n) => `${name}${n},甲,,1,`).join("\n")}\n`;
  const headers = () => ({ "content-type": "text/csv", authorization: `Bearer ${provider.token()}` });

  it("is taken back, in whatever it was doing, and lets the next one in", async () => {
    const begun = await new Promise<string>((resolve, reject) => {
      const sent = request(`${address}/import/metrics`, { method: "POST", headers: headers() }, (answer) => {
        answer.once("data", (line: Buffer) => {
          sent.destroy();
          resolve(line.toString());
        });
        answer.once("error", () => undefined);
      });
      sent.once("error", reject);
      sent.end(file("a"));
    });
    expect(JSON.parse(begun.split("\n")[0] ?? "")).toEqual({ progress: { done: 0, total: ROWS } });
    // Waits for its turn behind the one that was left.
    const next = await application.inject({
      method: "POST",
      url: "/import/metrics",
      headers: headers(),
      payload: file("b"),
    });
    const lines = next.body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { progress?: { done: number; total: number } });
    expect(lines.at(-1)).toMatchObject({ report: { types: [{ type: "Metric", inserted: ROWS, kept: 0 }, {}] } });
    const done = lines.flatMap(({ progress }) => progress?.done ?? []);
    expect(done.length).toBeGreaterThan(20);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect([await count("metric"), await count("audit_entry")]).toEqual([ROWS, ROWS]);
  });

  it("does not hold those up who read meanwhile", async () => {
    const work = application.inject({ method: "POST", url: "/import/metrics", headers: headers(), payload: file("c") });
    let isDone = false;
    void work.then(() => (isDone = true));
    let longest = 0;
    while (!isDone) {
      const begin = performance.now();
      await new Promise((resolve) => setImmediate(resolve));
      longest = Math.max(longest, performance.now() - begin);
    }
    expect((await work).statusCode).toBe(200);
    expect(longest).toBeLessThan(250);
  });
});

import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../ormconfig";
import { readConfig } from "../../src/app/config";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import { type Database, type Reader, sql } from "../../src/platform/database";
import { onEachDatabase } from "../support/harness";

const SECRET = "SQLITE_ERROR: no such table: password_store in /srv/longtu/data";
/** On SQLite nothing sleeps: it counts. */
const ENDLESS = sql`WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers)
                    SELECT count(*) AS count FROM numbers`;

onEachDatabase("errors that are ours", (db) => {
  /** The service over a database that fails in each read, and what it logs. */
  async function failingService() {
    const lines: string[] = [];
    const fail = () => Promise.reject(new Error(SECRET));
    const reader: Reader = {
      ...db.database.reader,
      rows: fail,
      select: fail,
      document: fail,
      recording: () => reader,
      seeing: () => reader,
    };
    const database: Database = { ...db.database, reader };
    const server = await createServer({
      config: readConfig({ LOG_LEVEL: "error" }),
      database,
      schema: await buildCatalogSchema(),
      logTo: { write: (line) => lines.push(line) },
    });
    return { server, lines };
  }

  const ask = (server: Awaited<ReturnType<typeof createServer>>, language: string) =>
    server.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", "accept-language": language },
      payload: JSON.stringify({ query: "{ __typename regions { nodes { code } } }" }),
    });

  it.each([
    ["production", "en", /^Internal error\. Please quote incident [0-9a-f-]{36}\.$/],
    ["development", "zh-CN", /^服务内部错误,请提供编号 [0-9a-f-]{36}。$/],
    ["test", "fr", /^服务内部错误/],
  ])(
    "are hidden and logged under the incident that the client is told (NODE_ENV=%s)",
    async (environment, language, message) => {
      const before = process.env.NODE_ENV;
      process.env.NODE_ENV = environment;
      try {
        const { server, lines } = await failingService();
        const answer = await ask(server, language);
        const { errors } = JSON.parse(answer.body) as {
          errors: { message: string; extensions: { code: string; incident: string } }[];
        };
        expect(errors[0]?.message).toMatch(message);
        expect(Object.keys(errors[0]?.extensions ?? {})).toEqual(["code", "incident"]);
        expect(errors[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
        expect(answer.body).not.toMatch(/SQLITE|password_store|srv/);
        const logged = lines.map(
          (line) => JSON.parse(line) as { incident?: string; reqId?: string; err?: { message: string } },
        );
        const incident = logged.find((line) => line.incident === errors[0]?.extensions.incident);
        expect(incident).toMatchObject({ err: { message: SECRET }, reqId: answer.headers["x-request-id"] });
        await server.close();
      } finally {
        process.env.NODE_ENV = before;
      }
    },
  );

  it("tell a client that the database took too long, in its language and with an incident", async () => {
    // given: every read is a statement that never ends, on a database that ends it after 50 ms
    const lines: string[] = [];
    const limited = await openDatabase(db.url, [], { statementTimeoutMs: 50 });
    const slow = () => limited.reader.rows<never>(db.dialect === "sqlite" ? ENDLESS : sql`SELECT pg_sleep(600)`);
    const reader: Reader = {
      ...limited.reader,
      rows: slow,
      select: slow,
      document: async () => (await slow())[0] ?? null,
      recording: () => reader,
      seeing: () => reader,
    };
    const server = await createServer({
      config: readConfig({ LOG_LEVEL: "error" }),
      database: { ...limited, reader },
      schema: await buildCatalogSchema(),
      logTo: { write: (line) => lines.push(line) },
    });
    // when
    const answers = [await ask(server, "en"), await ask(server, "zh")];
    // then
    const errors = answers.map(
      ({ body }) =>
        (JSON.parse(body) as { errors: { message: string; extensions: { code: string; incident: string } }[] }).errors,
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(errors.map((all) => all.map(({ extensions }) => extensions.code))).toEqual([["TIMEOUT"], ["TIMEOUT"]]);
    expect(errors[0]?.[0]?.message).toMatch(
      /^The database did not answer within 50 ms; ask for less\. Incident [0-9a-f-]{36}\.$/,
    );
    expect(errors[1]?.[0]?.message).toMatch(/^数据库未能在 50 毫秒内答复,请缩小查询范围/);
    const logged = lines.map((line) => (JSON.parse(line) as { incident?: string }).incident);
    expect(logged).toEqual(errors.map((all) => all[0]?.extensions.incident));
    await server.close();
    await limited.close();
  });

  it("are told as such where the processor does not come to its work", async () => {
    const server = await createServer({
      config: readConfig({ LOG_LEVEL: "silent", OVERLOAD_DELAY_MS: "100" }),
      database: db.database,
      schema: await buildCatalogSchema(),
    });
    await server.ready();
    for (const begin = performance.now(); performance.now() - begin < 3_000;);
    // The delay is looked at once a second.
    await sleep(10);
    const answer = await ask(server, "en");
    await server.close();
    expect(answer.statusCode).toBe(503);
    expect(answer.headers["retry-after"]).toBe("5");
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
  });

  it("make the service not ready, with an incident and without the cause", async () => {
    const { server } = await failingService();
    const answer = await server.inject({ method: "GET", url: "/readyz", headers: { "accept-language": "en" } });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({ status: "unavailable", message: expect.stringMatching(/^Internal error/) });
    expect((await server.inject({ method: "GET", url: "/healthz" })).json()).toEqual({ status: "ok" });
    await server.close();
  });

  it("are not what a service over a migrated database has", async () => {
    const application = await db.application();
    const answer = await application.inject({ method: "GET", url: "/readyz" });
    expect({ status: answer.statusCode, body: JSON.parse(answer.body) as unknown }).toEqual({
      status: 200,
      body: { status: "ready", pending: [] },
    });
  });

  it("cut what a client sent and gets quoted", async () => {
    const { errors } = await db.ask("query ($f: RegionFilter) { regions(filter: $f) { totalCount } }", {
      f: { level: { eq: "x".repeat(5_000) } },
    });
    expect(errors?.[0]?.message.length).toBeLessThanOrEqual(300);
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT" });
  });

  it("take a request id that is one, and make one otherwise", async () => {
    const application = await db.application();
    const idFor = async (given: string) =>
      (await application.inject({ method: "GET", url: "/healthz", headers: { "x-request-id": given } })).headers[
        "x-request-id"
      ];
    expect(await idFor("gateway-7")).toBe("gateway-7");
    expect(await idFor("two words\u007f")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

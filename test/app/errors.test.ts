import { readConfig } from "../../src/app/config";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import type { Database } from "../../src/platform/database";
import { onEachDatabase } from "../support/harness";

const SECRET = "SQLITE_ERROR: no such table: password_store in /srv/longtu/data";

onEachDatabase("errors that are ours", (db) => {
  /** The service over a database that fails in each read, and what it logs. */
  async function failingService() {
    const lines: string[] = [];
    const fail = () => Promise.reject(new Error(SECRET));
    const database: Database = { ...db.database, reader: { ...db.database.reader, rows: fail, select: fail } };
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

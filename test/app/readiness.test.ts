import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { model, openDatabase } from "../../ormconfig";
import { readConfig } from "../../src/app/config";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import { ReadModels } from "../../src/platform/connection";

describe("readiness", () => {
  it("waits for migrations, says so, and ends with the database", async () => {
    // given
    const folder = mkdtempSync(join(tmpdir(), "longtu-ready-"));
    const database = await openDatabase(`sqlite:${join(folder, "longtu.sqlite")}`);
    const lines: string[] = [];
    const server = await createServer({
      config: readConfig({ LOG_LEVEL: "error" }),
      database,
      schema: await buildCatalogSchema(),
      logTo: { write: (line) => lines.push(line) },
    });
    const ready = async () => {
      const answer = await server.inject({ method: "GET", url: "/readyz", headers: { "accept-language": "en" } });
      return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
    };
    try {
      // then
      expect(await ready()).toEqual({
        status: 503,
        body: {
          status: "migrating",
          pending: (model.migrations as (new () => { name: string })[]).map((migration) => new migration().name),
        },
      });
      await database.migrate();
      expect(await ready()).toEqual({ status: 200, body: { status: "ready", pending: [] } });
      await database.close();
      const closed = await ready();
      expect(closed).toEqual({
        status: 503,
        body: { status: "unavailable", message: expect.stringMatching(/^Internal error/) },
      });
      // The cause stands in the log, under the number that was told.
      const incident = /incident (\S+)\./.exec(String(closed.body.message))?.[1];
      const logged = lines.map((line) => JSON.parse(line) as { incident: string; err: { message: string } });
      expect(logged.find((line) => line.incident === incident)?.err.message).toMatch(/./);
    } finally {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("waits until the lists are counted that questions would wait for", async () => {
    const folder = mkdtempSync(join(tmpdir(), "longtu-warm-"));
    const database = await openDatabase(`sqlite:${join(folder, "longtu.sqlite")}`);
    await database.migrate();
    let counted = () => {};
    const warm = jest
      .spyOn(ReadModels.prototype, "warm")
      .mockReturnValue(new Promise<void>((resolve) => (counted = resolve)));
    const server = await createServer({
      config: readConfig({ LOG_LEVEL: "silent" }),
      database,
      schema: await buildCatalogSchema(),
    });
    const ready = async () => {
      const answer = await server.inject({ method: "GET", url: "/readyz" });
      return [answer.statusCode, answer.json<{ status: string }>().status];
    };
    try {
      await server.listen({ host: "127.0.0.1", port: 0 });
      expect(await ready()).toEqual([503, "warming"]);
      counted();
      await new Promise(setImmediate);
      expect(await ready()).toEqual([200, "ready"]);
    } finally {
      warm.mockRestore();
      await server.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

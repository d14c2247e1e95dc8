import { sql } from "../../src/platform/database";
import { type Application, type HttpRequest, openApplication } from "../support/application";
import { onEachSeededDatabase } from "../support/harness";

const TOKEN = "a-token-of-twenty-signs";
const WHOLE = '{ region(code: "620000") { name } }';
const WITH_RESOLVERS = '{ opportunity(code: "O-132") { title feedstock(first: 1) { edges { explanation } } } }';
const RESOLVED = '{ search(text: "酒泉") { hits { type } } }';

onEachSeededDatabase("metrics", (db) => {
  let server: Application;
  const serve = (settings: Record<string, string> = {}) =>
    openApplication(db.database, "compiled", { METRICS_TOKEN: TOKEN, RESPONSE_CACHE_BYTES: "1000000", ...settings });

  beforeEach(async () => {
    server = await serve();
  });
  afterEach(() => server.close());

  const get = (query: string, headers = {}): HttpRequest => ({
    method: "GET",
    url: `/graphql?query=${encodeURIComponent(query)}`,
    headers: { "apollo-require-preflight": "1", ...headers },
  });
  const read = async (by = server, authorization: string | undefined = `Bearer ${TOKEN}`) =>
    by.inject({ method: "GET", url: "/metrics", ...(authorization && { headers: { authorization } }) });
  /** Values by name with labels. */
  const values = async (by = server): Promise<Map<string, number>> => {
    const { body } = await read(by);
    const lines = body.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    return new Map(
      lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]),
    );
  };

  it("counts who answered: the statement, resolvers too or alone, the cache, the client's copy, nobody", async () => {
    const { headers } = await server.inject(get(WHOLE));
    await server.inject(get(WHOLE));
    await server.inject(get(WHOLE, { "if-none-match": String(headers.etag) }));
    await server.ask(WITH_RESOLVERS);
    await server.ask(RESOLVED);
    await server.ask("{ nothing }");
    await server.ask(WHOLE, { of: "a\u0000" });
    const told = await values();
    const by = (who: string) => told.get(`longtu_graphql_requests_total{answered_by="${who}"}`);
    expect(["statement", "statement_and_resolvers", "resolvers", "cache", "client_copy", "refused"].map(by)).toEqual([
      1, 1, 1, 1, 1, 2,
    ]);
  });

  it("counts requests by declared route and class of status, never by what a client wrote", async () => {
    await server.ask(WHOLE);
    await server.inject(get(""));
    await server.inject({ method: "GET", url: "/opportunities/O-115/case" });
    await server.inject({ method: "GET", url: "/nowhere/o-my-secret?o-my-secret" });
    await server.inject({ method: "PUT", url: "/graphql", headers: { "x-request-id": "o-my-secret" } });
    const { body } = await read();
    const count = (route: string, status: string) =>
      new RegExp(`duration_seconds_count\\{route="${route}",status="${status}"\\} (\\d+)`).exec(body)?.[1];
    // The page of a case asks `/graphql` in its visitor's name.
    expect(count("/graphql", "2xx")).toBe("2");
    expect(count("/graphql", "4xx")).toBe("1");
    expect(count("/opportunities/:code/case", "2xx")).toBe("1");
    expect(count("none", "4xx")).toBe("2");
    expect(body).not.toContain("o-my-secret");
    expect(body).not.toContain("O-115");
  });

  it("tells how the cache fares", async () => {
    await server.ask(WHOLE);
    await server.ask(WHOLE);
    const told = await values();
    expect(told.get("longtu_response_cache_hits_total")).toBe(1);
    expect(told.get("longtu_response_cache_misses_total")).toBe(1);
    expect(told.get("longtu_response_cache_evictions_total")).toBe(0);
    expect(told.get("longtu_response_cache_answers")).toBe(1);
    expect(told.get("longtu_response_cache_bytes")).toBeGreaterThan(500);
  });

  it("tells of the lists that are counted in memory", async () => {
    const counting = await serve({ READ_MODEL_BYTES: "100000000" });
    await counting.ask("{ opportunities { totalCount } }");
    let told = await values(counting);
    for (let tries = 0; tries < 200 && told.get("longtu_read_model_readings_total") === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      told = await values(counting);
    }
    expect(told.get("longtu_read_model_readings_total")).toBe(1);
    expect(told.get("longtu_read_model_bytes")).toBeGreaterThan(1_000);
    expect(told.get("longtu_read_model_faults_total")).toBe(0);
    await counting.close();
  });

  it("tells how long statements and writes take, and how many wait", async () => {
    await server.ask(WHOLE);
    const before = await values();
    expect(before.get("longtu_statement_duration_seconds_count")).toBe(1);
    expect(before.get("longtu_writes_waiting")).toBe(0);
    let end: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (end = resolve));
    const name = (value: string) => sql`UPDATE region SET name_en = ${value} WHERE code = '620000'`;
    // SQLite has one writer, PostgreSQL ten connections for them.
    const writers = db.dialect === "sqlite" ? 1 : 10;
    const writes = Array.from({ length: writers + 2 }, () =>
      db.database.writer.transaction(async (transaction) => {
        await held;
        await transaction.run(name("Gansu Province"));
      }),
    );
    while (db.database.timings.waitingWrites > 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await values()).get("longtu_writes_waiting")).toBe(2);
    end();
    await Promise.all(writes);
    const after = await values();
    expect(after.get("longtu_writes_waiting")).toBe(0);
    expect(after.get("longtu_write_wait_seconds_count")).toBe(writers + 2);
  });

  it("tells the age of the counters, the delay of the event loop and the memory of the process", async () => {
    const told = await values();
    expect(told.get("longtu_revision_lag_seconds")).toBeLessThan(3);
    expect(told.get("process_resident_memory_bytes")).toBeGreaterThan(10_000_000);
    expect([...told.keys()]).toContain("nodejs_eventloop_lag_p99_seconds");
  });

  it.each([
    ["no token", undefined],
    ["another token", `Bearer ${TOKEN}x`],
    ["the token in another scheme", TOKEN],
  ])("refuses whoever shows %s", async (_, authorization) => {
    const refused = await server.inject({
      method: "GET",
      url: "/metrics",
      headers: { "accept-language": "en", ...(authorization && { authorization }) },
    });
    expect(refused.statusCode).toBe(401);
    expect(refused.headers).toMatchObject({
      "www-authenticate": 'Bearer realm="metrics"',
      "cache-control": "private, no-store",
    });
    expect(JSON.parse(refused.body)).toEqual({
      errors: [
        {
          message: "Metrics are read with Authorization: Bearer and the METRICS_TOKEN.",
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    });
  });

  it("does not exist without a token", async () => {
    const without = await serve({ METRICS_TOKEN: "" });
    expect((await read(without)).statusCode).toBe(404);
    await without.close();
  });
});

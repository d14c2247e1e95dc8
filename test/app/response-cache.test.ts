import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { FastifyInstance, InjectOptions } from "fastify";
import { openDatabase } from "../../ormconfig";
import { README_DAY } from "../../scripts/readme-queries";
import { readConfig } from "../../src/app/config";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import { type Database, type Reader, sql } from "../../src/platform/database";
import { onEachSeededDatabase, untilKept } from "../support/harness";
import { bearer } from "../support/keys";

const QUESTION = 'query Province { region(code: "620000") { name children { nodes { code name } } } }';
const LONG = "{ regions(first: 100) { nodes { code name } } }";
const BROWSER = "application/graphql-response+json, application/json;q=0.9";

type Figures = Record<"hits" | "misses" | "evictions" | "answers" | "bytes", number>;

onEachSeededDatabase("the response cache", (db) => {
  let server: FastifyInstance;
  let day = README_DAY;
  let lines: string[];

  const serve = async (environment: Record<string, string> = {}, database: Database = db.database) =>
    createServer({
      config: readConfig({ LOG_LEVEL: "info", READ_MODEL_BYTES: "0", OVERLOAD_DELAY_MS: "0", ...environment }),
      database,
      schema: await buildCatalogSchema(),
      today: () => day,
      logTo: { write: (line) => lines.push(line) },
    });

  beforeEach(async () => {
    lines = [];
    day = README_DAY;
    server = await serve();
  });

  afterEach(() => server.close());

  const post = (
    query: string,
    headers: Record<string, string> = {},
    more: Record<string, unknown> = {},
  ): InjectOptions => ({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", ...headers },
    payload: JSON.stringify({ query, ...more }),
  });
  const get = (query: string, headers: Record<string, string> = {}): InjectOptions => ({
    method: "GET",
    url: `/graphql?query=${encodeURIComponent(query)}`,
    headers: { "apollo-require-preflight": "1", ...headers },
  });
  /** An answer, and how many statements it cost: no list is read into memory beside it. */
  const ask = async (request: InjectOptions, by = server) => {
    const { result, statements } = await db.statements(() => by.inject(request));
    return { answer: result, statements: statements.length };
  };
  /** The figures that the service logs as it stops. */
  const figures = async (by = server) => {
    await by.close();
    return lines.map((line) => JSON.parse(line) as { responseCache?: Figures }).find((line) => line.responseCache)
      ?.responseCache;
  };
  const rename = (name: string, database: Database = db.database) =>
    database.writer.transaction((to) => to.run(sql`UPDATE region SET name_zh = ${name} WHERE code = '620000'`));

  it.each([
    ["POST", post],
    ["GET", get],
  ])(
    "answers a %s the second time without a statement, the same but for the id of the request and what is left to ask",
    async (_, request) => {
      const first = await ask(request(QUESTION));
      const second = await untilKept(() => ask(request(QUESTION)));
      expect(first.statements).toBeGreaterThan(0);
      expect(second.statements).toBe(0);
      expect(second.answer.body).toBe(first.answer.body);
      expect(second.answer.json()).not.toHaveProperty("errors");
      const { "x-request-id": one, date: _1, ratelimit: _3, ...headers } = first.answer.headers;
      const { "x-request-id": other, date: _2, ratelimit: _4, ...same } = second.answer.headers;
      expect(same).toEqual(headers);
      expect(other).not.toBe(one);
      expect(await figures()).toEqual({ hits: 1, misses: 1, evictions: 0, answers: 1, bytes: expect.any(Number) });
    },
  );

  it("keeps one answer for all spellings of a question", async () => {
    const query = "query Q($a: String!, $b: Int!) { region(code: $a) { name } regions(first: $b) { totalCount } }";
    await ask(post(query, {}, { variables: { a: "620000", b: 1 } }));
    await ask(post(query.replaceAll(" ", "\n  "), {}, { variables: { b: 1, a: "620000" } }));
    await ask(post(`# a remark\n${query}`, {}, { variables: { a: "620000", b: 1 }, operationName: "Q" }));
    expect(await figures()).toMatchObject({ hits: 0, misses: 3, answers: 1 });
  });

  it("tells questions apart by variables, operation and language", async () => {
    const query =
      "query A($code: String!) { region(code: $code) { name } } query B { regions(first: 1) { totalCount } }";
    const requests = [
      post(query, {}, { operationName: "A", variables: { code: "620000" } }),
      post(query, {}, { operationName: "A", variables: { code: "620100" } }),
      post(query, {}, { operationName: "B" }),
      post(query, { "accept-language": "en" }, { operationName: "A", variables: { code: "620000" } }),
    ];
    const first: string[] = [];
    for (const request of requests) first.push((await ask(request)).answer.body);
    const second: string[] = [];
    for (const request of requests) second.push((await ask(request)).answer.body);
    expect(second).toEqual(first);
    expect(new Set(first).size).toBe(4);
    expect(await figures()).toMatchObject({ hits: 4, misses: 4, answers: 4 });
  });

  it("counts ages anew when the day changes", async () => {
    const query = "{ opportunities(first: 5) { nodes { freshness { ageDays } } } }";
    const [one] = [await ask(post(query)), await ask(post(query))];
    day = "2026-11-24";
    const next = await ask(post(query));
    expect(next.statements).toBeGreaterThan(0);
    expect(next.answer.body).not.toBe(one.answer.body);
  });

  it("is fresh after the next reading when another process wrote", async () => {
    const other = await openDatabase(db.url);
    try {
      await ask(post(QUESTION));
      await rename("别处", other);
      const begun = Date.now();
      while (!(await ask(post(QUESTION))).answer.body.includes("别处")) {
        if (Date.now() - begun > 5_000) throw new Error("The other process's write was never seen");
        await sleep(20);
      }
    } finally {
      await other.close();
    }
  });

  it("answers nothing while it does not know what other processes wrote", async () => {
    const revisions = Object.create(db.database.revisions, { isCurrent: { value: false } }) as Database["revisions"];
    const unsure = await serve({}, { ...db.database, revisions });
    await ask(post(QUESTION), unsure);
    expect((await ask(post(QUESTION), unsure)).statements).toBeGreaterThan(0);
    await unsure.close();
  });

  it("keeps no answer during whose making something it was made of changed", async () => {
    const racingOver = (reader: Reader): Reader => {
      const slow: Reader = {
        ...reader,
        rows: async (statement) => {
          const rows = await reader.rows<never>(statement);
          await rename(`途中 ${Math.random()}`);
          return rows;
        },
        document: async (statement) =>
          (await slow.rows<{ document: Buffer | string }>(statement))[0]?.document.toString() ?? null,
        select: async (entity, statement) => slow.hydrate(entity, await slow.rows(statement)),
        recording: (types) => racingOver(reader.recording(types)),
        seeing: (view) => racingOver(reader.seeing(view)),
      };
      return slow;
    };
    const racing = await serve({}, { ...db.database, reader: racingOver(db.database.reader) });
    await ask(post(QUESTION), racing);
    const { answer } = await ask(post(QUESTION), racing);
    expect(answer.json()).toHaveProperty("data.region");
    expect(await figures(racing)).toMatchObject({ answers: 0 });
  });

  it.each([
    ["a mistake", post("{ regions(first: 0) { totalCount } }")],
    ["a document that is none", post("{ nothing }")],
    ["a refusal", get('{ region(code: "\u0007") { name } }')],
    ["nothing to execute", get("", { "x-apollo-operation-name": "x" })],
    ["a media type that is not offered", get(QUESTION, { accept: "image/png" })],
  ])("keeps no answer with errors: %s", async (_, request) => {
    const { answer } = await ask(request);
    expect(answer.json()).toHaveProperty("errors");
    expect(answer.headers["cache-control"]).toBe("private, no-store");
    expect(answer.headers.etag).toBeUndefined();
    await ask(request);
    expect(await figures()).toMatchObject({ hits: 0, answers: 0 });
  });

  it("lets nobody in by a kept answer whom the protection against forged requests would refuse", async () => {
    await ask(get(QUESTION));
    const { "apollo-require-preflight": _, ...headers } = { ...get(QUESTION).headers } as Record<string, string>;
    const forged = await ask({ ...get(QUESTION), headers });
    expect(forged.answer.statusCode).toBe(400);
    expect(forged.answer.body).not.toContain("620000");
    await ask(post(QUESTION));
    expect((await ask({ ...post(QUESTION), headers: { "content-type": "text/plain" } })).answer.statusCode).toBe(415);
    expect(
      (await ask({ ...post(QUESTION), headers: { "content-type": "application/json", "content-encoding": "gzip" } }))
        .answer.statusCode,
    ).toBe(415);
    expect((await ask({ ...get(QUESTION), method: "DELETE" })).answer.statusCode).toBe(405);
  });

  it("shows whoever shows credentials nothing kept for others, and lets nobody else keep their answers", async () => {
    const authorization = await bearer(db.database);
    await ask(get(QUESTION));
    const first = await ask(get(QUESTION, { authorization }));
    const second = await untilKept(() => ask(get(QUESTION, { authorization })), 1);
    expect([first.statements > 1, second.statements]).toEqual([true, 1]);
    const kept = [first, second].map(({ answer }) => answer.headers["cache-control"]);
    expect([...kept, second.answer.headers.etag]).toEqual(["private, no-store", "private, no-store", undefined]);
  });

  it("answers in the media type that is asked for", async () => {
    const typeOf = async (accept: string) => (await ask(post(QUESTION, { accept }))).answer.headers["content-type"];
    for (let round = 0; round < 2; round++) {
      expect(await typeOf("application/json")).toBe("application/json; charset=utf-8");
      expect(await typeOf(BROWSER)).toBe("application/graphql-response+json; charset=utf-8");
    }
  });

  it("lets anybody keep the answer to an anonymous GET for a while, and nobody any other", async () => {
    for (let round = 0; round < 2; round++) {
      const { headers } = (await ask(get(QUESTION))).answer;
      expect(headers["cache-control"]).toBe("public, max-age=60");
      expect(headers.etag).toMatch(/^"[\w-]{22}"$/);
      expect(headers.vary).toBe("Accept, Accept-Language, Accept-Encoding, Authorization");
      const posted = (await ask(post(QUESTION))).answer.headers;
      expect(posted["cache-control"]).toBe("private, no-store");
      expect(posted.etag).toBeUndefined();
    }
  });

  it("sends nothing again to whom has it, until it changes", async () => {
    const { etag } = (await ask(get(QUESTION))).answer.headers;
    for (const given of [String(etag), `"other", W/${etag}`, "*"]) {
      const { answer, statements } = await untilKept(() => ask(get(QUESTION, { "if-none-match": given })));
      expect({ status: answer.statusCode, body: answer.body, statements }).toEqual({
        status: 304,
        body: "",
        statements: 0,
      });
      expect(answer.headers).toMatchObject({ etag, "cache-control": "public, max-age=60" });
    }
    await rename("换名");
    const changed = (await ask(get(QUESTION, { "if-none-match": String(etag) }))).answer;
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("has a tag of its own for %s, first and second time", async (encoding, decompress) => {
    const plain = (await ask(get(LONG))).answer;
    for (let round = 0; round < 2; round++) {
      const { answer } = await ask(get(LONG, { "accept-encoding": encoding }));
      expect(answer.headers["content-encoding"]).toBe(encoding);
      expect(answer.headers.etag).toBe(String(plain.headers.etag).replace(/"$/, `-${encoding}"`));
      expect(decompress(answer.rawPayload).toString()).toBe(plain.body);
      expect(Number(answer.headers["content-length"])).toBe(answer.rawPayload.length);
      const etag = String(answer.headers.etag);
      expect((await ask(get(LONG, { "accept-encoding": encoding, "if-none-match": etag }))).answer.statusCode).toBe(
        304,
      );
      expect((await ask(get(LONG, { "if-none-match": etag }))).answer.statusCode).toBe(200);
    }
    const refused = (await ask(get(LONG, { "accept-encoding": `${encoding};q=0` }))).answer;
    expect(refused.headers["content-encoding"]).toBeUndefined();
    expect(refused.body).toBe(plain.body);
  });

  it("never takes more bytes than it may", async () => {
    const room = 200_000;
    const small = await serve({ RESPONSE_CACHE_BYTES: String(room) });
    for (let round = 0; round < 300; round++) {
      await ask(
        post(`query Q${round} { regions(first: ${(round % 40) + 1}) { nodes { code name } } }`, {
          "accept-encoding": "gzip",
        }),
        small,
      );
    }
    const kept = await figures(small);
    expect(kept?.bytes).toBeLessThanOrEqual(room);
    expect(kept?.answers).toBeGreaterThan(5);
    expect(kept?.evictions).toBe(300 - Number(kept?.answers));
  });

  it("does without when it has no room, and with replicas; tags and 304 stay", async () => {
    const replicas = db.dialect === "postgres" ? [{ DATABASE_REPLICA_URLS: db.url, DATABASE_URL: db.url }] : [];
    for (const environment of [{ RESPONSE_CACHE_BYTES: "0" }, ...replicas]) {
      const without = await serve(environment);
      await ask(get(QUESTION), without);
      const { answer, statements } = await ask(get(QUESTION), without);
      expect(statements).toBeGreaterThan(0);
      const again = await ask(get(QUESTION, { "if-none-match": String(answer.headers.etag) }), without);
      expect(again.answer.statusCode).toBe(304);
      await without.close();
    }
  });
});

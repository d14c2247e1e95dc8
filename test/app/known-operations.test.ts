import { ApolloServer } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { openDatabase } from "../../ormconfig";
import { README_DAY } from "../../scripts/readme-queries";
import { readConfig } from "../../src/app/config";
import { hashOf, readTrustedDocuments } from "../../src/app/persisted-documents";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import { Scope, viewerOfKey } from "../../src/platform/access";
import { sql } from "../../src/platform/database";
import { type Application, openApplication } from "../support/application";
import { firstCodes } from "../support/codes";
import { onEachSeededDatabase } from "../support/harness";
import { bearer } from "../support/keys";
import { randomDocument } from "../support/random-document";

const RANDOM = 60;
const FIRST_SEED = 70_000;
const PAGE = `query Page($first: Int = 2, $filter: RegionFilter, $after: String) {
  regions(first: $first, filter: $filter, after: $after) { totalCount nodes { ...Named children(first: $first) { nodes { ...Named } } } }
}
fragment Named on Region { code name }`;
const DRAFTS = "{ opportunities(first: 50, filter: { publication: { ne: PUBLISHED } }) { nodes { code } } }";

type Headers = Record<string, string>;

const asked = jest.spyOn(ApolloServer.prototype, "executeHTTPGraphQLRequest");

onEachSeededDatabase("operations known before", (db) => {
  let schema: GraphQLSchema;
  let server: Application;

  // Before there is a server: it would take a process that is busy so long for overloaded.
  beforeAll(async () => {
    schema = await buildCatalogSchema();
  });
  beforeEach(async () => {
    server = await openApplication(db.database, "compiled", { METRICS_TOKEN: "a-token-of-twenty-signs" });
  });
  afterEach(() => server.close());

  /** An answer without what is new in each, and whether the whole server gave it. */
  const post = async (body: unknown, headers: Headers = {}, by: Pick<Application, "inject"> = server) => {
    const before = asked.mock.calls.length;
    const answer = await by.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", ...headers },
      payload: JSON.stringify(body),
    });
    const { "x-request-id": _, date: _1, ratelimit, ...same } = answer.headers;
    const isWhole = asked.mock.calls.length > before;
    const left = /r=(\d+);/.exec(String(ratelimit))?.[1];
    return { isWhole, left: Number(left), answer: { status: answer.statusCode, body: answer.body, headers: same } };
  };
  /** What the same question gets whose text nobody has sent before, so that the whole server answers it. */
  const postAnew = async (body: Record<string, unknown>, headers: Headers = {}) => {
    const query = `${String(body.query)}${" ".repeat(++spaces)}`;
    return (await post({ ...body, query }, headers)).answer;
  };
  let spaces = 0;

  it(`get the same bytes and headers the second time: ${RANDOM} random documents, and all that are trusted`, async () => {
    const codes = await firstCodes(db.database);
    const random = Array.from({ length: RANDOM }, (_, index) => randomDocument(schema, codes, FIRST_SEED + index));
    const trusted = readTrustedDocuments().map(({ text }) => {
      const variables = JSON.parse(/^# Example variables: (.*)$/m.exec(text)?.[1] ?? "{}") as Record<string, unknown>;
      return { text, variables };
    });
    let short = 0;
    for (const [index, { text: query, variables }] of [...random, ...trusted].entries()) {
      const headers = { "accept-language": index % 2 === 0 ? "zh" : "en", "accept-encoding": "gzip" };
      const first = await post({ query, variables }, headers);
      expect({ query, isWhole: first.isWhole, ...first.answer }).toMatchObject({ isWhole: true });
      const second = await post({ query, variables }, headers);
      expect({ query, variables, ...second.answer }).toEqual({ query, variables, ...first.answer });
      if (!second.isWhole) short++;
    }
    // What is compared must be worth it.
    expect(short).toBeGreaterThan((RANDOM + trusted.length) / 2);
  });

  it.each([
    ["the schema's name", { query: "{ __typename }" }],
    ["a look at the schema", { query: 'query L { __type(name: "Region") { fields { name } } }', operationName: "L" }],
    ["another page", { query: PAGE, variables: { first: 3 } }],
    ["no variables", { query: PAGE, variables: null, operationName: null, extensions: { other: 1 } }],
    [
      "one operation of two",
      { query: "query A { __typename } query B { regions { totalCount } }", operationName: "B" },
    ],
  ])("are answered past Apollo: %s", async (_, body) => {
    const first = await post(body);
    const second = await post(body);
    expect([first.isWhole, second.isWhole]).toEqual([true, false]);
    expect(first.answer).toMatchObject({ status: 200, body: expect.stringMatching(/^\{"data":\{/) });
    expect(second.answer).toEqual(first.answer);
    expect(second.answer).toEqual(await postAnew(body));
  });

  it("are known by the hash of their text too, as long as the text is", async () => {
    const [trusted] = readTrustedDocuments();
    const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    for (const body of [{ documentId: trusted?.hash }, persisted(trusted?.hash ?? "")]) await post(body);
    const own = "{ regions(first: 3) { nodes { name } } }";
    const registered = await post({ query: own, ...persisted(hashOf(own)) });
    await post({ query: own });
    expect(await post(persisted(hashOf(own)))).toMatchObject({ isWhole: false, answer: registered.answer });
    // Who registers goes all the way: the server may have forgotten the text.
    expect((await post({ query: own, ...persisted(hashOf(own)) })).isWhole).toBe(true);
    const unknown = await post(persisted(hashOf("{ __typename } ")));
    expect(unknown.answer.body).toContain("PERSISTED_QUERY_NOT_FOUND");
  });

  it.each([
    ["a page beyond the largest", { first: 101 }],
    ["a page of nothing", { first: 0 }],
    ["more objects than the quota", { first: 100 }],
    ["a list beyond the largest", { filter: { code: { in: Array.from({ length: 251 }, String) } } }],
    ["a value of another type", { first: "x" }],
    ["a member that the filter has not", { filter: { nothing: { eq: "1" } } }],
    ["a code that does not exist", { filter: { within: { eq: "000000" } } }],
    ["a cursor that is none", { after: "x" }],
    ["a sign that no text may hold", { after: "a\u0000" }],
    ["variables that are too many", { filter: Object.fromEntries(Array.from({ length: 5_000 }, (__, i) => [i, i])) }],
    ["variables in a list", [1]],
    ["variables in a text", "{}"],
  ])("are refused just the same for %s", async (_, variables) => {
    for (const language of ["zh", "en"]) {
      await post({ query: PAGE });
      expect((await post({ query: PAGE })).isWhole).toBe(false);
      const headers = { "accept-language": language };
      const { answer } = await post({ query: PAGE, variables }, headers);
      expect(answer.body).toContain('"errors"');
      expect(answer).toEqual(await postAnew({ query: PAGE, variables }, headers));
    }
  });

  it.each([
    ["another name", { operationName: "Other" }],
    ["a name that holds the beginning of the text", { operationName: "Page\n# a remark" }],
    ["a name that is none", { operationName: 1 }],
    ["extensions that are none", { extensions: "x" }],
  ])("are not taken for one with %s", async (_, more) => {
    for (const query of [PAGE, `# a remark\n${PAGE}`]) await post({ query, operationName: "Page" });
    const { answer, isWhole } = await post({ query: PAGE, ...more });
    expect(isWhole).toBe(true);
    expect(answer.body).toContain('"errors"');
  });

  it("are answered in the media type that is asked for, and refused for one that is not offered", async () => {
    const body = { query: PAGE };
    await post(body);
    for (const accept of ["application/graphql-response+json", "application/json", "text/html"]) {
      const [first, second] = [await post(body, { accept }), await post(body, { accept })];
      expect(second.answer).toEqual(first.answer);
      expect(second.isWhole).toBe(accept === "text/html");
    }
  });

  it("show each viewer its own, and nothing to a key that was revoked", async () => {
    await db.database.writer.transaction((to) =>
      to.run(sql`UPDATE opportunity SET publication = 'DRAFT' WHERE code = 'O-132'`),
    );
    try {
      const [internal, reader] = [
        await bearer(db.database, [Scope.READ_INTERNAL]),
        await bearer(db.database, [Scope.READ]),
      ];
      const body = { query: DRAFTS };
      for (const authorization of [internal, reader, internal, reader]) await post(body, { authorization });
      const seen = await post(body, { authorization: internal });
      expect([seen.isWhole, seen.answer.body.includes("O-132")]).toEqual([false, true]);
      for (const headers of [{ authorization: reader }, {}] as Headers[]) {
        const hidden = await post(body, headers);
        expect([hidden.isWhole, hidden.answer.body.includes("O-132")]).toEqual([false, false]);
        expect(hidden.answer).toEqual(await postAnew(body, headers));
      }
      const viewer = await viewerOfKey(db.database.reader, internal.slice("Bearer ".length), new Date());
      const prefix = viewer?.kind === "app" ? viewer.keyPrefix : "";
      const revoked = new Date(Date.now() - 1_000).toISOString();
      await db.database.writer.transaction((to) =>
        to.run(sql`UPDATE api_key SET revoked_at = ${revoked} WHERE prefix = ${prefix}`),
      );
      const refused = await post(body, { authorization: internal });
      expect(refused).toMatchObject({ isWhole: false, answer: { status: 401 } });
      expect(refused.answer.body).not.toContain("O-132");
    } finally {
      await db.database.writer.transaction((to) =>
        to.run(sql`UPDATE opportunity SET publication = 'PUBLISHED' WHERE code = 'O-132'`),
      );
    }
  });

  it("cost the same points, counted once, and are refused when these are spent", async () => {
    const open = () => openApplication(db.database, "compiled", { RATE_ANONYMOUS: "60" });
    const [known, anew] = [await open(), await open()];
    const statuses: number[] = [];
    for (let time = 0; time < 8; time++) {
      const short = await post({ query: PAGE }, {}, known);
      const other = await post({ query: `${PAGE}${" ".repeat(time)}` }, {}, anew);
      if (short.answer.status === 200) expect(short.isWhole).toBe(time === 0);
      const words = (told: unknown) =>
        JSON.stringify(told).replaceAll(/\d+ 秒|retryAfter\D+\d+|retry-after\D+\d+/g, "");
      expect({ left: short.left, words: words(short.answer) }).toEqual({
        left: other.left,
        words: words(other.answer),
      });
      statuses.push(short.answer.status);
    }
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    await known.close();
    await anew.close();
  });

  it("are counted and tried once when resolvers have to tell what is wrong", async () => {
    const limited = await openApplication(db.database, "compiled", { RATE_ANONYMOUS: "1000" });
    const body = { query: PAGE, variables: { filter: { within: { eq: "000000" } } } };
    await post({ query: PAGE }, {}, limited);
    const costs: unknown[] = [];
    for (const query of [PAGE, `${PAGE} `]) {
      const { left } = await post({ query: "{ __typename }" }, {}, limited);
      const { result, statements } = await db.statements(() => post({ ...body, query }, {}, limited));
      expect(result.isWhole).toBe(true);
      costs.push({ points: left - result.left, statements });
    }
    expect(costs[0]).toEqual(costs[1]);
    await limited.close();
  });

  it("tell a failure of the database masked, with an incident that is in the log once, and count and log as ever", async () => {
    const lines: string[] = [];
    let isFailing = false;
    const limited = await openDatabase(db.url, [], { statementTimeoutMs: 5_000 });
    const { reader } = limited;
    const failing = (by: typeof reader): typeof reader => ({
      ...by,
      rows: (statement) => by.rows(statement),
      document: (statement) => (isFailing ? Promise.reject(new Error("disk of secrets")) : by.document(statement)),
      recording: (types) => failing(by.recording(types)),
      seeing: (view) => failing(by.seeing(view)),
    });
    const service = await createServer({
      config: readConfig({ LOG_LEVEL: "info", RESPONSE_CACHE_BYTES: "0", METRICS_TOKEN: "a-token-of-twenty-signs" }),
      database: { ...limited, reader: failing(reader) },
      schema,
      today: () => README_DAY,
      logTo: { write: (line) => lines.push(line) },
    });
    await post({ query: PAGE }, {}, service);
    const healthy = await post({ query: PAGE }, { "x-request-id": "healthy" }, service);
    isFailing = true;
    const masked: string[] = [];
    for (const query of [PAGE, `${PAGE} `]) {
      const { answer, isWhole } = await post(
        { query },
        { "accept-language": "en", "x-request-id": "failing" },
        service,
      );
      expect(isWhole).toBe(query !== PAGE);
      const incident = /Please quote incident ([0-9a-f-]{36})/.exec(answer.body)?.[1] ?? "";
      expect(lines.filter((line) => line.includes(`"incident":"${incident}"`) && line.includes("disk"))).toHaveLength(
        1,
      );
      masked.push(JSON.stringify(answer).replaceAll(incident, ""));
    }
    expect(masked[0]).toBe(masked[1]);
    expect(masked[0]).not.toContain("secrets");
    isFailing = false;
    const again = await post({ query: PAGE }, {}, service);
    expect([again.isWhole, again.answer]).toEqual([false, healthy.answer]);
    const completed = (id: string) =>
      lines.filter((line) => line.includes(`"reqId":"${id}"`) && line.includes("request completed")).length;
    expect([completed("healthy"), completed("failing")]).toEqual([1, 2]);
    const metrics = await service.inject({
      method: "GET",
      url: "/metrics",
      headers: { authorization: "Bearer a-token-of-twenty-signs" },
    });
    expect(metrics.body).toMatch(/answered_by="statement"\} 3\n/);
    expect(metrics.body).toMatch(/answered_by="refused"\} 2\n/);
    await service.close();
    await limited.close();
  });
});

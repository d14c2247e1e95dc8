import { onEachDatabase } from "../support/harness";

interface Attack {
  method?: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  url?: string;
  headers?: Record<string, string>;
  payload?: string | Buffer;
  status: number | number[];
  code: string;
}

const JSON_TYPE = { "content-type": "application/json", accept: "application/graphql-response+json" };
const query = (text: string, variables?: unknown) => JSON.stringify({ query: text, variables });
const SEARCH = "query ($t: String!) { search(text: $t) { hits { type } } }";

const ATTACKS: Record<string, Attack> = {
  "malformed JSON": { payload: '{"query": ', status: 400, code: "BAD_REQUEST" },
  "an empty body": { payload: "", status: 400, code: "BAD_REQUEST" },
  "a body of brackets": { payload: "[".repeat(100_000), status: 400, code: "BAD_REQUEST" },
  "a body that is a list": { payload: `[${query("{ __typename }")}]`, status: 400, code: "BAD_REQUEST" },
  "a body that is a number": { payload: "7", status: 400, code: "BAD_REQUEST" },
  "bytes that are no UTF-8": {
    payload: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    status: 400,
    code: "BAD_REQUEST",
  },
  "a body over 1 MB": { payload: query(" ".repeat(1_000_001)), status: 413, code: "PAYLOAD_TOO_LARGE" },
  "another character set": {
    headers: { "content-type": "application/json; charset=utf-16" },
    payload: query("{ __typename }"),
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  "a compressed body": {
    headers: { ...JSON_TYPE, "content-encoding": "gzip" },
    payload: query("{ __typename }"),
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  "a form": {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: "query=%7B__typename%7D",
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  "an upload": {
    headers: { "content-type": "multipart/form-data; boundary=x" },
    payload: "--x--",
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  "plain text": {
    headers: { "content-type": "text/plain" },
    payload: query("{ __typename }"),
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  PUT: { method: "PUT", payload: query("{ __typename }"), status: 405, code: "METHOD_NOT_ALLOWED" },
  DELETE: { method: "DELETE", status: 405, code: "METHOD_NOT_ALLOWED" },
  "an unknown path": { url: "/etc/passwd", method: "GET", status: 404, code: "NOT_FOUND" },
  "a path upwards": { url: "/graphiql/../../package.json", method: "GET", status: 404, code: "NOT_FOUND" },
  "a GET as a browser sends it from elsewhere": {
    method: "GET",
    url: "/graphql?query=%7B__typename%7D",
    headers: {},
    status: 400,
    code: "BAD_REQUEST",
  },
  "NUL in a variable": { payload: query(SEARCH, { t: "a\u0000b" }), status: 400, code: "BAD_USER_INPUT" },
  "a control character in a variable": {
    payload: query(SEARCH, { t: "a\u0007b" }),
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "half a surrogate pair": {
    payload: '{"query":"{ __typename }","variables":{"t":"\\ud800"}}',
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "a writing direction override": {
    payload: query(SEARCH, { t: "abc\u202edef" }),
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "an override in the document": {
    payload: query('{ search(text: "\u202e") { hits { type } } }'),
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "NUL in the name of a variable": {
    payload: '{"query":"{ __typename }","variables":{"a\\u0000":1}}',
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "variables nested 1,000 deep": {
    payload: `{"query":"{ __typename }","variables":${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)}}`,
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "an unknown field": { payload: query("{ password }"), status: 400, code: "GRAPHQL_VALIDATION_FAILED" },
  "a variable of another type": { payload: query(SEARCH, { t: { $gt: "" } }), status: 400, code: "BAD_USER_INPUT" },
  "a document without operation": {
    payload: query("fragment A on Query { __typename }"),
    status: 400,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "an id that is none": { payload: query('{ node(id: "x") { id } }'), status: 200, code: "BAD_USER_INPUT" },
  "a cursor that is none": {
    payload: query('{ regions(after: "eyJpZCI6MX0=") { nodes { code } } }'),
    status: [200, 400],
    code: "BAD_USER_INPUT",
  },
  "a search of 201 characters": {
    payload: query(SEARCH, { t: "x".repeat(201) }),
    status: [200, 400],
    code: "BAD_USER_INPUT",
  },
  "a decimal that is none": {
    payload: query('{ opportunities(filter: { investment: { gte: "1e999" } }) { totalCount } }'),
    status: 400,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "a day that does not exist": {
    payload: query('{ funnel(asOf: "2024-02-30") { cohorts { outcome { code } } } }'),
    status: 400,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "a mutation": { payload: query("mutation { drop }"), status: 400, code: "BAD_USER_INPUT" },
};

/** What no answer may hold: traces, SQL, drivers, paths of the machine. */
const SECRETS =
  /\bat .+\(.+:\d+:\d+\)|SELECT |INSERT |SQLITE_|sqlite3|QueryFailed|node_modules|\/src\/|\/dist\/|postgres:\/\//;

/** Texts that would be syntax if somebody read them as such; each must simply find nothing or something, without error. */
const HARMLESS = [
  '"',
  "'",
  "*",
  "%",
  "_",
  "NEAR(",
  "title:x",
  "a AND",
  ":*",
  "&|!",
  "\\",
  "; DROP TABLE region",
  "' OR 1=1 --",
  "()",
  "{}",
  "x\ty",
];

onEachDatabase("hostile requests", (db) => {
  describe.each(["zh", "en"])("in %s", (language) => {
    it.each(Object.entries(ATTACKS))(
      "%s",
      async (_, { method = "POST", url = "/graphql", headers = JSON_TYPE, payload, status, code }) => {
        const application = await db.application();
        const answer = await application.inject({
          method,
          url,
          headers: { ...headers, "accept-language": language },
          payload,
        });
        expect([status].flat()).toContain(answer.statusCode);
        expect(answer.headers["content-type"]).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
        const body = JSON.parse(answer.body) as { errors: { message: string; extensions: { code: string } }[] };
        expect(body.errors[0]?.extensions.code).toBe(code);
        expect(body.errors[0]?.message).not.toBe("");
        expect(answer.body).not.toMatch(SECRETS);
        expect(answer.body.length).toBeLessThan(1_400);
      },
    );
  });

  it("names the place of a character that may not be", async () => {
    const { errors } = await db.ask(SEARCH, { t: "a\u202eb" }, { locale: "en" });
    expect(errors).toEqual([
      {
        message: "variables.t holds the writing direction mark U+202E.",
        extensions: { code: "BAD_USER_INPUT", argument: "variables.t" },
      },
    ]);
  });

  it("says which methods there are", async () => {
    const application = await db.application();
    const { headers } = await application.inject({ method: "PUT", url: "/graphql", headers: JSON_TYPE, payload: "{}" });
    expect(headers.allow).toBe("GET, HEAD, POST");
  });

  it("answers a GET that a browser would not send by itself", async () => {
    const application = await db.application();
    const answer = await application.inject({
      method: "GET",
      url: "/graphql?query=%7B__typename%7D",
      headers: { "apollo-require-preflight": "1" },
    });
    expect(JSON.parse(answer.body)).toMatchObject({ data: { __typename: "Query" } });
  });

  it("does not let keys called __proto__ or constructor reach anything", async () => {
    const application = await db.application();
    const payload = `{"query":"{ __typename }","variables":{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}}`;
    const answer = await application.inject({ method: "POST", url: "/graphql", headers: JSON_TYPE, payload });
    expect(answer.statusCode).toBe(200);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it.each(HARMLESS)("takes %j as text to look for", async (text) => {
    const { errors } = await db.ask(
      `query ($t: String!) { search(text: $t) { isSearchable hits { type } }
         opportunities(filter: { text: $t }) { totalCount } regions(filter: { name: { contains: $t } }) { totalCount }
         byStart: regions(filter: { code: { startsWith: $t } }) { totalCount } }`,
      { t: text },
    );
    expect(errors).toBeUndefined();
  });
});

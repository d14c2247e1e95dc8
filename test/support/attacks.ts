/** A request that means harm, and the refusal it gets. */
export interface Attack {
  method?: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  url?: string;
  headers?: Record<string, string>;
  payload?: string | Buffer;
  /** Any of them will do. */
  status: number | number[];
  code: string;
}

/** Headers of an honest question. */
export const JSON_TYPE = { "content-type": "application/json", accept: "application/graphql-response+json" };
const query = (text: string, variables?: unknown) => JSON.stringify({ query: text, variables });
/** A question with a text as its variable `t`. */
export const SEARCH = "query ($t: String!) { search(text: $t) { hits { type } } }";

/** Attacks by what they are; each is refused in the same way on both databases and in both languages. */
export const ATTACKS: Record<string, Attack> = {
  "malformed JSON": { payload: '{"query": ', status: 400, code: "BAD_REQUEST" },
  "ten megabytes of brackets": { payload: "[".repeat(10_000_000), status: 413, code: "PAYLOAD_TOO_LARGE" },
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
  "NUL written as an escape in the document": {
    payload: query('{ regions(filter: { name: { contains: "a\\u0000b" } }) { totalCount } }'),
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "an override written as an escape in the document": {
    payload: query('{ region(code: "\\u202e") { code } }'),
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "NUL written as an escape in the variables of a GET": {
    method: "GET",
    url: `/graphql?query=${encodeURIComponent(SEARCH)}&variables=${encodeURIComponent('{"t":"a\\u0000b"}')}`,
    headers: { "apollo-require-preflight": "1" },
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "variables of a GET that are no JSON": {
    method: "GET",
    url: "/graphql?query=%7B__typename%7D&variables=%7B",
    headers: { "apollo-require-preflight": "1" },
    status: 400,
    code: "BAD_REQUEST",
  },
  "a mutation by GET": {
    method: "GET",
    url: `/graphql?query=${encodeURIComponent('mutation { withdrawOpportunity(input: {code: "O-003", expectedVersion: 1}) { userErrors { code } } }')}`,
    headers: { "apollo-require-preflight": "1" },
    status: 405,
    code: "BAD_REQUEST",
  },
  "half a million variables": {
    payload: `{"query":"{ __typename }","variables":{"a":[${"0,".repeat(490_000)}0]}}`,
    status: 400,
    code: "QUERY_TOO_EXPENSIVE",
  },
  "more mistakes in variables than are counted": {
    payload: query("query ($f: RegionFilter) { regions(filter: $f) { totalCount } }", {
      f: Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`unknown${index}`, 1])),
    }),
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "an argument given 1,200 times": {
    payload: query(`{ regions(${"first: 1 ".repeat(1_200)}) { totalCount } }`),
    status: 400,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "a list in 2,400 lists": {
    payload: query(`{ regions(first: ${"[".repeat(2_400)}${"]".repeat(2_400)}) { totalCount } }`),
    status: 400,
    code: "QUERY_TOO_EXPENSIVE",
  },
  "a hash of another version": {
    payload: JSON.stringify({
      query: "{ __typename }",
      extensions: { persistedQuery: { version: 9, sha256Hash: {} } },
    }),
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "a text under the hash of another": {
    payload: JSON.stringify({
      query: "{ __typename }",
      extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } },
    }),
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "a document by a hash that is none": {
    payload: JSON.stringify({ documentId: "../../etc/passwd" }),
    status: 400,
    code: "BAD_USER_INPUT",
  },
  "an answer that is no JSON": {
    headers: { ...JSON_TYPE, accept: "text/html" },
    payload: query("{ __typename }"),
    status: 406,
    code: "BAD_REQUEST",
  },
  "another character set in other quotes": {
    headers: { "content-type": "application/json; charset='utf-16'" },
    payload: query("{ __typename }"),
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  "a broken escape in the address": { method: "GET", url: "/%zz", status: 400, code: "BAD_REQUEST" },
  PATCH: { method: "PATCH", url: "/graphql/", payload: "{}", status: 405, code: "METHOD_NOT_ALLOWED" },
  "a body for an unknown path": { url: "/nothing", payload: "{", status: 404, code: "NOT_FOUND" },
  "an id that names a property": {
    payload: query('{ node(id: "constructor:toString") { id } }'),
    status: 200,
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
  "a mutation that there is not": {
    payload: query("mutation { drop }"),
    status: 400,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
};

import { ATTACKS, JSON_TYPE, SEARCH } from "../support/attacks";
import { onEachDatabase } from "../support/harness";

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
    expect(headers.allow).toBe("GET, POST");
    const head = await application.inject({ method: "HEAD", url: "/graphql" });
    expect({ status: head.statusCode, body: head.body }).toEqual({ status: 405, body: "" });
  });

  it("takes a body that says it is not compressed", async () => {
    const { data } = await db.ask("{ __typename }", {}, { headers: { "content-encoding": "identity" } });
    expect(data).toEqual({ __typename: "Query" });
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

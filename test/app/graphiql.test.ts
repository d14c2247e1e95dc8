import { onEachDatabase } from "../support/harness";

onEachDatabase("the query editor", (db) => {
  const get = async (url: string) => (await db.application()).inject({ method: "GET", url });

  it("is one page whose every file is served from here, with the right type", async () => {
    const page = await get("/graphiql");
    expect(page.statusCode).toBe(200);
    const files = [...page.body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = ""]) => file);
    expect(files).toHaveLength(5);
    for (const file of files) {
      const answer = await get(file);
      expect({ file, status: answer.statusCode }).toEqual({ file, status: 200 });
      expect(answer.headers["content-type"]).toMatch(file.endsWith(".css") ? /^text\/css/ : /^text\/javascript/);
      expect(answer.body.length).toBeGreaterThan(100);
    }
  });

  it("asks no other host, and is not allowed to", async () => {
    const page = await get("/graphiql");
    const start = await get("/graphiql/start.js");
    expect(page.body + start.body).not.toMatch(/https?:\/\//);
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  it("starts with a query that runs, and takes another from the address", async () => {
    const { body } = await get("/graphiql/start.js");
    expect(body).toContain('given.get("query")');
    const query = JSON.parse(/defaultQuery: ("(?:[^"\\]|\\.)*")/.exec(body)?.[1] ?? '""') as string;
    const { errors } = await db.ask(query);
    expect(errors).toBeUndefined();
  });

  it("is where the root leads", async () => {
    const root = await get("/");
    expect({ status: root.statusCode, to: root.headers.location }).toEqual({ status: 302, to: "/graphiql" });
  });
});

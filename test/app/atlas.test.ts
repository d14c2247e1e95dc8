import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { addAtlas, answerMissing, readAtlas } from "../../src/app/atlas";

describe("what serves the atlas", () => {
  let folder: string;
  let app: FastifyInstance;
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: "GET", url, headers });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "longtu-atlas-"));
    mkdirSync(path.join(folder, "assets"));
    writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>陇图</title>");
    writeFileSync(path.join(folder, "pages.json"), '{"home": "/", "funds": "/funds"}');
    writeFileSync(path.join(folder, "assets/index-0a1b.js"), "plain");
    writeFileSync(path.join(folder, "assets/index-0a1b.js.br"), "small");
    app = Fastify();
    const atlas = readAtlas(folder);
    await addAtlas(app, atlas);
    app.setNotFoundHandler((request, reply) => {
      if (!answerMissing(atlas, request, reply)) void reply.code(404).send({ told: "a program" });
    });
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it.each(["/", "/funds", "/funds?chain=a"])("answers %s with the page, which is asked for each time", async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: "<!doctype html><title>陇图</title>" });
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  it("lets the page load what is from here, and nothing that is written into it", async () => {
    const { headers } = await get("/");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'self';/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|https?:|data:|\*/);
  });

  it("lets files with a hash be kept for ever, compressed before anybody asks", async () => {
    const { statusCode, headers, body } = await get("/assets/index-0a1b.js", { "accept-encoding": "gzip, br" });
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: "small" });
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["content-type"]).toMatch(/^(text|application)\/javascript/);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await get("/assets/index-0a1b.js")).body).toBe("plain");
  });

  it("answers what there is not with 404: people with the page, programs in their way", async () => {
    const [person, program, file, climbing] = await Promise.all([
      get("/nothing", { accept: "text/html,*/*" }),
      get("/nothing", { accept: "application/json" }),
      get("/assets/index-old.js", { accept: "*/*" }),
      get("/assets/..%2fpages.json", { accept: "*/*" }),
    ]);
    expect([person?.statusCode, person?.body]).toEqual([404, "<!doctype html><title>陇图</title>"]);
    expect([program?.statusCode, program?.json()]).toEqual([404, { told: "a program" }]);
    expect([file?.statusCode, file?.headers["cache-control"]]).toEqual([404, undefined]);
    expect([403, 404]).toContain(climbing?.statusCode);
    expect(climbing?.body).not.toContain("/funds");
  });

  it("is the query editor where there is no atlas", async () => {
    const bare = Fastify();
    await addAtlas(bare, readAtlas(path.join(folder, "assets")));
    const { statusCode, headers } = await bare.inject({ method: "GET", url: "/" });
    expect([statusCode, headers.location]).toEqual([302, "/graphiql"]);
  });
});

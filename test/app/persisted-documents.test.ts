import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestOf } from "../../scripts/manifest";
import { README_DAY } from "../../scripts/readme-queries";
import { readConfig } from "../../src/app/config";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import { hashOf, PersistedDocuments, readTrustedDocuments } from "../../src/app/persisted-documents";
import type { HttpRequest } from "../support/application";
import { OF_THE_WORK } from "../support/documents";
import { onEachSeededDatabase } from "../support/harness";

const trusted = readTrustedDocuments();
const TEXT = "query Asked($code: String!) { region(code: $code) { code } }";
const VARIABLES = { code: "620000" };

describe("the manifest of trusted documents", () => {
  it("names the hash of each document", () => {
    const committed = readFileSync(join(__dirname, "../../schema/operations/manifest.json"), "utf8");
    expect(committed).toBe(manifestOf(trusted));
    expect(trusted.length).toBeGreaterThanOrEqual(10);
    for (const { hash, name } of trusted) expect(JSON.parse(committed)).toHaveProperty(hash, name);
  });

  it("is another one when a document changes by one character", () => {
    const [first, ...others] = trusted;
    const changed = { name: String(first?.name), text: `${first?.text} `, hash: hashOf(`${first?.text} `) };
    expect(manifestOf([changed, ...others])).not.toBe(manifestOf(trusted));
  });
});

describe("documents by their hash", () => {
  it("are within their room, and the trusted ones stay whatever is registered", async () => {
    const documents = new PersistedDocuments(trusted);
    const large = "x".repeat(100_000);
    for (let number = 0; number < 100; number++) await documents.set(`apq:${number}`, `${large}${number}`);
    expect(await documents.get("apq:0")).toBeUndefined();
    expect(await documents.get("apq:99")).toBe(`${large}99`);
    for (const { hash, text } of trusted) expect(await documents.get(`apq:${hash}`)).toBe(text);
  });

  it("cannot be changed by whoever registers another text under a trusted hash", async () => {
    const documents = new PersistedDocuments([{ name: "a", hash: "h", text: "ours" }]);
    await documents.set("apq:h", "theirs");
    expect(await documents.get("apq:h")).toBe("ours");
  });
});

onEachSeededDatabase("a document by its hash", (db) => {
  const send = async (request: HttpRequest) => {
    const { statusCode, body, headers } = await (await db.application()).inject(request);
    const answer = JSON.parse(body) as {
      data?: unknown;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    };
    return { status: statusCode, headers, ...answer };
  };
  const post = (body: Record<string, unknown>) =>
    send({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify(body),
    });
  const get = (parameters: Record<string, unknown>) => {
    const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]);
    const search = new URLSearchParams(texts).toString();
    return send({ method: "GET", url: `/graphql?${search}`, headers: { "apollo-require-preflight": "1" } });
  };
  const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

  it.each(
    trusted.filter(({ name }) => !OF_THE_WORK.has(`${name}.graphql`)).map(({ name, ...rest }) => [name, rest] as const),
  )("is answered as its text is: %s", async (_, { hash, text }) => {
    const variables = JSON.parse(/^# Example variables: (.*)$/m.exec(text)?.[1] ?? "{}") as Record<string, unknown>;
    const { data, errors } = await post({ query: text, variables });
    expect(errors).toBeUndefined();
    for (const ask of [post, get]) {
      expect((await ask({ extensions: persisted(hash), variables })).data).toEqual(data);
      expect((await ask({ documentId: hash, variables })).data).toEqual(data);
      expect((await ask({ documentId: `sha256:${hash}`, variables, extensions: {} })).data).toEqual(data);
    }
  });

  it("may be kept by others when it was asked for by GET", async () => {
    const { headers, data } = await get({ documentId: String(trusted.find(({ name }) => name === "funnel")?.hash) });
    expect(data).toBeDefined();
    expect(headers["cache-control"]).toBe("public, max-age=60");
  });

  it("is known once a client has registered it, and not before", async () => {
    const extensions = persisted(hashOf(TEXT));
    for (const ask of [post, get]) {
      const unknown = await ask({ extensions: persisted(hashOf(`${TEXT} `)), variables: VARIABLES });
      expect(unknown).toMatchObject({
        status: 200,
        errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
      });
      expect(unknown.headers["cache-control"]).toBe("private, no-store");
    }
    expect((await post({ extensions, variables: VARIABLES })).errors?.[0]?.extensions.code).toBe(
      "PERSISTED_QUERY_NOT_FOUND",
    );
    const registered = await get({ query: TEXT, extensions, variables: VARIABLES });
    expect(registered.data).toEqual({ region: { code: "620000" } });
    for (const ask of [post, get]) {
      expect((await ask({ extensions, variables: VARIABLES })).data).toEqual(registered.data);
      expect((await ask({ documentId: hashOf(TEXT), variables: VARIABLES })).data).toEqual(registered.data);
    }
  });

  it.each([
    ["too deep", `{ ${"regions { nodes { children { nodes { ".repeat(6)} code ${"} ".repeat(24)}}`],
    ["with a character that no text may hold", '{ region(code: "\u0007") { code } }'],
    ["that is invalid", "{ nothing }"],
  ])("is not registered when it is refused: a document %s", async (_, query) => {
    const extensions = persisted(hashOf(query));
    expect((await post({ query, extensions })).errors).toBeDefined();
    expect((await post({ extensions })).errors?.[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  });

  it.each([
    [
      "a hash that is not that of the text",
      { query: TEXT, extensions: persisted("0".repeat(64)) },
      "extensions.persistedQuery.sha256Hash",
    ],
    ["a hash that is none", { extensions: persisted("xyz") }, "extensions.persistedQuery.sha256Hash"],
    [
      "another version",
      { extensions: { persistedQuery: { version: 2, sha256Hash: "0".repeat(64) } } },
      "extensions.persistedQuery",
    ],
    ["an id that is no hash", { documentId: "Funnel" }, "documentId"],
    ["an id and a text", { documentId: "0".repeat(64), query: TEXT }, "documentId"],
    ["an id and a hash", { documentId: "0".repeat(64), extensions: persisted("0".repeat(64)) }, "documentId"],
  ])("is refused in both languages' words, by POST and GET: %s", async (_, request, argument) => {
    for (const ask of [post, get]) {
      const { status, errors } = await ask(request);
      expect({ status, code: errors?.[0]?.extensions }).toEqual({
        status: 400,
        code: { code: "BAD_USER_INPUT", argument },
      });
      expect(errors?.[0]?.message).toMatch(/\p{Script=Han}/u);
    }
  });

  it("is registered by every request that means to, also when the answer is known", async () => {
    const server = await createServer({
      config: readConfig({ LOG_LEVEL: "silent" }),
      database: db.database,
      schema: await buildCatalogSchema(),
      today: () => README_DAY,
    });
    const extensions = persisted(hashOf(TEXT));
    const cost = async (body: Record<string, unknown>) => {
      const headers = { "content-type": "application/json" };
      const payload = JSON.stringify({ ...body, variables: VARIABLES });
      const request = { method: "POST", url: "/graphql", headers, payload } as const;
      return (await db.statements(() => server.inject(request))).statements.length;
    };
    const registering = [await cost({ query: TEXT, extensions }), await cost({ query: TEXT, extensions })];
    const later = [await cost({ extensions }), await cost({ extensions }), await cost({ documentId: hashOf(TEXT) })];
    expect(registering.map((statements) => statements > 0)).toEqual([true, true]);
    expect(later.map((statements) => statements > 0)).toEqual([true, false, true]);
    await server.close();
  });

  it("is checked as it is executed, whatever the escapes in the address", async () => {
    const deep = `{ ${"regions { nodes { children { nodes { ".repeat(6)} code ${"} ".repeat(24)}}`;
    const { status, errors } = await send({
      method: "GET",
      // The escape at the end is no UTF-8: some readers of addresses then leave the whole text as it is.
      url: `/graphql?query=${encodeURIComponent(deep)}%23%FF`,
      headers: { "apollo-require-preflight": "1" },
    });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code: "QUERY_TOO_EXPENSIVE" });
  });
});

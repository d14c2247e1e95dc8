import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { readConfig } from "../../src/app/config";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import { onEachDatabase } from "../support/harness";

onEachDatabase("a connection", (db) => {
  let server: FastifyInstance;
  let port = 0;

  beforeAll(async () => {
    const config = readConfig({ LOG_LEVEL: "silent", REQUEST_TIMEOUT_MS: "1000", LIMIT_BODY_BYTES: "1000" });
    server = await createServer({ config, database: db.database, schema: await buildCatalogSchema() });
    port = Number(new URL(await server.listen({ host: "127.0.0.1", port: 0 })).port);
  });

  afterAll(() => server.close());

  /** Everything that comes back for some bytes until the service ends the connection, and how long that took. */
  function send(bytes: string): Promise<{ status: number; head: string; body: string; milliseconds: number }> {
    const start = Date.now();
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
      let answer = "";
      socket.on("data", (chunk) => (answer += chunk.toString()));
      socket.on("error", reject);
      socket.on("close", () => {
        const [head = "", body = ""] = answer.split("\r\n\r\n");
        resolve({ status: Number(head.split(" ")[1]), head, body, milliseconds: Date.now() - start });
      });
    });
  }

  const POST = "POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n";
  const CHUNK = `400\r\n${"[".repeat(1_024)}\r\n`;

  it.each([
    ["bytes that are no HTTP", "\u0000\u0001nonsense\r\n\r\n", 400, "BAD_REQUEST"],
    ["a method that there is not", "FOO /graphql HTTP/1.1\r\nhost: x\r\n\r\n", 400, "BAD_REQUEST"],
    [
      "two lengths of one body",
      `${POST}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      "BAD_REQUEST",
    ],
    ["headers of 20 kB", `GET / HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(20_000)}\r\n\r\n`, 431, "HEADERS_TOO_LARGE"],
    [
      "an address of 20 kB",
      `GET /graphql?query=${"a".repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
      431,
      "HEADERS_TOO_LARGE",
    ],
    [
      "a body in chunks that goes on",
      `${POST}transfer-encoding: chunked\r\n\r\n${CHUNK.repeat(20)}0\r\n\r\n`,
      413,
      "PAYLOAD_TOO_LARGE",
    ],
    ["a body that never ends", `${POST}content-length: 500\r\n\r\n{`, 408, "REQUEST_TIMEOUT"],
    ["headers that never end", "GET /healthz HTTP/1.1\r\nhost: x\r\n", 408, "REQUEST_TIMEOUT"],
  ])("with %s is answered in JSON and ended", async (_, bytes, status, code) => {
    const answer = await send(bytes);
    expect(answer.head.toLowerCase()).toContain("content-type: application/json; charset=utf-8");
    expect({ status: answer.status, body: JSON.parse(answer.body) as unknown }).toEqual({
      status,
      body: { errors: [{ message: expect.stringMatching(/./), extensions: { code } }] },
    });
    expect(answer.milliseconds).toBeLessThan(5_000);
  });

  it("takes a body of the limit and refuses one byte more", async () => {
    const body = (bytes: number) => JSON.stringify({ query: "{ __typename }" }).padEnd(bytes, " ");
    const post = (bytes: number) => send(`${POST}content-length: ${bytes}\r\n\r\n${body(bytes)}`);
    expect(await post(1_000)).toMatchObject({ status: 200 });
    expect(await post(1_001)).toMatchObject({ status: 413 });
  });
});

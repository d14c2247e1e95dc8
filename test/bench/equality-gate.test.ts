import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { compareAnswers, expectedAnswers, type RunningServer } from "../../bench/measure/equality-gate";
import type { ServerKind } from "../../bench/servers/server-kind";
import type { Variant } from "../../bench/workload/variant";

const VARIANTS = ["first", "second"].map((code) => ({ code }) as Variant);

describe("the equality gate", () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach((server) => server.close()));

  /** A server that answers `answer(code)` with a status. */
  async function serverWith(answer: (code: string) => unknown, status = 200): Promise<RunningServer> {
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        const { code } = JSON.parse(body) as Variant;
        response.writeHead(status).end(JSON.stringify(answer(code)));
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const kind: Pick<ServerKind, "request" | "canonical"> = {
      request: (_, variant) => ({ path: "/", body: JSON.stringify(variant) }),
      canonical: (_, body) => body as never,
    };
    return { kind: kind as ServerKind, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pid: 0 };
  }

  const compared = async (server: RunningServer) => {
    const reference = await serverWith((code) => ({ code, title: "氢能" }));
    return compareAnswers(server, "Q2", VARIANTS, await expectedAnswers(reference, VARIANTS));
  };

  it("lets an equal answer pass, whatever the order of its keys, and remembers its bytes", async () => {
    const bytes = VARIANTS.map(({ code }) => Buffer.byteLength(JSON.stringify({ title: "氢能", code })));
    expect(await compared(await serverWith((code) => ({ title: "氢能", code })))).toEqual({ bytes });
  });

  it("names the first variant that differs, and where", async () => {
    const other = await serverWith((code) => ({ code, title: code === "second" ? "氢" : "氢能" }));
    expect(await compared(other)).toEqual({
      difference: 'variant 1: …{"code":"second","title":"氢"}… instead of …{"code":"second","title":"氢能"}…',
    });
  });

  it("takes an empty answer and a failure for differences", async () => {
    expect(await compared(await serverWith(() => ({})))).toHaveProperty("difference");
    expect(await compared(await serverWith((code) => ({ code, title: "氢能" }), 500))).toEqual({
      difference: expect.stringContaining("variant 0: Status 500"),
    });
  });
});

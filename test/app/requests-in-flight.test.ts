import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import Fastify from "fastify";
import { RequestsInFlight } from "../../src/app/requests-in-flight";

describe("requests in flight", () => {
  const inFlight = new RequestsInFlight();
  const seen: boolean[] = [];
  const app = Fastify();
  app.get("/soon", { onRequest: inFlight.hook }, () => {
    seen.push(inFlight.isAny);
    return "answered";
  });
  app.get("/never", { onRequest: inFlight.hook }, () => new Promise(() => undefined));
  app.get("/fails", { onRequest: inFlight.hook }, () => Promise.reject(new Error("no answer")));

  beforeAll(() => app.listen({ host: "127.0.0.1", port: 0 }));
  afterAll(() => app.close());

  it.each(["/soon", "/fails"])("are there while %s is answered, and not after", async (path) => {
    await inFlight.watchedBy(() => fetch(`${app.listeningOrigin}${path}`).then((answer) => answer.text()));
    await until(() => !inFlight.isAny);
    expect(seen).toEqual([true]);
  });

  it("are not counted while nobody looks", async () => {
    seen.length = 0;
    await fetch(`${app.listeningOrigin}/soon`).then((answer) => answer.text());
    expect(seen).toEqual([false]);
  });

  it("do not count a client that left", async () => {
    const { hostname, port } = new URL(app.listeningOrigin);
    const socket = connect(Number(port), hostname);
    await inFlight.watchedBy(async () => {
      socket.write("GET /never HTTP/1.1\r\nHost: longtu\r\n\r\n");
      await until(() => inFlight.isAny);
    });
    socket.destroy();
    await once(socket, "close");
    await until(() => !inFlight.isAny);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5);
}

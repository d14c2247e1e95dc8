import { createKey, Scope } from "../../../src/platform/access";
import { payerOf } from "../../../src/app/access/rate-limit";
import { ANONYMOUS, appViewer } from "../../../src/platform/access";
import { type Application, openApplication } from "../../support/application";
import { onEachDatabase } from "../../support/harness";
import { identityProvider } from "../../support/identity-provider";

const NOTHING = "{ __typename }";
const PAGE = "{ regions(first: 9) { nodes { code } } }";

onEachDatabase("rate limits", (db) => {
  const opened: Application[] = [];
  const open = async (settings: Record<string, string>) => {
    const application = await openApplication(db.database, "compiled", settings);
    opened.push(application);
    return application;
  };
  afterAll(() => Promise.all(opened.map((application) => application.close())));

  it("count what an operation may bring, not requests, and tell it", async () => {
    const application = await open({ RATE_ANONYMOUS: "1000" });
    const first = await application.ask(NOTHING);
    expect(first.headers["ratelimit-policy"]).toBe('"anonymous";q=1000;w=60');
    expect(first.headers.ratelimit).toBe('"anonymous";r=999;t=60');
    const { extensions, headers } = await application.ask(PAGE);
    const cost = (extensions?.cost as { requested: number }).requested;
    expect(cost).toBeGreaterThan(8);
    expect(headers.ratelimit).toMatch(new RegExp(`^"anonymous";r=${998 - cost};t=\\d+$`));
  });

  it("refuse with 429 and the time to wait when the points are spent", async () => {
    const application = await open({ RATE_ANONYMOUS: "3" });
    const dear = await application.ask(PAGE);
    expect(dear.status).toBe(429);
    expect(dear.data).toBeUndefined();
    expect(dear.errors?.[0]?.extensions).toMatchObject({ code: "RATE_LIMITED" });
    expect(Number(dear.headers["retry-after"])).toBeGreaterThan(0);
    const next = await application.ask(NOTHING, {}, { locale: "en" });
    expect(next.status).toBe(429);
    expect(next.errors?.[0]?.message).toMatch(/^Too much was asked for in this minute; try again in \d+ s\.$/);
    expect(next.errors?.[0]?.extensions).toEqual({
      code: "RATE_LIMITED",
      retryAfter: Number(next.headers["retry-after"]),
    });
  });

  it("leave one payer alone when another has spent everything", async () => {
    const application = await open({ RATE_ANONYMOUS: "1", RATE_APP: "100" });
    const key = await createKey(
      db.database,
      { name: "a", scopes: [Scope.READ], expiresAt: new Date(Date.now() + 60_000) },
      new Date(),
    );
    await application.ask(NOTHING);
    expect((await application.ask(NOTHING)).status).toBe(429);
    const app = await application.ask(NOTHING, {}, { headers: { authorization: `Bearer ${key}` } });
    expect(app.status).toBe(200);
    expect(app.headers["ratelimit-policy"]).toBe('"app";q=100;w=60');
  });

  it("count people by who they are, wherever they ask from", async () => {
    const provider = identityProvider();
    const application = await open({ ...provider.settings, RATE_PERSON: "2", TRUSTED_PROXIES: "127.0.0.1" });
    const ask = async (sub: string, address: string) => {
      const authorization = `Bearer ${provider.token({ claims: { sub } })}`;
      const headers = { authorization, "x-forwarded-for": address };
      const { status, headers: told } = await application.ask(NOTHING, {}, { headers });
      return [status, told["ratelimit-policy"]];
    };
    const policy = '"person";q=2;w=60';
    expect(await ask("zhang", "203.0.113.1")).toEqual([200, policy]);
    expect(await ask("zhang", "203.0.113.2")).toEqual([200, policy]);
    expect(await ask("zhang", "203.0.113.3")).toEqual([429, policy]);
    expect(await ask("li", "203.0.113.1")).toEqual([200, policy]);
  });

  it("believe no forwarded address unless the proxy is trusted", async () => {
    const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
    const direct = await open({ RATE_ANONYMOUS: "1" });
    await direct.ask(NOTHING, {}, from("203.0.113.1"));
    expect((await direct.ask(NOTHING, {}, from("203.0.113.2"))).status).toBe(429);
    const behind = await open({ RATE_ANONYMOUS: "2", TRUSTED_PROXIES: "127.0.0.1" });
    const statuses: number[] = [];
    for (const address of ["203.0.113.3", "203.0.113.4", "203.0.113.3", "203.0.113.3"]) {
      statuses.push((await behind.ask(NOTHING, {}, from(address))).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it("end guessing of credentials", async () => {
    const application = await open({ RATE_ANONYMOUS: "250" });
    const guess = () => application.ask(NOTHING, {}, { headers: { authorization: "Bearer lt_guess" } });
    expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([401, 401, 429]);
  });

  if (db.dialect === "postgres") {
    it("are shared by the processes of one database, to a fiftieth each", async () => {
      const settings = { RATE_ANONYMOUS: "110", TRUSTED_PROXIES: "127.0.0.1" };
      const [one, other] = [await open(settings), await open(settings)];
      const headers = { "x-forwarded-for": "203.0.113.77" };
      let allowed = 0;
      for (let round = 0; round < 110; round++) {
        for (const application of [one, other]) {
          if ((await application.ask(NOTHING, {}, { headers })).status === 200) allowed++;
        }
      }
      // Each knows of the other what it told, in portions of three points.
      expect(allowed).toBeGreaterThanOrEqual(105);
      expect(allowed).toBeLessThanOrEqual(116);
    });
  }
});

describe("who pays", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8::6", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["::ffff:203.0.113.9", "::ffff:203.0.113.9"],
  ])("an anonymous viewer at %s is %s", (ip, payer) => expect(payerOf(ANONYMOUS, ip)).toBe(payer));
  it("an application is its key, wherever it asks from", () =>
    expect(payerOf(appViewer("abc", [Scope.READ]), "203.0.113.9")).toBe("abc"));
});

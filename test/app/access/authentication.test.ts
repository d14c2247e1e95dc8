import { createHmac, generateKeyPairSync } from "node:crypto";
import { createKey, listKeys, revokeKey, Scope } from "../../../src/platform/access";
import { type Application, openApplication } from "../../support/application";
import { onEachSeededDatabase, type TestDatabase } from "../../support/harness";
import { identityProvider, type KeyServer, keyServer } from "../../support/identity-provider";

const WHO = "{ viewer { kind keyPrefix scopes subject role organizationCode } }";
const DAY_MS = 86_400_000;
const provider = identityProvider();

onEachSeededDatabase("authentication", (db) => {
  let application: Application;
  beforeAll(async () => {
    application = await openApplication(db.database, "compiled", {
      ...provider.settings,
      RESPONSE_CACHE_BYTES: "1000000",
    });
  });
  afterAll(() => application.close());
  const ask = (credential: string | string[], query = WHO) =>
    application.ask(query, {}, { headers: { authorization: credential } });
  const newKey = (scopes: Scope[] = [Scope.READ], ms = DAY_MS) =>
    createKey(db.database, { name: "地图", scopes, expiresAt: new Date(Date.now() + ms) }, new Date());

  it("takes whoever shows nothing for anonymous", async () => {
    const answer = await application.ask(WHO);
    expect(answer.data.viewer).toEqual({
      kind: "ANONYMOUS",
      keyPrefix: null,
      scopes: [],
      subject: null,
      role: null,
      organizationCode: null,
    });
  });

  it("knows an application by its key", async () => {
    const key = await newKey([Scope.READ_INTERNAL, Scope.READ]);
    const answer = await ask(`Bearer ${key}`);
    expect(answer.status).toBe(200);
    expect(answer.data.viewer).toMatchObject({
      kind: "APP",
      keyPrefix: key.slice(3, 15),
      scopes: ["READ", "READ_INTERNAL"],
    });
    expect(answer.headers["cache-control"]).toBe("private, no-store");
    expect(String(answer.headers.vary)).toContain("Authorization");
  });

  it("knows a person by a token, with role and organization", async () => {
    const organization = await organizationCode(db);
    const answer = await ask(
      `Bearer ${provider.token({ claims: { longtu_role: "DEPARTMENT", longtu_organization: organization } })}`,
    );
    expect(answer.data.viewer).toMatchObject({
      kind: "PERSON",
      subject: "zhang",
      role: "DEPARTMENT",
      organizationCode: organization,
    });
  });

  it("keeps the answers of viewers apart, the same document asked by each in turn", async () => {
    const [one, other] = [await newKey(), await newKey()];
    const kinds: unknown[] = [];
    for (const credential of [one, other, one, other]) {
      const { data } = await ask(`Bearer ${credential}`);
      kinds.push((data.viewer as { keyPrefix: string }).keyPrefix);
    }
    const [first, second] = [one.slice(3, 15), other.slice(3, 15)];
    expect(kinds).toEqual([first, second, first, second]);
    const nobody = await application.ask(WHO);
    expect(nobody.data.viewer).toMatchObject({ kind: "ANONYMOUS", keyPrefix: null });
  });

  it("refuses a key from the moment it is taken back, whatever was kept of its answers", async () => {
    const key = await newKey();
    expect((await ask(`Bearer ${key}`)).status).toBe(200);
    expect(await revokeKey(db.database, key.slice(3, 15), new Date())).toBe(true);
    expect((await ask(`Bearer ${key}`)).status).toBe(401);
    expect(await revokeKey(db.database, key.slice(3, 15), new Date())).toBe(false);
  });

  it("stores no key, only what it digests to", async () => {
    const key = await newKey();
    const stored = JSON.stringify(await listKeys(db.database.reader));
    expect(stored).toContain(key.slice(3, 15));
    expect(stored).not.toContain(key.slice(16));
    await expect(newKey([])).rejects.toThrow("A key needs a scope");
  });

  describe("a credential that is not good", () => {
    const now = Math.floor(Date.now() / 1_000);
    const stranger = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
    const unsigned = (header: object, claims = {}) => {
      const [, payload] = provider.token({ claims: { longtu_role: "ADMIN", ...claims } }).split(".");
      return `${Buffer.from(JSON.stringify(header)).toString("base64url")}.${payload}`;
    };
    const byPublicKey = () => {
      const text = unsigned({ alg: "HS256", kid: "first" });
      const secret = provider.publicKey.export({ format: "pem", type: "spki" });
      return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
    };
    const cases: Record<string, () => Promise<string | string[]> | string | string[]> = {
      "an unknown key": () => `Bearer lt_${"a".repeat(12)}_${"A".repeat(43)}`,
      "a wrong secret": async () => `Bearer ${(await newKey()).slice(0, 16)}${"A".repeat(43)}`,
      "an expired key": async () => `Bearer ${await newKey([Scope.READ], -1)}`,
      "a key cut short": async () => `Bearer ${(await newKey()).slice(0, -1)}`,
      "another scheme": async () => `Basic ${await newKey()}`,
      "no scheme": () => newKey(),
      "an empty header": () => "",
      "a scheme alone": () => "Bearer",
      "8 kB": () => `Bearer ${"a".repeat(8_192)}`,
      "characters beyond ASCII": () => "Bearer lt_\u00e9\u00e9",
      "two headers": async () => [`Bearer ${await newKey()}`, `Bearer ${await newKey()}`],
      "two credentials in one": async () => `Bearer ${await newKey()}, Bearer ${await newKey()}`,
      "alg none": () => `Bearer ${unsigned({ alg: "none" })}.`,
      "the public key as a secret": () => `Bearer ${byPublicKey()}`,
      "another's signature": () => `Bearer ${provider.token({ key: stranger })}`,
      "an unknown key id": () => `Bearer ${provider.token({ header: { kid: "second" } })}`,
      "another issuer": () => `Bearer ${provider.token({ claims: { iss: "https://id.example.com" } })}`,
      "another audience": () => `Bearer ${provider.token({ claims: { aud: "another" } })}`,
      "no audience": () => `Bearer ${provider.token({ claims: { aud: undefined } })}`,
      "an expired token": () => `Bearer ${provider.token({ claims: { exp: now - 31 } })}`,
      "a token without an end": () => `Bearer ${provider.token({ claims: { exp: undefined } })}`,
      "a token of tomorrow": () => `Bearer ${provider.token({ claims: { nbf: now + 3_600 } })}`,
      "no subject": () => `Bearer ${provider.token({ claims: { sub: undefined } })}`,
      "no role": () => `Bearer ${provider.token({ claims: { longtu_role: undefined } })}`,
      "an unknown role": () => `Bearer ${provider.token({ claims: { longtu_role: "toString" } })}`,
      "a department of nothing": () => `Bearer ${provider.token({ claims: { longtu_role: "DEPARTMENT" } })}`,
      "an organization that there is not": () =>
        `Bearer ${provider.token({ claims: { longtu_role: "DEPARTMENT", longtu_organization: "nowhere" } })}`,
      "an organization that is no text": () =>
        `Bearer ${provider.token({ claims: { longtu_organization: { id: 1 } } })}`,
    };
    it.each(Object.keys(cases))("%s is answered like every other, and never as anonymous", async (name) => {
      const answer = await ask((await cases[name]?.()) ?? "");
      const { "content-type": type, "www-authenticate": challenge, "cache-control": caching } = answer.headers;
      expect({ ...answer, headers: { type, challenge, caching } }).toEqual({
        status: 401,
        headers: {
          type: "application/json; charset=utf-8",
          challenge: 'Bearer realm="longtu", error="invalid_token"',
          caching: "private, no-store",
        },
        errors: [
          {
            message: "凭据无效、已过期或已撤销;匿名访问请去掉 Authorization 请求头。",
            extensions: { code: "UNAUTHENTICATED" },
          },
        ],
      });
    });

    it("is none the better where the keys are fetched", async () => {
      const server = await keyServer();
      server.publish(provider);
      const remote = await openApplication(db.database, "compiled", server.settings);
      const statuses: Record<string, number> = {};
      const tokens = Object.keys(cases).slice(Object.keys(cases).indexOf("alg none"));
      for (const name of tokens) {
        const authorization = String(await cases[name]?.());
        statuses[name] = (await remote.ask(WHO, {}, { headers: { authorization } })).status;
      }
      const good = await remote.ask(WHO, {}, { headers: { authorization: `Bearer ${provider.token()}` } });
      await remote.close();
      server.close();
      expect(statuses).toEqual(Object.fromEntries(tokens.map((name) => [name, 401])));
      expect(tokens.length).toBe(16);
      expect(good.data.viewer).toMatchObject({ role: "OFFICE" });
    });
  });

  describe("keys that are fetched", () => {
    let server: KeyServer;
    let remote: Application;
    beforeEach(async () => {
      server = await keyServer();
      remote = await openApplication(db.database, "compiled", server.settings);
    });
    afterEach(async () => {
      jest.restoreAllMocks();
      await remote.close();
      server.close();
    });
    const show = async (token: string) => {
      const { status, data } = await remote.ask(WHO, {}, { headers: { authorization: `Bearer ${token}` } });
      return data ? (data.viewer as { subject: string }).subject : status;
    };
    const later = (ms: number) => {
      const now = Date.now.bind(Date);
      jest.spyOn(Date, "now").mockImplementation(() => now() + ms);
    };

    it("are asked for once, and again, at most every 30 s, when a token names one that is new", async () => {
      const next = identityProvider("second");
      server.publish(provider);
      expect([await show(provider.token()), await show(provider.token())]).toEqual(["zhang", "zhang"]);
      server.publish(provider, next);
      expect([await show(next.token()), server.asked()]).toEqual([401, 1]);
      later(31_000);
      expect([await show(next.token()), await show(provider.token()), server.asked()]).toEqual(["zhang", "zhang", 2]);
      for (const kid of ["a", "b", "c"]) expect(await show(next.token({ header: { kid } }))).toBe(401);
      expect(server.asked()).toBe(2);
    });

    it("are good no longer than ten minutes after they were taken away", async () => {
      const next = identityProvider("second");
      server.publish(provider);
      expect(await show(provider.token())).toBe("zhang");
      server.publish(next);
      later(600_000);
      expect([await show(provider.token()), await show(next.token())]).toEqual([401, "zhang"]);
    });

    it.each<[string, { status: number; body: unknown } | null]>([
      ["hangs up", null],
      ["fails", { status: 500, body: { error: "database" } }],
      ["sends elsewhere", { status: 302, body: {} }],
      ["answers with a page", { status: 200, body: "<html>" }],
      ["answers with no key set", { status: 200, body: { keys: "none" } }],
    ])("leave a person unknown while the provider %s, and nobody anonymous in its place", async (_, answer) => {
      server.answer(answer);
      const told = await remote.ask(WHO, {}, { headers: { authorization: `Bearer ${provider.token()}` } });
      expect({ ...told, headers: {} }).toEqual({
        status: 503,
        headers: {},
        errors: [{ message: "身份提供方暂时无法访问,请稍后再试。", extensions: { code: "UNAVAILABLE" } }],
      });
      const key = await remote.ask(WHO, {}, { headers: { authorization: `Bearer ${await newKey()}` } });
      expect(key.data.viewer).toMatchObject({ kind: "APP" });
      server.publish(provider);
      expect(await show(provider.token())).toBe("zhang");
    });
  });
});

/** The code of any organization of the seeds. */
async function organizationCode(db: TestDatabase): Promise<string> {
  const { data } = await db.ask<{ organizations: { nodes: { code: string }[] } }>(
    "{ organizations(first: 1) { nodes { code } } }",
  );
  return data.organizations.nodes[0]?.code ?? "";
}

import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ISSUER = "https://id.example.cn/longtu";
const AUDIENCE = "longtu";

/** What a test changes of a good token. */
export interface TokenChanges {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  /** Signs instead of the provider's key. */
  readonly key?: KeyObject;
}

/** An identity provider whose only key is in a file. */
export interface IdentityProvider {
  /** Settings of a service that trusts it. */
  readonly settings: Record<string, string>;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The public key as it is published. */
  readonly jwk: object;
  /** A token that is good for an hour, but for the changes. */
  token(changes?: TokenChanges): string;
}

/** The place where a provider publishes its keys. */
export interface KeyServer {
  /** Setting of a service that fetches them there. */
  readonly settings: Record<string, string>;
  /** Answers from now on with this status and body, an object as JSON; null: hangs up. */
  answer(answer: { status: number; body: unknown } | null): void;
  /** Publishes the keys of these providers and no others. */
  publish(...providers: IdentityProvider[]): void;
  /** How often it was asked. */
  asked(): number;
  close(): void;
}

/** A server on a free port of this machine. */
export async function keyServer(): Promise<KeyServer> {
  let now: { status: number; body: unknown } | null = null;
  let count = 0;
  const server = createServer((request, response) => {
    count++;
    if (!now) return void request.socket.destroy();
    const body = typeof now.body === "string" ? now.body : JSON.stringify(now.body);
    response.writeHead(now.status, { "content-type": "application/json", connection: "close" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { OIDC_ISSUER: ISSUER, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS: `http://127.0.0.1:${port}/keys` },
    answer: (answer) => (now = answer),
    publish: (...providers) => (now = { status: 200, body: { keys: providers.map(({ jwk }) => jwk) } }),
    asked: () => count,
    close: () => void server.close(),
  };
}

/** A new provider with a key of its own. */
export function identityProvider(keyId = "first"): IdentityProvider {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const file = join(mkdtempSync(join(tmpdir(), "longtu-keys-")), "keys.json");
  const key = { ...publicKey.export({ format: "jwk" }), kid: keyId, alg: "ES256", use: "sig" };
  writeFileSync(file, JSON.stringify({ keys: [key] }));
  return {
    settings: { OIDC_ISSUER: ISSUER, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS: file },
    privateKey,
    publicKey,
    jwk: key,
    token: ({ header, claims, key: signer = privateKey } = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const payload = {
        iss: ISSUER,
        aud: AUDIENCE,
        sub: "zhang",
        iat: now,
        exp: now + 3_600,
        longtu_role: "OFFICE",
        ...claims,
      };
      const signed = [{ alg: "ES256", kid: keyId, typ: "JWT", ...header }, payload]
        .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
        .join(".");
      const signature = sign("sha256", Buffer.from(signed), { key: signer, dsaEncoding: "ieee-p1363" });
      return `${signed}.${signature.toString("base64url")}`;
    },
  };
}

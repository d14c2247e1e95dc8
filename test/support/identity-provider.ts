import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
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
  /** A token that is good for an hour, but for the changes. */
  token(changes?: TokenChanges): string;
}

/** A new provider with a key of its own. */
export function identityProvider(): IdentityProvider {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const file = join(mkdtempSync(join(tmpdir(), "longtu-keys-")), "keys.json");
  const key = { ...publicKey.export({ format: "jwk" }), kid: "first", alg: "ES256", use: "sig" };
  writeFileSync(file, JSON.stringify({ keys: [key] }));
  return {
    settings: { OIDC_ISSUER: ISSUER, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS: file },
    privateKey,
    publicKey,
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
      const signed = [{ alg: "ES256", kid: "first", typ: "JWT", ...header }, payload]
        .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
        .join(".");
      const signature = sign("sha256", Buffer.from(signed), { key: signer, dsaEncoding: "ieee-p1363" });
      return `${signed}.${signature.toString("base64url")}`;
    },
  };
}

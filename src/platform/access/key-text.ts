import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** Beginning of every key, by which a key that leaked is recognised. */
const MARK = "lt_";
const PREFIX_CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
const PREFIX_LENGTH = 12;
const SECRET_BYTES = 32;
const KEY = /^lt_([0-9a-z]{12})_([A-Za-z0-9_-]{43})$/;

/** A key in its two parts. */
export interface KeyParts {
  readonly prefix: string;
  readonly secret: string;
}

/** Whether a credential is meant as a key, well made or not. */
export function isKeyText(credential: string): boolean {
  return credential.startsWith(MARK);
}

/** The parts of a key, `lt_<prefix>_<secret>`; null when it is none. */
export function parseKey(text: string): KeyParts | null {
  const [, prefix, secret] = KEY.exec(text) ?? [];
  return prefix && secret ? { prefix, secret } : null;
}

/** A new key: a random name of 12 characters and 256 random bits. */
export function makeKey(): KeyParts & { readonly text: string } {
  const prefix = Array.from({ length: PREFIX_LENGTH }, () =>
    PREFIX_CHARACTERS.charAt(randomInt(PREFIX_CHARACTERS.length)),
  ).join("");
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  return { prefix, secret, text: `${MARK}${prefix}_${secret}` };
}

/** What is stored of a secret. One round is enough for 256 random bits: nobody can guess what it was made of. */
export function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Whether a secret has a digest, in a time that does not tell how much of it is right. */
export function hasDigest(secret: string, digest: string): boolean {
  const [given, stored] = [Buffer.from(digestOf(secret), "hex"), Buffer.from(digest, "hex")];
  return given.length === stored.length && timingSafeEqual(given, stored);
}

import type { Reader } from "../database";
import { findKey } from "./api-key.repository";
import { digestOf, hasDigest, parseKey } from "./key-text";
import { type AppViewer, appViewer, Scope } from "./viewer";

/** What an unknown key is compared with, so that it takes as long as a known one with a wrong secret. */
const NOBODY = digestOf("");

/**
 * The application that a key belongs to; null when it is none, unknown, wrong, expired or revoked. The key is read each time:
 * one that was taken back a moment ago is good no longer, whichever process took it back.
 */
export async function viewerOfKey(reader: Reader, text: string, now: Date): Promise<AppViewer | null> {
  const parts = parseKey(text);
  if (!parts) return null;
  const key = await findKey(reader, parts.prefix);
  const isRight = hasDigest(parts.secret, key?.digest ?? NOBODY);
  if (!key || !isRight || key.revokedAt !== null || Date.parse(key.expiresAt) <= now.getTime()) return null;
  const named = key.scopes.split(" ");
  const scopes = Object.values(Scope).filter((scope) => named.includes(scope));
  return scopes.length === 0 ? null : appViewer(key.prefix, scopes);
}

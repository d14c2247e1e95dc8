import { readFileSync } from "node:fs";
import type { JSONWebKeySet } from "jose";

/**
 * The public keys that a setting names: an address, from which they are fetched when a token is signed with an unknown one, or a
 * file, which is read now.
 *
 * @throws {Error} when the file cannot be read or holds no key set.
 */
export function readKeySet(setting: string): URL | JSONWebKeySet {
  if (/^https?:\/\//.test(setting)) return new URL(setting);
  const set = JSON.parse(readFileSync(setting, "utf8")) as Partial<JSONWebKeySet> | null;
  if (!Array.isArray(set?.keys)) throw new TypeError("the file holds no key set");
  return set as JSONWebKeySet;
}

/** Why a setting cannot be used for the public keys; null: it can. */
export function keySetFault(setting: string): string | null {
  try {
    readKeySet(setting);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

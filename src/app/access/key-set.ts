import { readFileSync } from "node:fs";
import type { JSONWebKeySet } from "jose";

/** Hosts whose answer nobody on the way can change: this machine, where a proxy may fetch the keys. */
const OWN_HOSTS = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The public keys that a setting names: an address, from which they are fetched when a token is signed with an unknown one, or a
 * file, which is read now.
 *
 * @throws {Error} when the file cannot be read or holds no key set, and when the address is one whose answer may be forged on the way.
 */
export function readKeySet(setting: string): URL | JSONWebKeySet {
  if (/^https?:\/\//i.test(setting)) return trustworthy(new URL(setting));
  const set = JSON.parse(readFileSync(setting, "utf8")) as Partial<JSONWebKeySet> | null;
  if (!Array.isArray(set?.keys)) throw new TypeError("the file holds no key set");
  return set as JSONWebKeySet;
}

function trustworthy(address: URL): URL {
  if (address.protocol === "https:" || OWN_HOSTS.includes(address.hostname)) return address;
  throw new TypeError("keys are fetched by https:// only; by http:// from this machine alone");
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

import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import type { Encoding } from "./answer";

const OURS: Encoding[] = ["br", "gzip"];
/** Headers whose reading is remembered; browsers and programs send a few dozen between them. */
const remembered = new LRUCache<string, readonly Encoding[]>({ max: 200 });
const LONGEST_REMEMBERED = 100;

/** What the declarations of the package do not tell yet. */
interface WithPreference {
  encodings(available: readonly Encoding[], options: { preferred: readonly Encoding[] }): Encoding[];
}

/** Encodings that an `Accept-Encoding` header allows, the best one first, ours before the client's order among equals. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (!header) return [];
  const known = remembered.get(header);
  if (known) return known;
  const negotiator = new Negotiator({ headers: { "accept-encoding": header } }) as unknown as WithPreference;
  const accepted = negotiator.encodings(OURS, { preferred: OURS });
  if (header.length <= LONGEST_REMEMBERED) remembered.set(header, accepted);
  return accepted;
}

/** Whether an `If-None-Match` header names the tag. */
export function hasTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(",").some((one) => {
    const tag = one.trim();
    return tag === "*" || tag.replace(/^W\//, "") === etag;
  });
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import { projectRoot } from "./project-root";

/** Room for texts that clients register, bytes. */
const ROOM_FOR_REGISTERED = 5_000_000;
/** What Apollo puts before a hash. */
const PREFIX = "apq:";

/** A document of `schema/operations`. */
export interface TrustedDocument {
  /** Name of its file without `.graphql`. */
  readonly name: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  readonly text: string;
}

/** SHA-256 of a document's text, UTF-8, in lower-case hexadecimal. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Every document of `schema/operations`, by name. */
export function readTrustedDocuments(folder = join(projectRoot(), "schema/operations")): TrustedDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return { name: file.replace(/\.graphql$/, ""), hash: hashOf(text), text };
    });
}

/**
 * Texts by their hash: the trusted documents for good, and those that clients registered, the ones longest unused going first
 * when there are too many bytes of them. A registered text has passed every check of a text, since it came as one.
 */
export class PersistedDocuments {
  private readonly trusted: ReadonlyMap<string, string>;
  private readonly registered = new LRUCache<string, string>({
    maxSize: ROOM_FOR_REGISTERED,
    sizeCalculation: (text, key) => 2 * (text.length + key.length),
  });

  constructor(trusted: readonly TrustedDocument[]) {
    this.trusted = new Map(trusted.map(({ hash, text }) => [PREFIX + hash, text]));
  }

  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.find(key));
  }

  set(key: string, text: string): Promise<void> {
    if (!this.trusted.has(key)) this.registered.set(key, text);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.registered.delete(key));
  }

  /** The text of a SHA-256; undefined when nobody has told it, or not lately. */
  textOf(hash: string): string | undefined {
    return this.find(PREFIX + hash);
  }

  private find(key: string): string | undefined {
    return this.trusted.get(key) ?? this.registered.get(key);
  }
}

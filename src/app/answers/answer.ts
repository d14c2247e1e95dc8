import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** How the bytes of an answer may travel. */
export type Encoding = "identity" | "br" | "gzip";

/** Shorter answers gain nothing by compression. */
const LEAST_COMPRESSED_BYTES = 2_048;
const ETAG_CHARACTERS = 22;

const compressors: Record<Exclude<Encoding, "identity">, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** The finished bytes of an answer, with its tag and its compressed forms, each made at its first use and kept. */
export class Answer {
  private hash?: string;
  private readonly compressed: Partial<Record<Encoding, Buffer>> = {};

  /** @param body JSON, UTF-8. */
  constructor(readonly body: Buffer) {}

  /** The encoding to use for a client that accepts `accepted`, the best one first: short answers travel as they are. */
  encoding(accepted: readonly Encoding[]): Encoding {
    return this.body.length < LEAST_COMPRESSED_BYTES ? "identity" : (accepted[0] ?? "identity");
  }

  /** The bytes in an encoding; a promise only while they must be made. */
  bytes(encoding: Encoding): Buffer | Promise<Buffer> {
    if (encoding === "identity") return this.body;
    return this.compressed[encoding] ?? this.compress(encoding);
  }

  /** Strong entity tag: two answers of the same tag have the same bytes, compressed or not. */
  etag(encoding: Encoding): string {
    this.hash ??= createHash("sha256").update(this.body).digest("base64url").slice(0, ETAG_CHARACTERS);
    return encoding === "identity" ? `"${this.hash}"` : `"${this.hash}-${encoding}"`;
  }

  /** Bytes that it takes in memory, compressed forms included. */
  get size(): number {
    return Object.values(this.compressed).reduce((sum, { length }) => sum + length, this.body.length);
  }

  private async compress(encoding: Exclude<Encoding, "identity">): Promise<Buffer> {
    const made = await compressors[encoding](this.body);
    this.compressed[encoding] = made;
    return made;
  }
}

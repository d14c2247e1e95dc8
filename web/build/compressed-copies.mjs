import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const COMPRESSIBLE = /\.(js|css|svg)$/;

/**
 * Writes `.br` and `.gz` beside every file of the build that gains by it, so that the server compresses nothing twice.
 *
 * @returns {import("vite").Plugin}
 */
export function compressedCopies() {
  return {
    name: "compressed-copies",
    apply: "build",
    writeBundle({ dir = "" }) {
      for (const file of readdirSync(dir, { recursive: true }).filter((name) => COMPRESSIBLE.test(name))) {
        const content = readFileSync(join(dir, file));
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(content));
        writeFileSync(join(dir, `${file}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

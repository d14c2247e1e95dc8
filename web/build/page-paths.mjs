import { readFileSync } from "node:fs";

/**
 * Puts the addresses of the pages beside them as `pages.json`: the server answers these with the atlas, and no others.
 *
 * @returns {import("vite").Plugin}
 */
export function pagePaths() {
  return {
    name: "page-paths",
    apply: "build",
    generateBundle() {
      const source = readFileSync(new URL("../src/pages/paths.json", import.meta.url), "utf8");
      this.emitFile({ type: "asset", fileName: "pages.json", source });
    },
  };
}

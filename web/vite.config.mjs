import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compressedCopies } from "./build/compressed-copies.mjs";
import { pagePaths } from "./build/page-paths.mjs";

/** Builds the atlas into `dist/web`: names with hashes under `assets/`, and compressed copies beside them. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // Inlined files would be `data:` addresses, which the policy of the page forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Small scripts compress badly, each by itself: what pages share is one, the pages of work another, and the three maps with their pictures a third.
        codeSplitting: {
          groups: [
            { name: "shared", test: /web\/src\/(parts|state|api)\/|web\/src\/[^/]+$|node_modules\/preact/ },
            { name: "work", test: /web\/src\/(pages|text)\/(delivery|workbench|policies)/ },
            { name: "maps", test: /web\/src\/(pages|text)\/(funds|resources|chains)|node_modules\/d3-/ },
          ],
        },
      },
    },
  },
  plugins: [pagePaths(), compressedCopies()],
});

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
        // Small scripts compress badly, each by itself: what pages share is one, the three maps with their pictures are another, and so
        // are the pages of words and figures. The first page stays by itself, and needs what is shared alone.
        codeSplitting: {
          groups: [
            {
              name: "shared",
              test: /web\/src\/(parts|state|api)\/|web\/src\/text\/(labels|numbers|opportunities|units|words)\.|web\/src\/[^/]+$|node_modules\/preact/,
            },
            { name: "maps", test: /web\/src\/(pages|text)\/(funds|resources|chains)|node_modules\/d3-/ },
            { name: "figures", test: /web\/src\/(pages|text)\/(policies|delivery|workbench|about)/ },
          ],
        },
      },
    },
  },
  plugins: [pagePaths(), compressedCopies()],
});

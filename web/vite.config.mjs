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
  },
  plugins: [pagePaths(), compressedCopies()],
});

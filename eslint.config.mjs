import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { exportDocstring } from "./scripts/lint/export-docstring.mjs";
import { fileName } from "./scripts/lint/file-name.mjs";

export default defineConfig(
  {
    ignores: [
      "dist/",
      "data/",
      "coverage/",
      "web/src/api/documents.ts",
      "bench/dist/",
      "bench/data/",
      "test/guards/fixtures/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    plugins: { house: { rules: { "export-docstring": exportDocstring, "file-name": fileName } } },
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", 300],
      "house/file-name": "error",
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", process: "readonly", __dirname: "readonly" },
    },
  },
  {
    files: ["scripts/*.mjs", "web/**/*.mjs"],
    languageOptions: {
      globals: {
        console: "readonly",
        fetch: "readonly",
        process: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "house/export-docstring": "error",
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "TSEnumMember:not([initializer.type='Literal'])",
          message: "Give the member a string: a counted one breaks stored rows when someone reorders them.",
        },
        {
          selector: "TSEnumMember > Literal.initializer:not([raw=/^[\"']/])",
          message: "Give the member a string: a number breaks stored rows when someone reorders them.",
        },
        {
          selector: "Property[key.name='synchronize'] > Literal[value=true]",
          message: "Tables are made by migrations alone.",
        },
      ],
      // The promises nobody waits for are the bugs nobody can repeat.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    // A command line talks to whoever typed it; so do the tools of the house.
    files: ["src/app/cli.ts", "src/app/cli/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Frozen SQL: a migration is never edited, so it is never split either.
    files: ["src/migrations/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    // `declare global` knows no other word.
    files: ["test/support/global-*.ts"],
    rules: { "no-var": "off" },
  },
);

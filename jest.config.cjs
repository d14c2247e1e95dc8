/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  // Transpile only: `npm run check:types` is where types are checked, once, for the whole tree.
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: "<rootDir>/tsconfig.json", transpilation: true }],
    // An ES module alone, which Node can require and Jest cannot.
    "/node_modules/jose/.+\\.js$": [
      "ts-jest",
      {
        tsconfig: { allowJs: true, module: "commonjs", target: "ES2023", ignoreDeprecations: "6.0" },
        transpilation: true,
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!jose/)"],
  // Decorators of any file need it, and a test may import one that no entry point has loaded before.
  setupFiles: ["reflect-metadata"],
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
  reporters: ["default", "<rootDir>/test/support/count-reporter.cjs"],
  maxWorkers: 2,
  // What suites leave behind adds up to gigabytes, which the collector goes through again and again.
  workerIdleMemoryLimit: "1GB",
  testTimeout: 30_000,
};

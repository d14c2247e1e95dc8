/** Counts a run for global teardown, which has the last word: jest's own summary comes after every reporter of ours. */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    // A file that does not even load has no tests to count, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const notRun = results.numPendingTests + results.numTodoTests;
    globalThis.testCount = `${notRun > 0 ? `${notRun} not run\n` : ""}${results.numPassedTests} passed, ${failed} failed`;
  }
};

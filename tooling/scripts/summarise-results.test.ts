import { expect, test } from "vitest";
import { summariseResults } from "./summarise-results.ts";

const file = (name: string, status: string, tests: readonly string[]) => ({
  name,
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

test("counts tests", () => {
  const report = { success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, testResults: [] };
  expect(summariseResults(report)).toEqual({ passed: 3, failed: 0, skipped: 1, broken: [] });
});

test("a file that did not load is a failure", () => {
  const testResults = [file("a.test.ts", "failed", []), file("b.test.ts", "failed", ["failed", "passed"])];
  const report = { success: false, numPassedTests: 1, numFailedTests: 1, testResults };
  expect(summariseResults(report)).toMatchObject({ passed: 1, failed: 2, broken: ["a.test.ts"] });
});

test("a file whose hook failed after its tests passed is a failure", () => {
  const report = {
    success: false,
    numPassedTests: 1,
    numFailedTests: 0,
    testResults: [file("a.test.ts", "failed", ["passed"])],
  };
  expect(summariseResults(report)).toMatchObject({ passed: 1, failed: 1 });
});

test("a run that failed outside of any test is a failure", () => {
  expect(
    summariseResults({ success: false, numPassedTests: 5, numFailedTests: 0, testResults: [] }),
  ).toMatchObject({
    passed: 5,
    failed: 1,
  });
  expect(summariseResults({})).toMatchObject({ passed: 0, failed: 1 });
});

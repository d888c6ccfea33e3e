export interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/** The parts of vitest's JSON report that are read here. */
export interface TestReport {
  readonly success?: boolean;
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly FileReport[];
}

export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Files that failed though none of their tests did. */
  readonly broken: readonly string[];
}

function isBroken({ status, assertionResults }: FileReport): boolean {
  return status === "failed" && !assertionResults.some((result) => result.status === "failed");
}

/** A file that did not load counts as one failure, and so does a run that failed for a reason no test shows. */
export function summariseResults(report: TestReport): TestSummary {
  const broken = (report.testResults ?? []).filter(isBroken).map(({ name }) => name);
  const failed = (report.numFailedTests ?? 0) + broken.length;
  return {
    passed: report.numPassedTests ?? 0,
    failed: failed === 0 && report.success !== true ? 1 : failed,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    broken,
  };
}

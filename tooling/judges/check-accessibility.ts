import axe from "axe-core";
import type { Page } from "playwright-core";

export interface AccessibilityViolation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

// target-size is the one rule of WCAG 2.2 AA that axe leaves off.
const RUN = `axe.run(document, {
  resultTypes: ["violations"],
  rules: { "target-size": { enabled: true } },
}).then(({ violations }) => violations.map(({ id, impact, help, nodes }) => ({
  rule: id,
  impact: impact ?? "",
  help,
  nodes: nodes.map(({ target, html, failureSummary }) => target.flat().join(" ") + ": " + html + "\\n" + failureSummary),
})))`;

/** What axe finds on the page as it stands, open shadow roots included: WCAG 2.2 AA and best practice. */
export async function checkAccessibility(page: Page): Promise<AccessibilityViolation[]> {
  // By the debugger, since a page's own CSP may forbid added scripts and eval.
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("Runtime.evaluate", { expression: axe.source });
    const run = { expression: RUN, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", run);
    if (exceptionDetails) {
      throw new Error(`axe did not run: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    }
    return result.value as AccessibilityViolation[];
  } finally {
    await session.detach();
  }
}

export { type AccessibilityViolation, checkAccessibility } from "./check-accessibility.ts";
export { type CheckHtmlOptions, checkHtml, type HtmlJudge } from "./check-html.ts";
export type { HtmlFault } from "./html-fault.ts";

export { textFindings } from "../query/text-findings.ts";
export { similarTerms } from "./similar-terms.ts";

export { collectPhrases } from "./collect-phrases.ts";
export { neighboursOf } from "./neighbours-of.ts";

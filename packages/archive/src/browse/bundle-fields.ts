export { answerFromBundle } from "../bundle/answer-from-bundle.ts";
export { bundleLists } from "../bundle/bundle-lists.ts";

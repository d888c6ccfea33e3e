export { compileTypes } from "./compile-types.ts";
export type { Consumer } from "./consumer.ts";
export { expectHolds } from "./expect-holds.ts";

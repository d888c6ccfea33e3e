export { browseBundle } from "./browse-bundle.ts";
export type { BrowsedBundle } from "./browsed-bundle.ts";

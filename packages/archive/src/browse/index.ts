export { type BrowsedBundle, browseBundle } from "./browse-bundle.ts";
export { type BrowsedItems, browseItems } from "./browse-items.ts";

export { type BrowsedItems, browseItems } from "./browse-items.ts";

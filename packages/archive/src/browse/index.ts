export { type BrowsedItems, type BrowseItemsOptions, browseItems } from "./browse-items.ts";

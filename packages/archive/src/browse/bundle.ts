export { type BrowsedBundle, browseBundle } from "./browse-bundle.ts";

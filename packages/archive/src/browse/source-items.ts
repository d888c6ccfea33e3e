export { isItem } from "../memory/is-item.ts";
export { browseItems } from "./browse-items.ts";

export { richText } from "../components/rich-text/rich-text.ts";

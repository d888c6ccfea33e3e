export { byline } from "../components/item/byline.ts";

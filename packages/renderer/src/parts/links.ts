export { links } from "../components/links/links.ts";

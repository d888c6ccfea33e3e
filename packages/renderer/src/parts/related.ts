export { related } from "../components/related/related.ts";

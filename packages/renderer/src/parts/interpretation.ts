export { interpretation } from "../components/facts/interpretation.ts";

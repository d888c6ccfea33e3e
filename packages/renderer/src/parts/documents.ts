export { documents } from "../components/documents/documents.ts";

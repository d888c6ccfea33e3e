export { recordings } from "../components/recordings/recordings.ts";

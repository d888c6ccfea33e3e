export { openSource, type SourceOptions } from "./open-source.ts";

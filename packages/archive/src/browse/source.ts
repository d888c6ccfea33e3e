export { checkVersions } from "./check-versions.ts";
export { openSource, type SourceOptions } from "./open-source.ts";

export type { BundleProgress } from "./build-context.ts";
export { fileFetch } from "./file-fetch.ts";
export { type BundleReport, type WriteOptions, writeBundle } from "./write-bundle.ts";

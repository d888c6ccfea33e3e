export { type PackAllOptions, type PackedPackage, packAll } from "./pack-all.ts";
export { type PublishAllOptions, publishAll } from "./publish-all.ts";
export { runPnpm } from "./run-pnpm.ts";
export { type Registry, type StartRegistryOptions, startRegistry } from "./start-registry.ts";
export { strangerEnv } from "./stranger-env.ts";

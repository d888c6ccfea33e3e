import type { Migration } from "./migration.ts";

/** Every version of the content model, in order, each with the step that leads to it. The first is only stated. */
export const MIGRATIONS: readonly Migration[] = [{ to: "1.0", about: "is of the first version" }];

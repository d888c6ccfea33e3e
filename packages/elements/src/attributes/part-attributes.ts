import type { PartProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";
import { part } from "./shared-tables.ts";

export const partAttributes: TableOf<PartProperties> = part;

import type { StateProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";

export const state: TableOf<StateProperties> = {
  "deep-link": "query|hash|off",
  "deep-link-prefix": "",
  instance: "",
};

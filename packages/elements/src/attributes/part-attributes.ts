import * as forms from "./forms.ts";
import type { PartProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";

export const partAttributes: TableOf<PartProperties> = { lang: forms.lang, for: "", instance: "" };

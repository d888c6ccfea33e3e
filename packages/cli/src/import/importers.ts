import {
  type ImportOptions,
  type ImportResult,
  importHtml,
  importPage,
  importText,
} from "@event-content/importers";
import type { IMPORTER_NAMES } from "./importer-names.ts";

type Importer = (input: string, options: ImportOptions) => ImportResult;

/** Every reader of pages by its name on the command line. */
export const importers: Readonly<Record<(typeof IMPORTER_NAMES)[number], Importer>> = {
  auto: importPage,
  text: importText,
  html: importHtml,
};

import { readMarkdown } from "@event-content/importers";
import { type Fault, type ItemInput, safeParseItem } from "@event-content/schema";
import type { ContentFile, PlaceOf } from "./content-file.ts";
import { decodeJson } from "./decode-json.ts";
import { hasError } from "./has-error.ts";
import { markdownName } from "./markdown-name.ts";
import { placedFault } from "./placed-fault.ts";

interface MainFile {
  readonly path: string;
  /** Its name in faults. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file with a translation, and the language that its name says. */
export interface TranslationFile {
  readonly file: string;
  readonly lang: string;
  readonly bytes: Uint8Array;
}

/** Reads and checks an item of a Markdown file with its translations. */
export function checkMarkdown(
  main: MainFile,
  translations: readonly TranslationFile[],
  schemaVersion?: string,
): ContentFile {
  const { file } = main;
  const text = decoded(main);
  const others = translations.map((each) => ({ ...each, text: decoded(each) }));
  const unreadable = [text, ...others.map((each) => each.text)].filter((each) => typeof each !== "string");
  const empty = {
    file,
    entries: [],
    archive: undefined,
    placeOf: undefined,
    translations: translations.map((each) => each.file),
  };
  if (typeof text !== "string" || unreadable.length > 0) return { ...empty, faults: unreadable };
  const reading = readMarkdown(text, {
    id: idOf(main.path),
    file,
    translations: others.map(({ file, lang, text }) => ({ file, lang, text: String(text) })),
  });
  const { value } = reading;
  const alone = markdownName(main.path)?.translation;
  if (alone && isTranslation(value))
    return { ...empty, faults: [...reading.faults, withoutMain(main, alone.main)] };
  if (value === undefined) return { ...empty, faults: reading.faults };
  const placeOf: PlaceOf = (pointer, at) => reading.placeOf(pointer, at);
  const result = safeParseItem(value, { schemaVersion });
  const found = (result.success ? result.warnings : result.faults).map((fault) =>
    placedFault(fault, "", { file, placeOf }),
  );
  const faults = [...reading.faults, ...found];
  const item = hasError(faults) ? undefined : (value as ItemInput);
  return { ...empty, faults, placeOf, entries: [{ pointer: "", value, item }] };
}

function decoded({ file, bytes }: { file: string; bytes: Uint8Array }): string | Fault {
  const text = decodeJson(bytes);
  return typeof text === "string" ? text : { ...text, file, expected: "Markdown in UTF-8" };
}

/** The name of a file as an id, where it can be one. */
function idOf(path: string): string | undefined {
  const stem = markdownName(path)?.stem;
  return stem !== undefined && /^[a-z0-9-]{1,80}$/.test(stem) ? stem : undefined;
}

function isTranslation(value: unknown): boolean {
  return typeof value === "object" && value !== null && !("kind" in value) && !("id" in value);
}

function withoutMain({ file }: MainFile, main: string): Fault {
  return {
    code: "translation-without-main",
    severity: "error",
    message: `This is a translation, and there is no ${main}.`,
    path: "",
    expected: main,
    received: "nothing",
    hint: `Add ${main} with the item itself, or give this file an id and a kind.`,
    file,
    line: 1,
    column: 1,
  };
}

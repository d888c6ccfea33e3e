import type { Fault } from "@event-content/schema";
import { safeParseItem } from "@event-content/schema";
import { joinTranslation } from "./join-translation.ts";
import { markdownFault, type Position } from "./markdown-fault.ts";
import { type FileReading, readFile } from "./read-file.ts";

/** A file with a translation: `wells.fr.md` beside `wells.md`. */
export interface MarkdownTranslation {
  readonly text: string;
  /** Its language, from its name. Its front matter may say it too, as `lang`. */
  readonly lang?: string | undefined;
  /** Its name, for faults. */
  readonly file?: string | undefined;
}

/** What the names of the files say, which a text alone does not. */
export interface MarkdownOptions {
  /** Id of the item where its front matter has none: the name of the file. */
  readonly id?: string | undefined;
  /** Name of the file, for faults. */
  readonly file?: string | undefined;
  readonly translations?: readonly MarkdownTranslation[] | undefined;
}

/** Where something stands: its file, where that is known, its line and its column. */
export interface MarkdownPlace extends Position {
  readonly file?: string | undefined;
}

/** A file of Markdown as the item that it writes down, not yet checked by the schema. */
export interface MarkdownReading {
  /** The item as authored; undefined where there is no front matter to read. */
  readonly value: unknown;
  /** What is wrong with the files themselves, at its place. */
  readonly faults: readonly Fault[];
  /** The place of a JSON Pointer into the value. */
  readonly placeOf: (pointer: string, at?: "key" | "value") => MarkdownPlace;
}

interface Named {
  readonly lang: string;
  readonly file: string | undefined;
  readonly reading: FileReading;
}

/**
 * Reads one item as `renderMarkdownFiles` of `@event-content/renderer` writes it, or as a person does: YAML front matter
 * with its fields, its body as Markdown, translations in files of their own. Never throws.
 */
export function readMarkdown(text: string, options: MarkdownOptions = {}): MarkdownReading {
  const main = readFile(text);
  const faults = inFile(main.faults, options.file);
  const named = (options.translations ?? []).map((each): Named => {
    const reading = readFile(each.text);
    faults.push(...inFile(reading.faults, each.file));
    return { lang: each.lang ?? String(reading.value?.lang ?? ""), file: each.file, reading };
  });
  let value: Record<string, unknown> | undefined = main.value;
  if (value && value.id === undefined && options.id !== undefined) value = { id: options.id, ...value };
  for (const { lang, file, reading } of named) {
    if (!value || !reading.value) continue;
    const joined = joinTranslation(value, reading.value, lang);
    value = joined.value;
    faults.push(
      ...joined.faults.map((fault) => {
        const place = reading.positionOf(stepsOf(fault.path), "value");
        return { ...markdownFault(fault, place), ...(file !== undefined && { file }) };
      }),
    );
  }
  return {
    value: value && withTexts(value, main),
    faults,
    placeOf: (pointer, at = "value") => placeOf(pointer, at, main, named, options.file),
  };
}

function inFile(faults: readonly Fault[], file: string | undefined): Fault[] {
  return faults.map((fault) => ({ ...fault, ...(file !== undefined && { file }) }));
}

/** `title: 2030` is a text: where the schema wants one, the characters of the file count, not the number. */
function withTexts(value: Record<string, unknown>, main: FileReading): Record<string, unknown> {
  const result = safeParseItem(value);
  if (result.success) return value;
  let out = value;
  for (const fault of result.faults) {
    const steps = stepsOf(fault.path);
    const source = fault.code === "wrong-type" ? main.sourceOf(steps) : undefined;
    if (source !== undefined) out = replaced(out, steps, source) as Record<string, unknown>;
  }
  return out;
}

function replaced(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((each, at) => (String(at) === step ? replaced(each, rest, text) : each));
  }
  if (typeof value !== "object" || value === null) return value;
  return { ...value, [step]: replaced((value as Record<string, unknown>)[step], rest, text) };
}

function placeOf(
  pointer: string,
  at: "key" | "value",
  main: FileReading,
  named: readonly Named[],
  file: string | undefined,
): MarkdownPlace {
  const steps = stepsOf(pointer);
  const [field, lang, ...rest] = steps;
  const other = named.find((each) => each.lang === lang && each.reading.has(field ?? ""));
  if (other) return { ...other.reading.positionOf([field ?? "", ...rest], at), file: other.file };
  const inMain = lang !== undefined && !main.has(field ?? "") ? steps : withoutLang(steps, main);
  return { ...main.positionOf(inMain, at), file };
}

/** `/body/en/0` of a body that was joined stands in the file itself as `/body/0`. */
function withoutLang(steps: readonly string[], main: FileReading): readonly string[] {
  const [field, lang, ...rest] = steps;
  return field !== undefined && lang !== undefined && lang === main.value?.lang ? [field, ...rest] : steps;
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

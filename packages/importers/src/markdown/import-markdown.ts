import { type Fault, type ItemInput, type Note, safeParseItem } from "@event-content/schema";
import type { ImportResult } from "../import-result.ts";
import { type MarkdownOptions, readMarkdown } from "./read-markdown.ts";

/** The item of a file of Markdown; `notes` say in words what `faults` say as data. */
export interface MarkdownResult extends ImportResult {
  /** Everything that is wrong, with file, line and column. With an error among them there is no item. */
  readonly faults: readonly Fault[];
}

const AT_KEY = new Set(["unknown-key", "invalid-key"]);

/**
 * Reads an item from Markdown with YAML front matter, and its translations. Never throws: what is wrong is a fault with
 * its line, what was expected and how to mend it.
 *
 * @example
 * importMarkdown('---\nid: wells\nkind: news\nlang: en\ntitle: Wells\n---\n\nThey *dig*.\n').items[0].title // "Wells"
 */
export function importMarkdown(text: string, options: MarkdownOptions = {}): MarkdownResult {
  const reading = readMarkdown(text, options);
  const faults = [...reading.faults];
  if (reading.value !== undefined) {
    const result = safeParseItem(reading.value);
    for (const fault of result.success ? result.warnings : result.faults) {
      const place = reading.placeOf(fault.path, AT_KEY.has(fault.code) ? "key" : "value");
      const { file, ...position } = place;
      faults.push({ ...fault, ...position, ...(file !== undefined && { file }) });
    }
  }
  const sound = reading.value !== undefined && faults.every((fault) => fault.severity === "warning");
  return { items: sound ? [reading.value as ItemInput] : [], notes: faults.map(noteOf), faults };
}

function noteOf({ code, severity, path, message, hint, file, line, column }: Fault): Note {
  const place = line === undefined ? "" : `${file ? `${file}, ` : ""}line ${line}, column ${column}: `;
  return { code, severity, path, message: `${place}${message}${hint && ` ${hint}`}` };
}

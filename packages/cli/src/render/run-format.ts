import { allLanguages, type RenderOptions } from "@event-content/renderer";
import type { Fault, ItemInput } from "@event-content/schema";
import { CommandError } from "../io/command-error.ts";
import type { FORMAT_NAMES } from "./format-names.ts";
import { formats } from "./formats.ts";

/** An output, and what it could not say. */
export interface Rendered {
  readonly text: string;
  readonly unsaid: readonly Fault[];
}

/** Renders items in a format. @throws CommandError where the renderer does not speak the language. */
export function runFormat(
  name: (typeof FORMAT_NAMES)[number],
  items: readonly [ItemInput, ...ItemInput[]],
  options: RenderOptions,
): Rendered {
  const { lang } = options;
  const tags = allLanguages.map((language) => language.tag);
  if (lang !== undefined && !tags.includes(lang) && !tags.includes(lang.split("-", 1)[0] ?? "")) {
    throw new CommandError(
      "wrong-usage",
      `There are no labels in "${lang}". Choose --lang from ${tags.join(", ")}.`,
    );
  }
  const unsaid: Fault[] = [];
  const text = formats[name].render(items, { ...options, onFault: (fault) => unsaid.push(fault) });
  return { text: text.trim() === "" ? "" : text, unsaid };
}

import { contentLine } from "./content-line.ts";
import { propertyName } from "./property-name.ts";
import { textValue } from "./text-value.ts";

/** A text and the language it is in, where that is known. */
export interface SpokenText {
  readonly value: string;
  readonly lang?: string | undefined;
}

/** A property of type TEXT that says its language; "" where there is no text. */
export function textProperty(
  name: string,
  text: SpokenText | undefined,
  parameters?: Readonly<Record<string, string | undefined>>,
): string {
  if (!text || text.value === "") return "";
  const full = parameters ? propertyName(name, parameters) : name;
  return contentLine(propertyName(full, { LANGUAGE: text.lang }), textValue(text.value));
}

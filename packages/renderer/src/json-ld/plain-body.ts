import type { BlockInput, RichTextInput } from "../components/rich-text/rich-text.ts";
import { type Localized, pick } from "../language/pick-text.ts";
import type { RenderState } from "../state/render-state.ts";

/** The words of a body, a line a paragraph; undefined where there are none. */
export function plainBody(
  value: RichTextInput | undefined,
  itemLang: string,
  state: RenderState,
): string | undefined {
  const found = pick(value as Localized<readonly BlockInput[]> | undefined, state.lang, itemLang);
  const paragraphs = (found?.value ?? []).map((block) =>
    block._type === "block" ? block.children.map((span) => span.text).join("") : "",
  );
  return paragraphs.filter((each) => each !== "").join("\n") || undefined;
}

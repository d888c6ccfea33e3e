import type { ListLanguage } from "../../language/language.ts";

/** What ends a sentence, and what stands between it and the next: Chinese has a full stop of its own and no space after it. */
export function sentenceEnd({ tag }: Pick<ListLanguage, "tag">): {
  readonly stop: string;
  readonly gap: string;
} {
  return tag === "zh" ? { stop: "。", gap: "" } : { stop: ".", gap: " " };
}

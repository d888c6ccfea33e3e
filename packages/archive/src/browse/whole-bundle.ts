import type { ItemInput } from "@event-content/schema";
import { answerPlain } from "../bundle/answer-plain.ts";
import { type AnswerBundle, type BundleSource, bundleSource, type Opened } from "../bundle/bundle-source.ts";
import type { OpenOptions } from "../bundle/open-options.ts";
import { hasNoFields } from "../query/has-no-fields.ts";

/** All that can be asked of a bundle: what reads lists is loaded with the first filter or date, what looks for words with the first text. */
export function wholeBundle<T extends ItemInput>(
  address: string,
  options: OpenOptions,
  opened: Opened,
): BundleSource<T> {
  return bundleSource(address, options, opened, answer);
}

const answer: AnswerBundle = async (query, { manifest, files }, items, signal) => {
  const isText = query.text.trim() !== "";
  if (!isText && hasNoFields(query)) return answerPlain(query, manifest, items);
  const [{ answerFromBundle, bundleLists }, text] = await Promise.all([
    import("./bundle-fields.ts"),
    isText ? import("../bundle/ask-any-text.ts") : undefined,
  ]);
  const lists = bundleLists(manifest, files, signal);
  return answerFromBundle(query, manifest, items, lists, text?.askAnyText(query, manifest, items, lists));
};
